#include "server/protocols/body_override.h"

#include "server/protocols/form/json.h"

#include <set>
#include <simdjson.h>
#include <vector>

namespace turnpike {

namespace {

namespace ondemand = simdjson::ondemand;

/// Where a member stands: its name's quote, its value, and the first byte behind that.
struct Member
{
    std::string name;
    std::size_t at = 0, value = 0, end = 0;
};

tl::unexpected<Error> unreadable()
{
    return fail("invalid_json", "The body is not a JSON object.");
}

simdjson::simdjson_result<std::string_view> textOf(ondemand::value value)
{
    ondemand::json_type type{};
    if (const auto error = value.type().get(type))
        return error;
    if (type == ondemand::json_type::object) {
        ondemand::object object;
        if (const auto error = value.get_object().get(object))
            return error;
        return object.raw_json();
    }
    if (type == ondemand::json_type::array) {
        ondemand::array array;
        if (const auto error = value.get_array().get(array))
            return error;
        return array.raw_json();
    }
    return value.raw_json_token();
}

Result<std::vector<Member>> membersOf(const simdjson::padded_string &body)
{
    ondemand::parser parser;
    ondemand::document document;
    ondemand::object object;
    if (parser.iterate(body).get(document) || document.get_object().get(object))
        return unreadable();
    std::vector<Member> members;
    for (auto field : object) {
        Member member;
        ondemand::raw_json_string key;
        ondemand::value value;
        std::string_view name, text;
        if (field.key().get(key) || field.unescaped_key().get(name) || field.value().get(value))
            return unreadable();
        member.name = name;
        if (textOf(value).get(text))
            return unreadable();
        const auto last = text.find_last_not_of(" \t\r\n");
        member.at = static_cast<std::size_t>(key.raw() - body.data()) - 1;
        member.value = static_cast<std::size_t>(text.data() - body.data());
        member.end = member.value + last + 1;
        members.push_back(std::move(member));
    }
    return members;
}

} // namespace

Result<std::string> overridden(const std::string &body, const std::map<std::string, std::string, std::less<>> &changes)
{
    const auto members = membersOf(simdjson::padded_string(body));
    if (!members)
        return tl::make_unexpected(members.error());
    const std::size_t tail = members->empty() ? body.rfind('}') : members->back().end;
    std::string out = body.substr(0, members->empty() ? tail : members->front().at);
    std::set<std::string_view> seen;
    std::string_view separator; // behind the last member that stayed
    bool any = false;
    for (std::size_t i = 0; i < members->size(); ++i) {
        const Member &member = (*members)[i];
        const auto change = changes.find(member.name);
        const bool changed = change != changes.end();
        if (changed && (!seen.insert(change->first).second || change->second == "null"))
            continue;
        if (any)
            out.append(separator);
        any = true;
        out.append(body, member.at, member.value - member.at);
        changed ? out.append(change->second) : out.append(body, member.value, member.end - member.value);
        if (i + 1 < members->size())
            separator = std::string_view(body).substr(member.end, (*members)[i + 1].at - member.end);
    }
    for (const auto &[name, value] : changes) {
        if (value == "null" || seen.count(name))
            continue;
        out.append(any ? "," : "").append(jsonText(name)).append(":").append(value);
        any = true;
    }
    return out.append(body, tail);
}

} // namespace turnpike
