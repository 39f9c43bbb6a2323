#include "server/runtime/settings.h"

#include "server/runtime/listen_address.h"

#include <QHostAddress>
#include <QTimeZone>
#include <QUrl>
#include <algorithm>
#include <charconv>
#include <optional>

namespace turnpike {

namespace {

using Type = SettingSpec::Type;
using Texts = std::map<std::string, std::string>;

std::string lower(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return text;
}

std::optional<std::int64_t> parseNumber(std::string_view text, bool bytes)
{
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || error != std::errc())
        return std::nullopt;
    const std::string_view suffix(end, static_cast<std::size_t>(text.data() + text.size() - end));
    if (suffix.empty())
        return value;
    const int shift = suffix == "KiB" ? 10 : suffix == "MiB" ? 20 : suffix == "GiB" ? 30 : 0;
    if (!bytes || shift == 0 || value < 0 || value > (INT64_MAX >> shift))
        return std::nullopt;
    return value << shift;
}

Result<std::string> checkNumber(const SettingSpec &spec, const std::string &text)
{
    if (text.empty() && *spec.fallback == '\0')
        return text;
    const auto value = parseNumber(text, spec.unit == std::string_view("bytes"));
    if (value && *value >= spec.least && *value <= spec.most)
        return std::to_string(*value);
    const std::string unit = *spec.unit ? std::string(" ") + spec.unit : "";
    return fail("setting_invalid", "must be a whole number from " + std::to_string(spec.least) + " to " +
                                       std::to_string(spec.most) + unit);
}

Result<std::string> checkFlag(const std::string &text)
{
    const std::string word = lower(text);
    for (const char *on : {"on", "true", "yes", "1"})
        if (word == on)
            return std::string("on");
    for (const char *off : {"off", "false", "no", "0"})
        if (word == off)
            return std::string("off");
    return fail("setting_invalid", "must be on or off");
}

/// Level names of other loggers, so that a LOG_LEVEL that is already there keeps its sense.
std::string levelAlias(const std::string &word)
{
    if (word == "warning")
        return "warn";
    if (word == "trace" || word == "verbose")
        return "debug";
    if (word == "fatal" || word == "critical")
        return "error";
    return word == "silent" ? "off" : word;
}

Result<std::string> checkChoice(const SettingSpec &spec, const std::string &text)
{
    const std::string word = spec.name == std::string_view("log_level") ? levelAlias(lower(text)) : lower(text);
    std::string_view rest = spec.choices;
    while (!rest.empty()) {
        const std::string_view one = rest.substr(0, rest.find('|'));
        if (word == one)
            return word;
        rest.remove_prefix(std::min(rest.size(), one.size() + 1));
    }
    std::string allowed = spec.choices;
    for (std::size_t at = 0; (at = allowed.find('|', at)) != std::string::npos; at += 2)
        allowed.replace(at, 1, ", ");
    return fail("setting_invalid", "must be one of " + allowed);
}

Result<std::string> checkNetworks(const std::string &text)
{
    const QStringList parts = QString::fromStdString(text).split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const auto subnet = QHostAddress::parseSubnet(part.trimmed());
        if (subnet.first.isNull() || subnet.second < 0)
            return fail("setting_invalid", "must be networks such as 10.0.0.0/8, separated by commas");
    }
    return text;
}

Result<std::string> checkUrl(const std::string &text)
{
    const QUrl url(QString::fromStdString(text), QUrl::StrictMode);
    const bool web = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    if (!url.isValid() || !web || url.host().isEmpty() || !url.userInfo().isEmpty())
        return fail("setting_invalid", "must be a URL that begins with http:// or https://");
    return text;
}

Result<std::string> checkProxy(const std::string &text)
{
    const QUrl url = QUrl::fromEncoded(QByteArray::fromStdString(text), QUrl::StrictMode);
    const QStringList schemes{QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("socks5"),
                              QStringLiteral("socks5h")};
    const bool plain = url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment() && url.path().size() <= 1;
    if (!url.isValid() || !schemes.contains(url.scheme()) || url.host().isEmpty() || !plain)
        return fail("setting_invalid", "must be http://, https://, socks5:// or socks5h:// with host and port");
    return text;
}

/// What the type alone does not say.
Result<std::string> checkText(const SettingSpec &spec, const std::string &text)
{
    const std::string_view name = spec.name;
    if (text.find('\0') != std::string::npos || text.find('\n') != std::string::npos)
        return fail("setting_invalid", "must be one line of text");
    if (text.empty() && *spec.fallback == '\0')
        return text;
    if (name == "listen") {
        const auto address = ListenAddress::parse(text);
        return address ? Result<std::string>(text)
                       : fail("setting_invalid", "must be an address with a port, such as 127.0.0.1:8787");
    }
    if (name == "trusted_proxies")
        return checkNetworks(text);
    if (name == "upstream_proxy")
        return checkProxy(text);
    if (name == "deepseek_base_url")
        return checkUrl(text);
    if (name == "quota_timezone" && !QTimeZone::isTimeZoneIdAvailable(QByteArray::fromStdString(text)))
        return fail("setting_invalid", "must be the name of a time zone, such as Asia/Kolkata");
    return text;
}

Result<std::string> check(const SettingSpec &spec, const std::string &text)
{
    switch (spec.type) {
    case Type::Number:
        return checkNumber(spec, text);
    case Type::Flag:
        return checkFlag(text);
    case Type::Choice:
        return checkChoice(spec, text);
    case Type::Text:
    case Type::Path:
    case Type::Secret:
        return checkText(spec, text);
    }
    return text;
}

std::string optionName(std::string_view name)
{
    std::string option = "--" + std::string(name);
    std::replace(option.begin(), option.end(), '_', '-');
    return option;
}

std::string placeOf(const SettingSpec &spec, Settings::Source source)
{
    if (source == Settings::Source::Option)
        return optionName(spec.name);
    if (source == Settings::Source::Environment)
        return std::string(spec.environment) + " in the environment";
    return std::string(spec.name) + " in the configuration file";
}

const SettingSpec *findByEnvironment(std::string_view name)
{
    for (const SettingSpec &spec : Settings::table())
        if (spec.environment && name == spec.environment)
            return &spec;
    return nullptr;
}

} // namespace

Result<Settings> Settings::resolve(const Texts &options, const Texts &environment, const Texts &file)
{
    Settings settings;
    const auto take = [&](const SettingSpec &spec, const std::string &text, Source source) -> Result<void> {
        // an empty variable is one that was not set: container files write NAME= for "default"
        if (source == Source::Environment && text.empty())
            return {};
        auto checked = check(spec, text);
        if (!checked) // never quotes the value: it may be a secret in the wrong place
            return fail("setting_invalid", placeOf(spec, source) + " " + checked.error().message, spec.name);
        settings.m_values.insert_or_assign(spec.name, Value{std::move(*checked), source});
        return {};
    };
    for (const auto &[name, text] : file) {
        const SettingSpec *spec = find(name);
        if (!spec || name == "config")
            return fail("setting_unknown", "'" + name + "' in the configuration file is not a setting", name);
        if (auto taken = take(*spec, text, Source::File); !taken)
            return tl::make_unexpected(taken.error());
    }
    for (const auto &[name, text] : environment) {
        const SettingSpec *spec = findByEnvironment(name);
        if (!spec)
            continue;
        if (auto taken = take(*spec, text, Source::Environment); !taken)
            return tl::make_unexpected(taken.error());
    }
    for (const auto &[name, text] : options) {
        const SettingSpec *spec = find(name);
        if (!spec)
            return fail("setting_unknown", optionName(name) + " is not an option", name);
        if (auto taken = take(*spec, text, Source::Option); !taken)
            return tl::make_unexpected(taken.error());
    }
    if (settings.text("tls_certificate").empty() != settings.text("tls_key").empty())
        return fail("setting_invalid", "tls_certificate and tls_key must be given together", "tls_certificate");
    return settings;
}

const std::string &Settings::text(std::string_view name) const
{
    if (const auto found = m_values.find(name); found != m_values.end())
        return found->second.text;
    static const std::map<std::string, std::string, std::less<>> fallbacks = [] {
        std::map<std::string, std::string, std::less<>> all;
        for (const SettingSpec &spec : table())
            all.emplace(spec.name, spec.fallback);
        return all;
    }();
    const auto fallback = fallbacks.find(name);
    if (fallback == fallbacks.end())
        qFatal("'%.*s' is not in the settings table", static_cast<int>(name.size()), name.data());
    return fallback->second;
}

std::int64_t Settings::number(std::string_view name) const
{
    return parseNumber(text(name), false).value_or(0);
}

bool Settings::flag(std::string_view name) const
{
    return text(name) == "on";
}

Settings::Source Settings::source(std::string_view name) const
{
    const auto found = m_values.find(name);
    return found == m_values.end() ? Source::Default : found->second.source;
}

void Settings::set(std::string_view name, std::string value, Source source)
{
    m_values.insert_or_assign(std::string(name), Value{std::move(value), source});
}

} // namespace turnpike
