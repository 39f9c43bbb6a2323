#pragma once

#include <QList>
#include <QString>

namespace turnpike {

struct SettingSpec;
struct SettingState;

/// The parts of the settings page, in its order.
enum class SettingSection { Listening, Keeping, Access, Limits, Logging };

QString sectionTitle(SettingSection section);
/// The settings of a section, in the table's order.
QList<const SettingSpec *> settingsOf(SettingSection section);

/// Name and explanation in the interface's language. A setting without a label of its own would show its name; a test
/// looks for that.
QString settingLabel(const SettingSpec &spec);
QString settingHelp(const SettingSpec &spec);
bool hasSettingLabel(const SettingSpec &spec);

/// A value as it is shown and can be typed: bytes as "32MiB".
QString settingText(const SettingSpec &spec, const std::string &value);
/// The line below the help: default, source, whether a restart is needed, what is in force meanwhile.
QString settingFacts(const SettingState &state);

} // namespace turnpike
