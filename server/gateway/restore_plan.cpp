#include "server/gateway/restore_plan.h"

#include "server/operations/secret_box.h"
#include "server/storage/database_file.h"
#include "server/storage/integrity.h"
#include "server/storage/migrations.h"

namespace turnpike {

namespace {

namespace fs = std::filesystem;

constexpr int kBusyMs = 5000;

Result<void> checkKind(const RestorePlaces &places)
{
    const std::string file = places.backup.string();
    std::error_code ignored;
    if (fs::equivalent(places.backup, places.database, ignored))
        return fail("wrong_use", file + " is the database itself.");
    const auto found = inspectDatabaseFile(places.backup);
    if (!found)
        return tl::make_unexpected(found.error());
    if (*found == DatabaseFile::Missing)
        return fail("backup_missing", "There is no file " + file + ".");
    if (*found != DatabaseFile::Ours)
        return fail("database_foreign", file + " is not a Turnpike database.");
    return {};
}

Result<int> checkSchema(Session &session, const fs::path &file)
{
    const auto schema = schemaVersion(session);
    if (!schema)
        return schema;
    const int newest = shippedMigrations().back().version;
    if (*schema == 0)
        return fail("database_foreign", file.string() + " has no schema of Turnpike.");
    if (*schema > newest)
        return fail("database_newer", file.string() + " has schema " + std::to_string(*schema) +
                                          ", this release knows up to " + std::to_string(newest) +
                                          ". Install the newer release.");
    return schema;
}

Result<void> checkWhole(Session &session, const fs::path &file)
{
    const auto findings = storage::integrityFindings(session);
    if (!findings)
        return tl::make_unexpected(findings.error());
    if (!findings->empty())
        return fail("backup_damaged", file.string() + ": " + findings->front() + " (" +
                                          std::to_string(findings->size()) +
                                          " in all). \"turnpike recover FILE NEWFILE\" saves what can be read.");
    return {};
}

/// Which of the backup's provider keys the installation's key opens.
Result<void> trySeals(Session &session, const fs::path &keyFile, RestorePlan &plan)
{
    const auto box = SecretBox::open(keyFile, false);
    auto rows = session.query(QStringLiteral("SELECT id, secret FROM provider_keys"));
    if (!rows)
        return tl::make_unexpected(rows.error());
    while (rows->next()) {
        ++plan.providerKeys;
        const QByteArray sealed = rows->value(1).toByteArray();
        const auto opened = box ? (*box)->open(rows->value(0).toLongLong(),
                                               {sealed.constData(), static_cast<std::size_t>(sealed.size())})
                                : Result<std::string>(tl::make_unexpected(box.error()));
        if (opened)
            continue;
        ++plan.sealed;
        plan.sealedWhy = opened.error().message;
    }
    return {};
}

} // namespace

Result<RestorePlan> planRestore(const RestorePlaces &places)
{
    if (auto kind = checkKind(places); !kind)
        return tl::make_unexpected(kind.error());
    const auto session = Session::open(places.backup, Session::Access::Read, kBusyMs);
    if (!session)
        return tl::make_unexpected(session.error());
    RestorePlan plan;
    const auto schema = checkSchema(**session, places.backup);
    if (!schema)
        return tl::make_unexpected(schema.error());
    plan.schema = *schema;
    if (auto whole = checkWhole(**session, places.backup); !whole)
        return tl::make_unexpected(whole.error());
    const auto newest = newestEntryMs(**session);
    const auto requests = bookedRequests(**session);
    if (!newest || !requests)
        return tl::make_unexpected(newest ? requests.error() : newest.error());
    plan.newestEntryMs = *newest;
    plan.requests = *requests;
    if (auto tried = trySeals(**session, places.secretKey, plan); !tried)
        return tl::make_unexpected(tried.error());
    std::error_code ignored;
    plan.present = fs::exists(places.database, ignored);
    if (plan.present)
        plan.gap = gapTo(places);
    return plan;
}

std::optional<HistoryGap> gapTo(const RestorePlaces &places)
{
    const auto present = Session::open(places.database, Session::Access::Read, kBusyMs);
    const auto gap = present ? historyGap(**present, places.backup) : tl::make_unexpected(present.error());
    return gap ? std::optional(*gap) : std::nullopt;
}

} // namespace turnpike
