#include "server/simulator/body_cursor.h"

#include <algorithm>

namespace turnpike {

using Kind = BodyProblem::Kind;

std::string pathText(const std::vector<std::string> &path)
{
    std::string text;
    for (const std::string &name : path) {
        const bool position =
            !name.empty() && std::all_of(name.begin(), name.end(), [](char c) { return c >= '0' && c <= '9'; });
        text += position ? "[" + name + "]" : (text.empty() ? "" : ".") + name;
    }
    return text;
}

BodyCursor::BodyCursor(const nlohmann::json &body)
    : m_json(&body), m_problem(std::make_shared<std::optional<BodyProblem>>())
{}

BodyCursor BodyCursor::below(const nlohmann::json *json, std::string name) const
{
    auto path = m_path;
    path.push_back(std::move(name));
    return {json && !json->is_null() ? json : nullptr, std::move(path), m_problem};
}

void BodyCursor::note(Kind kind, const std::string &what) const
{
    if (!*m_problem)
        *m_problem = BodyProblem{kind, m_path, what};
}

// Whether there is a value to read; one of the wrong type is a problem.
bool BodyCursor::is(bool right, const char *what) const
{
    if (m_json && !right)
        note(Kind::Type, what);
    return m_json && right;
}

void BodyCursor::only(std::initializer_list<std::string_view> names) const
{
    if (!is(m_json && m_json->is_object(), "object"))
        return;
    for (const auto &entry : m_json->items()) {
        if (std::find(names.begin(), names.end(), entry.key()) == names.end())
            below(nullptr, entry.key()).note(Kind::Unknown, {});
    }
}

BodyCursor BodyCursor::member(const std::string &name) const
{
    if (!m_json || !m_json->is_object())
        return below(nullptr, name);
    const auto found = m_json->find(name);
    return below(found == m_json->end() ? nullptr : &*found, name);
}

BodyCursor BodyCursor::required(const std::string &name) const
{
    auto found = member(name);
    if (m_json && !found)
        found.note(Kind::Missing, {});
    return found;
}

std::vector<BodyCursor> BodyCursor::items() const
{
    std::vector<BodyCursor> all;
    if (!is(isList(), "list"))
        return all;
    for (std::size_t i = 0; i < m_json->size(); ++i)
        all.push_back(below(&(*m_json)[i], std::to_string(i)));
    return all;
}

std::string BodyCursor::text() const
{
    return is(isText(), "string") ? m_json->get<std::string>() : std::string();
}

std::string BodyCursor::word(std::initializer_list<std::string_view> words) const
{
    auto value = text();
    if (isText() && std::find(words.begin(), words.end(), value) == words.end())
        refuse("Unexpected value '" + value + "'.");
    return value;
}

bool BodyCursor::flag(bool otherwise) const
{
    return is(m_json && m_json->is_boolean(), "boolean") ? m_json->get<bool>() : otherwise;
}

std::optional<std::int64_t> BodyCursor::integer(std::int64_t least) const
{
    if (!is(m_json && m_json->is_number_integer(), "integer"))
        return std::nullopt;
    const auto value = m_json->get<std::int64_t>();
    if (value < least)
        refuse("Integer below minimum value: expected at least " + std::to_string(least) + ", but got " +
               std::to_string(value) + ".");
    return value;
}

std::optional<double> BodyCursor::number(double least, double most) const
{
    if (!is(m_json && m_json->is_number(), "number"))
        return std::nullopt;
    const auto value = m_json->get<double>();
    if (value < least || value > most)
        refuse("Number out of range: " + m_json->dump() + ".");
    return value;
}

nlohmann::json BodyCursor::object() const
{
    return is(m_json && m_json->is_object(), "object") ? *m_json : nlohmann::json::object();
}

std::string BodyCursor::base64() const
{
    constexpr std::string_view kLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    auto value = text();
    const auto end = value.find_last_not_of('=');
    const bool whole = !value.empty() && value.size() % 4 == 0 && end != std::string::npos && value.size() - end <= 3;
    if (isText() && (!whole || value.substr(0, end + 1).find_first_not_of(kLetters) != std::string::npos))
        refuse("This is not valid base64.");
    return value;
}

} // namespace turnpike
