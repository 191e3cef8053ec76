-- Extends a claim, or makes it again where it was forgotten (contract 6.3).
-- KEYS conn meta epoch identity   ARGV gatewayId epoch seconds epochSeconds identity field value ...
-- Gives 0: a newer connection has the charge point, 1: extended, 2: made again.
local mine = tonumber(ARGV[2])
local held = tonumber(redis.call('HGET', KEYS[2], 'epoch')) or 0
-- A newer epoch was issued, even if its connection is gone again: consumers of events know it and follow this one no more.
if held > mine or (tonumber(redis.call('GET', KEYS[3])) or 0) > mine then return 0 end
local result = 1
if held == mine then
  if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
  redis.call('EXPIRE', KEYS[1], ARGV[3])
else
  result = 2
  redis.call('SET', KEYS[1], ARGV[1], 'EX', ARGV[3])
  redis.call('DEL', KEYS[2])
  redis.call('HSET', KEYS[2], 'gatewayId', ARGV[1], 'epoch', ARGV[2], unpack(ARGV, 6))
end
redis.call('EXPIRE', KEYS[2], ARGV[3])
redis.call('SET', KEYS[3], ARGV[2], 'EX', ARGV[4])
if ARGV[5] ~= '' then redis.call('SET', KEYS[4], ARGV[5], 'EX', ARGV[4], 'NX') end
redis.call('EXPIRE', KEYS[4], ARGV[4])
return result
