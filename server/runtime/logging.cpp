#include "server/runtime/logging.h"

#include <QDateTime>
#include <QString>
#include <array>
#include <atomic>
#include <nlohmann/json.hpp>
#include <unistd.h>

namespace turnpike {

Q_LOGGING_CATEGORY(lcApp, "turnpike.app")
Q_LOGGING_CATEGORY(lcEdge, "turnpike.edge")
Q_LOGGING_CATEGORY(lcGateway, "turnpike.gateway")
Q_LOGGING_CATEGORY(lcUpstream, "turnpike.upstream")
Q_LOGGING_CATEGORY(lcLedger, "turnpike.ledger")
Q_LOGGING_CATEGORY(lcStorage, "turnpike.storage")
Q_LOGGING_CATEGORY(lcAdmin, "turnpike.admin")

namespace {

// Qt's message handler is a plain function, so what it needs has to live beside it.
std::atomic<LogFormat> activeFormat{LogFormat::Text};

std::string_view levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warn";
    case QtCriticalMsg:
        return "error";
    case QtFatalMsg:
        return "fatal";
    }
    return "info";
}

std::string escaped(std::string_view text)
{
    constexpr std::string_view kHex = "0123456789abcdef";
    std::string result;
    result.reserve(text.size());
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x20 && byte != 0x7f) {
            result += c;
            continue;
        }
        result += "\\x";
        result += kHex[byte >> 4];
        result += kHex[byte & 15];
    }
    return result;
}

void writeLine(std::string_view line)
{
    while (!line.empty()) {
        const ssize_t written = ::write(STDERR_FILENO, line.data(), line.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return; // nowhere left to complain
        line.remove_prefix(static_cast<std::size_t>(written));
    }
}

void handleMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QByteArray utf8 = message.toUtf8();
    writeLine(logLine(activeFormat.load(std::memory_order_relaxed), QDateTime::currentMSecsSinceEpoch(), type,
                      context.category ? context.category : "default",
                      std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size()))));
}

/// Qt's filter rules that let this level and the more important ones pass. Categories of Qt itself only warn.
QString filterRules(std::string_view level)
{
    constexpr std::array<std::string_view, 5> kOrder{"debug", "info", "warn", "error", "off"};
    constexpr std::array<const char *, 4> kQtNames{"debug", "info", "warning", "critical"};
    QString rules;
    bool on = false;
    for (std::size_t i = 0; i < kQtNames.size(); ++i) {
        on = on || kOrder[i] == level;
        rules += QStringLiteral("*.%1=%2\n").arg(QLatin1String(kQtNames[i]), QLatin1String(on ? "true" : "false"));
    }
    return rules + QStringLiteral("qt.*.debug=false\nqt.*.info=false\n");
}

} // namespace

void installLogging(std::string_view level, LogFormat format)
{
    activeFormat.store(format, std::memory_order_relaxed);
    QLoggingCategory::setFilterRules(filterRules(level));
    qInstallMessageHandler(handleMessage);
}

std::string logLine(LogFormat format, std::int64_t wallMs, QtMsgType type, std::string_view category,
                    std::string_view message)
{
    const std::string time = QDateTime::fromMSecsSinceEpoch(wallMs, Qt::UTC).toString(Qt::ISODateWithMs).toStdString();
    if (format == LogFormat::Text) {
        std::string line = time + ' ' + std::string(levelName(type)) + ' ' + std::string(category) + ": ";
        return line + escaped(message) + '\n';
    }
    const nlohmann::ordered_json line{
        {"time", time}, {"level", levelName(type)}, {"category", category}, {"message", message}};
    return line.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + '\n';
}

} // namespace turnpike
