-- Takes a charge point for a new connection: the newest claim wins (contract 6.2).
-- KEYS conn meta epoch identity   ARGV gatewayId protocol connectedAt seconds epochSeconds
-- Gives the epoch and the identity's JSON, if there is one.
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local issued = tonumber(redis.call('GET', KEYS[3])) or 0
local held = tonumber(redis.call('HGET', KEYS[2], 'epoch')) or 0
local epoch = string.format('%.0f', math.max(now, issued + 1, held + 1))
redis.call('SET', KEYS[3], epoch, 'EX', ARGV[5])
redis.call('SET', KEYS[1], ARGV[1], 'EX', ARGV[4])
redis.call('DEL', KEYS[2])
redis.call('HSET', KEYS[2], 'gatewayId', ARGV[1], 'epoch', epoch, 'protocol', ARGV[2], 'connectedAt', ARGV[3])
local identity = redis.call('GET', KEYS[4])
local read, said = pcall(cjson.decode, identity)
if identity and read and type(said) == 'table' then
  for field, name in pairs({model = 'model', vendor = 'vendor', fw = 'firmwareVersion'}) do
    if type(said[name]) == 'string' then redis.call('HSET', KEYS[2], field, said[name]) end
  end
end
redis.call('EXPIRE', KEYS[2], ARGV[4])
return {epoch, identity}
