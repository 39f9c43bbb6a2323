#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace turnpike {

/// Request ids are ordered by the time of admission: milliseconds since 2020-01-01 UTC in 42 bits, the worker in 8, a
/// sequence in 13. Positive, unique while every worker of a database has a number of its own.
namespace request_id {

/// The smallest id that an admission at this time (UTC ms) can have. Times before 2020 give the first one, 0, and times
/// after 2159 that of the last millisecond.
std::int64_t firstAt(std::int64_t wallMs);
/// When the id was made, UTC ms. Never before the admission; later only after the wall clock was set back.
std::int64_t timeOf(std::int64_t id);
/// "req_" and 16 lower-case hex digits.
std::string toText(std::int64_t id);
std::optional<std::int64_t> parse(std::string_view text);

} // namespace request_id

/// Makes the ids of one worker: they only grow, also when the wall clock jumps back, and begin above `lastId`, the
/// largest one that any worker has made before. One thread.
class RequestIdSource
{
public:
    RequestIdSource(std::uint8_t worker, std::int64_t lastId);
    std::int64_t next(std::int64_t wallMs);

private:
    std::int64_t m_worker;
    std::int64_t m_ms;
    std::int64_t m_sequence = 0;
};

} // namespace turnpike
