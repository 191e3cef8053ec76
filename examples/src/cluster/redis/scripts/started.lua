-- Remembers the start of a transaction; the first telling wins.
-- KEYS txn txmap   ARGV seconds transactionId newest field value ...
-- `newest` is 1 for the start that just happened, 0 for an older one told again, which is not newer for that.
if redis.call('HEXISTS', KEYS[1], 'startKey') == 0 then
  redis.call('HSET', KEYS[1], unpack(ARGV, 4))
  if ARGV[3] == '1' then
    redis.call('SET', KEYS[2], ARGV[2], 'EX', ARGV[1])
  else
    redis.call('SET', KEYS[2], ARGV[2], 'EX', ARGV[1], 'NX')
  end
end
redis.call('EXPIRE', KEYS[1], ARGV[1])
return 1
