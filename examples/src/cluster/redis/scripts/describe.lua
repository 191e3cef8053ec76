-- Keeps what the device of this connection said of itself.
-- KEYS meta identity   ARGV epoch identity identitySeconds field value ...
if redis.call('HGET', KEYS[1], 'epoch') ~= ARGV[1] then return 0 end
redis.call('HDEL', KEYS[1], 'model', 'vendor', 'fw')
redis.call('HSET', KEYS[1], unpack(ARGV, 4))
redis.call('SET', KEYS[2], ARGV[2], 'EX', ARGV[3])
return 1
