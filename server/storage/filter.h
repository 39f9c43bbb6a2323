#pragma once

#include "server/storage/session.h"

#include <QStringList>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace turnpike::storage {

/// Conditions of a query with their values, in order. The conditions are constants of the program; values are bound.
class Filter
{
public:
    void add(const char *condition, std::initializer_list<QVariant> values = {});
    void add(const QString &condition, const QVariantList &values);
    /// `column IN (…)`; an empty list matches nothing.
    void addIn(const char *column, const std::vector<std::int64_t> &values);
    /// " WHERE … AND …", or nothing.
    QString where() const;
    const QVariantList &values() const { return m_values; }

private:
    QStringList m_conditions;
    QVariantList m_values;
};

/// A LIKE pattern that matches `part` anywhere, for use with ESCAPE '\'.
QVariant containing(std::string_view part);

/// Where the next page begins: the sort value and the id of the last row.
struct Cursor
{
    std::string value;
    std::int64_t id = 0;
    std::string toText() const;
    /// Error `invalid_cursor`.
    static Result<Cursor> parse(const std::string &text);
    std::int64_t number() const; // of `value`; 0 if it is none
};

/// A JSON array of texts; anything else is empty.
std::vector<std::string> textList(const QVariant &json);

std::string textOf(const QVariant &value);
std::optional<std::int64_t> numberOrNone(const QVariant &value);

} // namespace turnpike::storage
