#include "tests/console/sample_usage.h"

#include <QMap>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace turnpike {

namespace {

constexpr int kHours = 24;

struct SampleModel
{
    const char16_t *name;
    const char16_t *channel;
    int share; // of about 100
};
constexpr SampleModel kModels[] = {
    {u"deepseek-chat", u"deepseek-main", 40},    {u"gpt-4o-mini", u"openai-team", 24},
    {u"gemini-2.5-flash", u"gemini-free", 16},   {u"claude-sonnet-4", u"anthropic-eu", 12},
    {u"deepseek-reasoner", u"deepseek-main", 5}, {u"text-embedding-3-small", u"openai-team", 3},
};
constexpr int kModelCount = int(std::size(kModels));

/// More by day than by night, differently for each key.
double hourWeight(int hour, std::int64_t key)
{
    const double bell = std::exp(-std::pow((hour - 14.0) / 4.2, 2));
    return 0.35 + bell + 0.04 * double((hour * 7 + key) % 5);
}

double modelWeight(int model, std::int64_t key)
{
    return kModels[model].share * (1 + 0.3 * std::sin(double(key) * (model + 1)));
}

struct Entry
{
    int part, model;
    const KeyRow *key;
    UsageSums sums;
};

UsageSums sumsOf(std::int64_t requests, std::int64_t key, std::int32_t day)
{
    UsageSums sums;
    sums.requests = requests;
    sums.failures = requests * ((day * 13 + key) % 7) / 900;
    sums.allRequests = requests + sums.failures;
    sums.inputTokens = requests * (700 + 31 * key);
    sums.cachedTokens = requests * (210 + 7 * key);
    sums.outputTokens = requests * (200 + 6 * key);
    return sums;
}

/// Divides a key's day; `add` gets hour, model and requests.
template <class Add>
void divide(double requests, std::int64_t key, int hours, Add add)
{
    double all = 0, passed = 0;
    for (int hour = 0; hour < hours; ++hour) {
        for (int model = 0; model < kModelCount; ++model)
            all += hourWeight(hour, key) * modelWeight(model, key);
    }
    for (int hour = 0; hour < hours; ++hour) {
        for (int model = 0; model < kModelCount; ++model) {
            const double before = std::floor(requests * passed / all);
            passed += hourWeight(hour, key) * modelWeight(model, key);
            add(hour, model, std::int64_t(std::floor(requests * passed / all + 1e-6) - before));
        }
    }
}

std::vector<Entry> entriesOf(const UsagePeriod &period, const std::vector<KeyRow> &keys,
                             const RequestsOnDay &requestsOn, std::int64_t nowMs)
{
    std::vector<Entry> entries;
    QMap<std::pair<std::int32_t, int>, int> partOf; // by day and hour
    for (int part = 0; part < int(period.parts.size()); ++part)
        partOf.insert({period.parts[part].day, period.byHour ? period.parts[part].minute / 60 : 0}, part);
    for (std::int32_t day = period.fromDay; day <= period.toDay; ++day) {
        const std::int64_t dayStart = std::int64_t(day) * kHours * 3'600'000;
        const int hours = int(std::clamp<std::int64_t>((nowMs - dayStart) / 3'600'000 + 1, 1, kHours));
        for (const KeyRow &key : keys) {
            divide(requestsOn(key, day), key.id, hours, [&](int hour, int model, std::int64_t requests) {
                const int part = partOf.value({day, period.byHour ? hour : 0}, -1);
                if (part >= 0 && requests > 0)
                    entries.push_back({part, model, &key, sumsOf(requests, key.id, day)});
            });
        }
    }
    return entries;
}

QString nameOf(const Entry &entry, UsageDimension dimension)
{
    if (dimension == UsageDimension::Key)
        return entry.key->label;
    if (dimension == UsageDimension::Model)
        return QString::fromUtf16(kModels[entry.model].name);
    return dimension == UsageDimension::Channel ? QString::fromUtf16(kModels[entry.model].channel) : QString();
}

struct Side
{
    QList<UsageHead> heads;
    std::function<int(const Entry &)> placeOf;
};

Side timeSide(const UsagePeriod &period)
{
    Side side;
    for (int part = 0; part < int(period.parts.size()); ++part) {
        const UsagePeriod::Part &from = period.parts.at(part);
        side.heads.append({0, {}, 0, from.startMs, period.endOf(part), from.day, from.minute});
    }
    side.placeOf = [](const Entry &entry) { return entry.part; };
    return side;
}

Side namedSide(const std::vector<Entry> &entries, UsageDimension dimension, int most)
{
    QMap<QString, std::int64_t> sums;
    QMap<QString, std::int64_t> ids;
    for (const Entry &entry : entries) {
        sums[nameOf(entry, dimension)] += entry.sums.requests;
        ids[nameOf(entry, dimension)] = dimension == UsageDimension::Key ? entry.key->id : entry.model + 1;
    }
    QStringList names = sums.keys();
    std::stable_sort(names.begin(), names.end(), [&](const QString &a, const QString &b) { return sums[a] > sums[b]; });
    Side side;
    QMap<QString, int> places;
    for (int i = 0; i < qMin(most, int(names.size())); ++i) {
        places.insert(names.at(i), i);
        side.heads.append({ids[names.at(i)], names.at(i), 0, 0, 0, -1, 0});
    }
    if (names.size() > most)
        side.heads.append({0, {}, int(names.size()) - most, 0, 0, -1, 0});
    side.placeOf = [places, dimension, most](const Entry &entry) {
        return places.value(nameOf(entry, dimension), most);
    };
    return side;
}

} // namespace

UsageMatrix sampleUsageMatrix(const UsageMatrixQuery &query, const UsagePeriod &period, const std::vector<KeyRow> &keys,
                              const RequestsOnDay &requestsOn, std::int64_t nowMs)
{
    const std::vector<Entry> entries = entriesOf(period, keys, requestsOn, nowMs);
    const auto sideOf = [&](UsageDimension dimension, int most) -> Side {
        if (dimension == UsageDimension::Time)
            return timeSide(period);
        if (dimension == UsageDimension::None)
            return {{UsageHead()}, [](const Entry &) { return 0; }};
        return namedSide(entries, dimension, most);
    };
    const Side rows = sideOf(query.rows, query.maxRows), columns = sideOf(query.columns, query.maxColumns);
    UsageMatrix matrix{period.fromMs, period.toMs, period.fromDay, period.toDay,
                       period.byHour, rows.heads,  columns.heads,  {}};
    matrix.cells.resize(rows.heads.size() * columns.heads.size());
    for (const Entry &entry : entries)
        matrix.cells[rows.placeOf(entry) * columns.heads.size() + columns.placeOf(entry)] += entry.sums;
    return matrix;
}

} // namespace turnpike
