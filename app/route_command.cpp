#include "app/route_command.h"

#include "app/command_output.h"
#include "app/workplace.h"
#include "server/admin/route_answer.h"
#include "server/runtime/http_syntax.h"

namespace turnpike {

namespace {

using Json = nlohmann::ordered_json;

std::string option(const CommandLine &line, const char *name)
{
    const auto found = line.options.find(name);
    return found == line.options.end() ? std::string() : found->second;
}

Result<Json> ask(const Workplace &place, const RouteQuestion &question)
{
    if (place.installation)
        return await<Json>([&](QObject *context, Done<Json> done) {
            answerRoute(*place.installation, question, context, std::move(done));
        });
    const auto answer = place.service.call("GET", "/admin/channels/route?model=" + percentEncoded(question.model) +
                                                      "&key=" + percentEncoded(question.key) +
                                                      "&group=" + percentEncoded(question.group));
    return answer ? Result<Json>(Json(*answer)) : tl::make_unexpected(answer.error());
}

std::string verdictText(const Json &channel)
{
    const std::string verdict = channel["verdict"];
    if (verdict == "off")
        return "switched off";
    if (verdict == "disabled")
        return "disabled by the gateway";
    if (verdict == "other_model")
        return "does not list the model";
    if (verdict == "other_group")
        return "does not serve the group";
    if (verdict == "no_provider_key")
        return "has no provider key";
    if (verdict == "not_pinned")
        return "the request is pinned to another";
    return "fits";
}

std::string keysText(const Json &channel)
{
    std::string text;
    for (const Json &key : channel["keys"]) {
        text += (text.empty() ? "" : ", ") + (key["id"].is_null() ? std::string("no key") : "#" + key["id"].dump());
        if (key["state"] == "resting")
            text += " rests " + std::to_string((key["rests_for_ms"].get<std::int64_t>() + 999) / 1000) + " s (" +
                    key["fault"].get<std::string>() + ")";
    }
    return text.empty() ? "-" : text;
}

std::string table(const Json &route)
{
    std::vector<std::vector<std::string>> rows{{"TIER", "SHARE", "CHANNEL", "WHY", "MODEL SENT", "PROVIDER KEYS"}};
    for (const Json &channel : route["channels"]) {
        const bool fits = channel["tier"].is_number();
        rows.push_back({fits ? channel["tier"].dump() : "-",
                        fits ? std::to_string(channel["share_per_mille"].get<int>() / 10) + " %" : "-",
                        channel["name"].get<std::string>(), verdictText(channel),
                        fits ? channel["model_sent"].get<std::string>() : "-", keysText(channel)});
    }
    std::string text = textTable(rows);
    if (!route["model_allowed"].get<bool>())
        text += "The key may not use this model: its requests are refused before any channel is looked at.\n";
    return text;
}

} // namespace

int routeCommand(const CommandLine &line, const Settings &settings)
{
    const RouteQuestion question{option(line, "model"), option(line, "key"), option(line, "group")};
    const std::string format = option(line, "format");
    if (question.model.empty())
        return commandFailed({"wrong_use", "'route' needs --model"});
    if (!format.empty() && format != "text" && format != "json")
        return commandFailed({"wrong_use", "--format must be text or json"});
    const auto place = Workplace::open(settings, Workplace::Missing::Refuse);
    if (!place)
        return commandFailed(place.error());
    const auto route = ask(*place, question);
    if (!route)
        return commandFailed(route.error());
    return printText(format == "json" ? route->dump(2) + "\n" : table(*route));
}

} // namespace turnpike
