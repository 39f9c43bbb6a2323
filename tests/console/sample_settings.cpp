#include "tests/console/sample_settings.h"

#include "tests/console/sample_answer.h"

#include <algorithm>

namespace turnpike {

namespace {

constexpr std::int64_t kMiB = 1 << 20;

} // namespace

SampleSettings::SampleSettings()
{
    m_overview.file = "/etc/turnpike/turnpike.conf";
    for (const SettingSpec &spec : Settings::table()) {
        SettingState state;
        state.spec = &spec;
        state.running = spec.type == SettingSpec::Type::Secret ? "" : spec.fallback;
        state.isSet = *spec.fallback != '\0';
        m_overview.settings.push_back(state);
    }
    find("data")->running = "/var/lib/turnpike";
    find("config")->running = m_overview.file;
    find("config")->source = Settings::Source::Option;
    find("admin_token")->isSet = true;
    find("admin_token")->source = Settings::Source::Environment;
    SettingState &workers = *find("workers");
    workers.source = Settings::Source::Option;
    workers.running = "2";
    SettingState &retention = *find("retention_requests_days");
    retention.source = Settings::Source::File;
    retention.running = "90";
    retention.filed = "180";
    retention.pending = true;
    m_report.requests = 48'210;
    m_report.attempts = 96;
}

SettingState *SampleSettings::find(const std::string &name)
{
    const auto found = std::find_if(m_overview.settings.begin(), m_overview.settings.end(),
                                    [&](const SettingState &one) { return name == one.spec->name; });
    return found == m_overview.settings.end() ? nullptr : &*found;
}

void SampleSettings::list(QObject *context, Done<SettingsOverview> done)
{
    answer<SettingsOverview>(context, done, m_overview);
}

void SampleSettings::change(const SettingChanges &changes, QObject *context, Done<void> done)
{
    if (!m_changeError.code.empty())
        return answer<void>(context, done, tl::make_unexpected(std::exchange(m_changeError, {})));
    for (const auto &[name, value] : changes) {
        SettingState &state = *find(name);
        state.filed = value;
        state.pending = value && *value != state.running;
    }
    m_lastChanges = changes;
    answer<void>(context, done, {});
}

void SampleSettings::backup(const QString &, QObject *context, Done<void> done)
{
    answer<void>(context, done, {});
}

void SampleSettings::check(QObject *context, Done<CheckReport> done)
{
    answer<CheckReport>(context, done, m_report);
}

void SampleSettings::tableSizes(std::shared_ptr<ExportProgress> progress, QObject *context,
                                Done<std::vector<storage::TableSize>> done)
{
    progress->expected = progress->rows = 3;
    answer<std::vector<storage::TableSize>>(context, done,
                                            std::vector<storage::TableSize>{{"requests", 912 * kMiB, 310 * kMiB},
                                                                            {"usage_hourly", 42 * kMiB, 0},
                                                                            {"audit_log", 3 * kMiB, 1 * kMiB}});
}

void SampleSettings::integrity(QObject *context, Done<std::vector<std::string>> done)
{
    answer<std::vector<std::string>>(context, done, m_findings);
}

void SampleSettings::compact(std::shared_ptr<ExportProgress> progress, QObject *context, Done<storage::Compaction> done)
{
    progress->expected = progress->rows = 18 * kMiB;
    answer<storage::Compaction>(context, done, storage::Compaction{18 * kMiB, 1250 * kMiB});
}

void SampleSettings::planRestore(const QString &, QObject *context, Done<RestorePlan> done)
{
    answer<RestorePlan>(context, done, m_plan);
}

void SampleSettings::recover(const QString &, const QString &, std::shared_ptr<ExportProgress>, QObject *context,
                             Done<Recovery> done)
{
    Recovery recovery;
    recovery.report.tables = {{"requests", 48'190, 0, 1, 20}};
    answer<Recovery>(context, done, recovery);
}

} // namespace turnpike
