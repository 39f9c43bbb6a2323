#include "models/key_filter.h"

#include "models/filter_language.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace turnpike {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(KeyFilter)
};

const std::pair<QString, KeyScope> kStates[] = {
    {u"all"_s, KeyScope::All},           {u"active"_s, KeyScope::Active}, {u"near-limit"_s, KeyScope::NearLimit},
    {u"expiring"_s, KeyScope::Expiring}, {u"unused"_s, KeyScope::Unused}, {u"revoked"_s, KeyScope::Revoked},
};

FilterLanguage language()
{
    FilterableField status{u"status"_s, FilterType::Word};
    for (const auto &[word, scope] : kStates)
        status.words << word;
    return FilterLanguage({status, {u"limit"_s, FilterType::Percent}});
}

std::optional<KeyScope> scopeOf(const FilterTerm &term)
{
    if (term.negated || term.values.size() != 1)
        return std::nullopt;
    for (const auto &[word, scope] : kStates) {
        if (term.values.first().text == word)
            return scope;
    }
    return std::nullopt;
}

Result<void> takeScope(KeyFilter &filter, const FilterTerm &term)
{
    const std::optional<KeyScope> scope = scopeOf(term);
    if (!scope || filter.scope)
        return fail("invalid_filter", Texts::tr("Keys are filtered by one status at a time, such as "
                                                "status:active.")
                                          .toStdString());
    filter.scope = scope;
    return {};
}

/// Several terms hold together: limit>=50% limit<80%.
Result<void> takeShare(KeyFilter &filter, const FilterTerm &term)
{
    if (term.negated || term.values.size() != 1)
        return fail("invalid_filter", Texts::tr("How much of the daily limit is used is one range, such as "
                                                "limit>80% or limit:50%..80%.")
                                          .toStdString());
    const FilterValue &value = term.values.first();
    if (value.from)
        filter.share.from = std::max(filter.share.from.value_or(*value.from), *value.from);
    if (value.to)
        filter.share.to = std::min(filter.share.to.value_or(*value.to), *value.to);
    return {};
}

} // namespace

Result<KeyFilter> KeyFilter::read(const QString &typed, std::int64_t nowMs)
{
    const auto terms = language().parse(typed, nowMs);
    if (!terms)
        return fail("invalid_filter", terms.error().message.toStdString());
    KeyFilter filter;
    QStringList words;
    for (const FilterTerm &term : *terms) {
        if (term.field.isEmpty() && !term.negated) {
            for (const FilterValue &value : term.values)
                words << value.text;
            continue;
        }
        const Result<void> taken = term.field == "limit"_L1 ? takeShare(filter, term) : takeScope(filter, term);
        if (!taken)
            return tl::make_unexpected(taken.error());
    }
    filter.text = words.join(u' ');
    return filter;
}

} // namespace turnpike
