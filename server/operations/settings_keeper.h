#pragma once

#include "server/operations/operations.h"
#include "server/runtime/settings.h"

#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace turnpike {

class ReaderPool;

/// One setting as it is in force and as the configuration file has it. Values of secrets are empty.
struct SettingState
{
    const SettingSpec *spec = nullptr;
    std::string running;
    bool isSet = false; // of a secret: there is one
    Settings::Source source = Settings::Source::Default;
    std::optional<std::string> filed; // none: the file does not name it
    /// What comes from the environment or an option wins over the file, so changing the file would do nothing.
    bool editable() const;
    /// The file says something else than what is in force; it counts from the next start on.
    bool pending = false;
};

struct SettingsOverview
{
    std::string file;                   // that changes are written to; empty: there is none, nothing can be changed
    std::vector<SettingState> settings; // in the table's order
};

/// nullopt: take it out of the file, so that the default counts.
using SettingChanges = std::map<std::string, std::optional<std::string>>;

/// The configuration file as the operator's: shows every setting with where it comes from, checks and writes changes,
/// and puts those in force that need no restart. Any thread.
class SettingsKeeper
{
public:
    SettingsKeeper(Ledger &ledger, ReaderPool &readers, Settings running, LimitDefaults &defaults, const Clock &clock);

    void list(QObject *context, Done<SettingsOverview> done);
    /// Errors: `setting_invalid` with the setting as field, `setting_fixed` for one that the file does not decide,
    /// `config_missing`, `config_unwritable`.
    void change(const Actor &actor, const SettingChanges &changes, QObject *context, Done<void> done);
    /// What needs a restart as a rule was put in force without one.
    void noteInForce(const std::string &name, const std::string &text);

private:
    Result<SettingsOverview> read() const;
    Result<void> mayChange(const SettingChanges &changes) const;
    Result<Settings> merged(const SettingChanges &changes) const;
    Result<void> write(const SettingChanges &changes, const Settings &checked) const;
    void putInForce(const SettingChanges &changes, const Settings &checked);
    std::string runningText(const SettingSpec &spec) const;

    Ledger &m_ledger;
    ReaderPool &m_readers;
    const Settings m_running;
    LimitDefaults &m_defaults;
    const Clock &m_clock;
    std::string m_file;
    mutable std::mutex m_mutex;
    std::map<std::string, std::string> m_live; // changed since the start and in force
};

/// The text of a configuration file with these lines changed, added at its end or taken out; comments and the order
/// stay. `values` has the text for each name that is not taken out. Error `setting_invalid` for a text that no quotes
/// can hold.
Result<std::string> changedConfiguration(const std::string &text, const SettingChanges &values);

} // namespace turnpike
