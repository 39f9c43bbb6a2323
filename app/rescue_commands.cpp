#include "app/rescue_commands.h"

#include "app/command_output.h"
#include "app/exit_codes.h"
#include "app/workplace.h"
#include "server/accounting/recovery.h"
#include "server/gateway/restore.h"
#include "server/operations/operations.h"
#include "server/runtime/clock.h"
#include "server/storage/compact.h"

#include <QDateTime>

namespace turnpike {

namespace fs = std::filesystem;

namespace {

std::string counted(std::int64_t count, const char *one, const char *many)
{
    return std::to_string(count) + " " + (count == 1 ? one : many);
}

std::string timeText(std::int64_t utcMs)
{
    return QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC).toString(Qt::ISODate).toStdString();
}

/// What only the present database has; `future` while nothing has been done yet.
std::string gapText(const RestorePlan &plan, bool future)
{
    const std::string there =
        future ? "would be only in the database that is set aside" : "are only in the file set aside";
    if (!plan.present)
        return "There is no database to set aside.\n";
    if (!plan.gap)
        return "The present database cannot be read, so how much of it is missing in the backup is not known.\n";
    const HistoryGap &gap = *plan.gap;
    std::string text;
    if (!gap.sameInstallation)
        text += "The backup is of another installation: nothing of the present database is in it.\n";
    else if (gap.requests == 0 && gap.keys == 0)
        text += "The backup has every request and every key of the present database.\n";
    else
        text += counted(gap.requests, "request", "requests") + " and " + counted(gap.keys, "key", "keys") +
                " that the backup does not have " + there + "; limits do not count them any more.\n";
    if (gap.revived > 0)
        text += std::string("Keys that do not work now and ") + (future ? "would: " : "do again: ") +
                std::to_string(gap.revived) + ". Revoke those that must not.\n";
    if (gap.otherToken)
        text += std::string("The operators' token ") + (future ? "would be" : "is") +
                " the one of the backup, unless the settings give one.\n";
    return text;
}

std::string planText(const RestorePlan &plan)
{
    std::string text = "The backup's newest entry is of " + timeText(plan.newestEntryMs) + "; it has booked " +
                       counted(plan.requests, "request", "requests") + ".\n" + gapText(plan, true);
    if (plan.sealed > 0)
        text += std::to_string(plan.sealed) + " of " + counted(plan.providerKeys, "provider key", "provider keys") +
                " cannot be opened here: " + plan.sealedWhy + "\n";
    return text;
}

std::string reportText(const RestoreReport &report, const std::string &backup)
{
    std::string text =
        "The database is restored from " + backup + ", as of " + timeText(report.plan.newestEntryMs) + ".\n";
    if (!report.aside.empty())
        text += "The one from before is kept as " + report.aside.string() + ".\n";
    text += gapText(report.plan, false);
    if (report.plan.sealed > 0)
        text += counted(report.plan.sealed, "provider key has", "provider keys have") +
                " to be entered again: they cannot be opened here.\n";
    if (report.bookedLater > 0)
        text +=
            counted(report.bookedLater, "request", "requests") + " in the journal will be booked by the next start.\n";
    if (!report.journalAside.empty())
        text += counted(report.inJournalAside, "request", "requests") +
                " that no database has booked cannot be proved to belong into this one: kept in " +
                report.journalAside.string() + ".\n";
    return text;
}

std::string recoveredText(const Recovery &recovery, const std::string &target)
{
    std::vector<std::vector<std::string>> rows{{"table", "rows", "unusable", "damaged pages", "lost at least"}};
    for (const storage::RecoveredTable &table : recovery.report.tables)
        rows.push_back({table.table, std::to_string(table.rows), std::to_string(table.unusable),
                        std::to_string(table.damagedPages), std::to_string(table.lost)});
    std::string text = textTable(rows);
    if (!recovery.report.schemaSound)
        text += "The list of the tables is damaged; rows were told by their shape.\n";
    text +=
        recovery.books.sound() ? "The books in " + target + " agree.\n" : "The books in " + target + " do not agree:\n";
    for (const std::string &finding : recovery.books.findings)
        text += "- " + finding + "\n";
    return text;
}

Result<storage::Compaction> compactThrough(const ServiceSocket &service)
{
    const auto answer = service.call("POST", "/admin/maintenance/compact");
    if (!answer)
        return tl::make_unexpected(answer.error());
    return storage::Compaction{answer->value("freed_bytes", std::int64_t(0)),
                               answer->value("database_bytes", std::int64_t(0))};
}

} // namespace

int restoreCommand(const CommandLine &line, const Settings &settings)
{
    const auto held = HeldDatabase::open(settings);
    if (!held) {
        Error error = held.error();
        if (error.code == "data_directory_in_use")
            error.message += " Stop it first: a running gateway would go on booking into the old database";
        return commandFailed(error);
    }
    const RestoreOrder order{fs::absolute(line.argument), line.options.count("accept-sealed") > 0};
    if (line.options.count("dry-run") > 0) {
        const auto plan = planRestore(placesOf(*held, order.backup));
        return plan ? printText(planText(*plan)) : commandFailed(plan.error());
    }
    const auto report = restoreDatabase(*held, settings, order, Actor{commandLineActor()}, [](std::string_view) {});
    if (report)
        return printText(reportText(*report, order.backup.string()));
    Error error = report.error();
    if (error.code == "secrets_sealed")
        error.message += " Put the key file of the backup's installation there, or give --accept-sealed and enter the "
                         "provider keys again. Nothing was changed";
    return commandFailed(error);
}

int compactCommand(const Settings &settings)
{
    if (auto there = requireData(settings); !there)
        return commandFailed(there.error());
    const auto held = HeldDatabase::open(settings);
    Result<storage::Compaction> done;
    if (held)
        done = storage::compactDatabaseFile(held->file());
    else if (held.error().code == "data_directory_in_use")
        done = compactThrough(ServiceSocket(settings.text("data")));
    else
        done = tl::make_unexpected(held.error());
    if (!done)
        return commandFailed(done.error());
    return printText(std::to_string(done->freed) + " bytes are given back; the database has " +
                     std::to_string(done->left) + ".\n");
}

int recoverCommand(const CommandLine &line)
{
    const fs::path source = fs::absolute(line.argument), target = fs::absolute(line.secondArgument);
    const auto recovery =
        recoverBooks(source, target, Clock().wallMs(), [](std::int64_t, std::int64_t) { return true; });
    if (!recovery)
        return commandFailed(recovery.error());
    const int printed = printText(recoveredText(*recovery, target.string()));
    const bool complete = recovery->report.complete() && recovery->books.sound();
    return printed != kExitDone || complete ? printed : kExitCheckFailed;
}

} // namespace turnpike
