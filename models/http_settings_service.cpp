#include "models/http_settings_service.h"

#include "models/json_reader.h"
#include "server/operations/change.h"

namespace turnpike {

namespace {

using Json = nlohmann::json;

Settings::Source sourceFrom(JsonReader &setting)
{
    const QString word = setting.text("source");
    if (word == QLatin1String("file"))
        return Settings::Source::File;
    if (word == QLatin1String("environment"))
        return Settings::Source::Environment;
    return word == QLatin1String("option") ? Settings::Source::Option : Settings::Source::Default;
}

/// Settings that only the service's version knows are left out: nothing here could explain them.
SettingsOverview overviewFrom(JsonReader &answer)
{
    SettingsOverview overview;
    overview.file = answer.text("file").toStdString();
    answer.each("settings", [&overview](JsonReader &setting) {
        SettingState state;
        state.spec = Settings::find(setting.text("name").toStdString());
        state.source = sourceFrom(setting);
        state.running = setting.text("value").toStdString();
        state.isSet = setting.flag("is_set");
        state.pending = setting.flag("pending");
        if (!setting.isNull("filed"))
            state.filed = setting.text("filed").toStdString();
        if (state.spec)
            overview.settings.push_back(std::move(state));
    });
    return overview;
}

std::vector<std::string> findingsFrom(JsonReader &answer)
{
    std::vector<std::string> findings;
    for (const QString &finding : answer.texts("findings"))
        findings.push_back(finding.toStdString());
    return findings;
}

CheckReport reportFrom(JsonReader &answer)
{
    CheckReport report;
    report.findings = findingsFrom(answer);
    report.requests = answer.integer("requests");
    report.closedRequests = answer.integer("closed_requests");
    report.attempts = answer.integer("attempts");
    report.unbooked = answer.integer("unbooked");
    return report;
}

std::vector<storage::TableSize> sizesFrom(JsonReader &answer)
{
    std::vector<storage::TableSize> sizes;
    answer.each("tables", [&sizes](JsonReader &table) {
        sizes.push_back({table.text("table").toStdString(), table.integer("bytes"), table.integer("index_bytes")});
    });
    return sizes;
}

storage::Compaction compactionFrom(JsonReader &answer)
{
    return {answer.integer("freed_bytes"), answer.integer("database_bytes")};
}

/// Files of another computer are not read from here.
Error elsewhere()
{
    return {"elsewhere", "The service's database belongs to the computer that it runs on."};
}

/// The whole answer as what `read` makes of it.
template <class T>
std::function<void(const Result<Json> &)> reading(T (*read)(JsonReader &), Done<T> done)
{
    return [read, done = std::move(done)](const Result<Json> &answer) {
        if (!answer)
            return done(tl::make_unexpected(answer.error()));
        JsonReader reader(*answer);
        T value = read(reader);
        if (auto fine = reader.finish(); !fine)
            return done(tl::make_unexpected(fine.error()));
        done(std::move(value));
    };
}

} // namespace

void HttpSettingsService::list(QObject *context, Done<SettingsOverview> done)
{
    m_client.call({"GET", "/admin/settings"}, context, reading<SettingsOverview>(overviewFrom, std::move(done)));
}

void HttpSettingsService::change(const SettingChanges &changes, QObject *context, Done<void> done)
{
    Json body = Json::object();
    for (const auto &[name, value] : changes)
        body[name] = value ? Json(*value) : Json();
    m_client.act({"PATCH", "/admin/settings", body.dump(-1, ' ', false, Json::error_handler_t::replace)}, context,
                 std::move(done));
}

void HttpSettingsService::backup(const QString &path, QObject *context, Done<void> done)
{
    m_client.act({"POST", "/admin/backup", Json{{"file", path.toStdString()}}.dump()}, context, std::move(done));
}

void HttpSettingsService::check(QObject *context, Done<CheckReport> done)
{
    m_client.call({"POST", "/admin/check"}, context, reading<CheckReport>(reportFrom, std::move(done)));
}

void HttpSettingsService::tableSizes(std::shared_ptr<ExportProgress>, QObject *context,
                                     Done<std::vector<storage::TableSize>> done)
{
    m_client.call({"POST", "/admin/database/tables"}, context,
                  reading<std::vector<storage::TableSize>>(sizesFrom, std::move(done)));
}

void HttpSettingsService::integrity(QObject *context, Done<std::vector<std::string>> done)
{
    m_client.call({"POST", "/admin/maintenance/integrity"}, context,
                  reading<std::vector<std::string>>(findingsFrom, std::move(done)));
}

void HttpSettingsService::compact(std::shared_ptr<ExportProgress>, QObject *context, Done<storage::Compaction> done)
{
    m_client.call({"POST", "/admin/maintenance/compact"}, context,
                  reading<storage::Compaction>(compactionFrom, std::move(done)));
}

void HttpSettingsService::planRestore(const QString &, QObject *context, Done<RestorePlan> done)
{
    refuse(context, std::move(done), elsewhere());
}

void HttpSettingsService::recover(const QString &, const QString &, std::shared_ptr<ExportProgress>, QObject *context,
                                  Done<Recovery> done)
{
    refuse(context, std::move(done), elsewhere());
}

} // namespace turnpike
