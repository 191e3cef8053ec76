-- Reserves the number of a start, or finds the one it has (G-13).
-- KEYS tx txreq txmap   ARGV seconds remembered last
-- `remembered` and `last` are what the gateway knows of this start and this charge point, in case Redis forgot.
-- Gives the number, 0 where there is none left; and 1 where it is new.
local LARGEST = 2147483647
local function number_in(text)
  local number = text and string.match(text, '^%d+$') and tonumber(text)
  return number and number >= 1 and number <= LARGEST and number or nil
end
local last = math.max(number_in(redis.call('GET', KEYS[1])) or 0, number_in(ARGV[3]) or 0)
local number = number_in(redis.call('GET', KEYS[2])) or number_in(redis.call('GET', KEYS[3])) or number_in(ARGV[2])
local fresh = 0
if not number then
  fresh = 1
  -- Seconds since 2020-01-01. A clock beyond 2088 cannot be followed; the numbers then go on by one.
  local clock = redis.call('TIME')[1] - 1577836800
  number = last + 1
  if clock > number and clock <= LARGEST then number = clock end
  if number > LARGEST then return {0, 0} end
end
redis.call('SET', KEYS[1], string.format('%.0f', math.max(last, number)))
redis.call('SET', KEYS[2], string.format('%.0f', number), 'EX', ARGV[1])
return {number, fresh}
