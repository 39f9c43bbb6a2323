#include "ui/pages/settings_texts.h"

#include "server/operations/settings_keeper.h"

#include <QCoreApplication>
#include <QStringList>
#include <string_view>

using namespace Qt::StringLiterals;

namespace turnpike {

namespace {

struct SettingText
{
    const char *name;
    SettingSection section;
    const char *label;
};

constexpr SettingText kTexts[] = {
    {"listen", SettingSection::Listening, QT_TRANSLATE_NOOP("Settings", "Address and port")},
    {"port", SettingSection::Listening, QT_TRANSLATE_NOOP("Settings", "Port on every address")},
    {"admin_listen", SettingSection::Listening, QT_TRANSLATE_NOOP("Settings", "Operators' address")},
    {"tls_certificate", SettingSection::Listening, QT_TRANSLATE_NOOP("Settings", "TLS certificate")},
    {"tls_key", SettingSection::Listening, QT_TRANSLATE_NOOP("Settings", "TLS key")},
    {"upstream_ca_file", SettingSection::Listening, QT_TRANSLATE_NOOP("Settings", "Further authorities")},
    {"upstream_proxy", SettingSection::Listening, QT_TRANSLATE_NOOP("Settings", "Proxy to providers")},
    {"trusted_proxies", SettingSection::Listening, QT_TRANSLATE_NOOP("Settings", "Trusted proxies")},
    {"workers", SettingSection::Listening, QT_TRANSLATE_NOOP("Settings", "Worker threads")},
    {"data", SettingSection::Keeping, QT_TRANSLATE_NOOP("Settings", "Data directory")},
    {"config", SettingSection::Keeping, QT_TRANSLATE_NOOP("Settings", "Configuration file")},
    {"database_path", SettingSection::Keeping, QT_TRANSLATE_NOOP("Settings", "Database file")},
    {"journal_sync", SettingSection::Keeping, QT_TRANSLATE_NOOP("Settings", "Usage journal to disk")},
    {"journal_limit", SettingSection::Keeping, QT_TRANSLATE_NOOP("Settings", "Largest usage journal")},
    {"retention_requests_days", SettingSection::Keeping, QT_TRANSLATE_NOOP("Settings", "Keep the request log")},
    {"retention_attempts_days", SettingSection::Keeping, QT_TRANSLATE_NOOP("Settings", "Keep attempts")},
    {"retention_audit_days", SettingSection::Keeping, QT_TRANSLATE_NOOP("Settings", "Keep the audit log")},
    {"retention_keys_days", SettingSection::Keeping, QT_TRANSLATE_NOOP("Settings", "Keep ended keys")},
    {"admin_token", SettingSection::Access, QT_TRANSLATE_NOOP("Settings", "Operators' token")},
    {"default_daily_limit", SettingSection::Access, QT_TRANSLATE_NOOP("Settings", "Requests a day")},
    {"quota_timezone", SettingSection::Access, QT_TRANSLATE_NOOP("Settings", "Time zone of the quota day")},
    {"public_models", SettingSection::Access, QT_TRANSLATE_NOOP("Settings", "Public list of models")},
    {"deepseek_api_key", SettingSection::Access, QT_TRANSLATE_NOOP("Settings", "DeepSeek key")},
    {"deepseek_base_url", SettingSection::Access, QT_TRANSLATE_NOOP("Settings", "DeepSeek address")},
    {"channel_test_interval", SettingSection::Access, QT_TRANSLATE_NOOP("Settings", "Test channels every")},
    {"max_connections", SettingSection::Limits, QT_TRANSLATE_NOOP("Settings", "Client connections")},
    {"body_limit", SettingSection::Limits, QT_TRANSLATE_NOOP("Settings", "Largest request")},
    {"header_timeout", SettingSection::Limits, QT_TRANSLATE_NOOP("Settings", "Head within")},
    {"body_timeout", SettingSection::Limits, QT_TRANSLATE_NOOP("Settings", "Longest pause in a body")},
    {"idle_timeout", SettingSection::Limits, QT_TRANSLATE_NOOP("Settings", "Idle connections")},
    {"write_timeout", SettingSection::Limits, QT_TRANSLATE_NOOP("Settings", "Clients that do not read")},
    {"drain_timeout", SettingSection::Limits, QT_TRANSLATE_NOOP("Settings", "Wait for streams at the end")},
    {"log_level", SettingSection::Logging, QT_TRANSLATE_NOOP("Settings", "Level")},
    {"log_format", SettingSection::Logging, QT_TRANSLATE_NOOP("Settings", "Form")},
};

QString tr(const char *text)
{
    return QCoreApplication::translate("Settings", text);
}

const SettingText *textOf(const SettingSpec &spec)
{
    for (const SettingText &text : kTexts) {
        if (std::string_view(text.name) == spec.name)
            return &text;
    }
    return nullptr;
}

QString optionOf(const SettingSpec &spec)
{
    return u"--"_s + QString::fromLatin1(spec.name).replace(u'_', u'-');
}

QString sourceOf(const SettingState &state)
{
    switch (state.source) {
    case Settings::Source::Option:
        return QCoreApplication::translate("Settings", "given as %1 on the command line").arg(optionOf(*state.spec));
    case Settings::Source::Environment:
        return QCoreApplication::translate("Settings", "given as %1 in the environment")
            .arg(QString::fromLatin1(state.spec->environment));
    case Settings::Source::File:
    case Settings::Source::Default:
        break;
    }
    return state.filed ? QCoreApplication::translate("Settings", "from the configuration file") : QString();
}

} // namespace

QString sectionTitle(SettingSection section)
{
    switch (section) {
    case SettingSection::Listening:
        return QCoreApplication::translate("Settings", "Listening");
    case SettingSection::Keeping:
        return QCoreApplication::translate("Settings", "Data and retention");
    case SettingSection::Access:
        return QCoreApplication::translate("Settings", "Access and quotas");
    case SettingSection::Limits:
        return QCoreApplication::translate("Settings", "Limits");
    case SettingSection::Logging:
        break;
    }
    return QCoreApplication::translate("Settings", "Log");
}

QList<const SettingSpec *> settingsOf(SettingSection section)
{
    QList<const SettingSpec *> specs;
    for (const SettingSpec &spec : Settings::table()) {
        const SettingText *text = textOf(spec);
        // what has no text yet is shown all the same
        if ((text ? text->section : SettingSection::Limits) == section)
            specs << &spec;
    }
    return specs;
}

QString settingLabel(const SettingSpec &spec)
{
    const SettingText *text = textOf(spec);
    return text ? tr(text->label) : QString::fromLatin1(spec.name);
}

QString settingHelp(const SettingSpec &spec)
{
    return tr(spec.help);
}

bool hasSettingLabel(const SettingSpec &spec)
{
    return textOf(spec) != nullptr;
}

QString settingText(const SettingSpec &spec, const std::string &value)
{
    QString text = QString::fromStdString(value);
    if (spec.type != SettingSpec::Type::Number || std::string_view(spec.unit) != "bytes")
        return text;
    const std::pair<int, const char16_t *> units[] = {{30, u"GiB"}, {20, u"MiB"}, {10, u"KiB"}};
    const qlonglong bytes = text.toLongLong();
    for (const auto &[shift, name] : units) {
        if (bytes > 0 && bytes % (1LL << shift) == 0)
            return QString::number(bytes >> shift) + QString::fromUtf16(name);
    }
    return text;
}

QString settingFacts(const SettingState &state)
{
    const SettingSpec &spec = *state.spec;
    QStringList facts;
    if (*spec.fallback != '\0')
        facts << QCoreApplication::translate("Settings", "default %1").arg(settingText(spec, spec.fallback));
    if (const QString source = sourceOf(state); !source.isEmpty())
        facts << source;
    if (spec.needsRestart)
        facts << QCoreApplication::translate("Settings", "counts after a restart");
    else
        facts << QCoreApplication::translate("Settings", "counts at once");
    if (state.pending && spec.type != SettingSpec::Type::Secret)
        facts << QCoreApplication::translate("Settings", "now in force: %1")
                     .arg(state.running.empty() ? QCoreApplication::translate("Settings", "nothing")
                                                : settingText(spec, state.running));
    return facts.join(u" · "_s);
}

} // namespace turnpike
