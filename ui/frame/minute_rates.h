#pragma once

#include "server/gateway/gateway.h"

#include <QList>

namespace turnpike {

/// What the last minute brought, from samples of the counters that only grow.
class MinuteRates
{
public:
    /// Times in steady milliseconds, growing. Counters that are lower than before (the gateway was started again) begin
    /// anew.
    void sample(const LiveFigures &figures, std::int64_t atMs);

    std::int64_t requests() const; // in the last minute, or in less while there is less
    /// Requests that ended without a provider's success, as a share of all; below 0: there were none.
    double errorShare() const;

private:
    struct Sample
    {
        std::int64_t atMs;
        std::uint64_t requests, errors;
    };
    QList<Sample> m_samples; // oldest first; the first one lies a minute back
};

} // namespace turnpike
