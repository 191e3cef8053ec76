-- Takes a command, if nobody has, or from the process named dead (contract 4.5 step 5).
-- KEYS meta cmd   ARGV state seconds epoch dead
-- `epoch` is that of the connection that will carry it out, or empty; `dead` is the state its dead holder left, or empty.
-- Gives the state somebody else has, or whether it is ours now or the device has moved.
local current = redis.call('GET', KEYS[2])
if current and current ~= ARGV[4] then return {'held', current} end
if ARGV[3] ~= '' and redis.call('HGET', KEYS[1], 'epoch') ~= ARGV[3] then return {'moved', ''} end
redis.call('SET', KEYS[2], ARGV[1], 'EX', ARGV[2])
return {'ours', ''}
