-- Remembers the end of a transaction; the first telling wins.
-- KEYS txn   ARGV seconds field value ...
if redis.call('HEXISTS', KEYS[1], 'stopKey') == 0 then redis.call('HSET', KEYS[1], unpack(ARGV, 2)) end
redis.call('EXPIRE', KEYS[1], ARGV[1])
return 1
