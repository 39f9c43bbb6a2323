#include "server/protocols/form/json.h"

namespace turnpike {

namespace {

constexpr int kDeepest = 200;

bool isTooDeep(std::string_view text)
{
    int depth = 0;
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (quoted) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                quoted = false;
        } else if (c == '"')
            quoted = true;
        else if (c == '{' || c == '[') {
            if (++depth > kDeepest)
                return true;
        } else if (c == '}' || c == ']')
            --depth;
    }
    return false;
}

const Json *member(const Json &object, std::string_view name)
{
    if (!object.is_object())
        return nullptr;
    const auto found = object.find(name);
    return found == object.end() ? nullptr : &*found;
}

} // namespace

Result<Json> parseJson(std::string_view text)
{
    if (isTooDeep(text))
        return fail("invalid_json", "The JSON is nested too deeply.");
    Json value = Json::parse(text, nullptr, false);
    if (value.is_discarded())
        return fail("invalid_json", "The body is not JSON.");
    return value;
}

std::string jsonText(const Json &value)
{
    return value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string textMember(const Json &object, std::string_view name)
{
    const Json *value = member(object, name);
    return value && value->is_string() ? value->get<std::string>() : std::string();
}

std::string textMember(const Json &object, std::initializer_list<std::string_view> path)
{
    const Json *value = &object;
    for (const std::string_view name : path) {
        value = member(*value, name);
        if (!value)
            return {};
    }
    return value->is_string() ? value->get<std::string>() : std::string();
}

std::int64_t numberMember(const Json &object, std::string_view name)
{
    const Json *value = member(object, name);
    return value && value->is_number_integer() ? value->get<std::int64_t>() : 0;
}

const Json *objectMember(const Json &object, std::string_view name)
{
    const Json *value = member(object, name);
    return value && value->is_object() ? value : nullptr;
}

const Json &arrayMember(const Json &object, std::string_view name)
{
    static const Json none = Json::array();
    const Json *value = member(object, name);
    return value && value->is_array() ? *value : none;
}

} // namespace turnpike
