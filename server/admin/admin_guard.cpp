#include "server/admin/admin_guard.h"

#include <QHostAddress>
#include <algorithm>

namespace turnpike {

namespace {

/// Who is behind an address: one IPv6 host has a whole /64 to guess from.
std::string sourceOf(const std::string &address)
{
    if (address.find(':') == std::string::npos)
        return address;
    const QHostAddress parsed(QString::fromStdString(address));
    if (parsed.protocol() != QAbstractSocket::IPv6Protocol)
        return address;
    bool mapped = false;
    parsed.toIPv4Address(&mapped);
    const Q_IPV6ADDR bytes = parsed.toIPv6Address();
    return std::string(std::begin(bytes.c), std::begin(bytes.c) + (mapped ? 16 : 8));
}

} // namespace

AdminGuard::AdminGuard(std::function<bool(std::string_view)> isToken) : m_isToken(std::move(isToken)) {}

AdminGuard::Decision AdminGuard::decide(const std::string &address, std::string_view token, std::int64_t steadyMs)
{
    if (token.empty())
        return {Verdict::NoToken};
    const std::string source = sourceOf(address);
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_failures.find(source);
        if (found != m_failures.end() && found->second.waitUntilMs > steadyMs)
            return {Verdict::MustWait, found->second.waitUntilMs - steadyMs};
    }
    if (m_isToken(token)) {
        const std::lock_guard lock(m_mutex);
        m_failures.erase(source);
        return {Verdict::Operator};
    }
    fail(source, steadyMs);
    return {Verdict::WrongToken};
}

void AdminGuard::fail(const std::string &source, std::int64_t steadyMs)
{
    const std::lock_guard lock(m_mutex);
    if (m_failures.size() >= kMostAddresses && m_failures.find(source) == m_failures.end())
        makeRoom(steadyMs);
    Failures &failures = m_failures[source];
    if (steadyMs - failures.lastMs > kForgetAfterMs)
        failures.count = 0;
    failures.lastMs = steadyMs;
    ++failures.count;
    if (failures.count < kFreeFailures)
        return;
    const int doublings = std::min(failures.count - kFreeFailures, 16);
    failures.waitUntilMs = steadyMs + std::min<std::int64_t>(kLongestWaitMs, std::int64_t(1000) << doublings);
}

void AdminGuard::makeRoom(std::int64_t steadyMs)
{
    auto oldest = m_failures.begin();
    for (auto it = m_failures.begin(); it != m_failures.end();) {
        if (steadyMs - it->second.lastMs > kForgetAfterMs) {
            if (it == oldest)
                oldest = std::next(it);
            it = m_failures.erase(it);
            continue;
        }
        if (it->second.lastMs < oldest->second.lastMs)
            oldest = it;
        ++it;
    }
    if (m_failures.size() >= kMostAddresses)
        m_failures.erase(oldest);
}

} // namespace turnpike
