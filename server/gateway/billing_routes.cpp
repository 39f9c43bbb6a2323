#include "server/gateway/billing_routes.h"

#include "server/gateway/authenticate.h"
#include "server/gateway/cors.h"
#include "server/gateway/relay_desk.h"
#include "server/protocols/openai_errors.h"
#include "server/storage/csv.h"
#include "server/storage/reader_pool.h"
#include "server/storage/usage_pages.h"

#include <limits>

namespace turnpike {

namespace {

constexpr std::int64_t kUnlimitedUsd = 100'000'000; // what such clients show as "no limit"

void refuse(const std::shared_ptr<Exchange> &exchange, const Denial &denial)
{
    exchange->respond(denial.status, "application/json",
                      openAiError(denial.status, denial.code, denial.message, denial.param),
                      corsHeaders(exchange->head()));
}

void answer(const std::shared_ptr<Exchange> &exchange, const std::string &body)
{
    exchange->respond(200, "application/json", body, corsHeaders(exchange->head()));
}

std::optional<Caller> callerOf(const std::shared_ptr<Exchange> &exchange, const RelayDesk &desk)
{
    auto caller = authenticate(exchange->head(), exchange->clientAddress(), desk.keys, desk.clock.wallMs());
    if (caller)
        return std::move(*caller);
    refuse(exchange, caller.error());
    return std::nullopt;
}

void subscription(const std::shared_ptr<Exchange> &exchange, const RelayDesk &desk)
{
    const auto caller = callerOf(exchange, desk);
    if (!caller)
        return;
    const std::string limit = std::to_string(kUnlimitedUsd);
    const std::int64_t until = caller->config->expiresAt.value_or(0) / 1000;
    answer(exchange, R"({"object":"billing_subscription","has_payment_method":true,"soft_limit_usd":)" + limit +
                         R"(,"hard_limit_usd":)" + limit + R"(,"system_hard_limit_usd":)" + limit +
                         R"(,"access_until":)" + std::to_string(until) + "}");
}

/// A day of the query string; nullopt: not given; -1: no day.
std::optional<std::int32_t> dayIn(std::string_view query, std::string_view name)
{
    for (std::size_t begin = 0; begin <= query.size();) {
        const std::size_t end = std::min(query.find('&', begin), query.size());
        const std::string_view pair = query.substr(begin, end - begin);
        if (pair.size() > name.size() && pair.substr(0, name.size()) == name && pair[name.size()] == '=')
            return QuotaCalendar::parseDay(pair.substr(name.size() + 1));
        begin = end + 1;
    }
    return std::nullopt;
}

void usage(const std::shared_ptr<Exchange> &exchange, const RelayDesk &desk, ReaderPool &readers, QObject *context)
{
    const auto caller = callerOf(exchange, desk);
    if (!caller)
        return;
    const std::string_view query = exchange->head().query;
    storage::UsageQuery asked;
    asked.fromDay = dayIn(query, "start_date").value_or(0);
    asked.toDay = dayIn(query, "end_date").value_or(std::numeric_limits<std::int32_t>::max());
    asked.keys = {caller->config->id};
    if (asked.fromDay < 0 || asked.toDay < 0)
        return refuse(exchange, {400, Refusal::BadRequest, "invalid_value", "A day is written YYYY-MM-DD.",
                                 asked.fromDay < 0 ? "start_date" : "end_date"});
    readers.run<storage::UsageFigures>(
        context, [asked](Session &session) { return storage::totalUsage(session, asked); },
        [exchange](const Result<storage::UsageFigures> &used) {
            if (!used)
                return refuse(exchange, {503, Refusal::Other, "usage_not_readable", "The usage cannot be read now."});
            // in cents: two places more than dollars
            answer(exchange, R"({"object":"list","total_usage":)" + moneyText(used->cost * 100) + "}");
        });
}

} // namespace

void addBillingRoutes(Router &router, RelayDesk &desk, ReaderPool &readers, QObject *context)
{
    for (const std::string_view path : {"/dashboard/billing/subscription", "/v1/dashboard/billing/subscription"})
        router.add("GET", path, [&desk](const RouteMatch &match) { subscription(match.exchange, desk); });
    for (const std::string_view path : {"/dashboard/billing/usage", "/v1/dashboard/billing/usage"}) {
        router.add("GET", path, [&desk, &readers, context](const RouteMatch &match) {
            usage(match.exchange, desk, readers, context);
        });
    }
}

} // namespace turnpike
