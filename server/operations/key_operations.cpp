#include "server/accounting/key_directory.h"
#include "server/operations/audit.h"
#include "server/operations/change.h"
#include "server/operations/key_rows.h"
#include "server/operations/key_secret.h"
#include "server/operations/operations.h"
#include "server/operations/validation.h"
#include "server/runtime/clock.h"

namespace turnpike {

namespace {

std::string subjectOf(std::int64_t keyId)
{
    return "key:" + std::to_string(keyId);
}

/// The key, if it is there and not revoked.
Result<StoredKey> readLiveKey(Session &session, std::int64_t id)
{
    auto row = readKey(session, id);
    if (row && row->deleted)
        return fail("not_found", "This key was revoked.", "id");
    return row;
}

IssuedKey issued(const StoredKey &row, const NewSecret &secret)
{
    return {row.id, secret.text, secret.row.display, row.label, row.createdAt};
}

Result<void> setDeleted(Session &session, std::int64_t id, const QVariant &at)
{
    const auto updated = session.run("UPDATE keys SET deleted_at = ? WHERE id = ?", {at, sqlInteger(id)});
    if (!updated)
        return tl::make_unexpected(updated.error());
    return {};
}

/// A key with its secrets, as it is after a change.
struct KeyState
{
    StoredKey row;
    std::vector<KeySecretRow> secrets;
};

} // namespace

void Operations::createKey(const Actor &actor, const KeyDraft &draft, QObject *context, Done<IssuedKey> done)
{
    const std::int64_t now = m_clock.wallMs();
    if (const auto fine = checkKeyDraft(draft, true, now); !fine)
        return refuse(context, std::move(done), fine.error());

    const NewSecret secret = NewSecret::make(draft.shape);
    const auto change = [actor, draft, secret, now](Session &session) -> Result<StoredKey> {
        StoredKey row;
        row.createdAt = now;
        row.apply(draft);
        if (const auto stored = insertKey(session, row); !stored)
            return tl::make_unexpected(stored.error());
        KeySecretRow secretRow = secret.row;
        secretRow.keyId = row.id;
        if (const auto stored = insertSecret(session, secretRow, now); !stored)
            return tl::make_unexpected(stored.error());
        const auto noted = writeAudit(session, now, actor, "key.create", subjectOf(row.id), {}, row.auditJson());
        return noted ? Result<StoredKey>(row) : tl::make_unexpected(noted.error());
    };
    runChange<IssuedKey, StoredKey>(m_ledger, context, std::move(done), change,
                                    [this, secret](const StoredKey &row) -> Result<IssuedKey> {
                                        m_keys.add(row.config(), m_defaults);
                                        m_keys.putSecret(secret.row.hash, row.id, 0);
                                        return issued(row, secret);
                                    });
}

void Operations::changeKey(const Actor &actor, std::int64_t id, const KeyDraft &draft, QObject *context,
                           Done<void> done)
{
    const std::int64_t now = m_clock.wallMs();
    if (const auto fine = checkKeyDraft(draft, false, now); !fine)
        return refuse(context, std::move(done), fine.error());

    const auto change = [actor, id, draft, now](Session &session) -> Result<StoredKey> {
        auto row = readLiveKey(session, id);
        if (!row)
            return row;
        const std::string before = row->auditJson();
        row->apply(draft);
        if (const auto stored = updateKey(session, *row); !stored)
            return tl::make_unexpected(stored.error());
        const auto noted = writeAudit(session, now, actor, "key.change", subjectOf(id), before, row->auditJson());
        return noted ? row : tl::make_unexpected(noted.error());
    };
    runChange<void, StoredKey>(m_ledger, context, std::move(done), change,
                               [this](const StoredKey &row) -> Result<void> {
                                   m_keys.add(row.config(), m_defaults)->setConfig(row.config());
                                   return {};
                               });
}

void Operations::rotateKey(const Actor &actor, std::int64_t id, std::int64_t overlapSeconds, QObject *context,
                           Done<IssuedKey> done)
{
    constexpr std::int64_t kMostOverlap = 2'592'000;
    if (overlapSeconds < 0 || overlapSeconds > kMostOverlap) {
        return refuse(context, std::move(done),
                      Error{"invalid_value", "Allowed are 0 to 2592000 seconds (30 days).", "overlap_s"});
    }
    struct Rotated
    {
        StoredKey row;
        std::vector<KeySecretRow> old;
        NewSecret secret;
    };
    const std::int64_t now = m_clock.wallMs();
    const std::int64_t until = now + overlapSeconds * 1000;
    const auto change = [actor, id, now, until](Session &session) -> Result<Rotated> {
        auto row = readLiveKey(session, id);
        if (!row)
            return tl::make_unexpected(row.error());
        auto old = readSecrets(session, id, now);
        if (!old)
            return tl::make_unexpected(old.error());
        const bool isSk = !old->empty() && old->back().display.rfind("sk-", 0) == 0;
        NewSecret secret = NewSecret::make(isSk ? KeyDraft::Shape::Sk : KeyDraft::Shape::Trial);
        secret.row.keyId = id;
        for (KeySecretRow &each : *old)
            each.validUntil = each.validUntil == 0 ? until : std::min(each.validUntil, until);
        const auto ended = session.run("UPDATE key_secrets SET valid_until = min(coalesce(valid_until, ?), ?) "
                                       "WHERE key_id = ?",
                                       {sqlInteger(until), sqlInteger(until), sqlInteger(id)});
        if (!ended)
            return tl::make_unexpected(ended.error());
        if (const auto stored = insertSecret(session, secret.row, now); !stored)
            return tl::make_unexpected(stored.error());
        const auto noted = writeAudit(session, now, actor, "key.rotate", subjectOf(id), {},
                                      R"({"old_valid_until":)" + std::to_string(until) + "}");
        if (!noted)
            return tl::make_unexpected(noted.error());
        return Rotated{std::move(*row), std::move(*old), std::move(secret)};
    };
    runChange<IssuedKey, Rotated>(m_ledger, context, std::move(done), change,
                                  [this, now](const Rotated &rotated) -> Result<IssuedKey> {
                                      m_keys.add(rotated.row.config(), m_defaults);
                                      for (const KeySecretRow &old : rotated.old) {
                                          if (old.validUntil <= now)
                                              m_keys.dropSecret(old.hash);
                                          else
                                              m_keys.putSecret(old.hash, old.keyId, old.validUntil);
                                      }
                                      m_keys.putSecret(rotated.secret.row.hash, rotated.row.id, 0);
                                      return issued(rotated.row, rotated.secret);
                                  });
}

void Operations::revokeKey(const Actor &actor, std::int64_t id, QObject *context, Done<void> done)
{
    const std::int64_t now = m_clock.wallMs();
    const auto change = [actor, id, now](Session &session) -> Result<KeyState> {
        auto row = readLiveKey(session, id);
        if (!row)
            return tl::make_unexpected(row.error());
        auto secrets = readSecrets(session, id, now);
        if (!secrets)
            return tl::make_unexpected(secrets.error());
        if (const auto stored = setDeleted(session, id, sqlInteger(now)); !stored)
            return tl::make_unexpected(stored.error());
        const auto noted = writeAudit(session, now, actor, "key.revoke", subjectOf(id), row->auditJson(), {});
        if (!noted)
            return tl::make_unexpected(noted.error());
        row->deleted = true;
        return KeyState{std::move(*row), std::move(*secrets)};
    };
    runChange<void, KeyState>(m_ledger, context, std::move(done), change,
                              [this](const KeyState &state) -> Result<void> {
                                  m_keys.add(state.row.config(), m_defaults)->setConfig(state.row.config());
                                  for (const KeySecretRow &secret : state.secrets)
                                      m_keys.dropSecret(secret.hash);
                                  return {};
                              });
}

void Operations::restoreKey(const Actor &actor, std::int64_t id, QObject *context, Done<void> done)
{
    const std::int64_t now = m_clock.wallMs();
    const auto change = [actor, id, now](Session &session) -> Result<KeyState> {
        auto row = readKey(session, id);
        if (!row)
            return tl::make_unexpected(row.error());
        if (!row->deleted)
            return fail("conflict", "This key is not revoked.", "id");
        auto secrets = readSecrets(session, id, now);
        if (!secrets)
            return tl::make_unexpected(secrets.error());
        if (const auto stored = setDeleted(session, id, QVariant(QMetaType::fromType<qlonglong>())); !stored)
            return tl::make_unexpected(stored.error());
        const auto noted = writeAudit(session, now, actor, "key.restore", subjectOf(id), {}, row->auditJson());
        if (!noted)
            return tl::make_unexpected(noted.error());
        row->deleted = false;
        return KeyState{std::move(*row), std::move(*secrets)};
    };
    runChange<void, KeyState>(m_ledger, context, std::move(done), change,
                              [this](const KeyState &state) -> Result<void> {
                                  m_keys.add(state.row.config(), m_defaults)->setConfig(state.row.config());
                                  for (const KeySecretRow &secret : state.secrets)
                                      m_keys.putSecret(secret.hash, secret.keyId, secret.validUntil);
                                  return {};
                              });
}

void Operations::resetDailyCount(const Actor &actor, std::int64_t id, QObject *context, Done<void> done)
{
    struct Reset
    {
        std::int32_t day = 0;
        std::int64_t requests = 0;
    };
    const std::int64_t now = m_clock.wallMs();
    const auto change = [this, actor, id, now](Session &session) -> Result<Reset> {
        const auto row = readLiveKey(session, id);
        if (!row)
            return tl::make_unexpected(row.error());
        const std::int32_t day = QuotaCalendar(m_zone).dayAt(now);
        const std::string dayText = QuotaCalendar::dayText(day);
        const std::int64_t counted = m_keys.add(row->config(), m_defaults)->counts(day).requestsToday;
        const auto stored = session.run("UPDATE keys SET daily_offset = ? + CASE WHEN daily_offset_day = ? THEN "
                                        "daily_offset ELSE 0 END, daily_offset_day = ? WHERE id = ?",
                                        {sqlInteger(counted), sqlText(dayText), sqlText(dayText), sqlInteger(id)});
        if (!stored)
            return tl::make_unexpected(stored.error());
        const auto noted = writeAudit(session, now, actor, "key.reset", subjectOf(id),
                                      R"({"day":")" + dayText + R"(","requests":)" + std::to_string(counted) + "}",
                                      R"({"day":")" + dayText + R"(","requests":0})");
        return noted ? Result<Reset>(Reset{day, counted}) : tl::make_unexpected(noted.error());
    };
    runChange<void, Reset>(m_ledger, context, std::move(done), change, [this, id](const Reset &reset) -> Result<void> {
        if (const auto book = m_keys.byId(id))
            book->resetDay(reset.day, reset.requests);
        return {};
    });
}

} // namespace turnpike
