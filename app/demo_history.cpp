#include "app/demo_history.h"

#include "server/accounting/attempt_record.h"
#include "server/accounting/ledger.h"
#include "server/accounting/usage_journal.h"
#include "server/gateway/installation.h"
#include "server/runtime/request_id.h"

#include <algorithm>
#include <random>

namespace turnpike {

namespace {

constexpr int kDays = 14;
constexpr int kWorker = 255; // beyond every real one
constexpr std::int64_t kHourMs = 3'600'000;

struct SampleRequest
{
    std::int64_t atMs;
    std::int64_t keyId;
};

/// Sample requests of one day in order of time, more of them at its middle.
std::vector<SampleRequest> sampleDay(std::int64_t dayStartMs, const std::vector<DemoKey> &keys, std::mt19937 &random)
{
    std::binomial_distribution<int> hour(23, 0.6);
    std::uniform_int_distribution<std::int64_t> within(0, kHourMs - 1);
    std::vector<SampleRequest> day;
    for (const DemoKey &key : keys) {
        std::uniform_int_distribution<int> count(key.requestsPerDay / 2, key.requestsPerDay);
        for (int n = count(random); n > 0; --n)
            day.push_back({dayStartMs + hour(random) * kHourMs + within(random), key.id});
    }
    std::sort(day.begin(), day.end(), [](const auto &a, const auto &b) { return a.atMs < b.atMs; });
    return day;
}

AttemptRecord sampleRecord(const SampleRequest &sample, std::int32_t day, std::int64_t channelId, std::mt19937 &random)
{
    const auto between = [&](int least, int most) { return std::uniform_int_distribution<int>(least, most)(random); };
    AttemptRecord record;
    record.createdAt = record.startedAt = sample.atMs;
    record.day = day;
    record.keyId = sample.keyId;
    record.channelId = channelId;
    record.route = "/v1/chat/completions";
    record.stream = between(0, 3) > 0;
    record.model = record.modelUpstream = between(0, 4) == 0 ? "sim-large" : "sim-chat";
    record.clientAddress = "127.0.0.1";
    const bool failed = between(0, 49) == 0;
    record.outcome = failed ? Outcome::ProviderError : Outcome::Success;
    record.counted = !failed;
    record.status = failed ? 502 : 200;
    record.upstreamStatus = failed ? 500 : 200;
    record.errorCode = failed ? "upstream_error" : "";
    record.durationMs = record.attemptMs = between(300, 6000);
    record.firstByteMs = failed ? -1 : std::min(record.durationMs, between(80, 900));
    if (!failed) {
        record.usage.input = between(40, 1800);
        record.usage.cachedInput = between(0, 2) == 0 ? between(100, 1200) : 0;
        record.usage.output = between(20, 700);
    }
    return record;
}

Result<void> append(JournalWriter &journal, AttemptRecord record)
{
    const auto unwritable = [] { return fail("journal_unwritable", "The sample usage cannot be written"); };
    if (!journal.reserve(1))
        return unwritable();
    record.kind = AttemptRecord::Kind::Started;
    const bool started = journal.append(record);
    record.kind = AttemptRecord::Kind::Final;
    const bool ended = started && journal.append(record);
    journal.release(1);
    return ended ? Result<void>() : unwritable();
}

} // namespace

Result<void> addDemoHistory(Installation &installation, std::int64_t channelId, const std::vector<DemoKey> &keys)
{
    auto journal = installation.ledger().openJournal(kWorker);
    if (!journal)
        return tl::make_unexpected(journal.error());
    const QuotaCalendar calendar = installation.calendar();
    const std::int32_t today = calendar.dayAt(installation.clock().wallMs());
    std::mt19937 random(20260101); // the same samples every time
    RequestIdSource ids(static_cast<std::uint8_t>(kWorker), 0);
    for (std::int32_t day = today - kDays; day < today; ++day) {
        for (const SampleRequest &sample : sampleDay(calendar.dayStartMs(day), keys, random)) {
            if (calendar.dayAt(sample.atMs) != day)
                continue; // a day of 23 hours
            AttemptRecord record = sampleRecord(sample, day, channelId, random);
            record.requestId = ids.next(sample.atMs);
            if (auto appended = append(**journal, record); !appended)
                return appended;
        }
    }
    installation.ledger().wake();
    return {};
}

} // namespace turnpike
