#pragma once

#include "server/accounting/key_book.h"
#include "server/runtime/clock.h"
#include "server/runtime/result.h"
#include "server/runtime/settings.h"

#include <filesystem>
#include <memory>

namespace turnpike {

class Ledger;
class ReaderPool;
class KeyDirectory;
class ChannelDirectory;
class HealthBook;
class Operations;
class AdminToken;
class SecretBox;
class ChannelProbe;
class SettingsKeeper;
class SimulatorHost;

/// One data directory, opened by exactly one process: database, journal, secrets, the books in memory, and the
/// operations on them. Gateway serves from it; the console works on it also while nothing is served.
class Installation
{
public:
    /// Locks the directory, migrates, opens the secrets, fills the books, starts the ledger and the readers. Errors:
    /// `data_directory_in_use`, `data_directory_unusable`, `database_…`, `secret_key_…`, `config_invalid`.
    static Result<std::unique_ptr<Installation>> open(const Settings &settings);
    ~Installation(); // stops the ledger after what is in the journal is booked

    Ledger &ledger();
    ReaderPool &readers();
    KeyDirectory &keys();
    ChannelDirectory &channels();
    /// How channels and provider keys fare.
    HealthBook &health();
    Operations &operations();
    AdminToken &adminToken();
    const SecretBox &secrets() const;
    ChannelProbe &probe();
    SettingsKeeper &settingsKeeper();
    /// The built-in simulated provider.
    SimulatorHost &simulator();
    LimitDefaults &limitDefaults();
    Clock &clock();
    const Settings &settings() const;
    QuotaCalendar calendar() const;
    const std::filesystem::path &databaseFile() const;
    const std::filesystem::path &dataDirectory() const;

    Installation(const Installation &) = delete;
    Installation &operator=(const Installation &) = delete;

private:
    struct State;
    explicit Installation(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace turnpike
