-- Gives a claim up, unless a newer connection has the charge point (contract 6.3).
-- KEYS conn meta   ARGV gatewayId epoch
if redis.call('HGET', KEYS[2], 'epoch') ~= ARGV[2] or redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
redis.call('DEL', KEYS[1], KEYS[2])
return 1
