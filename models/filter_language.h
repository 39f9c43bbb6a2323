#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QTimeZone>
#include <cstdint>
#include <optional>
#include <tl/expected.hpp>

namespace turnpike {

/// How the values of a field are written, and the unit they are handed on in: Number as it is, Money in nano-dollars,
/// Percent in hundredths of a percent, Duration in milliseconds, Status as an HTTP status, Time in UTC milliseconds.
enum class FilterType { Text, Word, Number, Money, Percent, Duration, Status, Time };

/// A field that a table can be filtered by.
struct FilterableField
{
    QString name;
    FilterType type = FilterType::Text;
    QStringList words = {}; // the allowed ones, of Word
};

struct FilterValue
{
    QString text = {};                        // of Text and Word; '*' stands for anything
    std::optional<std::int64_t> from{}, to{}; // of the other types, both inclusive

    bool operator==(const FilterValue &) const = default;
};

/// `field:value`: one of the values must match, or none of them when negated.
struct FilterTerm
{
    QString field; // empty: free text, anywhere in the row
    FilterType type = FilterType::Text;
    bool negated = false;
    QList<FilterValue> values;

    bool operator==(const FilterTerm &) const = default;
};

/// Why a filter cannot be read, and which part of its text is to blame.
struct FilterIssue
{
    QString message;
    int position = 0, length = 0;
};

/// The filter language of every table: terms parted by spaces, all of which must hold.
///   model:deepseek*   status:4xx,5xx   duration>2s   time:last-2h   time:2026-11-01..2026-11-20
///   -key:"mobile app"   status!=200   "free text"
class FilterLanguage
{
public:
    explicit FilterLanguage(QList<FilterableField> fields) : m_fields(std::move(fields)) {}

    tl::expected<QList<FilterTerm>, FilterIssue> parse(const QString &text, std::int64_t nowMs,
                                                       const QTimeZone &zone = QTimeZone::systemTimeZone()) const;
    const QList<FilterableField> &fields() const { return m_fields; }

    /// A term that matches exactly this value, quoted where it must be.
    static QString term(const QString &field, const QString &value, bool negated = false);
    /// `filter` with `term` instead of the terms of the same field; with the others unchanged.
    static QString withTerm(const QString &filter, const QString &field, const QString &term);
    /// `time:from..to` to the second; `toMs` is the first moment that is not wanted.
    static QString timeTerm(std::int64_t fromMs, std::int64_t toMs,
                            const QTimeZone &zone = QTimeZone::systemTimeZone());

private:
    const FilterableField *find(const QString &name) const;
    QList<FilterableField> m_fields;
};

} // namespace turnpike
