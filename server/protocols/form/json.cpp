#include "server/protocols/form/json.h"

#include <simdjson.h>

namespace turnpike {

namespace {

namespace dom = simdjson::dom;

constexpr int kDeepest = 200;
constexpr std::size_t kLarge = 256u << 10; // a parser keeps room for several times the largest text that it has read

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

/// False: it is nested too deeply. Of members of one name the last counts.
bool copyTo(Json &out, const dom::element &from, int depth)
{
    switch (from.type()) {
    case dom::element_type::OBJECT: {
        out = Json::object();
        const dom::object members = from.get_object().value_unsafe();
        for (const auto &[name, value] : members) {
            if (depth == kDeepest || !copyTo(out[std::string(name)], value, depth + 1))
                return false;
        }
        return depth < kDeepest;
    }
    case dom::element_type::ARRAY: {
        out = Json::array();
        const dom::array values = from.get_array().value_unsafe();
        for (const dom::element value : values) {
            if (depth == kDeepest || !copyTo(out.emplace_back(), value, depth + 1))
                return false;
        }
        return depth < kDeepest;
    }
    case dom::element_type::STRING:
        out = from.get_string().value_unsafe();
        return true;
    case dom::element_type::INT64:
        if (const std::int64_t number = from.get_int64().value_unsafe(); number < 0)
            out = number;
        else
            out = static_cast<std::uint64_t>(number);
        return true;
    case dom::element_type::UINT64:
        out = from.get_uint64().value_unsafe();
        return true;
    case dom::element_type::DOUBLE:
        out = from.get_double().value_unsafe();
        return true;
    case dom::element_type::BOOL:
        out = from.get_bool().value_unsafe();
        return true;
    case dom::element_type::NULL_VALUE:
        break;
    }
    return true;
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
    const auto tooDeep = [] { return fail("invalid_json", "The JSON is nested too deeply."); };
    thread_local dom::parser kept;
    dom::parser fresh;
    dom::element root;
    if (!(text.size() > kLarge ? fresh : kept).parse(text.data(), text.size()).get(root)) {
        Json value;
        return copyTo(value, root, 0) ? Result<Json>(std::move(value)) : tooDeep();
    }
    // It is not JSON, or has an integer of more than 64 bits, which simdjson does not take.
    if (isTooDeep(text))
        return tooDeep();
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
