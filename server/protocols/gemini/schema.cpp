#include "server/protocols/gemini/schema.h"

#include "server/protocols/gemini/words.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace turnpike::gemini {

namespace {

constexpr std::array kAliases{std::pair{"any_of", "anyOf"},
                              std::pair{"min_items", "minItems"},
                              std::pair{"max_items", "maxItems"},
                              std::pair{"min_length", "minLength"},
                              std::pair{"max_length", "maxLength"},
                              std::pair{"min_properties", "minProperties"},
                              std::pair{"max_properties", "maxProperties"},
                              std::pair{"property_ordering", "propertyOrdering"}};

std::string keywordOf(const std::string &name)
{
    const auto *found =
        std::find_if(kAliases.begin(), kAliases.end(), [&](const auto &one) { return name == one.first; });
    return found == kAliases.end() ? name : found->second;
}

bool isCount(std::string_view keyword)
{
    return keyword.substr(0, 3) == "min" || keyword.substr(0, 3) == "max";
}

// int64 travels as a text in Google's JSON
Json count(const Json &value)
{
    if (!value.is_string())
        return value;
    const auto text = value.get<std::string>();
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? Json(number) : value;
}

Json schemasByName(const Json &value)
{
    Json all = Json::object();
    for (const auto &[name, schema] : value.items())
        all[name] = jsonSchemaOf(schema);
    return all;
}

Json schemaOrList(const Json &value)
{
    if (!value.is_array())
        return jsonSchemaOf(value);
    Json all = Json::array();
    for (const Json &schema : value)
        all.push_back(jsonSchemaOf(schema));
    return all;
}

void allowNull(Json &schema)
{
    if (schema.contains("type") && schema["type"].is_string())
        schema["type"] = Json::array({schema["type"], "null"});
    if (schema.contains("enum") && schema["enum"].is_array())
        schema["enum"].push_back(nullptr);
    if (schema.contains("anyOf") && schema["anyOf"].is_array())
        schema["anyOf"].push_back({{"type", "null"}});
}

void convert(const std::string &keyword, const Json &value, Json &out)
{
    if (keyword == "type" && value.is_string()) {
        if (value != "TYPE_UNSPECIFIED")
            out["type"] = lowerCase(value.get<std::string>());
    } else if ((keyword == "properties" || keyword == "$defs") && value.is_object())
        out[keyword] = schemasByName(value);
    else if (keyword == "items" || keyword == "anyOf" || keyword == "oneOf" || keyword == "allOf" ||
             keyword == "prefixItems" || keyword == "additionalProperties")
        out[keyword] = schemaOrList(value);
    else if (isCount(keyword))
        out[keyword] = count(value);
    else if (keyword != "propertyOrdering" && keyword != "nullable" && !(keyword == "format" && value == "enum"))
        out[keyword] = value;
}

} // namespace

Json jsonSchemaOf(const Json &schema)
{
    if (!schema.is_object()) // additionalProperties: false
        return schema;
    Json out = Json::object();
    for (const auto &[name, value] : schema.items())
        convert(keywordOf(name), value, out);
    if (schema.value("nullable", Json()) == true)
        allowNull(out);
    return out;
}

} // namespace turnpike::gemini
