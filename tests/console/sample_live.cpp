#include "tests/console/sample_answer.h"
#include "tests/console/sample_service.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace turnpike {

namespace {

/// Tokens that a sample's stream had sent when it was that old.
std::int64_t tokensAt(const LiveRow &row, std::int64_t ageMs)
{
    const double seconds = double(std::max<std::int64_t>(0, ageMs - row.firstByteMs)) / 1000;
    const double pace = 40 + double((row.id * 37) % 90);
    const double phase = double(row.id);
    const auto wave = [seconds, phase](double speed, double strength) {
        return strength / speed * (std::sin(seconds * speed + phase * speed) - std::sin(phase * speed));
    };
    return std::int64_t(pace * (seconds + wave(0.9, 0.25) + wave(2.3, 0.3) + wave(0.21, 0.2)));
}

} // namespace

void SampleService::addLiveSamples()
{
    struct Sample
    {
        int key; // of the samples of keys
        const char16_t *model, *channel;
        std::int64_t ageMs;
        int attempt;
        bool begun, gone;
    };
    const Sample samples[] = {
        {7, u"deepseek-reasoner", u"deepseek-main", 64'900, 1, true, false},
        {1, u"claude-sonnet-4", u"anthropic-eu", 48'200, 1, true, false},
        {2, u"claude-sonnet-4", u"anthropic-eu", 31'700, 1, true, false},
        {3, u"gpt-4o", u"openai-team", 22'400, 1, true, false},
        {4, u"gpt-4o", u"openai-team", 19'000, 1, true, false},
        {6, u"deepseek-chat", u"deepseek-main", 15'100, 1, true, false},
        {10, u"gpt-4o-mini", u"openai-team", 12'600, 1, true, false},
        {11, u"gpt-4o-mini", u"openai-team", 9'400, 1, true, true},
        {8, u"gemini-2.5-flash", u"gemini-free", 8'300, 1, true, false},
        {16, u"gpt-4o-mini", u"openai-team", 6'600, 2, false, false},
        {19, u"deepseek-chat", u"deepseek-backup", 6'200, 1, true, false},
        {13, u"gpt-4o-mini", u"openai-team", 4'800, 1, true, false},
        {12, u"deepseek-chat", u"deepseek-main", 3'900, 1, true, false},
        {1, u"deepseek-chat", u"deepseek-main", 2'700, 1, true, false},
        {4, u"gemini-2.5-flash", u"gemini-free", 1'100, 1, true, false},
        {1, u"gpt-4o-mini", u"openai-team", 600, 1, false, false},
        {24, u"gpt-4o", u"openai-team", 200, 1, false, false},
    };
    std::int64_t id = 5000;
    for (const Sample &sample : samples) {
        LiveRow row;
        row.id = ++id;
        row.keyId = sample.key;
        row.key = find(sample.key)->label;
        row.model = QString::fromUtf16(sample.model);
        row.channel = QString::fromUtf16(sample.channel);
        row.route = u"/v1/chat/completions"_s;
        row.clientAddress = u"10.8.0.%1"_s.arg(20 + sample.key);
        row.stream = id % 17 != 0;
        row.clientGone = sample.gone;
        row.attempt = sample.attempt;
        row.startedAt = m_clock.wallMs() - sample.ageMs;
        row.ageMs = sample.ageMs;
        row.firstByteMs = sample.begun ? 240 + 30 * sample.key : -1;
        m_live.push_back(row);
    }
    passLive(0);
    m_figures.inFlight = m_live.size();
    m_figures.streams = m_live.size() - 1;
}

void SampleService::passLive(std::int64_t ms)
{
    m_livePassed += ms;
    for (LiveRow &row : m_live) {
        row.ageMs += ms;
        row.outputTokens = 0;
        if (row.firstByteMs >= 0 && row.ageMs > row.firstByteMs) {
            row.outputTokens = std::max<std::int64_t>(1, tokensAt(row, row.ageMs));
            row.bytes = row.outputTokens * 210;
        }
    }
}

void SampleService::live(QObject *context, Done<LiveList> done)
{
    ++m_liveAsked;
    if (!m_pageError.code.empty())
        return answer<LiveList>(context, done, tl::make_unexpected(m_pageError));
    LiveList list;
    list.at = m_clock.wallMs() + m_livePassed;
    list.total = std::int64_t(m_live.size());
    list.streams = std::count_if(m_live.begin(), m_live.end(), [](const LiveRow &row) { return row.stream; });
    list.rows = QList<LiveRow>(m_live.begin(), m_live.end());
    answer<LiveList>(context, done, std::move(list));
}

void SampleService::stopRequest(std::int64_t id, QObject *context, Done<void> done)
{
    const auto gone = std::erase_if(m_live, [id](const LiveRow &row) { return row.id == id; });
    if (gone == 0)
        return answer<void>(context, done, fail("not_found", "This request is not running any more."));
    --m_figures.inFlight;
    answer<void>(context, done, {});
}

void SampleService::stopRequestsOf(std::int64_t keyId, QObject *context, Done<int> done)
{
    answer<int>(context, done, int(std::erase_if(m_live, [keyId](const LiveRow &row) { return row.keyId == keyId; })));
}

} // namespace turnpike
