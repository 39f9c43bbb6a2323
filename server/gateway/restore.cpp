#include "server/gateway/restore.h"

#include "server/gateway/ledger_options.h"
#include "server/operations/audit.h"
#include "server/operations/operations.h"
#include "server/operations/secret_box.h"
#include "server/runtime/clock.h"
#include "server/storage/backup.h"
#include "server/storage/database_file.h"
#include "server/storage/database_swap.h"
#include "server/storage/integrity.h"
#include "server/storage/migrations.h"

#include <QDateTime>

namespace turnpike {

namespace {

namespace fs = std::filesystem;

constexpr int kBusyMs = 5000;
constexpr int kBookingPatienceMs = 3'600'000;
constexpr std::uintmax_t kSpareBytes = 32u << 20; // for logs beside the files that are written

fs::path named(const fs::path &file, const std::string &suffix)
{
    fs::path name = file;
    return name += suffix;
}

/// ".before-restore-20261121T153000Z", with a number when there is one of this second.
std::string freeSuffix(const RestorePlaces &places)
{
    const std::string stamp =
        ".before-restore-" +
        QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")).toStdString();
    std::error_code ignored;
    std::string suffix = stamp;
    for (int i = 2;
         fs::exists(named(places.database, suffix), ignored) || fs::exists(named(places.journal, suffix), ignored); ++i)
        suffix = stamp + "-" + std::to_string(i);
    return suffix;
}

class Restore
{
public:
    Restore(RestorePlaces places, const Settings &settings, const Actor &actor,
            const std::function<void(std::string_view)> &step)
        : m_places(std::move(places)), m_settings(settings), m_actor(actor), m_step(step),
          m_fresh(named(m_places.database, ".restoring")), m_suffix(freeSuffix(m_places))
    {}
    ~Restore() { removeDatabaseFiles(m_fresh); }

    Result<RestoreReport> run(bool acceptSealed)
    {
        m_step("check");
        auto plan = planRestore(m_places);
        if (!plan)
            return tl::make_unexpected(plan.error());
        m_report.plan = *plan;
        if (plan->sealed > 0 && !acceptSealed)
            return fail("secrets_sealed", std::to_string(plan->sealed) + " of " + std::to_string(plan->providerKeys) +
                                              " provider keys in the backup cannot be opened here: " + plan->sealedWhy);
        for (auto part : {&Restore::checkRoom, &Restore::bookJournal, &Restore::copy, &Restore::finishCopy,
                          &Restore::judgeJournal, &Restore::makeKey, &Restore::swap}) {
            if (auto done = (this->*part)(); !done)
                return tl::make_unexpected(done.error());
        }
        return std::move(m_report);
    }

private:
    Result<void> checkRoom()
    {
        std::error_code error;
        const std::uintmax_t bytes = fs::file_size(m_places.backup, error);
        const bool migrates = m_report.plan.schema < shippedMigrations().back().version;
        const std::uintmax_t needed = bytes * (migrates ? 3 : 1) + kSpareBytes; // migrating keeps a copy and has a log
        const fs::space_info room = fs::space(m_places.database.parent_path(), error);
        if (!error && room.available < needed)
            return fail("disk_full", m_places.database.parent_path().string() + " needs " +
                                         std::to_string(needed >> 20) + " MiB of free space for this, and has " +
                                         std::to_string(room.available >> 20) + ".");
        return {};
    }

    /// A start of the present database without a gateway: afterwards the journal is empty, and all that it had is in
    /// the database that is set aside. A damaged or newer one must not be written to; then the journal stays.
    Result<void> bookJournal()
    {
        std::error_code ignored;
        if (!m_report.plan.present || fs::is_empty(m_places.journal, ignored) || !canBook())
            return {};
        m_step("book");
        const auto zone = quotaZone(m_settings);
        if (!zone)
            return tl::make_unexpected(zone.error());
        Ledger ledger(ledgerOptions(m_settings, m_places.journal, m_places.database, *zone), m_clock);
        if (auto migrated = ledger.migrate(); !migrated)
            return migrated;
        ledger.start();
        ledger.stop(kBookingPatienceMs);
        const auto left = outlookOf(m_places.database);
        if (left && left->fresh > 0)
            return fail("restore_failed",
                        "The present database could not book what is in its journal: " + ledger.stats().lastError);
        m_report.plan.gap = gapTo(m_places); // with what was booked just now
        return {};
    }

    bool canBook() const
    {
        const auto session = Session::open(m_places.database, Session::Access::Read, kBusyMs);
        if (!session)
            return false;
        const auto schema = schemaVersion(**session);
        return schema && *schema > 0 && *schema <= shippedMigrations().back().version && storage::isReadable(**session);
    }

    Result<JournalOutlook> outlookOf(const fs::path &database) const
    {
        const auto session = Session::open(database, Session::Access::Read, kBusyMs);
        return session ? journalOutlook(**session, m_places.journal) : tl::make_unexpected(session.error());
    }

    Result<void> copy()
    {
        m_step("copy");
        removeDatabaseFiles(m_fresh); // of an attempt that was killed
        const auto session = Session::open(m_places.backup, Session::Access::Read, kBusyMs);
        return session ? backupDatabase(**session, m_fresh) : tl::make_unexpected(session.error());
    }

    /// Brings the copy to this release's schema and notes in it what happened.
    Result<void> finishCopy()
    {
        m_step("migrate");
        const auto migrated = migrateDatabase(m_fresh, shippedMigrations(), m_clock.wallMs());
        if (!migrated)
            return tl::make_unexpected(migrated.error());
        std::error_code ignored;
        if (!migrated->backup.empty())
            fs::remove(migrated->backup, ignored); // the backup itself is still there
        const auto session = Session::open(m_fresh, Session::Access::Write, kBusyMs);
        if (!session)
            return tl::make_unexpected(session.error());
        auto noted = (*session)->transaction([&]() -> Result<void> {
            if (auto raised = raiseSequences(**session); !raised)
                return raised;
            return writeAudit(**session, m_clock.wallMs(), m_actor, "database.restore",
                              m_places.backup.filename().string(), {}, {});
        });
        if (!noted)
            return noted;
        auto flushed = (*session)->query(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
        return flushed ? Result<void>() : tl::make_unexpected(flushed.error());
    }

    /// Ids that the present database has given since the backup are not given again: usage and audit rows name them.
    Result<void> raiseSequences(Session &fresh) const
    {
        if (!m_report.plan.gap || !m_report.plan.gap->sameInstallation)
            return {};
        const auto present = Session::open(m_places.database, Session::Access::Read, kBusyMs);
        if (!present)
            return tl::make_unexpected(present.error());
        auto rows = (*present)->query(QStringLiteral("SELECT name, seq FROM sqlite_sequence"));
        if (!rows)
            return tl::make_unexpected(rows.error());
        while (rows->next()) {
            const QVariant name = rows->value(0), last = rows->value(1);
            auto raised = fresh.query(QStringLiteral("UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = ?"),
                                      {last, name});
            if (raised && raised->numRowsAffected() == 0)
                raised =
                    fresh.query(QStringLiteral("INSERT INTO sqlite_sequence (seq, name) VALUES (?, ?)"), {last, name});
            if (!raised)
                return tl::make_unexpected(raised.error());
        }
        return {};
    }

    /// What is still in the journal was not booked by the present database. The restored one books it, if it can be
    /// proved that it belongs there and is not there yet; else it is set aside with the rest.
    Result<void> judgeJournal()
    {
        const auto outlook = outlookOf(m_fresh);
        if (!outlook)
            return tl::make_unexpected(outlook.error());
        const std::int64_t all = outlook->fresh + outlook->repeated + outlook->unprovable;
        if (all == 0)
            return {};
        const RestorePlan &plan = m_report.plan;
        const bool sealedHere = plan.providerKeys > 0 && plan.sealed == 0;
        const bool ours = plan.gap ? plan.gap->sameInstallation : outlook->knowsSegments || sealedHere;
        if (ours && outlook->unprovable == 0) {
            m_report.bookedLater = outlook->fresh;
            return {};
        }
        m_step("journal");
        m_report.journalAside = named(m_places.journal, m_suffix);
        m_report.inJournalAside = all;
        std::error_code error;
        fs::rename(m_places.journal, m_report.journalAside, error);
        if (error)
            return fail("restore_failed", m_report.journalAside.string() + ": " + error.message() + ".");
        syncPath(m_places.journal.parent_path());
        return {};
    }

    /// Provider keys that nothing opens must not keep the restored installation from starting.
    Result<void> makeKey()
    {
        const auto box = SecretBox::open(m_places.secretKey, true);
        return box ? Result<void>() : tl::make_unexpected(box.error());
    }

    Result<void> swap()
    {
        if (m_report.plan.present)
            m_report.aside = named(m_places.database, m_suffix);
        return swapDatabase({m_places.database, m_fresh, m_report.aside}, m_step);
    }

    const RestorePlaces m_places;
    const Settings &m_settings;
    const Actor &m_actor;
    const std::function<void(std::string_view)> &m_step;
    const Clock m_clock;
    const fs::path m_fresh;
    const std::string m_suffix;
    RestoreReport m_report;
};

} // namespace

RestorePlaces placesOf(const HeldDatabase &held, const fs::path &backup)
{
    std::error_code ignored;
    return {fs::absolute(backup, ignored).lexically_normal(), held.file(), held.journal(), held.secretKey()};
}

Result<RestoreReport> restoreDatabase(const HeldDatabase &held, const Settings &settings, const RestoreOrder &order,
                                      const Actor &actor, const std::function<void(std::string_view)> &step)
{
    return Restore(placesOf(held, order.backup), settings, actor, step).run(order.acceptSealed);
}

} // namespace turnpike
