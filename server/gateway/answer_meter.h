#pragma once

#include "server/accounting/token_estimator.h"
#include "server/accounting/usage.h"
#include "server/protocols/json_member_scanner.h"
#include "server/protocols/sse_reader.h"

#include <string>
#include <string_view>

namespace turnpike {

/// Meters a provider's event stream and says which bytes travel on: whole events only, without the usage chunk that we
/// forced.
class StreamMeter
{
public:
    explicit StreamMeter(bool keepUsageChunk) : m_keepUsageChunk(keepUsageChunk) {}

    /// Appends to `out` what is to be sent on. An error event is not appended but kept in error(), and what follows is
    /// not read.
    void feed(std::string_view bytes, std::string &out);
    bool done() const { return m_done; }
    bool trustworthy() const { return !m_reader.overflowed(); }
    bool midEvent() const { return m_reader.midEvent(); }
    const std::string &error() const { return m_error; } // the raw event
    const std::string &usageJson() const { return m_usageJson; }
    std::int64_t estimatedOutput() const { return m_output.tokens(); }

private:
    bool m_keepUsageChunk;
    SseReader m_reader;
    TokenEstimator m_output;
    std::string m_usageJson;
    std::string m_error;
    bool m_done = false;
};

/// Meters a provider's answer in one piece while it is collected or, when large, passed on.
class WholeMeter
{
public:
    void feed(std::string_view bytes);
    bool complete() const { return m_scanner.complete(); }
    const std::string &usageJson() const { return m_scanner.value(); }
    /// A token per four bytes, which is what TokenEstimator says of all but emoji.
    std::int64_t estimatedOutput() const { return static_cast<std::int64_t>((m_bytes + 3) / 4); }

private:
    JsonMemberScanner m_scanner{"usage"};
    std::size_t m_bytes = 0;
};

/// The provider's own figures if they can be read, else the estimates, flagged as such.
Usage usageFrom(std::string_view usageJson, std::int64_t estimatedInput, std::int64_t estimatedOutput);

} // namespace turnpike
