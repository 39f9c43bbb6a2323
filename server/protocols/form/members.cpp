#include "server/protocols/form/members.h"

namespace turnpike {

namespace {

std::string snakeCase(std::string_view camelCase)
{
    std::string snake;
    for (const char c : camelCase) {
        const bool capital = c >= 'A' && c <= 'Z';
        if (capital)
            snake += '_';
        snake += capital ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return snake;
}

} // namespace

void Reading::refuse(std::string code, std::string message, std::string field)
{
    if (!m_error)
        m_error = Error{std::move(code), std::move(message), std::move(field)};
}

void Reading::unsupported(std::string field, std::string_view what)
{
    refuse("unsupported_parameter", std::string(what) + " cannot be passed on to a provider of another format.",
           std::move(field));
}

std::string elementPath(std::string_view path, std::size_t index)
{
    return std::string(path) + "[" + std::to_string(index) + "]";
}

Members::Members(Reading &reading, const Json &object, std::string path, Spelling spelling)
    : m_reading(reading), m_path(std::move(path)), m_spelling(spelling)
{
    if (object.is_object())
        m_object = &object;
    else
        m_reading.refuse("invalid_type", (m_path.empty() ? "The body" : m_path) + " must be an object.", m_path);
}

std::string Members::path(std::string_view name) const
{
    return m_path.empty() ? std::string(name) : m_path + "." + std::string(name);
}

const Json *Members::take(std::string_view name)
{
    if (!m_object)
        return nullptr;
    m_taken.emplace(name);
    auto found = m_object->find(name);
    if (found == m_object->end() && m_spelling == Spelling::AlsoSnakeCase) {
        const std::string snake = snakeCase(name);
        m_taken.insert(snake);
        found = m_object->find(snake);
    }
    return found == m_object->end() || found->is_null() ? nullptr : &*found;
}

void Members::wrongType(std::string_view name, std::string_view wanted)
{
    m_reading.refuse("invalid_type", path(name) + " must be " + std::string(wanted) + ".", path(name));
}

const Json *Members::takeObject(std::string_view name)
{
    const Json *value = take(name);
    if (!value || value->is_object())
        return value;
    wrongType(name, "an object");
    return nullptr;
}

const Json *Members::takeArray(std::string_view name)
{
    const Json *value = take(name);
    if (!value || value->is_array())
        return value;
    wrongType(name, "an array");
    return nullptr;
}

std::string Members::text(std::string_view name)
{
    const Json *value = take(name);
    if (!value)
        return {};
    if (value->is_string())
        return value->get<std::string>();
    wrongType(name, "a text");
    return {};
}

std::string Members::neededText(std::string_view name)
{
    if (m_object && !take(name))
        m_reading.refuse("missing_member", path(name) + " is missing.", path(name));
    return text(name);
}

Option<std::string> Members::statedText(std::string_view name)
{
    if (!take(name))
        return std::nullopt;
    return Stated<std::string>{text(name), path(name)};
}

Option<bool> Members::statedFlag(std::string_view name)
{
    const Json *value = take(name);
    if (!value)
        return std::nullopt;
    if (!value->is_boolean()) {
        wrongType(name, "true or false");
        return std::nullopt;
    }
    return Stated<bool>{value->get<bool>(), path(name)};
}

Option<std::int64_t> Members::statedNumber(std::string_view name)
{
    const Json *value = take(name);
    if (!value)
        return std::nullopt;
    const bool fits = value->is_number_integer() && !(value->is_number_unsigned() && value->get<std::uint64_t>() >> 63);
    if (!fits) {
        wrongType(name, "a whole number");
        return std::nullopt;
    }
    return Stated<std::int64_t>{value->get<std::int64_t>(), path(name)};
}

Option<double> Members::statedDecimal(std::string_view name)
{
    const Json *value = take(name);
    if (!value)
        return std::nullopt;
    if (!value->is_number()) {
        wrongType(name, "a number");
        return std::nullopt;
    }
    return Stated<double>{value->get<double>(), path(name)};
}

Option<Json> Members::statedJson(std::string_view name)
{
    const Json *value = take(name);
    if (!value)
        return std::nullopt;
    return Stated<Json>{*value, path(name)};
}

void Members::pass(std::initializer_list<std::string_view> names)
{
    for (const std::string_view name : names)
        take(name);
}

void Members::finish()
{
    if (!m_object)
        return;
    for (const auto &[name, value] : m_object->items()) {
        if (!m_taken.contains(name) && !value.is_null())
            return m_reading.unsupported(path(name), path(name));
    }
}

} // namespace turnpike
