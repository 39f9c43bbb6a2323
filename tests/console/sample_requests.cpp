#include "tests/console/sample_requests.h"

#include "models/page_source.h"
#include "server/accounting/attempt_record.h"
#include "server/runtime/request_id.h"
#include "tests/console/sample_answer.h"

#include <QFile>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace turnpike {

namespace {

using Condition = storage::RequestCondition;
using storage::IdRange;

std::int64_t figureOf(const RequestLine &line, Condition::Field field)
{
    switch (field) {
    case Condition::Field::Status:
        return line.status;
    case Condition::Field::Outcome:
        return line.outcome;
    case Condition::Field::Output:
        return line.output;
    case Condition::Field::Input:
        return line.input;
    case Condition::Field::Attempts:
        return line.attempts;
    default:
        return line.durationMs;
    }
}

QStringList textsOf(const RequestLine &line, Condition::Field field)
{
    switch (field) {
    case Condition::Field::Key:
        return {line.key, line.masked};
    case Condition::Field::Model:
        return {line.model, line.modelUsed};
    case Condition::Field::Channel:
        return {line.channel};
    case Condition::Field::Anywhere:
        return {line.key, line.model, line.modelUsed, line.channel, line.errorCode};
    default:
        return {};
    }
}

bool matches(const RequestLine &line, const Condition &condition)
{
    const QStringList texts = textsOf(line, condition.field);
    const bool any = std::any_of(condition.values.begin(), condition.values.end(), [&](const Condition::Value &value) {
        if (texts.isEmpty()) {
            const std::int64_t figure = figureOf(line, condition.field);
            return figure >= value.from.value_or(INT64_MIN) && figure <= value.to.value_or(INT64_MAX);
        }
        const QString pattern = QString::fromStdString(value.pattern);
        return std::any_of(texts.begin(), texts.end(), [&](const QString &text) {
            if (condition.field == Condition::Field::Anywhere)
                return text.contains(pattern, Qt::CaseInsensitive);
            return pattern.endsWith(u'*') ? text.startsWith(pattern.chopped(1), Qt::CaseInsensitive)
                                          : text.compare(pattern, Qt::CaseInsensitive) == 0;
        });
    });
    return any != condition.negated;
}

bool matches(const RequestLine &line, const RequestFilter &filter)
{
    return std::all_of(filter.conditions.begin(), filter.conditions.end(),
                       [&](const Condition &condition) { return matches(line, condition); });
}

std::int64_t sortValue(const RequestLine &line, storage::RequestSort sort)
{
    switch (sort) {
    case storage::RequestSort::Duration:
        return line.durationMs;
    case storage::RequestSort::Output:
        return line.output;
    case storage::RequestSort::Input:
        return line.input;
    case storage::RequestSort::Status:
        return line.status;
    default:
        return line.id;
    }
}

RequestLine lineOf(int number, std::int64_t at, const std::vector<std::pair<QString, QString>> &keys)
{
    struct Route
    {
        const char16_t *asked, *used, *channel;
    };
    static constexpr Route kRoutes[] = {{u"deepseek-chat", u"deepseek-chat", u"deepseek-main"},
                                        {u"deepseek-chat", u"deepseek-chat", u"openai-team"},
                                        {u"gpt-4o", u"deepseek-chat", u"deepseek-main"},
                                        {u"deepseek-chat", u"deepseek-chat", u"deepseek-backup"},
                                        {u"deepseek-reasoner", u"deepseek-reasoner", u"deepseek-backup"}};
    const auto spread = [number](int salt, int range) {
        return int((unsigned(number) * 2654435761u >> 7) * unsigned(salt) % unsigned(range));
    };
    RequestLine line;
    line.id = request_id::firstAt(at) + number % 8000;
    line.createdAt = at;
    line.keyId = spread(7, int(keys.size())) + 1;
    line.key = keys[std::size_t(line.keyId - 1)].first;
    line.masked = keys[std::size_t(line.keyId - 1)].second;
    const Route &route = kRoutes[spread(13, 5)];
    line.model = QString::fromUtf16(route.asked);
    line.modelUsed = QString::fromUtf16(route.used);
    line.channel = QString::fromUtf16(route.channel);
    line.route = u"/v1/chat/completions"_s;
    line.address = u"127.0.0.1"_s;
    line.stream = spread(3, 4) > 0;
    line.outcome = int(Outcome::Success);
    line.status = 200;
    line.firstByteMs = 180 + spread(17, 720);
    line.durationMs = *line.firstByteMs + 600 + spread(19, 12'000);
    line.input = 900 + spread(23, 7'600);
    line.cached = spread(5, 3) == 0 ? 0 : line.input * spread(29, 60) / 100;
    line.output = 180 + spread(31, 1'500);
    line.cost = line.input * 270 + line.output * 1100;
    const int fate = spread(37, 120);
    if (fate > 3)
        return line;
    line.output = line.cached = line.cost = 0;
    if (fate != 3)
        line.firstByteMs.reset();
    line.outcome = int(fate == 3 ? Outcome::ClientAbort : Outcome::ProviderError);
    line.status = fate == 3 ? 499 : fate == 2 ? 502 : 429;
    line.attempts = fate == 3 ? 1 : 1 + spread(41, 3);
    line.errorCode = fate == 2 ? u"bad_gateway"_s : fate == 3 ? QString() : u"rate_limit_exceeded"_s;
    return line;
}

} // namespace

void SampleRequests::fill(int rows, std::int64_t nowMs, const std::vector<std::pair<QString, QString>> &keys)
{
    std::int64_t at = nowMs - 900;
    for (int number = rows; number > 0; --number) {
        m_rows.push_back(lineOf(number, at, keys));
        const double wave = 1 + 0.6 * std::sin(number / 90.0) + 0.25 * std::sin(number / 17.0);
        at -= std::int64_t(400 + 900 * wave) + number % 7 * 60;
    }
    std::sort(m_rows.begin(), m_rows.end(), [](const RequestLine &a, const RequestLine &b) { return a.id > b.id; });
}

IdRange SampleRequests::wholeOf(const RequestFilter &filter) const
{
    if (m_rows.empty())
        return {};
    IdRange whole{m_rows.back().id, m_rows.front().id + 1};
    if (filter.fromMs)
        whole.low = std::max(whole.low, request_id::firstAt(*filter.fromMs));
    if (filter.toMs)
        whole.high = std::min(whole.high, request_id::firstAt(*filter.toMs));
    return whole;
}

RequestPage SampleRequests::search(const RequestPageQuery &query) const
{
    RequestPage page;
    page.whole = wholeOf(query.filter);
    IdRange range = page.whole;
    if (query.after)
        range.low = std::max(range.low, *query.after + 1);
    if (query.before)
        range.high = std::min(range.high, *query.before);
    std::vector<RequestLine> inRange;
    for (const RequestLine &line : m_rows) {
        if (line.id >= range.low && line.id < range.high)
            inRange.push_back(line);
    }
    if (query.ascending)
        std::reverse(inRange.begin(), inRange.end());
    int looked = 0;
    for (const RequestLine &line : inRange) {
        if (int(page.rows.size()) == query.limit || looked == m_patience) {
            page.left = query.ascending ? IdRange{line.id, range.high} : IdRange{range.low, line.id + 1};
            break;
        }
        ++looked;
        if (matches(line, query.filter))
            page.rows << line;
    }
    return page;
}

RequestPage SampleRequests::sorted(const RequestPageQuery &query) const
{
    RequestPage page;
    page.whole = wholeOf(query.filter);
    std::vector<RequestLine> rows;
    for (const RequestLine &line : m_rows) {
        if (line.id >= page.whole.low && line.id < page.whole.high && matches(line, query.filter))
            rows.push_back(line);
    }
    const auto place = [&](const RequestLine &line) { return std::pair(sortValue(line, query.order->sort), line.id); };
    const bool up = query.order->ascending;
    std::sort(rows.begin(), rows.end(), [&](const RequestLine &a, const RequestLine &b) {
        return up ? place(a) < place(b) : place(b) < place(a);
    });
    for (const RequestLine &line : rows) {
        const auto behind =
            query.behind ? std::pair(query.behind->value, query.behind->id) : std::pair(INT64_MIN, INT64_MIN);
        if (query.behind && (up ? place(line) <= behind : place(line) >= behind))
            continue;
        if (int(page.rows.size()) == query.limit) {
            page.left = page.whole;
            break;
        }
        page.rows << line;
    }
    return page;
}

void SampleRequests::page(const RequestPageQuery &query, QObject *context, Done<RequestPage> done)
{
    m_questions.push_back(query);
    if (!m_error.code.empty())
        return answer<RequestPage>(context, done, tl::make_unexpected(m_error));
    answer<RequestPage>(context, done, query.order ? sorted(query) : search(query));
}

void SampleRequests::summary(const RequestSummaryQuery &query, QObject *context, Done<RequestSummary> done)
{
    if (!m_error.code.empty())
        return answer<RequestSummary>(context, done, tl::make_unexpected(m_error));
    RequestSummary summary{query.fromMs, query.bucketMs, false, {}, {}, wholeOf(query.filter)};
    for (const RequestLine &line : m_rows) {
        if (line.id < summary.whole.low || line.id >= summary.whole.high || !matches(line, query.filter))
            continue;
        const bool limited = line.status == 429;
        const bool failed =
            !limited && line.outcome != int(Outcome::Success) && line.outcome != int(Outcome::ClientAbort);
        summary.buckets.push_back({(line.createdAt - query.fromMs) / query.bucketMs,
                                   {1, limited, failed, line.input, line.cached, line.output, line.cost}});
    }
    answer<RequestSummary>(context, done, std::move(summary));
}

void SampleRequests::detail(std::int64_t id, QObject *context, Done<RequestDetail> done)
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [id](const RequestLine &line) { return line.id == id; });
    if (found == m_rows.end())
        return answer<RequestDetail>(context, done,
                                     turnpike::fail("not_found", "This request is not in the log any more."));
    RequestDetail detail;
    detail.line = *found;
    detail.upstreamStatus = found->status;
    const std::int64_t each = found->durationMs / found->attempts;
    for (int n = 1; n <= found->attempts && found->status != 200; ++n)
        detail.attempts << RequestDetail::Attempt{n,
                                                  int(Outcome::ProviderError),
                                                  found->status,
                                                  found->channel,
                                                  found->errorCode,
                                                  found->createdAt + (n - 1) * each,
                                                  each - 60};
    if (found->output > 0)
        detail.usage = "{\"prompt_tokens\":" + QByteArray::number(found->input) +
                       ",\"completion_tokens\":" + QByteArray::number(found->output) +
                       ",\"prompt_tokens_details\":{\"cached_tokens\":" + QByteArray::number(found->cached) + "}}";
    answer<RequestDetail>(context, done, std::move(detail));
}

void SampleRequests::exportTo(const RequestFilter &filter, const QString &path,
                              std::shared_ptr<ExportProgress> progress, QObject *context, Done<std::int64_t> done)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return answer<std::int64_t>(context, done, turnpike::fail("file_unwritable", file.errorString().toStdString()));
    file.write("id,status\r\n");
    std::int64_t rows = 0;
    for (const RequestLine &line : m_rows) {
        if (!matches(line, filter))
            continue;
        file.write(QByteArray::number(qlonglong(line.id)) + ',' + QByteArray::number(line.status) + "\r\n");
        ++rows;
    }
    progress->rows = rows;
    answer<std::int64_t>(context, done, rows);
}

} // namespace turnpike
