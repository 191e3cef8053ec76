-- Writes the state of a command again that Redis forgot.
-- KEYS cmd   ARGV state seconds
redis.call('SET', KEYS[1], ARGV[1], 'EX', ARGV[2], 'NX')
return 1
