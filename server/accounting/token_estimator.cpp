#include "server/accounting/token_estimator.h"

namespace turnpike {

namespace {

/// The first byte of a character tells how many follow; those weigh nothing.
constexpr std::uint32_t weightOf(unsigned char byte)
{
    if (byte < 0x80)
        return 4;
    if (byte < 0xC0)
        return 0;
    if (byte < 0xE0)
        return 8;
    return byte < 0xF0 ? 12 : 32;
}

} // namespace

void TokenEstimator::add(std::string_view text)
{
    std::int64_t sum = 0;
    for (const char c : text)
        sum += weightOf(static_cast<unsigned char>(c));
    m_sixteenths += sum;
}

std::int64_t TokenEstimator::estimate(std::string_view text)
{
    TokenEstimator estimator;
    estimator.add(text);
    return estimator.tokens();
}

} // namespace turnpike
