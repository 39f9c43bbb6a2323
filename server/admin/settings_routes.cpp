#include "server/admin/answers.h"
#include "server/admin/json_parts.h"
#include "server/admin/route_kit.h"
#include "server/operations/settings_keeper.h"
#include "server/storage/reader_pool.h"
#include "server/storage/table_sizes.h"

#include <array>

namespace turnpike {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::array kTypes{"text", "number", "flag", "choice", "path", "secret"};
constexpr std::array kSources{"default", "file", "environment", "option"};

Json settingJson(const SettingState &state)
{
    const SettingSpec &spec = *state.spec;
    Json json{{"name", spec.name},
              {"type", kTypes[static_cast<std::size_t>(spec.type)]},
              {"value", state.running},
              {"is_set", state.isSet},
              {"default", spec.fallback},
              {"source", kSources[static_cast<std::size_t>(state.source)]},
              {"filed", orNull(state.filed)},
              {"editable", state.editable()},
              {"pending", state.pending},
              {"needs_restart", spec.needsRestart},
              {"help", spec.help}};
    if (spec.type == SettingSpec::Type::Number)
        json.update({{"least", spec.least}, {"most", spec.most}, {"unit", spec.unit}});
    return json;
}

Json overviewJson(const SettingsOverview &overview)
{
    Json settings = Json::array();
    for (const SettingState &state : overview.settings)
        settings.push_back(settingJson(state));
    return {{"file", overview.file}, {"settings", std::move(settings)}};
}

/// {"name": "text", 7, true or null for the default, …}
Result<SettingChanges> readChanges(const std::string &body)
{
    const auto json = nlohmann::json::parse(body, nullptr, false);
    if (!json.is_object() || json.empty())
        return fail("invalid_json", "The body must be an object of settings and their values");
    SettingChanges changes;
    for (const auto &[name, value] : json.items()) {
        if (value.is_null())
            changes.emplace(name, std::nullopt);
        else if (value.is_string())
            changes.emplace(name, value.get<std::string>());
        else if (value.is_number_integer())
            changes.emplace(name, std::to_string(value.get<std::int64_t>()));
        else if (value.is_boolean())
            changes.emplace(name, value.get<bool>() ? "on" : "off");
        else
            return fail("invalid_value", name + " must be a text, a whole number, true, false or null", name);
    }
    return changes;
}

void changeSettings(const RouteKit &kit, const AdminRequest &request, const std::string &body)
{
    const auto changes = readChanges(body);
    if (!changes)
        return sendError(*request.exchange, changes.error());
    kit.installation().settingsKeeper().change(request.actor, *changes, kit.owner(), answerDone(request.exchange));
}

void sendTableSizes(const RouteKit &kit, const AdminRequest &request)
{
    using Sizes = std::vector<storage::TableSize>;
    kit.installation().readers().run<Sizes>(
        kit.owner(), [](Session &session) { return storage::tableSizes(session, [](int, int) { return true; }); },
        answerJson<Sizes>(request.exchange, [](const Sizes &sizes) {
            Json tables = Json::array();
            for (const storage::TableSize &size : sizes)
                tables.push_back({{"table", size.table}, {"bytes", size.bytes}, {"index_bytes", size.indexBytes}});
            return Json{{"tables", std::move(tables)}};
        }));
}

} // namespace

void addSettingsRoutes(RouteKit &kit)
{
    kit.add("GET", "/admin/settings", [kit](const AdminRequest &request) {
        kit.installation().settingsKeeper().list(kit.owner(),
                                                 answerJson<SettingsOverview>(request.exchange, overviewJson));
    });
    kit.addWithBody("PATCH", "/admin/settings", [kit](const AdminRequest &request, const std::string &body) {
        changeSettings(kit, request, body);
    });
    kit.add("POST", "/admin/database/tables", [kit](const AdminRequest &request) { sendTableSizes(kit, request); });
}

} // namespace turnpike
