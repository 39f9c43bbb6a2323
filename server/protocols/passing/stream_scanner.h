#pragma once

#include "server/protocols/form/protocol.h"

#include <memory>
#include <string>
#include <string_view>

namespace turnpike {

/// What one event of a provider's stream means to a relay that passes it on as it came.
struct StreamFacts
{
    bool done = false;      // the protocol's end mark
    bool error = false;     // the provider ends its answer with an error
    bool prelude = false;   // says nothing yet: held back until content follows, so that another channel can be tried
    bool usageOnly = false; // OpenAI chat's extra chunk with the usage
    std::string usage = {}; // as received, all figures so far; empty: none in this event
};

/// Reads a stream that is passed on unchanged, as little of it as will do. One event's data after another.
class StreamScanner
{
public:
    virtual ~StreamScanner() = default;
    virtual StreamFacts scan(std::string_view data) = 0;
    /// The text that the event adds to the answer (still JSON-escaped), for estimating tokens. A view into `data`.
    virtual std::string_view delta(std::string_view data) const = 0;
    /// For a format without an end mark: whether the answer was whole.
    virtual bool finished() const { return false; }
};

std::unique_ptr<StreamScanner> streamScanner(Protocol protocol);

} // namespace turnpike
