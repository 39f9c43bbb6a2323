// What the gateway does to channels by itself: switches off what a provider refuses, brings it back when a test has
// shown that it is well again, and keeps what tests and providers tell.
#include "server/operations/change.h"
#include "server/operations/channel_change.h"
#include "server/operations/channel_rows.h"
#include "server/operations/operations.h"
#include "server/runtime/clock.h"

#include <QLoggingCategory>
#include <algorithm>

namespace turnpike {

namespace {

Q_LOGGING_CATEGORY(careLog, "turnpike.channels")

const Actor kGateway{"turnpike"};

constexpr int kOn = static_cast<int>(ChannelStatus::On);
constexpr int kDisabled = static_cast<int>(ChannelStatus::Disabled);

/// Rows that were changed.
Result<int> write(Session &session, const char *sql, std::initializer_list<QVariant> values)
{
    const auto written = session.run(sql, values);
    if (!written)
        return tl::make_unexpected(written.error());
    return (*written)->numRowsAffected();
}

Result<int> setChannelStatus(Session &session, std::int64_t id, int from, int to, const std::string &reason,
                             std::int64_t nowMs)
{
    const auto changed = write(session,
                               "UPDATE channels SET status = ?, status_reason = ?, updated_at = max(?, updated_at + 1) "
                               "WHERE id = ? AND status = ?",
                               {to, sqlText(reason), sqlInteger(nowMs), sqlInteger(id), from});
    if (!changed || *changed == 0)
        return changed;
    return write(session, "UPDATE channel_models SET enabled = ? WHERE channel_id = ?",
                 {to == kOn ? 1 : 0, sqlInteger(id)});
}

Result<int> setKeyStatus(Session &session, std::int64_t channelId, std::int64_t keyId, int from, int to,
                         const std::string &reason)
{
    return write(session,
                 "UPDATE provider_keys SET status = ?, status_reason = ? "
                 "WHERE id = ? AND channel_id = ? AND status = ?",
                 {to, sqlText(reason), sqlInteger(keyId), sqlInteger(channelId), from});
}

/// Whether something was switched off.
Result<bool> switchOff(Session &session, const KeyLoss &loss, const ChannelRow &before, std::int64_t nowMs)
{
    const auto isOther = [&loss](const ProviderKeyRow &key) {
        return key.id != loss.providerKeyId && key.status == ChannelStatus::On;
    };
    bool changed = false;
    if (loss.providerKeyId) {
        const auto key = setKeyStatus(session, loss.channelId, loss.providerKeyId, kOn, kDisabled, loss.reason);
        if (!key)
            return tl::make_unexpected(key.error());
        changed = *key > 0;
    }
    if (std::any_of(before.keys.begin(), before.keys.end(), isOther))
        return changed;
    const auto channel = setChannelStatus(session, loss.channelId, kOn, kDisabled, loss.reason, nowMs);
    if (!channel)
        return tl::make_unexpected(channel.error());
    return changed || *channel > 0;
}

/// Whether something was switched on. What an operator has switched off stays so.
Result<bool> bringBack(Session &session, const ChannelTestNote &note, std::int64_t nowMs)
{
    bool changed = false;
    if (note.providerKeyId) {
        const auto key = setKeyStatus(session, note.channelId, note.providerKeyId, kDisabled, kOn, {});
        if (!key)
            return tl::make_unexpected(key.error());
        changed = *key > 0;
    }
    const auto channel = setChannelStatus(session, note.channelId, kDisabled, kOn, {}, nowMs);
    if (!channel)
        return tl::make_unexpected(channel.error());
    return changed || *channel > 0;
}

void logFailure(const char *what, std::int64_t channelId, const Error &error)
{
    qCWarning(careLog, "channel %lld: %s: %s", static_cast<long long>(channelId), what, error.message.c_str());
}

} // namespace

void Operations::switchOffLost(const KeyLoss &loss)
{
    const auto change = [this, loss, now = m_clock.wallMs()](Session &session) -> Result<ChangedChannel> {
        const auto before = readChannel(session, m_secrets, loss.channelId);
        if (!before)
            return tl::make_unexpected(before.error());
        if (!before->channel.autoDisable)
            return ChangedChannel{};
        const auto changed = switchOff(session, loss, *before, now);
        if (!changed)
            return tl::make_unexpected(changed.error());
        if (!*changed)
            return ChangedChannel{};
        return finishChannelChange(session, m_secrets, m_channels, kGateway, "channel.switch_off", loss.channelId,
                                   before->auditJson(), now);
    };
    m_ledger.submit<ChangedChannel>(change, [this, loss](Result<ChangedChannel> changed) {
        if (!changed)
            return logFailure("could not be switched off", loss.channelId, changed.error());
        if (!changed->snapshot)
            return;
        m_channels.publish(changed->snapshot);
        qCWarning(careLog, "channel %lld, provider key %lld: switched off, %s", static_cast<long long>(loss.channelId),
                  static_cast<long long>(loss.providerKeyId), loss.reason.c_str());
    });
}

void Operations::noteTest(const ChannelTestNote &note, Done<void> done)
{
    const auto change = [this, note, now = m_clock.wallMs()](Session &session) -> Result<ChangedChannel> {
        const auto before = readChannel(session, m_secrets, note.channelId);
        if (!before)
            return tl::make_unexpected(before.error());
        const auto noted =
            write(session, "UPDATE channels SET tested_at = ?, test_ms = ?, test_error = ? WHERE id = ?",
                  {sqlInteger(now), sqlInteger(note.ms), sqlText(note.error), sqlInteger(note.channelId)});
        if (!noted)
            return tl::make_unexpected(noted.error());
        const auto back = note.error.empty() ? bringBack(session, note, now) : Result<bool>(false);
        if (!back)
            return tl::make_unexpected(back.error());
        if (!*back)
            return ChangedChannel{};
        return finishChannelChange(session, m_secrets, m_channels, kGateway, "channel.return", note.channelId,
                                   before->auditJson(), now);
    };
    m_ledger.submit<ChangedChannel>(change, [this, note, done = std::move(done)](Result<ChangedChannel> changed) {
        if (!changed) {
            logFailure("the test's result could not be kept", note.channelId, changed.error());
            return done(tl::make_unexpected(changed.error()));
        }
        if (changed->snapshot) {
            m_channels.publish(changed->snapshot);
            qCInfo(careLog, "channel %lld, provider key %lld: answers again, switched on",
                   static_cast<long long>(note.channelId), static_cast<long long>(note.providerKeyId));
        }
        done({});
    });
}

void Operations::noteBalance(std::int64_t channelId, const std::string &balance, Done<void> done)
{
    const auto change = [channelId, balance, now = m_clock.wallMs()](Session &session) -> Result<int> {
        const auto noted = write(session, "UPDATE channels SET balance = ?, balance_at = ? WHERE id = ?",
                                 {sqlText(balance), sqlInteger(now), sqlInteger(channelId)});
        if (noted && *noted == 0)
            return fail("not_found", "There is no channel with this id.", "id");
        return noted;
    };
    runChange<void, int>(m_ledger, nullptr, std::move(done), change, [](int) -> Result<void> { return {}; });
}

} // namespace turnpike
