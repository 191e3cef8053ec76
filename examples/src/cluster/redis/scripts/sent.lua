-- The frame of a command is about to be written (contract 4.5 step 6).
-- KEYS meta cmd   ARGV state seconds epoch instance
-- Gives 1 where it may be, 0 where the device moved or the command is not this process's to write.
if redis.call('HGET', KEYS[1], 'epoch') ~= ARGV[3] then return 0 end
local current = redis.call('GET', KEYS[2])
if current then
  local read, state = pcall(cjson.decode, current)
  if not read or type(state) ~= 'table' or state.state ~= 'taken' or state.instance ~= ARGV[4] then return 0 end
end
-- One that is not there was forgotten by Redis: nobody else has it, or it would be there.
redis.call('SET', KEYS[2], ARGV[1], 'EX', ARGV[2])
return 1
