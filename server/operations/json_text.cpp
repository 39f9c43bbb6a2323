#include "server/operations/json_text.h"

#include <nlohmann/json.hpp>

namespace turnpike {

namespace {

using Json = nlohmann::json;

std::string dump(const Json &json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace

std::string jsonOf(const std::vector<std::string> &list)
{
    return dump(list);
}

std::string jsonOf(const TextMap &map)
{
    Json json = Json::object();
    for (const auto &[name, value] : map)
        json[name] = value;
    return dump(json);
}

std::vector<std::string> listOf(std::string_view text)
{
    std::vector<std::string> list;
    const Json json = Json::parse(text, nullptr, false);
    if (!json.is_array())
        return list;
    for (const Json &entry : json) {
        if (entry.is_string())
            list.push_back(entry.get<std::string>());
    }
    return list;
}

TextMap mapOf(std::string_view text)
{
    TextMap map;
    const Json json = Json::parse(text, nullptr, false);
    if (!json.is_object())
        return map;
    for (const auto &[name, value] : json.items()) {
        if (value.is_string())
            map[name] = value.get<std::string>();
    }
    return map;
}

} // namespace turnpike
