#pragma once

#include <cstdint>

namespace turnpike {

/// Canonical usage of one attempt, in tokens. The parts are disjoint (providers.md of the plan names them); `reasoning`
/// is a part of `output`, for information. Never negative.
struct Usage
{
    std::int64_t input = 0;
    std::int64_t cachedInput = 0;
    std::int64_t cacheWrite = 0;
    std::int64_t output = 0;
    std::int64_t reasoning = 0;
    /// No figures came from the provider: the estimator's are here.
    bool estimated = false;
    /// The provider's figures did not reconcile, or some were refused.
    bool flagged = false;

    std::int64_t total() const { return input + cachedInput + cacheWrite + output; }
};

} // namespace turnpike
