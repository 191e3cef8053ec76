-- Who may be alive, and what time it is. The list names every gateway that was seen within the last hour; whether it lives is
-- said by its own key, which lies in another slot.
-- KEYS list   ARGV gatewayId (or empty)
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
if ARGV[1] ~= '' then redis.call('ZADD', KEYS[1], string.format('%.0f', now), ARGV[1]) end
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', string.format('%.0f', now - 3600000))
redis.call('EXPIRE', KEYS[1], 3600)
return {string.format('%.0f', now), redis.call('ZRANGE', KEYS[1], 0, -1)}
