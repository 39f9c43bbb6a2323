#pragma once

#include <QLoggingCategory>
#include <string>
#include <string_view>

namespace turnpike {

// Log with qCInfo(lcGateway) and friends, from any thread. What is secret (keys, tokens, bodies) is never logged; keys
// appear masked or as their id.
Q_DECLARE_LOGGING_CATEGORY(lcApp)
Q_DECLARE_LOGGING_CATEGORY(lcEdge)
Q_DECLARE_LOGGING_CATEGORY(lcGateway)
Q_DECLARE_LOGGING_CATEGORY(lcUpstream)
Q_DECLARE_LOGGING_CATEGORY(lcLedger)
Q_DECLARE_LOGGING_CATEGORY(lcStorage)
Q_DECLARE_LOGGING_CATEGORY(lcAdmin)

enum class LogFormat { Text, Json };

/// Sends all Qt messages to standard error, one line each, written in one piece. `level` is a value of the setting
/// log_level. Call on the main thread before other threads start.
void installLogging(std::string_view level, LogFormat format);

/// The line that a message becomes, with its line end. Control characters are escaped, so that a value from outside
/// cannot forge a line.
std::string logLine(LogFormat format, std::int64_t wallMs, QtMsgType type, std::string_view category,
                    std::string_view message);

} // namespace turnpike
