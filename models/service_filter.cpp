#include "models/service_filter.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace turnpike {

namespace {

FilterLanguage language()
{
    return FilterLanguage({{u"status"_s, FilterType::Word, {u"on"_s, u"off"_s, u"trouble"_s}},
                           {u"kind"_s, FilterType::Word, {u"generic"_s, u"llm"_s}},
                           {u"slug"_s, FilterType::Text},
                           {u"target"_s, FilterType::Text},
                           {u"group"_s, FilterType::Text},
                           {u"method"_s, FilterType::Text},
                           {u"keys"_s, FilterType::Number},
                           {u"price"_s, FilterType::Money},
                           {u"requests"_s, FilterType::Number},
                           {u"errors"_s, FilterType::Percent}});
}

/// The whole text, without regard to case; '*' stands for anything.
bool fits(const QString &pattern, const QString &text)
{
    const QString expression = QRegularExpression::escape(pattern).replace(u"\\*"_s, u".*"_s);
    return QRegularExpression(QRegularExpression::anchoredPattern(expression),
                              QRegularExpression::CaseInsensitiveOption |
                                  QRegularExpression::DotMatchesEverythingOption)
        .match(text)
        .hasMatch();
}

QStringList textsOf(const ServiceInfo &service, const QString &field)
{
    if (field == "status"_L1) {
        QStringList words{service.status == ChannelStatus::On ? u"on"_s : u"off"_s};
        return isTrouble(healthOf(service)) ? words << u"trouble"_s : words;
    }
    if (field == "kind"_L1)
        return {service.kind == ServiceKind::Llm ? u"llm"_s : u"generic"_s};
    if (field == "slug"_L1)
        return {service.slug};
    if (field == "target"_L1)
        return {service.targetUrl};
    if (field == "group"_L1)
        return service.groups;
    return service.method.isEmpty() ? QStringList{u"any"_s} : service.method.split(u", "_s);
}

std::optional<std::int64_t> figureOf(const ServiceInfo &service, const QString &field)
{
    if (field == "keys"_L1)
        return service.healthyKeys;
    if (field == "price"_L1)
        return service.price;
    if (field == "requests"_L1)
        return service.requests;
    if (service.requests == 0)
        return std::nullopt;                             // without requests there is no share
    return service.failures * 10'000 / service.requests; // hundredths of a percent
}

bool holds(const FilterTerm &term, const FilterValue &value, const ServiceInfo &service)
{
    if (term.field.isEmpty()) {
        const QStringList texts{service.name, service.path(), service.targetUrl, service.groups.join(u' ')};
        return std::any_of(texts.begin(), texts.end(),
                           [&](const QString &text) { return fits(u'*' + value.text + u'*', text); });
    }
    if (term.type == FilterType::Text || term.type == FilterType::Word) {
        const QStringList texts = textsOf(service, term.field);
        return std::any_of(texts.begin(), texts.end(), [&](const QString &text) { return fits(value.text, text); });
    }
    const auto figure = figureOf(service, term.field);
    return figure && (!value.from || *figure >= *value.from) && (!value.to || *figure <= *value.to);
}

/// Below 0: `a` comes first.
int compare(const ServiceInfo &a, const ServiceInfo &b, ServiceSort sort)
{
    const auto order = [](auto x, auto y) { return x < y ? -1 : y < x ? 1 : 0; };
    switch (sort) {
    case ServiceSort::Name:
        break;
    case ServiceSort::Kind:
        return order(a.kind, b.kind);
    case ServiceSort::Target:
        return QString::localeAwareCompare(a.targetUrl, b.targetUrl);
    case ServiceSort::Price:
        return order(a.price, b.price);
    case ServiceSort::Keys:
        return order(a.healthyKeys, b.healthyKeys);
    case ServiceSort::Requests:
        return order(a.requests, b.requests);
    case ServiceSort::Errors:
        return order(a.errorShare(), b.errorShare());
    }
    return QString::localeAwareCompare(a.name, b.name);
}

} // namespace

Result<ServiceFilter> ServiceFilter::read(const QString &typed, std::int64_t nowMs)
{
    const auto terms = language().parse(typed, nowMs);
    if (!terms)
        return fail("invalid_filter", terms.error().message.toStdString());
    ServiceFilter filter;
    filter.m_terms = *terms;
    return filter;
}

bool ServiceFilter::matches(const ServiceInfo &service) const
{
    return std::all_of(m_terms.begin(), m_terms.end(), [&](const FilterTerm &term) {
        const bool any = std::any_of(term.values.begin(), term.values.end(),
                                     [&](const FilterValue &value) { return holds(term, value, service); });
        return any != term.negated;
    });
}

QList<ServiceInfo> select(const ServiceFilter &filter, ServiceSort sort, bool descending, QList<ServiceInfo> services)
{
    services.removeIf([&filter](const ServiceInfo &service) { return !filter.matches(service); });
    std::sort(services.begin(), services.end(), [=](const ServiceInfo &a, const ServiceInfo &b) {
        const int order = descending ? compare(b, a, sort) : compare(a, b, sort);
        return order != 0 ? order < 0 : a.id < b.id;
    });
    return services;
}

} // namespace turnpike
