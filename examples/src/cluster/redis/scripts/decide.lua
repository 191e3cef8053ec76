-- Makes a response the terminal one of its command, unless there is one (contract 4.5 step 7).
-- KEYS cmd   ARGV state seconds instance dead
-- `dead` is the state that a dead process left, or empty.
-- Gives the state that stands in the way: it is done, or another process has the command; nothing where there was none.
local current = redis.call('GET', KEYS[1])
if current and current ~= ARGV[4] then
  local read, state = pcall(cjson.decode, current)
  if read and type(state) == 'table' and (state.state == 'done' or state.instance ~= ARGV[3]) then return current end
end
redis.call('SET', KEYS[1], ARGV[1], 'EX', ARGV[2])
return false
