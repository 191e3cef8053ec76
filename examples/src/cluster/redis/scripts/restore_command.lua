-- Writes the state of a command that Redis forgot, or did not hear of while it was away.
-- KEYS cmd   ARGV state seconds instance
local current = redis.call('GET', KEYS[1])
if current then
  local read, state = pcall(cjson.decode, current)
  if read and type(state) == 'table' and (state.state == 'done' or state.instance ~= ARGV[3]) then return 0 end
end
redis.call('SET', KEYS[1], ARGV[1], 'EX', ARGV[2])
return 1
