#include "server/operations/validation.h"

#include "server/operations/channel_options.h"
#include "server/upstream/target.h"

#include <QStringDecoder>
#include <QUrl>
#include <algorithm>
#include <set>

namespace turnpike {

namespace {

constexpr std::size_t kMostLabel = 200;
constexpr std::size_t kMostName = 200;
constexpr std::size_t kMostGroup = 64;
constexpr std::size_t kMostTag = 60;
constexpr std::size_t kMostListed = 1000;
constexpr std::size_t kMostUrl = 2000;
constexpr std::int64_t kMostLimit = 1'000'000'000'000'000;
constexpr std::int64_t kMostTime = 253'402'300'799'999; // end of the year 9999

tl::unexpected<Error> invalid(const char *field, std::string message)
{
    return fail("invalid_value", std::move(message), field);
}

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

bool isPrintableAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < 0x7F; });
}

Result<void> checkNumber(const char *field, std::int64_t value, std::int64_t least, std::int64_t most)
{
    if (value < least || value > most)
        return invalid(field,
                       "Allowed is a whole number from " + std::to_string(least) + " to " + std::to_string(most) + ".");
    return {};
}

Result<void> checkNames(const char *field, const std::vector<std::string> &names, std::size_t mostCharacters)
{
    if (names.size() > kMostListed)
        return invalid(field, "At most " + std::to_string(kMostListed) + " entries are allowed.");
    std::set<std::string_view> seen;
    for (const std::string &name : names) {
        if (name.empty() || name.front() == ' ' || name.back() == ' ')
            return invalid(field, "A name may not be empty and may not begin or end with a space.");
        if (auto fine = checkText(field, name, mostCharacters); !fine)
            return fine;
        if (!seen.insert(name).second)
            return invalid(field, "\"" + name + "\" is there twice.");
    }
    return {};
}

Result<void> checkNetworks(const std::vector<std::string> &networks)
{
    if (networks.size() > kMostListed)
        return invalid("allow_cidrs", "At most " + std::to_string(kMostListed) + " networks are allowed.");
    for (const std::string &network : networks) {
        if (const auto parsed = Cidr::parse(network); !parsed)
            return invalid("allow_cidrs", parsed.error().message);
    }
    return {};
}

Result<void> checkLimits(const KeyDraft &draft)
{
    const std::pair<const char *, const std::optional<KeyDraft::Limit> &> limits[] = {
        {"requests_per_day", draft.requestsPerDay},
        {"requests_per_month", draft.requestsPerMonth},
        {"tokens_per_day", draft.tokensPerDay},
        {"tokens_per_month", draft.tokensPerMonth},
        {"requests_per_minute", draft.requestsPerMinute},
        {"tokens_per_minute", draft.tokensPerMinute},
        {"in_flight", draft.inFlight},
    };
    for (const auto &[field, limit] : limits) {
        if (!limit || !*limit)
            continue;
        if (auto fine = checkNumber(field, **limit, 0, kMostLimit); !fine)
            return fine;
    }
    return {};
}

Result<void> checkExpiry(const std::optional<std::int64_t> &expiresAt, bool isNew, std::int64_t nowMs)
{
    if (!expiresAt)
        return {};
    if (*expiresAt < 0 || *expiresAt > kMostTime)
        return invalid("expires_at", "The expiry must be UTC milliseconds between 1970 and 9999.");
    if (isNew && *expiresAt <= nowMs)
        return invalid("expires_at", "The expiry of a new key must be in the future.");
    return {};
}

Result<void> checkProxyUrl(const std::string &text)
{
    if (text.empty() || text == kDirectProxy)
        return {};
    const QUrl url = QUrl::fromEncoded(QByteArray::fromStdString(text), QUrl::StrictMode);
    const QString scheme = url.scheme();
    const bool known = scheme == QLatin1String("http") || scheme == QLatin1String("https") ||
                       scheme == QLatin1String("socks5") || scheme == QLatin1String("socks5h");
    const bool plain = url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment() &&
                       (url.path().isEmpty() || url.path() == QLatin1String("/"));
    if (text.size() > kMostUrl || !isPrintableAscii(text) || !url.isValid() || !known || url.host().isEmpty() || !plain)
        return invalid("proxy_url", "The proxy must be written as http://, https://, socks5:// or socks5h:// with host "
                                    "and port, without a user name or password; direct means none.");
    return {};
}

Result<void> checkTimeouts(const ChannelTimeouts &timeouts)
{
    constexpr int kHour = 3'600'000;
    if (auto fine = checkNumber("timeouts.connect", timeouts.connect, 100, kHour); !fine)
        return fine;
    if (auto fine = checkNumber("timeouts.first_byte", timeouts.firstByte, 100, kHour); !fine)
        return fine;
    if (auto fine = checkNumber("timeouts.idle", timeouts.idle, 100, kHour); !fine)
        return fine;
    return checkNumber("timeouts.total", timeouts.total, 1000, 24 * kHour);
}

Result<void> checkProviderKeys(const std::vector<std::string> &keys)
{
    std::set<std::string_view> seen;
    for (const std::string &key : keys) {
        if (!isProviderKey(key))
            return invalid("add_keys", "A provider key has 1 to 4096 visible ASCII characters without spaces.");
        if (!seen.insert(key).second)
            return invalid("add_keys", "The same provider key is there twice.");
    }
    return {};
}

Result<void> checkChannelLists(const ChannelDraft &draft)
{
    if (draft.models && draft.models->empty())
        return invalid("models", "A channel needs at least one model; * stands for any.");
    if (draft.groups && draft.groups->empty())
        return invalid("groups", "A channel needs at least one group.");
    if (auto fine = checkNames("models", draft.models.value_or(std::vector<std::string>()), kMostName); !fine)
        return fine;
    if (auto fine = checkNames("groups", draft.groups.value_or(std::vector<std::string>()), kMostGroup); !fine)
        return fine;
    if (!draft.modelMapping)
        return {};
    std::vector<std::string> asked;
    for (const auto &[from, to] : *draft.modelMapping) {
        asked.push_back(from);
        if (auto fine = checkNames("model_mapping", {to}, kMostName); !fine)
            return fine;
    }
    return checkNames("model_mapping", asked, kMostName);
}

} // namespace

bool isProviderKey(std::string_view text)
{
    return !text.empty() && text.size() <= 4096 && isPrintableAscii(text);
}

Result<void> checkText(const char *field, std::string_view text, std::size_t mostCharacters)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())));
    if (decoder.hasError())
        return invalid(field, "The text is not valid UTF-8.");
    if (std::any_of(decoded.begin(), decoded.end(), isControl))
        return invalid(field, "Control characters and line breaks are not allowed.");
    if (decoded.toUcs4().size() > static_cast<qsizetype>(mostCharacters))
        return invalid(field, "At most " + std::to_string(mostCharacters) + " characters are allowed.");
    return {};
}

Result<void> checkKeyDraft(const KeyDraft &draft, bool isNew, std::int64_t nowMs)
{
    if (draft.label) {
        if (auto fine = checkText("label", *draft.label, kMostLabel); !fine)
            return fine;
    }
    if (draft.models) {
        if (auto fine = checkNames("models", *draft.models, kMostName); !fine)
            return fine;
    }
    if (draft.allowCidrs) {
        if (auto fine = checkNetworks(*draft.allowCidrs); !fine)
            return fine;
    }
    if (draft.group) {
        if (auto fine = checkNames("group", {*draft.group}, kMostGroup); !fine)
            return fine;
    }
    if (draft.expiresAt) {
        if (auto fine = checkExpiry(*draft.expiresAt, isNew, nowMs); !fine)
            return fine;
    }
    return checkLimits(draft);
}

Result<void> checkChannelDraft(const ChannelDraft &draft)
{
    if (draft.name) {
        if (auto fine = checkNames("name", {*draft.name}, kMostName); !fine)
            return fine;
    }
    if (draft.organization && (draft.organization->size() > kMostName || !isPrintableAscii(*draft.organization)))
        return invalid("organization", "The organization has at most 200 visible ASCII characters without spaces.");
    if (auto fine = checkText("tag", draft.tag.value_or(std::string()), kMostTag); !fine)
        return fine;
    if (auto fine = checkText("test_model", draft.testModel.value_or(std::string()), kMostName); !fine)
        return fine;
    if (auto fine = checkChannelLists(draft); !fine)
        return fine;
    if (auto fine = checkNumber("priority", draft.priority.value_or(0), -1'000'000, 1'000'000); !fine)
        return fine;
    if (auto fine = checkNumber("weight", draft.weight.value_or(1), 0, 1'000'000); !fine)
        return fine;
    if (auto fine = checkProxyUrl(draft.proxyUrl.value_or(std::string())); !fine)
        return fine;
    if (auto fine = checkChannelOptions(draft); !fine)
        return fine;
    if (auto fine = checkTimeouts(draft.timeouts.value_or(ChannelTimeouts{})); !fine)
        return fine;
    return checkProviderKeys(draft.addKeys.value_or(std::vector<std::string>()));
}

Result<std::string> normalBaseUrl(std::string_view text, ChannelKind kind)
{
    if (kind == ChannelKind::Simulator && text == "simulator:")
        return std::string(text);
    const QByteArray bytes(text.data(), static_cast<qsizetype>(text.size()));
    const QUrl url = QUrl::fromEncoded(bytes, QUrl::StrictMode);
    const bool web = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    if (text.size() > kMostUrl || !isPrintableAscii(text) || !url.isValid() || !web || url.host().isEmpty())
        return invalid("base_url", "The address must begin with http:// or https:// and have a host.");
    if (text.find('@') != std::string_view::npos && !url.authority().isEmpty() && url.authority().contains(u'@'))
        return invalid("base_url", "The address may not have a user name or password.");
    if (url.hasQuery() || url.hasFragment())
        return invalid("base_url", "The address may not have a query or a fragment.");
    if (url.path().split(u'/').contains(QStringLiteral("..")))
        return invalid("base_url", "The address may not have .. in its path.");
    if (url.port() == 0)
        return invalid("base_url", "Port 0 cannot be called.");
    std::string normal = url.toEncoded().toStdString();
    while (normal.back() == '/')
        normal.pop_back();
    return normal;
}

} // namespace turnpike
