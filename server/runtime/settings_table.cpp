#include "server/runtime/settings.h"

#include <QtGlobal>
#include <algorithm>
#include <array>

namespace turnpike {

namespace {

using Type = SettingSpec::Type;

constexpr std::int64_t kMiB = 1 << 20;
constexpr std::int64_t kGiB = 1 << 30;

constexpr SettingSpec row(const char *name, Type type, const char *fallback, const char *help,
                          const char *environment = nullptr)
{
    return {name, environment, type, fallback, 0, 0, "", "", true, help};
}

constexpr const char *kDays = QT_TRANSLATE_NOOP("Settings", "days");

constexpr SettingSpec number(const char *name, const char *fallback, std::int64_t least, std::int64_t most,
                             const char *unit, const char *help, const char *environment = nullptr)
{
    return {name, environment, Type::Number, fallback, least, most, unit, "", true, help};
}

constexpr SettingSpec choice(const char *name, const char *fallback, const char *choices, const char *help,
                             const char *environment = nullptr)
{
    return {name, environment, Type::Choice, fallback, 0, 0, "", choices, true, help};
}

constexpr SettingSpec live(SettingSpec spec)
{
    spec.needsRestart = false;
    return spec;
}

constexpr std::array kTable{
    // where it listens
    row("listen", Type::Text, "127.0.0.1:8787",
        QT_TRANSLATE_NOOP("Settings", "Address and port to serve on; port 0 takes any free one.")),
    number("port", "", 0, 65535, "",
           QT_TRANSLATE_NOOP("Settings", "Serve on every address with this port, unless listen says otherwise."),
           "PORT"),
    row("admin_listen", Type::Text, "",
        QT_TRANSLATE_NOOP(
            "Settings",
            "Address and port of a listener for the operators' routes, which the public one then does not have.")),
    row("tls_certificate", Type::Path, "",
        QT_TRANSLATE_NOOP("Settings", "PEM file with the certificate chain; serves TLS together with tls_key.")),
    row("tls_key", Type::Path, "", QT_TRANSLATE_NOOP("Settings", "PEM file with the certificate's private key.")),
    row("upstream_ca_file", Type::Path, "",
        QT_TRANSLATE_NOOP("Settings",
                          "PEM file with certificate authorities that providers may use besides the system's.")),
    row("upstream_proxy", Type::Text, "",
        QT_TRANSLATE_NOOP("Settings",
                          "Proxy to the providers (http, https, socks5 or socks5h URL); a channel may have its own, or "
                          "none.")),
    row("trusted_proxies", Type::Text, "",
        QT_TRANSLATE_NOOP("Settings",
                          "Networks (CIDR, separated by commas) of reverse proxies whose X-Forwarded-For counts.")),
    number("workers", "0", 0, 64, "",
           QT_TRANSLATE_NOOP("Settings", "Worker threads; 0 means one for each core, at most 4.")),
    // what it keeps
    row("data", Type::Path, "",
        QT_TRANSLATE_NOOP("Settings",
                          "Data directory; default: turnpike in the user's data directory (XDG_DATA_HOME).")),
    row("config", Type::Path, "",
        QT_TRANSLATE_NOOP("Settings",
                          "Configuration file; default: turnpike/turnpike.conf in XDG_CONFIG_HOME, if there.")),
    row("database_path", Type::Path, "",
        QT_TRANSLATE_NOOP(
            "Settings",
            "Database file, or a quota-proxy file to import from; default: turnpike.db in the data directory."),
        "DATABASE_PATH"),
    choice("journal_sync", "batch", "batch|interval|off",
           QT_TRANSLATE_NOOP(
               "Settings",
               "When the usage journal is forced to the disk: with every batch, once a second, or by the system.")),
    number(
        "journal_limit", "1073741824", 16 * kMiB, 1024 * kGiB, "bytes",
        QT_TRANSLATE_NOOP(
            "Settings", "Size of the usage journal at which no request is admitted until the database has caught up.")),
    number("retention_requests_days", "90", 1, 36500, kDays,
           QT_TRANSLATE_NOOP("Settings", "How long the request log is kept.")),
    number("retention_attempts_days", "30", 1, 36500, kDays,
           QT_TRANSLATE_NOOP("Settings", "How long the attempts of requests are kept.")),
    number("retention_audit_days", "365", 1, 36500, kDays,
           QT_TRANSLATE_NOOP("Settings", "How long the audit log is kept.")),
    number("retention_keys_days", "30", 1, 36500, kDays,
           QT_TRANSLATE_NOOP("Settings", "How long revoked and expired keys are kept.")),
    // who may do what
    row("admin_token", Type::Secret, "",
        QT_TRANSLATE_NOOP("Settings", "Operators' token; without one, the first start makes a fresh one."),
        "ADMIN_TOKEN"),
    live(
        number("default_daily_limit", "200", 0, 1'000'000'000'000, "",
               QT_TRANSLATE_NOOP("Settings", "Requests a day of keys without a limit of their own; 0 means unlimited."),
               "DAILY_REQ_LIMIT")),
    row("quota_timezone", Type::Text, "",
        QT_TRANSLATE_NOOP("Settings",
                          "Time zone whose calendar days count, such as Asia/Kolkata; default: the host's.")),
    row("public_models", Type::Flag, "on", QT_TRANSLATE_NOOP("Settings", "Whether /v1/models answers without a key.")),
    row("deepseek_api_key", Type::Secret, "",
        QT_TRANSLATE_NOOP("Settings", "Makes a DeepSeek channel with this provider key at the first start."),
        "DEEPSEEK_API_KEY"),
    row("deepseek_base_url", Type::Text, "https://api.deepseek.com",
        QT_TRANSLATE_NOOP("Settings", "Base URL of that channel."), "DEEPSEEK_BASE_URL"),
    number("channel_test_interval", "0", 0, 10'080, "minutes",
           QT_TRANSLATE_NOOP("Settings", "How often each channel is tested; 0 tests only what the gateway has switched "
                                         "off by itself, every 10 minutes.")),
    // limits of the edge
    number("max_connections", "0", 0, 1'000'000, "",
           QT_TRANSLATE_NOOP("Settings", "Client connections at most; 0 means what the open-files limit allows.")),
    number("body_limit", "33554432", 1024, 4 * kGiB, "bytes", QT_TRANSLATE_NOOP("Settings", "Largest request body.")),
    number("header_timeout", "10", 1, 3600, "s", QT_TRANSLATE_NOOP("Settings", "Time for a request's head to arrive.")),
    number("body_timeout", "30", 1, 3600, "s",
           QT_TRANSLATE_NOOP("Settings", "Longest pause while a request's body arrives.")),
    number("idle_timeout", "75", 1, 3600, "s",
           QT_TRANSLATE_NOOP("Settings", "How long a connection without a request is kept open.")),
    number("write_timeout", "60", 1, 3600, "s",
           QT_TRANSLATE_NOOP("Settings", "Longest time that a client may take no byte of its answer.")),
    number("drain_timeout", "180", 0, 86400, "s",
           QT_TRANSLATE_NOOP("Settings", "Longest time that running streams get on SIGTERM.")),
    // logging
    choice("log_level", "info", "debug|info|warn|error|off",
           QT_TRANSLATE_NOOP("Settings", "Least important lines that are logged."), "LOG_LEVEL"),
    choice("log_format", "text", "text|json",
           QT_TRANSLATE_NOOP("Settings", "Form of the log lines on standard error.")),
};

} // namespace

std::span<const SettingSpec> Settings::table()
{
    return kTable;
}

const SettingSpec *Settings::find(std::string_view name)
{
    const auto found =
        std::find_if(kTable.begin(), kTable.end(), [&](const SettingSpec &spec) { return name == spec.name; });
    return found == kTable.end() ? nullptr : &*found;
}

} // namespace turnpike
