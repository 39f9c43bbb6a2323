#include "models/request_fields.h"

#include "models/request_cells.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace turnpike {

namespace {

using Field = storage::RequestCondition::Field;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(RequestFields)
};

struct KnownField
{
    const char *name;
    FilterType type;
    Field field;
};

constexpr KnownField kFields[] = {
    {"key", FilterType::Text, Field::Key},
    {"model", FilterType::Text, Field::Model},
    {"channel", FilterType::Text, Field::Channel},
    {"status", FilterType::Status, Field::Status},
    {"outcome", FilterType::Word, Field::Outcome},
    {"error", FilterType::Text, Field::ErrorCode},
    {"duration", FilterType::Duration, Field::Duration},
    {"first", FilterType::Duration, Field::FirstByte},
    {"in", FilterType::Number, Field::Input},
    {"cached", FilterType::Number, Field::Cached},
    {"out", FilterType::Number, Field::Output},
    {"cost", FilterType::Money, Field::Cost},
    {"tries", FilterType::Number, Field::Attempts},
    {"stream", FilterType::Word, Field::Stream},
    {"route", FilterType::Text, Field::Route},
    {"address", FilterType::Text, Field::Address},
    {"id", FilterType::Text, Field::Id},
};

constexpr auto kTime = "time"_L1;

QStringList wordsOf(Field field)
{
    if (field == Field::Stream)
        return {u"no"_s, u"yes"_s};
    if (field != Field::Outcome)
        return {};
    QStringList words;
    for (int outcome = 1; outcome <= kOutcomes; ++outcome)
        words << outcomeName(outcome);
    return words;
}

/// Words stand for the numbers that the log has: outcomes begin with 1.
int numberOf(Field field, const QString &word)
{
    return int(wordsOf(field).indexOf(word)) + (field == Field::Outcome ? 1 : 0);
}

storage::RequestCondition::Value valueOf(const KnownField &known, const FilterValue &value)
{
    if (known.type == FilterType::Word) {
        const int number = numberOf(known.field, value.text);
        return {{}, number, number};
    }
    return {value.text.toStdString(), value.from, value.to};
}

storage::RequestCondition conditionOf(const FilterTerm &term)
{
    const auto known = std::find_if(std::begin(kFields), std::end(kFields),
                                    [&](const KnownField &field) { return term.field == QLatin1String(field.name); });
    storage::RequestCondition condition;
    condition.negated = term.negated;
    if (known != std::end(kFields))
        condition.field = known->field;
    for (const FilterValue &value : term.values)
        condition.values.push_back(known == std::end(kFields)
                                       ? storage::RequestCondition::Value{value.text.toStdString(), {}, {}}
                                       : valueOf(*known, value));
    return condition;
}

void narrow(RequestFilter &filter, const FilterValue &range)
{
    if (range.from)
        filter.fromMs = std::max(filter.fromMs.value_or(0), *range.from);
    if (range.to)
        filter.toMs = std::min(filter.toMs.value_or(INT64_MAX), *range.to + 1);
}

} // namespace

FilterLanguage requestFilterLanguage()
{
    QList<FilterableField> fields{{kTime, FilterType::Time, {}}};
    for (const KnownField &known : kFields)
        fields << FilterableField{QString::fromLatin1(known.name), known.type, wordsOf(known.field)};
    return FilterLanguage(fields);
}

tl::expected<RequestFilter, FilterIssue> requestFilterOf(const QList<FilterTerm> &terms)
{
    RequestFilter filter;
    for (const FilterTerm &term : terms) {
        if (term.type != FilterType::Time) {
            filter.conditions.push_back(conditionOf(term));
            continue;
        }
        if (term.negated || term.values.size() != 1)
            return tl::make_unexpected(FilterIssue{Texts::tr("Give one time or one range, without a minus."), 0, 0});
        narrow(filter, term.values.first());
    }
    return filter;
}

} // namespace turnpike
