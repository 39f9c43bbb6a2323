#include "server/simulator/schema_sample.h"

#include <algorithm>
#include <cctype>

namespace turnpike {

using Json = nlohmann::ordered_json;

namespace {

constexpr int kDeepest = 16; // a schema may refer to itself

std::string typeOf(const nlohmann::json &schema)
{
    auto type = schema.value("type", nlohmann::json());
    if (type.is_array() && !type.empty())
        type = type[0];
    std::string name = type.is_string() ? type.get<std::string>() : std::string();
    std::transform(name.begin(), name.end(), name.begin(), [](unsigned char c) { return std::tolower(c); });
    if (name.empty())
        return schema.contains("properties") ? "object" : schema.contains("items") ? "array" : "string";
    return name;
}

Json sample(const nlohmann::json &schema, const nlohmann::json &root, int depth);

Json sampleObject(const nlohmann::json &schema, const nlohmann::json &root, int depth)
{
    Json value = Json::object();
    const auto properties = schema.find("properties");
    if (properties == schema.end() || !properties->is_object())
        return value;
    for (const auto &property : properties->items())
        value[property.key()] = sample(property.value(), root, depth + 1);
    return value;
}

Json sample(const nlohmann::json &schema, const nlohmann::json &root, int depth)
{
    if (!schema.is_object() || depth > kDeepest)
        return nullptr;
    if (const auto same = schema.find("const"); same != schema.end())
        return *same;
    if (const auto words = schema.find("enum"); words != schema.end() && words->is_array() && !words->empty())
        return words->front();
    if (const auto to = schema.find("$ref"); to != schema.end() && to->is_string()) {
        const auto text = to->get<std::string>();
        const bool inside = text.rfind("#/", 0) == 0;
        const nlohmann::json::json_pointer pointer(inside ? text.substr(1) : std::string());
        return inside && root.contains(pointer) ? sample(root.at(pointer), root, depth + 1) : Json();
    }
    for (const char *choice : {"anyOf", "oneOf", "allOf"}) {
        if (const auto of = schema.find(choice); of != schema.end() && of->is_array() && !of->empty())
            return sample(of->front(), root, depth + 1);
    }
    const auto type = typeOf(schema);
    if (type == "object")
        return sampleObject(schema, root, depth);
    if (type == "array")
        return Json::array({sample(schema.value("items", nlohmann::json::object()), root, depth + 1)});
    if (type == "integer" || type == "number")
        return schema.value("minimum", nlohmann::json(1));
    if (type == "boolean")
        return true;
    return type == "null" ? Json() : Json("simulated");
}

} // namespace

Json sampleOf(const nlohmann::json &schema)
{
    return sample(schema, schema, 0);
}

} // namespace turnpike
