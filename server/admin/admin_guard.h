#pragma once

#include <cstdint>
#include <functional>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>

namespace turnpike {

/// Decides whether a token makes somebody an operator, and slows down who guesses: after a few wrong tokens an address
/// waits, doubling up to a minute, whatever it sends meanwhile. One for all workers; any thread.
class AdminGuard
{
public:
    /// `isToken` compares in constant time; any thread.
    explicit AdminGuard(std::function<bool(std::string_view token)> isToken);

    enum class Verdict { Operator, NoToken, WrongToken, MustWait };
    struct Decision
    {
        Verdict verdict;
        std::int64_t retryAfterMs = 0; // of MustWait
    };
    Decision decide(const std::string &address, std::string_view token, std::int64_t steadyMs);

    static constexpr int kFreeFailures = 5;
    static constexpr std::int64_t kLongestWaitMs = 60'000;
    static constexpr std::int64_t kForgetAfterMs = 600'000;
    static constexpr std::size_t kMostAddresses = 10'000;

private:
    struct Failures
    {
        int count = 0;
        std::int64_t lastMs = 0;
        std::int64_t waitUntilMs = 0;
    };
    void fail(const std::string &source, std::int64_t steadyMs);
    void makeRoom(std::int64_t steadyMs);

    std::function<bool(std::string_view)> m_isToken;
    std::mutex m_mutex;
    std::unordered_map<std::string, Failures> m_failures;
};

} // namespace turnpike
