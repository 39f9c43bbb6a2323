#include "server/gateway/provider_balance.h"

#include "server/runtime/quota_calendar.h"
#include "server/storage/csv.h"

#include <QUrl>
#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>

namespace turnpike {

namespace {

using Json = nlohmann::json;

constexpr int kPlaces = 9;
constexpr std::size_t kMostDigits = 18; // fit into 64 bits
constexpr std::int64_t kCents = 100;
constexpr std::int32_t kUsageDays = 99; // the interface takes a hundred at most
/// What gateways in OpenAI's form say of an account without a limit.
constexpr std::int64_t kUnlimited = 100'000'000ll * 1'000'000'000ll;

/// The texts and numbers of a JSON document as they stand there, by their path: "balance_infos.0.currency". A number
/// that has gone through binary floating point would not be what was told.
class Written final : public Json::json_sax_t
{
public:
    static std::map<std::string, std::string> of(std::string_view text)
    {
        Written written;
        return Json::sax_parse(text, &written) ? std::move(written.m_values) : std::map<std::string, std::string>();
    }

    bool null() override { return skip(); }
    bool boolean(bool) override { return skip(); }
    bool number_integer(number_integer_t value) override { return take(std::to_string(value)); }
    bool number_unsigned(number_unsigned_t value) override { return take(std::to_string(value)); }
    bool number_float(number_float_t, const string_t &text) override { return take(text); }
    bool string(string_t &text) override { return take(text); }
    bool binary(binary_t &) override { return skip(); }
    bool start_object(std::size_t) override { return begin(false); }
    bool key(string_t &name) override
    {
        m_places.back().name = name;
        return true;
    }
    bool end_object() override { return end(); }
    bool start_array(std::size_t) override { return begin(true); }
    bool end_array() override { return end(); }
    bool parse_error(std::size_t, const std::string &, const nlohmann::detail::exception &) override { return false; }

private:
    struct Place
    {
        bool isList;
        std::size_t index = 0;
        std::string name;
    };
    static constexpr std::size_t kDeepest = 8;

    bool begin(bool isList)
    {
        m_places.push_back({isList, 0, {}});
        return m_places.size() <= kDeepest;
    }
    bool end()
    {
        m_places.pop_back();
        return skip();
    }
    bool skip()
    {
        if (!m_places.empty() && m_places.back().isList)
            ++m_places.back().index;
        return true;
    }
    bool take(const std::string &text)
    {
        std::string path;
        for (const Place &place : m_places)
            path += (path.empty() ? "" : ".") + (place.isList ? std::to_string(place.index) : place.name);
        m_values[path] = text;
        return skip();
    }

    std::vector<Place> m_places;
    std::map<std::string, std::string> m_values;
};

using Values = std::map<std::string, std::string>;

/// Billionths; also of 1.5e-05. nullopt: no decimal number, or a larger one than any account holds.
std::optional<std::int64_t> billionthsOf(std::string_view text)
{
    const bool negative = !text.empty() && text.front() == '-';
    text.remove_prefix(negative ? 1 : 0);
    int exponent = 0;
    if (const auto e = text.find_first_of("eE"); e != std::string_view::npos) {
        const QByteArray power(text.data() + e + 1, static_cast<qsizetype>(text.size() - e - 1));
        bool fine = false;
        exponent = power.toInt(&fine);
        if (!fine || exponent > 18 || exponent < -40)
            return std::nullopt;
        text = text.substr(0, e);
    }
    const auto point = text.find('.');
    std::string digits(text.substr(0, point));
    const std::string_view fraction = point == std::string_view::npos ? std::string_view() : text.substr(point + 1);
    digits += fraction;
    if (digits.empty() || digits.find_first_not_of("0123456789") != std::string::npos)
        return std::nullopt;
    const int shift = kPlaces + exponent - static_cast<int>(fraction.size());
    if (shift >= 0)
        digits.append(static_cast<std::size_t>(shift), '0');
    else
        digits.erase(digits.size() - std::min(digits.size(), static_cast<std::size_t>(-shift)));
    digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size()));
    if (digits.size() > kMostDigits)
        return std::nullopt;
    const std::int64_t value = digits.empty() ? 0 : std::stoll(digits);
    return negative ? -value : value;
}

std::optional<std::int64_t> numberIn(const Values &values, const std::string &path)
{
    const auto found = values.find(path);
    return found == values.end() ? std::nullopt : billionthsOf(found->second);
}

/// "84.20 USD".
std::string money(std::int64_t billionths, const std::string &currency)
{
    std::string text = moneyText(billionths);
    const auto point = text.find('.');
    if (point == std::string::npos)
        text += ".00";
    else if (text.size() - point == 2)
        text += '0';
    return text + " " + currency;
}

bool isCurrency(const std::string &text)
{
    return text.size() == 3 && std::all_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

std::string deepSeekBalance(const Values &values)
{
    std::string all;
    for (int i = 0;; ++i) {
        const std::string place = "balance_infos." + std::to_string(i) + ".";
        const auto currency = values.find(place + "currency");
        const auto total = numberIn(values, place + "total_balance");
        if (currency == values.end() || !isCurrency(currency->second) || !total)
            return all;
        all += (all.empty() ? "" : ", ") + money(*total, currency->second);
    }
}

} // namespace

BalanceWay balanceWayOf(const Channel &channel)
{
    const QString host = QUrl(QString::fromStdString(channel.baseUrl)).host();
    const auto isOf = [&host](const char *name) {
        return host == QLatin1String(name) || host.endsWith(QLatin1Char('.') + QLatin1String(name));
    };
    if (channel.kind == ChannelKind::DeepSeek || isOf("deepseek.com"))
        return BalanceWay::DeepSeek;
    if (isOf("openrouter.ai"))
        return BalanceWay::OpenRouter;
    const bool likeOpenAi = channel.kind == ChannelKind::OpenAi || channel.kind == ChannelKind::Compatible;
    return likeOpenAi ? BalanceWay::OpenAi : BalanceWay::None;
}

std::vector<std::string> balancePaths(BalanceWay way, std::int32_t today)
{
    switch (way) {
    case BalanceWay::None:
        break;
    case BalanceWay::DeepSeek:
        return {"/user/balance"};
    case BalanceWay::OpenRouter:
        return {"/v1/credits"};
    case BalanceWay::OpenAi:
        return {"/v1/dashboard/billing/subscription",
                "/v1/dashboard/billing/usage?start_date=" + QuotaCalendar::dayText(today - kUsageDays) +
                    "&end_date=" + QuotaCalendar::dayText(today + 1)};
    }
    return {};
}

std::string balanceFrom(BalanceWay way, const std::vector<std::string> &answers)
{
    if (answers.empty())
        return {};
    const Values first = Written::of(answers.front());
    if (way == BalanceWay::DeepSeek)
        return deepSeekBalance(first);
    if (way == BalanceWay::OpenRouter) {
        const auto bought = numberIn(first, "data.total_credits"), used = numberIn(first, "data.total_usage");
        return bought && used ? money(*bought - *used, "USD") : std::string();
    }
    const auto limit = numberIn(first, "hard_limit_usd");
    const auto cents = answers.size() > 1 ? numberIn(Written::of(answers[1]), "total_usage") : std::nullopt;
    return limit && *limit < kUnlimited && cents ? money(*limit - *cents / kCents, "USD") : std::string();
}

} // namespace turnpike
