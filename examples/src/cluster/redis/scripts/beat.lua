-- The life sign of a process (contract 6.1): one live process per gateway id.
-- KEYS gw   ARGV life instance seconds
-- Gives the life sign of another process that is there; otherwise 'kept' or, where there was none, 'made'.
local current = redis.call('GET', KEYS[1])
if current then
  local read, life = pcall(cjson.decode, current)
  if read and type(life) == 'table' and life.instance ~= ARGV[2] then return {'rival', current} end
end
redis.call('SET', KEYS[1], ARGV[1], 'EX', ARGV[3])
return {current and 'kept' or 'made', ''}
