#include "server/operations/admin_token.h"

#include "server/accounting/key_directory.h"
#include "server/operations/audit.h"
#include "server/operations/change.h"
#include "server/operations/secret_box.h"
#include "server/operations/setting_rows.h"
#include "server/runtime/clock.h"

#include <charconv>
#include <sodium.h>

namespace turnpike {

namespace {

constexpr const char *kCurrent = "admin_token_hash";
constexpr const char *kOld = "admin_token_old_hash";
constexpr const char *kOldUntil = "admin_token_old_until";
constexpr std::string_view kBase62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

std::string hexHash(std::string_view token)
{
    const SecretHash hash = KeyDirectory::hash(token);
    std::array<char, sizeof(SecretHash) * 2 + 1> hex{};
    sodium_bin2hex(hex.data(), hex.size(), hash.data(), hash.size());
    return hex.data();
}

bool sameHash(const std::string &a, const std::string &b)
{
    return a.size() == b.size() && sodium_memcmp(a.data(), b.data(), a.size()) == 0;
}

std::string freshToken()
{
    return SecretBox::random("tp-admin-", 40, kBase62);
}

} // namespace

Result<AdminToken::Hashes> AdminToken::read(Session &session)
{
    Hashes hashes;
    const std::pair<const char *, std::string *> texts[] = {{kCurrent, &hashes.current}, {kOld, &hashes.old}};
    for (const auto &[name, text] : texts) {
        auto value = readSetting(session, name);
        if (!value)
            return tl::make_unexpected(value.error());
        *text = value->value_or(std::string());
    }
    const auto until = readSetting(session, kOldUntil);
    if (!until)
        return tl::make_unexpected(until.error());
    const std::string text = until->value_or("0");
    std::from_chars(text.data(), text.data() + text.size(), hashes.oldUntil);
    return hashes;
}

Result<void> AdminToken::write(Session &session, const Hashes &hashes)
{
    if (auto written = writeSetting(session, kCurrent, hashes.current); !written)
        return written;
    if (auto written = writeSetting(session, kOld, hashes.old); !written)
        return written;
    return writeSetting(session, kOldUntil, std::to_string(hashes.oldUntil));
}

Result<std::unique_ptr<AdminToken>> AdminToken::open(Session &session, std::string_view configured, std::int64_t nowMs)
{
    auto token = std::make_unique<AdminToken>();
    token->m_configured = !configured.empty();
    const auto stored = session.transaction([&]() -> Result<void> {
        auto hashes = read(session);
        if (!hashes)
            return tl::make_unexpected(hashes.error());
        token->m_hashes = *hashes;
        const bool isKnown =
            configured.empty() ? !hashes->current.empty() : sameHash(hashes->current, hexHash(configured));
        if (isKnown)
            return {};
        if (configured.empty())
            token->m_fresh = freshToken();
        token->m_hashes = {hexHash(configured.empty() ? token->m_fresh : configured), {}, 0};
        if (auto written = write(session, token->m_hashes); !written)
            return written;
        const char *action = configured.empty() ? "admin_token.create" : "admin_token.configure";
        return writeAudit(session, nowMs, Actor{"start"}, action, "admin_token", {}, {});
    });
    if (!stored)
        return tl::make_unexpected(stored.error());
    return token;
}

std::string AdminToken::takeFresh()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_fresh, {});
}

bool AdminToken::matches(std::string_view token, std::int64_t wallMs) const
{
    const std::string hash = hexHash(token);
    const std::lock_guard lock(m_mutex);
    const bool isCurrent = sameHash(m_hashes.current, hash);
    const bool isOld = sameHash(m_hashes.old, hash);
    return isCurrent || (isOld && wallMs < m_hashes.oldUntil);
}

void AdminToken::rotate(Ledger &ledger, const Clock &clock, const Actor &actor, std::int64_t overlapSeconds,
                        QObject *context, Done<std::string> done)
{
    constexpr std::int64_t kMostOverlap = 2'592'000;
    if (overlapSeconds < 0 || overlapSeconds > kMostOverlap) {
        return refuse(context, std::move(done),
                      Error{"invalid_value", "Allowed are 0 to 2592000 seconds (30 days).", "overlap_s"});
    }
    if (m_configured) {
        return refuse(context, std::move(done),
                      Error{"conflict", "The token is set by the configuration; change it there."});
    }
    const std::int64_t now = clock.wallMs();
    const std::int64_t until = overlapSeconds == 0 ? 0 : now + overlapSeconds * 1000;
    const std::string fresh = freshToken();
    const auto change = [actor, fresh, now, until](Session &session) -> Result<Hashes> {
        auto hashes = read(session);
        if (!hashes)
            return hashes;
        const Hashes next{hexHash(fresh), until == 0 ? std::string() : hashes->current, until};
        if (const auto written = write(session, next); !written)
            return tl::make_unexpected(written.error());
        const auto noted = writeAudit(session, now, actor, "admin_token.rotate", "admin_token", {},
                                      R"({"old_valid_until":)" + std::to_string(until) + "}");
        return noted ? Result<Hashes>(next) : tl::make_unexpected(noted.error());
    };
    runChange<std::string, Hashes>(ledger, context, std::move(done), change,
                                   [this, fresh](const Hashes &hashes) -> Result<std::string> {
                                       const std::lock_guard lock(m_mutex);
                                       m_hashes = hashes;
                                       m_fresh.clear();
                                       return fresh;
                                   });
}

} // namespace turnpike
