#include "server/storage/channel_pages.h"

#include "server/runtime/request_id.h"
#include "server/storage/filter.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace turnpike::storage {

namespace {

std::map<std::string, std::string, std::less<>> textMap(const QVariant &json)
{
    std::map<std::string, std::string, std::less<>> map;
    const auto parsed = nlohmann::json::parse(textOf(json), nullptr, false);
    if (!parsed.is_object())
        return map;
    for (const auto &[name, value] : parsed.items()) {
        if (value.is_string())
            map[name] = value.get<std::string>();
    }
    return map;
}

/// {"Name": {"sealed": …, "display": …}, "Other": null}
std::map<std::string, std::optional<std::string>, std::less<>> shownHeaders(const QVariant &json)
{
    std::map<std::string, std::optional<std::string>, std::less<>> map;
    const auto parsed = nlohmann::json::parse(textOf(json), nullptr, false);
    if (!parsed.is_object())
        return map;
    for (const auto &[name, value] : parsed.items())
        map[name] = value.is_object() ? std::optional(value.value("display", std::string())) : std::nullopt;
    return map;
}

ChannelRow readChannel(const QSqlQuery &query)
{
    ChannelRow row;
    int at = 0;
    row.id = query.value(at++).toLongLong();
    row.name = textOf(query.value(at++));
    for (int *number : {&row.kind, &row.status, &row.abortPolicy})
        *number = query.value(at++).toInt();
    for (std::string *text : {&row.baseUrl, &row.organization, &row.statusReason, &row.proxyUrl})
        *text = textOf(query.value(at++));
    row.models = textList(query.value(at++));
    row.groups = textList(query.value(at++));
    row.modelMapping = textMap(query.value(at++));
    for (int *number : {&row.priority, &row.weight, &row.connectMs, &row.firstByteMs, &row.idleMs, &row.totalMs})
        *number = query.value(at++).toInt();
    row.autoDisable = query.value(at++).toBool();
    for (std::string *text : {&row.tag, &row.testModel, &row.testError, &row.balance})
        *text = textOf(query.value(at++));
    for (std::optional<std::int64_t> *number : {&row.testedAt, &row.testMs, &row.balanceAt})
        *number = numberOrNone(query.value(at++));
    row.createdAt = query.value(at++).toLongLong();
    row.updatedAt = query.value(at++).toLongLong();
    for (std::string *text : {&row.modelPrefix, &row.statusMapping, &row.paramOverride})
        *text = textOf(query.value(at++));
    row.headerOverride = shownHeaders(query.value(at++));
    row.publicOnly = query.value(at++).toInt() != 0;
    return row;
}

constexpr int kNewest = 2000; // requests that the latency is taken from
constexpr std::size_t kLatencyParts = 24;

std::int64_t medianOf(std::vector<std::int64_t> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

/// `newest`: first.
void takeLatencies(ChannelTraffic &traffic, std::vector<std::int64_t> newest)
{
    traffic.latencyMs = medianOf(newest);
    std::reverse(newest.begin(), newest.end());
    const std::size_t parts = std::min(kLatencyParts, newest.size());
    const auto at = [&](std::size_t part) {
        return newest.begin() + static_cast<std::ptrdiff_t>(part * newest.size() / parts);
    };
    for (std::size_t part = 0; part < parts; ++part)
        traffic.latencies.push_back(medianOf({at(part), at(part + 1)}));
}

Result<void> readLatencies(Session &session, std::int64_t fromMs, std::map<std::int64_t, ChannelTraffic> &all)
{
    Result<QSqlQuery *> rows = session.run(
        "SELECT channel_id, first_byte_ms FROM (SELECT channel_id, first_byte_ms, created_at, outcome FROM requests "
        "ORDER BY id DESC LIMIT ?) WHERE outcome = 1 AND first_byte_ms >= 0 AND created_at >= ?",
        {kNewest, sqlInteger(fromMs)});
    if (!rows)
        return tl::make_unexpected(rows.error());
    std::map<std::int64_t, std::vector<std::int64_t>> newest;
    while ((*rows)->next())
        newest[(*rows)->value(0).toLongLong()].push_back((*rows)->value(1).toLongLong());
    for (auto &[channel, values] : newest)
        takeLatencies(all[channel], std::move(values));
    return {};
}

/// Who answers just now, for the failover lab: nobody else pays for the question.
Result<void> readLastMinute(Session &session, std::int64_t nowMs, std::map<std::int64_t, ChannelTraffic> &all)
{
    constexpr std::int64_t kMinuteMs = 60'000;
    Result<QSqlQuery *> rows =
        session.run("SELECT channel_id, count(*) FROM requests WHERE id >= CASE WHEN EXISTS (SELECT 1 FROM channels "
                    "WHERE kind = 3 AND base_url = 'simulator:') THEN ? ELSE ? END AND outcome = 1 AND channel_id IN "
                    "(SELECT id FROM channels WHERE kind = 3 AND base_url = 'simulator:') GROUP BY channel_id",
                    {sqlInteger(request_id::firstAt(nowMs - kMinuteMs)), sqlInteger(INT64_MAX)});
    if (!rows)
        return tl::make_unexpected(rows.error());
    while ((*rows)->next())
        all[(*rows)->value(0).toLongLong()].answersLastMinute = (*rows)->value(1).toLongLong();
    return {};
}

ProviderKeyRow readProviderKey(const QSqlQuery &query)
{
    ProviderKeyRow row;
    int at = 0;
    row.id = query.value(at++).toLongLong();
    row.channelId = query.value(at++).toLongLong();
    row.sealed = query.value(at++).toByteArray().toStdString();
    row.display = textOf(query.value(at++));
    row.status = query.value(at++).toInt();
    row.statusReason = textOf(query.value(at++));
    row.cooldownUntil = numberOrNone(query.value(at++));
    row.usedAt = numberOrNone(query.value(at++));
    row.failures = query.value(at++).toLongLong();
    row.createdAt = query.value(at++).toLongLong();
    return row;
}

} // namespace

Result<std::vector<ChannelRow>> listChannels(Session &session, std::int64_t afterId, int limit)
{
    Result<QSqlQuery *> rows = session.run(
        "SELECT id, name, kind, status, abort_policy, base_url, organization, status_reason, proxy_url, models, "
        "groups, model_mapping, priority, weight, connect_ms, first_byte_ms, idle_ms, total_ms, auto_disable, tag, "
        "test_model, test_error, balance, tested_at, test_ms, balance_at, created_at, updated_at, "
        "model_prefix, status_code_mapping, param_override, header_override, public_only "
        "FROM channels WHERE id > ? AND kind <> 8 ORDER BY id LIMIT ?",
        {sqlInteger(afterId), limit});
    if (!rows)
        return tl::make_unexpected(rows.error());
    std::vector<ChannelRow> channels;
    while ((*rows)->next())
        channels.push_back(readChannel(**rows));
    for (ChannelRow &channel : channels) {
        Result<QSqlQuery *> keys =
            session.run("SELECT id, channel_id, secret, display, status, status_reason, cooldown_until, used_at, "
                        "failures, created_at FROM provider_keys WHERE channel_id = ? ORDER BY id",
                        {sqlInteger(channel.id)});
        if (!keys)
            return tl::make_unexpected(keys.error());
        while ((*keys)->next())
            channel.keys.push_back(readProviderKey(**keys));
    }
    return channels;
}

Result<std::map<std::int64_t, ChannelTraffic>> channelTraffic(Session &session, const QuotaCalendar &calendar,
                                                              std::int64_t nowMs)
{
    constexpr std::int64_t kHourMs = 3'600'000, kQuarterMs = kHourMs / 4;
    // local hours begin at the half or quarter in some time zones: the last slot holds the one that is running
    const std::int64_t until = (nowMs / kQuarterMs + 1) * kQuarterMs;
    const std::int64_t from = until - kTrafficHours * kHourMs;
    Result<QSqlQuery *> rows =
        session.run("SELECT channel_id, hour, sum(all_requests), sum(failures) FROM usage_hourly "
                    "WHERE day BETWEEN ? AND ? AND hour >= ? AND hour < ? GROUP BY channel_id, hour",
                    {sqlText(QuotaCalendar::dayText(calendar.dayAt(from))),
                     sqlText(QuotaCalendar::dayText(calendar.dayAt(nowMs))), sqlInteger(from), sqlInteger(until)});
    if (!rows)
        return tl::make_unexpected(rows.error());
    std::map<std::int64_t, ChannelTraffic> all;
    while ((*rows)->next()) {
        ChannelTraffic &traffic = all[(*rows)->value(0).toLongLong()];
        const auto slot = static_cast<std::size_t>(((*rows)->value(1).toLongLong() - from) / kHourMs);
        const std::int64_t requests = (*rows)->value(2).toLongLong();
        traffic.requestsByHour[slot] += requests;
        traffic.requests += requests;
        traffic.failures += (*rows)->value(3).toLongLong();
    }
    if (const auto read = readLatencies(session, from, all); !read)
        return tl::make_unexpected(read.error());
    if (const auto read = readLastMinute(session, nowMs, all); !read)
        return tl::make_unexpected(read.error());
    return all;
}

} // namespace turnpike::storage
