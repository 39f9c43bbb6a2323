#pragma once

#include "server/accounting/key_book.h"
#include "server/routing/channel_directory.h"
#include "server/runtime/result.h"

#include <QObject>
#include <QTimeZone>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace turnpike {

class Ledger;
class KeyDirectory;
class HealthBook;
class SecretBox;
class Clock;

/// What somebody may decide: a channel manager's channels reach public addresses only.
enum class Role : std::uint8_t { ChannelManager = 5, Root = 100 };

/// Who changes something; the name is stored in the audit log, e.g. "console", "admin-token", "cli:root".
struct Actor
{
    std::string name;
    Role role = Role::Root;
};

template <class T>
using Done = std::function<void(Result<T>)>;

/// A new key, or the fields to change. Unset fields keep their value (change) or their default (create). A limit is set
/// to `Limit{}` (none of its own) or to a number (0: unlimited).
struct KeyDraft
{
    using Limit = std::optional<std::int64_t>;
    std::optional<std::string> label; // at most 200 characters
    std::optional<bool> enabled;
    std::optional<std::optional<std::int64_t>> expiresAt; // UTC ms
    std::optional<std::vector<std::string>> models;
    std::optional<std::vector<std::string>> allowCidrs;
    std::optional<std::string> group;
    std::optional<Limit> requestsPerDay, requestsPerMonth, tokensPerDay, tokensPerMonth, requestsPerMinute,
        tokensPerMinute, inFlight;
    enum class Shape { Trial, Sk } shape = Shape::Trial; // of the secret: trial_ + 36 hex, or sk- + 48 base62
};

struct IssuedKey
{
    std::int64_t id = 0;
    std::string key; // the secret: shown this once
    std::string masked;
    std::string label;
    std::int64_t createdAt = 0;
};

struct ChannelDraft
{
    std::optional<std::string> name, baseUrl, organization, proxyUrl, modelPrefix, tag;
    std::optional<ChannelKind> kind;
    std::optional<std::vector<std::string>> models, groups;
    std::optional<std::map<std::string, std::string, std::less<>>> modelMapping;
    std::optional<int> priority, weight;
    std::optional<bool> enabled;
    std::optional<AbortPolicy> abortPolicy;
    std::optional<ChannelTimeouts> timeouts;
    std::optional<std::map<int, int>> statusMapping;
    std::optional<MemberOverride> paramOverride;
    std::optional<HeaderOverride> headerOverride; // a value as it is shown (masked) stays as it is
    std::optional<bool> publicOnly;               // a channel manager cannot clear it
    std::optional<bool> autoDisable;
    std::optional<std::string> testModel;              // at most 200 characters
    std::optional<std::vector<std::string>> addKeys;   // provider keys to add
    std::optional<std::vector<std::int64_t>> dropKeys; // provider key ids to remove
    /// Of the row that the change was made from: error `conflict` when it has been changed since.
    std::optional<std::int64_t> expectedUpdatedAt;

    bool operator==(const ChannelDraft &) const = default;
};

/// What a test of a channel has shown.
struct ChannelTestNote
{
    std::int64_t channelId = 0;
    std::int64_t providerKeyId = 0; // 0: it was called without a key
    std::int64_t ms = 0;
    std::string error; // empty: it answered
};

/// A provider key that the provider does not take any more.
struct KeyLoss
{
    std::int64_t channelId = 0;
    std::int64_t providerKeyId = 0; // 0: the channel is called without a key
    std::string reason;             // one line, "401 key refused"
};

/// What a simulated channel does wrong on demand; for the audit log.
struct FaultNote
{
    std::string fault;              // empty: nothing
    std::int64_t providerKeyId = 0; // 0: of all
};

struct ServiceDraft;
struct KeyImport;

/// Every change an operator can make: validate, one transaction with its audit row, then memory, then `done` on the
/// thread of `context` (dropped if that has died; the change stands). Any thread. Errors: `invalid_value` with the
/// field (named as in the data model), `not_found`, `conflict`, and those of the database.
class Operations
{
public:
    Operations(Ledger &ledger, KeyDirectory &keys, ChannelDirectory &channels, HealthBook &health,
               const SecretBox &secrets, LimitDefaults &defaults, const Clock &clock, const QTimeZone &zone);

    void createKey(const Actor &actor, const KeyDraft &draft, QObject *context, Done<IssuedKey> done);
    void changeKey(const Actor &actor, std::int64_t id, const KeyDraft &draft, QObject *context, Done<void> done);
    /// A new secret; the old ones stay valid for `overlapSeconds` (0…2 592 000).
    void rotateKey(const Actor &actor, std::int64_t id, std::int64_t overlapSeconds, QObject *context,
                   Done<IssuedKey> done);
    void revokeKey(const Actor &actor, std::int64_t id, QObject *context, Done<void> done);
    /// Undo of revokeKey, while the row is still there.
    void restoreKey(const Actor &actor, std::int64_t id, QObject *context, Done<void> done);
    void resetDailyCount(const Actor &actor, std::int64_t id, QObject *context, Done<void> done);

    void createChannel(const Actor &actor, const ChannelDraft &draft, QObject *context, Done<std::int64_t> done);
    void changeChannel(const Actor &actor, std::int64_t id, const ChannelDraft &draft, QObject *context,
                       Done<void> done);
    void deleteChannel(const Actor &actor, std::int64_t id, QObject *context, Done<void> done);

    /// Further errors: `slug_exists`.
    void createService(const Actor &actor, const ServiceDraft &draft, QObject *context, Done<std::int64_t> done);
    void changeService(const Actor &actor, std::int64_t id, const ServiceDraft &draft, QObject *context,
                       Done<void> done);
    void deleteService(const Actor &actor, std::int64_t id, QObject *context, Done<void> done);
    /// Into the service's pool, what the pool has already is skipped.
    void addServiceKeys(const Actor &actor, std::int64_t id, const std::vector<std::string> &secrets, QObject *context,
                        Done<KeyImport> done);
    void dropServiceKey(const Actor &actor, std::int64_t providerKeyId, QObject *context, Done<void> done);
    /// What the gateway does by itself, as the actor "turnpike". Any thread; a failure is logged.
    /// Switches the key off, and the channel if no other key is left, unless the channel is not to be (auto_disable).
    void switchOffLost(const KeyLoss &loss);
    /// Writes the result down. One that answered brings back what switchOffLost() has switched off, never what an
    /// operator has.
    /// `done` comes on the ledger's thread.
    void noteTest(const ChannelTestNote &note, Done<void> done);
    /// `balance`: as the provider tells it, with its currency. Error `not_found`.
    /// `done` comes on the ledger's thread.
    void noteBalance(std::int64_t channelId, const std::string &balance, Done<void> done);

    /// After the gateway has ended requests: only the audit row, for there is nothing to change. `subject` is what was
    /// meant, "request:req_…" or "key:ID". `done` comes on the ledger's thread.
    void noteStopped(const Actor &actor, const std::string &subject, int stopped, Done<void> done);
    /// Only the audit row of a fault that is ordered from the built-in simulated provider. `done` comes on the ledger's
    /// thread.
    void noteFault(const Actor &actor, std::int64_t channelId, const FaultNote &before, const FaultNote &after,
                   Done<void> done);

private:
    Ledger &m_ledger;
    KeyDirectory &m_keys;
    ChannelDirectory &m_channels;
    HealthBook &m_health;
    const SecretBox &m_secrets;
    LimitDefaults &m_defaults;
    const Clock &m_clock;
    QTimeZone m_zone; // of the quota days
};

} // namespace turnpike
