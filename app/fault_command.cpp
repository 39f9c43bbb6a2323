#include "app/fault_command.h"

#include "app/command_output.h"
#include "app/workplace.h"

#include <charconv>

namespace turnpike {

namespace {

using Json = nlohmann::json;

std::optional<std::int64_t> numberIn(const std::string &text)
{
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool whole = error == std::errc() && end == text.data() + text.size();
    return whole && number > 0 ? std::optional(number) : std::nullopt;
}

/// By its name, which wins, or its id.
Result<std::int64_t> channelNamed(const ServiceSocket &service, const std::string &wanted)
{
    Json after;
    do {
        const auto page = service.call("GET", "/admin/channels" + (after.is_null() ? "" : "?after=" + after.dump()));
        if (!page)
            return tl::make_unexpected(page.error());
        for (const Json &channel : (*page)["channels"])
            if (channel["name"] == wanted)
                return channel["id"].get<std::int64_t>();
        after = (*page)["next"];
    } while (!after.is_null());
    const auto id = numberIn(wanted);
    return id ? Result<std::int64_t>(*id) : fail("not_found", "There is no channel \"" + wanted + "\"");
}

} // namespace

int faultCommand(const CommandLine &line, const Settings &settings)
{
    const std::string &fault = line.secondArgument;
    const auto keyText = line.options.find("key");
    const auto key = keyText == line.options.end() ? std::nullopt : numberIn(keyText->second);
    if (keyText != line.options.end() && !key)
        return commandFailed({"wrong_use", "--key must be the number of a provider key"});
    const auto place = Workplace::open(settings, Workplace::Missing::Refuse);
    if (!place)
        return commandFailed(place.error());
    if (place->installation)
        return commandFailed({"service_unreachable", "No gateway runs here, and a fault ends with the gateway"});
    const auto id = channelNamed(place->service, line.argument);
    if (!id)
        return commandFailed(id.error());
    Json order{{"fault", fault}};
    if (key)
        order["provider_key"] = *key;
    const std::string path = "/admin/channels/" + std::to_string(*id) + "/fault";
    const bool ends = fault == "none";
    const auto done =
        ends ? place->service.call("DELETE", path)
             : place->service.call("PUT", path, order.dump(-1, ' ', false, Json::error_handler_t::replace));
    if (!done)
        return commandFailed(done.error());
    return printText(line.argument + (ends ? " answers as it should.\n" : " now has the fault " + fault + ".\n"));
}

} // namespace turnpike
