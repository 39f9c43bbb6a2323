#include "server/storage/filter.h"

#include <charconv>
#include <nlohmann/json.hpp>

namespace turnpike::storage {

void Filter::add(const char *condition, std::initializer_list<QVariant> values)
{
    add(QString::fromLatin1(condition), QVariantList(values));
}

void Filter::add(const QString &condition, const QVariantList &values)
{
    m_conditions.append(condition);
    m_values.append(values);
}

void Filter::addIn(const char *column, const std::vector<std::int64_t> &values)
{
    QStringList places;
    for (const std::int64_t value : values) {
        places.append(QStringLiteral("?"));
        m_values.append(sqlInteger(value));
    }
    m_conditions.append(QString::fromLatin1(column) + QStringLiteral(" IN (") + places.join(QLatin1Char(',')) +
                        QLatin1Char(')'));
}

QString Filter::where() const
{
    if (m_conditions.isEmpty())
        return {};
    return QStringLiteral(" WHERE (") + m_conditions.join(QStringLiteral(") AND (")) + QLatin1Char(')');
}

QVariant containing(std::string_view part)
{
    std::string pattern("%");
    for (const char c : part) {
        if (c == '%' || c == '_' || c == '\\')
            pattern += '\\';
        pattern += c;
    }
    return sqlText(pattern += '%');
}

std::string Cursor::toText() const
{
    return std::to_string(id).append(1, ':').append(value);
}

Result<Cursor> Cursor::parse(const std::string &text)
{
    Cursor cursor;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), cursor.id);
    if (error != std::errc() || end == text.data() + text.size() || *end != ':')
        return fail("invalid_cursor", "This is not a cursor of a page before.", "after");
    cursor.value = text.substr(static_cast<std::size_t>(end - text.data()) + 1);
    return cursor;
}

std::int64_t Cursor::number() const
{
    std::int64_t number = 0;
    std::from_chars(value.data(), value.data() + value.size(), number);
    return number;
}

std::vector<std::string> textList(const QVariant &json)
{
    std::vector<std::string> list;
    const auto parsed = nlohmann::json::parse(textOf(json), nullptr, false);
    if (!parsed.is_array())
        return list;
    for (const auto &item : parsed) {
        if (item.is_string())
            list.push_back(item.get<std::string>());
    }
    return list;
}

std::string textOf(const QVariant &value)
{
    return value.toString().toStdString();
}

std::optional<std::int64_t> numberOrNone(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional<std::int64_t>(value.toLongLong());
}

} // namespace turnpike::storage
