#include "server/storage/request_filter.h"

#include "server/runtime/request_id.h"

namespace turnpike::storage {

namespace {

using Field = RequestCondition::Field;
using Value = RequestCondition::Value;

constexpr const char *kKeysLike =
    "SELECT id FROM keys WHERE label LIKE ? ESCAPE '\\' UNION SELECT key_id FROM key_secrets WHERE display LIKE ? "
    "ESCAPE '\\'";

struct Part
{
    QString sql;
    QVariantList values;
};

/// The pattern for LIKE, which knows other signs.
QVariant likePattern(const std::string &pattern, bool anywhere)
{
    std::string like = anywhere ? "%" : "";
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const bool escaped = pattern[i] == '\\' && i + 1 < pattern.size();
        const char c = escaped ? pattern[++i] : pattern[i];
        if (c == '*' && !escaped) {
            like += '%';
            continue;
        }
        if (c == '%' || c == '_' || c == '\\')
            like += '\\';
        like += c;
    }
    return sqlText(anywhere ? like += '%' : like);
}

Part like(std::initializer_list<const char *> columns, const QVariant &pattern)
{
    Part part;
    QStringList tests;
    for (const char *column : columns) {
        tests << QString::fromLatin1(column) + QStringLiteral(" LIKE ? ESCAPE '\\'");
        part.values << pattern;
    }
    part.sql = tests.join(QStringLiteral(" OR "));
    return part;
}

// the plus keeps the planner from the index by key, whose rows would have to be sorted by time
Part ofKeys(const QVariant &pattern)
{
    return {QStringLiteral("+r.key_id IN (SELECT id FROM keys WHERE label LIKE ? ESCAPE '\\' UNION "
                           "SELECT key_id FROM key_secrets WHERE display LIKE ? ESCAPE '\\')"),
            {pattern, pattern}};
}

Part ofChannels(const QVariant &pattern)
{
    return {QStringLiteral("r.channel_id IN (SELECT id FROM channels WHERE name LIKE ? ESCAPE '\\')"), {pattern}};
}

Part withId(const std::string &text)
{
    const std::optional<std::int64_t> id = request_id::parse(text);
    return id ? Part{QStringLiteral("r.id = ?"), {sqlInteger(*id)}} : Part{QStringLiteral("0"), {}};
}

Part anywhere(const std::string &text)
{
    const QVariant pattern = likePattern(text, true);
    Part all = like({"r.model", "r.model_upstream", "r.error_code", "r.route", "r.client_address"}, pattern);
    for (const Part &part : {ofKeys(pattern), ofChannels(pattern), withId(text)}) {
        all.sql += QStringLiteral(" OR ") + part.sql;
        all.values += part.values;
    }
    return all;
}

const char *figureOf(Field field)
{
    switch (field) {
    case Field::Status:
        return "r.status";
    case Field::Outcome:
        return "r.outcome";
    case Field::Stream:
        return "r.stream";
    case Field::FirstByte:
        return "r.first_byte_ms";
    case Field::Input:
        return "(r.input + r.cached_input + r.cache_write)";
    case Field::Cached:
        return "r.cached_input";
    case Field::Output:
        return "r.output";
    case Field::Cost:
        return "r.cost";
    case Field::Attempts:
        return "r.attempts";
    default:
        return "r.duration_ms";
    }
}

Part figure(Field field, const Value &value)
{
    const QString column = QString::fromLatin1(figureOf(field));
    Part part;
    QStringList tests;
    if (value.from) {
        tests << column + QStringLiteral(" >= ?");
        part.values << sqlInteger(*value.from);
    }
    if (value.to) {
        tests << column + QStringLiteral(" <= ?");
        part.values << sqlInteger(*value.to);
    }
    part.sql = tests.isEmpty() ? QStringLiteral("1") : tests.join(QStringLiteral(" AND "));
    return part;
}

Part partOf(Field field, const Value &value)
{
    switch (field) {
    case Field::Anywhere:
        return anywhere(value.pattern);
    case Field::Id:
        return withId(value.pattern);
    case Field::Key:
        return ofKeys(likePattern(value.pattern, false));
    case Field::Channel:
        return ofChannels(likePattern(value.pattern, false));
    case Field::Model:
        return like({"r.model", "r.model_upstream"}, likePattern(value.pattern, false));
    case Field::Route:
        return like({"r.route"}, likePattern(value.pattern, false));
    case Field::Address:
        return like({"r.client_address"}, likePattern(value.pattern, false));
    case Field::ErrorCode:
        return like({"r.error_code"}, likePattern(value.pattern, false));
    default:
        return figure(field, value);
    }
}

} // namespace

void addCondition(Filter &filter, const RequestCondition &condition)
{
    QStringList tests;
    QVariantList values;
    for (const Value &value : condition.values) {
        const Part part = partOf(condition.field, value);
        tests << QLatin1Char('(') + part.sql + QLatin1Char(')');
        values += part.values;
    }
    // a column without a value matches nothing, so the negation matches it
    const QString any = QStringLiteral("coalesce(") + tests.join(QStringLiteral(" OR ")) + QStringLiteral(", 0)");
    filter.add(condition.negated ? QStringLiteral("NOT ") + any : any, values);
}

Result<std::vector<std::int64_t>> keysMatching(Session &session, const RequestCondition &condition, int limit)
{
    std::vector<std::int64_t> ids;
    for (const Value &value : condition.values) {
        const QVariant pattern = likePattern(value.pattern, false);
        Result<QSqlQuery> rows =
            session.query(QString::fromLatin1(kKeysLike) + QStringLiteral(" LIMIT ?"), {pattern, pattern, limit});
        if (!rows)
            return tl::make_unexpected(rows.error());
        while (rows->next() && static_cast<int>(ids.size()) < limit)
            ids.push_back(rows->value(0).toLongLong());
    }
    return ids;
}

} // namespace turnpike::storage
