-- Gives up a command of this process that was not written.
-- KEYS cmd   ARGV instance
local read, state = pcall(cjson.decode, redis.call('GET', KEYS[1]))
if read and type(state) == 'table' and state.instance == ARGV[1] and state.state ~= 'done' then
  redis.call('DEL', KEYS[1])
end
return 1
