-- Takes a process's own life sign away.
-- KEYS gw   ARGV instance
local read, life = pcall(cjson.decode, redis.call('GET', KEYS[1]))
if read and type(life) == 'table' and life.instance == ARGV[1] then redis.call('DEL', KEYS[1]) end
return 1
