#include "server/gateway/ledger_options.h"

namespace turnpike {

namespace {

Ledger::JournalSync syncOf(const std::string &text)
{
    if (text == "interval")
        return Ledger::JournalSync::Interval;
    return text == "off" ? Ledger::JournalSync::Off : Ledger::JournalSync::Batch;
}

} // namespace

Result<QTimeZone> quotaZone(const Settings &settings)
{
    const std::string &name = settings.text("quota_timezone");
    const QTimeZone zone = name.empty() ? QTimeZone::systemTimeZone() : QTimeZone(QByteArray::fromStdString(name));
    if (!zone.isValid())
        return fail("config_invalid", "quota_timezone: \"" + name + "\" is not a time zone such as Asia/Kolkata.",
                    "quota_timezone");
    return zone;
}

Ledger::Options ledgerOptions(const Settings &settings, const std::filesystem::path &journal,
                              const std::filesystem::path &database, const QTimeZone &zone)
{
    Ledger::Options options;
    options.database = database;
    options.journalDirectory = journal;
    options.sync = syncOf(settings.text("journal_sync"));
    options.journalLimitBytes = static_cast<std::uint64_t>(settings.number("journal_limit"));
    options.retention.requestsDays = static_cast<int>(settings.number("retention_requests_days"));
    options.retention.attemptsDays = static_cast<int>(settings.number("retention_attempts_days"));
    options.retention.auditDays = static_cast<int>(settings.number("retention_audit_days"));
    options.retention.keysDays = static_cast<int>(settings.number("retention_keys_days"));
    options.zone = zone;
    return options;
}

} // namespace turnpike
