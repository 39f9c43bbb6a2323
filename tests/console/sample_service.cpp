#include "tests/console/sample_service.h"

#include "models/keys_model.h"
#include "server/runtime/listen_address.h"
#include "tests/console/sample_answer.h"
#include "tests/console/sample_usage.h"

#include <QDate>
#include <QFile>
#include <QMap>
#include <QPointer>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace turnpike {

namespace {

constexpr std::int64_t kMinute = 60'000, kHour = 60 * kMinute, kDay = 24 * kHour;

std::string fakeSecret(std::int64_t id)
{
    return "trial_" + std::string(34, '0') + (id < 10 ? "0" : "") + std::to_string(id % 100);
}

bool inScope(const KeyRow &row, KeyScope scope, std::int64_t now)
{
    const KeyState::Kind kind = KeyState::of(row, now).kind;
    switch (scope) {
    case KeyScope::All:
        return !row.revoked;
    case KeyScope::Active:
        return kind <= KeyState::Kind::LimitReached;
    case KeyScope::NearLimit:
        return kind == KeyState::Kind::NearLimit || kind == KeyState::Kind::LimitReached;
    case KeyScope::Expiring:
        return kind <= KeyState::Kind::LimitReached && row.expiresAt > 0 && row.expiresAt < now + 14 * kDay;
    case KeyScope::Unused:
        return kind <= KeyState::Kind::LimitReached && row.lastUsedAt < now - 30 * kDay;
    case KeyScope::Revoked:
        return row.revoked;
    }
    return true;
}

bool isWithin(const KeyRow &row, const LimitShare &wanted)
{
    if (!wanted.from && !wanted.to)
        return true;
    if (row.limitToday <= 0)
        return false;
    const std::int64_t share = row.requestsToday * 10'000 / row.limitToday;
    return share >= wanted.from.value_or(share) && share <= wanted.to.value_or(share);
}

bool before(const KeyRow &a, const KeyRow &b, KeySort sort)
{
    switch (sort) {
    case KeySort::Created:
        return a.createdAt < b.createdAt;
    case KeySort::Label:
        return QString::compare(a.label, b.label, Qt::CaseInsensitive) < 0;
    case KeySort::LastUsed:
        return a.lastUsedAt < b.lastUsedAt;
    case KeySort::Expires:
        return a.expiresAt < b.expiresAt;
    case KeySort::Today:
        return a.requestsToday < b.requestsToday;
    case KeySort::Tokens:
        return a.tokensToday < b.tokensToday;
    }
    return false;
}

} // namespace

SampleService::SampleService(Fill fill, QObject *parent) : Service(parent)
{
    if (fill == Fill::Empty)
        return;
    addSamples();
    addLiveSamples();
    m_channels.addSamples();
    m_proxyServices.addSamples();
}

void SampleService::addSamples()
{
    struct Sample
    {
        const char16_t *label;
        std::int64_t today, limit, usedAgo;
        int expiresInDays;
        bool revoked;
    };
    const Sample samples[] = {
        {u"mobile-app", 6137, 10000, 2000, 0, false},
        {u"研究室 共用", 171, 200, 4000, 12, false},
        {u"partner-acme", 780, 800, 3000, 0, false},
        {u"support-bot", 3014, 0, 1000, 0, false},
        {u"eval-nightly", 0, 1000, 14 * kHour, 60, false},
        {u"客服机器人", 500, 500, 8 * kMinute, 0, false},
        {u"ide-plugin", 640, 3000, kMinute, 0, false},
        {u"हिन्दी सहायक", 1940, 5000, 11000, 0, false},
        {u"hackathon-24", 0, 200, 21 * kDay, -3, false},
        {u"atendimento-sp", 842, 2000, 26000, 0, false},
        {u"translator", 2871, 9000, 16000, 300, false},
        {u"意图识别", 1203, 3000, 40000, 0, false},
        {u"slack-summary", 318, 600, 2 * kMinute, 0, false},
        {u"old-website", 0, 200, 39 * kDay, 0, true},
        {u"batch-embeddings", 1820, 4000, 500, 0, false},
        {u"docs-search", 2210, 0, 9000, 0, false},
        {u"qa-runner", 96, 1000, 22 * kMinute, 30, false},
        {u"voice-demo", 0, 100, 18 * kDay, -9, false},
        {u"モバイルアプリ 検証", 12, 200, 3 * kHour, 0, false},
        {u"trial-0413", 44, 50, 5 * kMinute, 6, false},
        {u"trial-0412", 3, 50, 26 * kHour, 5, false},
        {u"trial-0411", 0, 50, 40 * kDay, 4, false},
        {u"trial-0410", 0, 50, 0, 3, false},
        {u"<b>not bold</b>", 7, 50, kHour, 2, false},
    };
    const std::int64_t now = m_clock.wallMs();
    for (const Sample &sample : samples) {
        KeyRow row;
        row.id = ++m_lastId;
        row.label = QString::fromUtf16(sample.label);
        row.masked = u"trial_%1b…%2"_s.arg(3870 + row.id * 37, 3, 16, QLatin1Char('0'))
                         .arg(0x91e0 + row.id * 91, 4, 16, QLatin1Char('0'));
        row.createdAt = now - (90 - row.id) * kDay;
        row.lastUsedAt = sample.usedAgo > 0 ? now - sample.usedAgo : 0;
        row.expiresAt = sample.expiresInDays == 0 ? 0 : now + sample.expiresInDays * kDay + 5 * kHour;
        row.revoked = sample.revoked;
        row.requestsToday = sample.today;
        row.limitToday = sample.limit;
        row.tokensToday = sample.today * (900 + 37 * row.id);
        row.group = u"default"_s;
        if (row.id % 4 == 2) {
            row.models = QStringList{u"deepseek-chat"_s, u"gpt-4o-mini"_s};
            row.allowedNetworks = QStringList{u"10.8.0.0/16"_s};
        }
        m_keys.push_back(row);
        KeyRow &stored = m_keys.back();
        for (int day = 0; day < kSparklineDays; ++day)
            stored.requestsByDay[std::size_t(day)] = requestsOn(stored, today() - kSparklineDays + 1 + day);
    }
    std::vector<std::pair<QString, QString>> names;
    for (const KeyRow &key : m_keys) {
        if (key.requestsToday > 500)
            names.emplace_back(key.label, key.masked);
    }
    m_requests.fill(2418, now, names);
    m_figures = {48'210, 96, 130, 17, 15, 41, 31'400'000};
}

double SampleService::requestsOn(const KeyRow &key, std::int32_t day) const
{
    const int age = today() - day;
    if (age == 0)
        return double(key.requestsToday);
    if (key.lastUsedAt == 0 || key.lastUsedAt < m_clock.wallMs() - age * kDay)
        return age > 8 && key.lastUsedAt > 0 && key.id % 3 == 0 ? double(20 + key.id) : 0;
    const double base = std::max(40.0, double(key.requestsToday));
    const double wave = 0.55 + 0.4 * std::sin(double(day) * 0.9 + double(key.id)) + 0.05 * double((day * key.id) % 5);
    const int weekday = (day + 3) % 7; // 0: Monday
    const double most = key.limitToday > 0 ? double(key.limitToday) : 1e9;
    return std::floor(std::min(most, std::max(0.0, base * wave * (weekday >= 5 ? 0.5 : 1))));
}

KeyRow *SampleService::find(std::int64_t id)
{
    const auto found = std::find_if(m_keys.begin(), m_keys.end(), [id](const KeyRow &row) { return row.id == id; });
    return found == m_keys.end() ? nullptr : &*found;
}

void SampleService::attach(std::optional<Error> trouble)
{
    m_attached = true;
    m_trouble = std::move(trouble);
    Q_EMIT stateChanged();
}

void SampleService::failPages(Error error)
{
    m_requests.fail(error);
    m_pageError = std::move(error);
}

void SampleService::setState(Gateway::State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

Result<void> SampleService::start()
{
    if (!m_startError.code.empty())
        return tl::make_unexpected(std::exchange(m_startError, {}));
    setState(Gateway::State::Serving);
    return {};
}

std::int32_t SampleService::today() const
{
    return QuotaCalendar(QTimeZone::utc()).dayAt(m_clock.wallMs());
}

Result<void> SampleService::listenOn(const QString &address)
{
    const auto wanted = ListenAddress::parse(address.toStdString());
    if (!wanted)
        return tl::make_unexpected(wanted.error());
    m_address = u"http://"_s + address;
    setState(Gateway::State::Serving);
    return {};
}

void SampleService::createKey(const KeyDraft &draft, QObject *context, Done<IssuedKey> done)
{
    KeyRow row;
    for (const std::string &network : draft.allowCidrs.value_or(std::vector<std::string>())) {
        const QString text = QString::fromStdString(network);
        const int bits = text.contains(u'/') ? text.section(u'/', 1).toInt() : 32;
        if (bits > 32)
            return answer<IssuedKey>(context, done,
                                     fail("invalid_network",
                                          network + " is not a network: the part after the slash goes up to 32.",
                                          "allow_cidrs"));
        row.allowedNetworks << text;
    }
    row.id = ++m_lastId;
    row.label = QString::fromStdString(draft.label.value_or(""));
    row.masked = u"trial_0000…%1"_s.arg(row.id, 4, 10, QLatin1Char('0'));
    row.createdAt = m_clock.wallMs();
    row.group = u"default"_s;
    row.expiresAt = draft.expiresAt ? draft.expiresAt->value_or(0) : 0;
    row.limitToday = draft.requestsPerDay ? draft.requestsPerDay->value_or(200) : 200;
    m_keys.push_back(row);
    answer<IssuedKey>(
        context, done,
        IssuedKey{row.id, fakeSecret(row.id), row.masked.toStdString(), row.label.toStdString(), row.createdAt});
}

void SampleService::changeKey(std::int64_t id, const KeyDraft &draft, QObject *context, Done<void> done)
{
    KeyRow *row = find(id);
    if (!row)
        return answer<void>(context, done, fail("not_found", "There is no such key."));
    if (draft.label)
        row->label = QString::fromStdString(*draft.label);
    if (draft.requestsPerDay) {
        row->ownLimit = draft.requestsPerDay->has_value();
        row->limitToday = draft.requestsPerDay->value_or(defaultDailyLimit());
    }
    answer<void>(context, done, {});
}

void SampleService::rotateKey(std::int64_t id, std::int64_t, QObject *context, Done<IssuedKey> done)
{
    const KeyRow *row = find(id);
    if (!row)
        return answer<IssuedKey>(context, done, fail("not_found", "There is no such key."));
    answer<IssuedKey>(
        context, done,
        IssuedKey{id, fakeSecret(id + 50), row->masked.toStdString(), row->label.toStdString(), row->createdAt});
}

void SampleService::revokeKey(std::int64_t id, QObject *context, Done<void> done)
{
    KeyRow *row = find(id);
    if (!row)
        return answer<void>(context, done, fail("not_found", "There is no such key."));
    row->revoked = true;
    answer<void>(context, done, {});
}

void SampleService::restoreKey(std::int64_t id, QObject *context, Done<void> done)
{
    KeyRow *row = find(id);
    if (!row)
        return answer<void>(context, done, fail("not_found", "There is no such key."));
    row->revoked = false;
    answer<void>(context, done, {});
}

void SampleService::keys(const KeyQuery &query, QObject *context, Done<Page<KeyRow>> done)
{
    if (!m_pageError.code.empty())
        return answer<Page<KeyRow>>(context, done, tl::make_unexpected(m_pageError));
    std::vector<KeyRow> matching;
    for (const KeyRow &row : m_keys) {
        if (inScope(row, query.scope, m_clock.wallMs()) && isWithin(row, query.share) &&
            row.label.contains(query.text, Qt::CaseInsensitive))
            matching.push_back(row);
    }
    std::stable_sort(matching.begin(), matching.end(), [&](const KeyRow &a, const KeyRow &b) {
        return query.descending ? before(b, a, query.sort) : before(a, b, query.sort);
    });
    const std::size_t from = query.after.empty() ? 0 : std::stoul(query.after);
    const std::size_t until = std::min(matching.size(), from + std::size_t(query.limit));
    Page<KeyRow> page;
    for (std::size_t i = from; i < until; ++i)
        page.rows << matching[i];
    page.next = until < matching.size() ? std::to_string(until) : std::string();
    page.total = std::int64_t(matching.size());
    answer<Page<KeyRow>>(context, done, std::move(page));
}

void SampleService::keyTotals(QObject *context, Done<KeyTotals> done)
{
    const std::int64_t now = m_clock.wallMs();
    const auto count = [&](KeyScope scope) {
        return std::count_if(m_keys.begin(), m_keys.end(), [&](const KeyRow &row) { return inScope(row, scope, now); });
    };
    answer<KeyTotals>(context, done,
                      KeyTotals{count(KeyScope::All), count(KeyScope::Active), count(KeyScope::NearLimit),
                                count(KeyScope::Expiring), count(KeyScope::Unused), count(KeyScope::Revoked)});
}

void SampleService::usage(const UsageQuery &query, QObject *context, Done<Page<UsageRow>> done)
{
    if (!m_pageError.code.empty())
        return answer<Page<UsageRow>>(context, done, tl::make_unexpected(m_pageError));
    QMap<std::pair<int, std::int64_t>, UsageRow> sums;
    for (const KeyRow &key : m_keys) {
        for (std::int32_t day = query.fromDay; day <= query.toDay; ++day) {
            const auto requests = std::int64_t(requestsOn(key, day));
            if (requests == 0)
                continue;
            const bool byDay = query.grouping != UsageGrouping::Key, byKey = query.grouping != UsageGrouping::Day;
            UsageRow &row = sums[{byDay ? -day : 0, byKey ? key.id : 0}];
            row.day = byDay ? day : -1;
            row.keyId = byKey ? key.id : 0;
            row.label = byKey ? key.label : QString();
            row.masked = byKey ? key.masked : QString();
            row.requests += requests;
            row.inputTokens += requests * (700 + 31 * key.id);
            row.cachedTokens += requests * (210 + 7 * key.id);
            row.outputTokens += requests * (200 + 6 * key.id);
        }
    }
    Page<UsageRow> page;
    page.rows = sums.values();
    if (query.grouping == UsageGrouping::Key)
        std::sort(page.rows.begin(), page.rows.end(),
                  [](const UsageRow &a, const UsageRow &b) { return a.requests > b.requests; });
    page.total = page.rows.size();
    answer<Page<UsageRow>>(context, done, std::move(page));
}

void SampleService::usageMatrix(const UsageMatrixQuery &query, QObject *context, Done<UsageMatrix> done)
{
    if (!m_pageError.code.empty())
        return answer<UsageMatrix>(context, done, tl::make_unexpected(m_pageError));
    const QuotaCalendar calendar(QTimeZone::utc());
    const std::int64_t now = m_clock.wallMs();
    answer<UsageMatrix>(context, done,
                        sampleUsageMatrix(
                            query, UsagePeriod::of(query, now, calendar), m_keys,
                            [this](const KeyRow &key, std::int32_t day) { return requestsOn(key, day); }, now));
}

void SampleService::setupState(QObject *context, Done<SetupState> done)
{
    const bool used = std::any_of(m_keys.begin(), m_keys.end(), [](const KeyRow &row) { return row.lastUsedAt > 0; });
    answer<SetupState>(context, done, SetupState{m_provider, !m_keys.empty(), used});
}

void SampleService::exportUsage(std::int32_t fromDay, std::int32_t toDay, const QString &path,
                                std::shared_ptr<ExportProgress> progress, QObject *context, Done<std::int64_t> done)
{
    if (m_holdExports) {
        progress->expected = 65'300;
        progress->rows = 41'200;
        m_heldExport = std::move(progress);
        return;
    }
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return answer<std::int64_t>(context, done, fail("file_unwritable", file.errorString().toStdString()));
    file.write("day,key_id,requests\r\n");
    std::int64_t rows = 0;
    for (const KeyRow &key : m_keys) {
        for (std::int32_t day = fromDay; day <= toDay; ++day) {
            file.write(QByteArray::fromStdString(QuotaCalendar::dayText(day)) + ',' + QByteArray::number(key.id) + ',' +
                       QByteArray::number(requestsOn(key, day), 'f', 0) + "\r\n");
            ++rows;
        }
    }
    progress->rows = rows;
    answer<std::int64_t>(context, done, rows);
}

} // namespace turnpike
