#include "server/gateway/installation.h"

#include "server/accounting/key_directory.h"
#include "server/accounting/ledger.h"
#include "server/accounting/usage_journal.h"
#include "server/gateway/channel_care.h"
#include "server/gateway/channel_probe.h"
#include "server/gateway/data_directory.h"
#include "server/gateway/ledger_options.h"
#include "server/gateway/simulator_host.h"
#include "server/operations/admin_token.h"
#include "server/operations/channel_loader.h"
#include "server/operations/environment_channel.h"
#include "server/operations/key_loader.h"
#include "server/operations/operations.h"
#include "server/operations/quota_proxy_import.h"
#include "server/operations/secret_box.h"
#include "server/operations/settings_keeper.h"
#include "server/routing/key_health.h"
#include "server/storage/reader_pool.h"

namespace turnpike {

namespace {

constexpr int kBusyMs = 5000;
constexpr int kReaders = 2;

Result<bool> hasSealedRows(Session &session)
{
    auto query = session.run("SELECT EXISTS (SELECT 1 FROM provider_keys) OR "
                             "EXISTS (SELECT 1 FROM channels WHERE header_override <> '{}')");
    if (!query)
        return tl::make_unexpected(query.error());
    const bool has = (*query)->next() && (*query)->value(0).toBool();
    (*query)->finish();
    return has;
}

} // namespace

struct Installation::State
{
    State(Settings values, const QTimeZone &quotaZone) : settings(std::move(values)), zone(quotaZone) {}
    ~State()
    {
        probe.reset(); // what it has found goes to the ledger
        // The ledger's last changes still speak to the books and to the channels.
        if (ledger)
            ledger->stop();
    }

    Result<void> openDatabase();
    Result<void> prepare(Session &session);

    Settings settings;
    Clock clock;
    QTimeZone zone;
    LimitDefaults defaults;
    std::unique_ptr<DataDirectory> directory;
    DatabaseChoice database;
    KeyDirectory keys;
    ChannelDirectory channels;
    HealthBook health;
    SimulatorHost simulator;
    std::unique_ptr<SecretBox> secrets;
    std::unique_ptr<AdminToken> adminToken;
    std::unique_ptr<Ledger> ledger;
    std::unique_ptr<Operations> operations;
    std::unique_ptr<ReaderPool> readers;
    std::unique_ptr<ChannelProbe> probe;
    std::unique_ptr<SettingsKeeper> settingsKeeper;
};

/// Finds the database, holds it, brings its schema up to date.
Result<void> Installation::State::openDatabase()
{
    const std::string &configured = settings.text("database_path");
    const auto choice = chooseDatabase(configured.empty() ? directory->database() : std::filesystem::path(configured),
                                       directory->path());
    if (!choice)
        return tl::make_unexpected(choice.error());
    database = *choice;
    if (auto locked = directory->lockDatabase(database.file); !locked)
        return locked;
    ledger = std::make_unique<Ledger>(ledgerOptions(settings, directory->journal(), database.file, zone), clock);
    return ledger->migrate();
}

/// What is done by the only writing connection before the ledger has it: import, secrets, first start, memory.
Result<void> Installation::State::prepare(Session &session)
{
    const std::int64_t now = clock.wallMs();
    if (database.importFrom) {
        const auto imported =
            importQuotaProxy(session, *database.importFrom, directory->path(), QuotaCalendar(zone), now);
        if (!imported)
            return tl::make_unexpected(imported.error());
    }
    const auto sealed = hasSealedRows(session);
    if (!sealed)
        return tl::make_unexpected(sealed.error());
    auto box = SecretBox::open(directory->secretKey(), !*sealed);
    if (!box)
        return tl::make_unexpected(box.error());
    secrets = std::move(*box);

    auto token = AdminToken::open(session, settings.text("admin_token"), now);
    if (!token)
        return tl::make_unexpected(token.error());
    adminToken = std::move(*token);
    if (auto made = makeDeepSeekChannel(session, *secrets, settings.text("deepseek_api_key"),
                                        settings.text("deepseek_base_url"), now);
        !made)
        return made;

    defaults.requestsPerDay = settings.number("default_daily_limit");
    if (auto loaded = loadKeys(session, now, defaults, keys); !loaded)
        return loaded;
    auto snapshot = loadChannels(session, *secrets, nullptr);
    if (!snapshot)
        return tl::make_unexpected(snapshot.error());
    channels.publish(std::move(*snapshot));
    return {};
}

Installation::Installation(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Installation::~Installation() = default;

Result<std::unique_ptr<Installation>> Installation::open(const Settings &settings)
{
    auto zone = quotaZone(settings);
    if (!zone)
        return tl::make_unexpected(zone.error());
    auto state = std::make_unique<State>(settings, *zone);
    const std::string &data = settings.text("data");
    auto directory = DataDirectory::open(data.empty() ? DataDirectory::defaultPath() : std::filesystem::path(data));
    if (!directory)
        return tl::make_unexpected(directory.error());
    state->directory = std::move(*directory);
    JournalWriter::tidy(state->directory->journal());

    if (auto opened = state->openDatabase(); !opened)
        return tl::make_unexpected(opened.error());
    {
        auto session = Session::open(state->database.file, Session::Access::Write, kBusyMs);
        if (!session)
            return tl::make_unexpected(session.error());
        if (auto prepared = state->prepare(**session); !prepared)
            return tl::make_unexpected(prepared.error());
    }
    if (auto folded = state->ledger->foldInto(state->keys); !folded)
        return tl::make_unexpected(folded.error());
    state->operations = std::make_unique<Operations>(*state->ledger, state->keys, state->channels, state->health,
                                                     *state->secrets, state->defaults, state->clock, state->zone);
    state->ledger->start();
    state->readers = std::make_unique<ReaderPool>(state->database.file, kReaders);
    state->probe = std::make_unique<ChannelProbe>(state->channels, state->simulator, state->settings, state->clock,
                                                  probeObserver(*state->operations, state->health, state->clock));
    state->settingsKeeper = std::make_unique<SettingsKeeper>(*state->ledger, *state->readers, state->settings,
                                                             state->defaults, state->clock);
    return std::unique_ptr<Installation>(new Installation(std::move(state)));
}

Ledger &Installation::ledger()
{
    return *m_state->ledger;
}

ReaderPool &Installation::readers()
{
    return *m_state->readers;
}

KeyDirectory &Installation::keys()
{
    return m_state->keys;
}

HealthBook &Installation::health()
{
    return m_state->health;
}

ChannelDirectory &Installation::channels()
{
    return m_state->channels;
}

Operations &Installation::operations()
{
    return *m_state->operations;
}

AdminToken &Installation::adminToken()
{
    return *m_state->adminToken;
}

const SecretBox &Installation::secrets() const
{
    return *m_state->secrets;
}

ChannelProbe &Installation::probe()
{
    return *m_state->probe;
}

SettingsKeeper &Installation::settingsKeeper()
{
    return *m_state->settingsKeeper;
}

SimulatorHost &Installation::simulator()
{
    return m_state->simulator;
}

LimitDefaults &Installation::limitDefaults()
{
    return m_state->defaults;
}

Clock &Installation::clock()
{
    return m_state->clock;
}

const Settings &Installation::settings() const
{
    return m_state->settings;
}

QuotaCalendar Installation::calendar() const
{
    return QuotaCalendar(m_state->zone);
}

const std::filesystem::path &Installation::databaseFile() const
{
    return m_state->database.file;
}

const std::filesystem::path &Installation::dataDirectory() const
{
    return m_state->directory->path();
}

} // namespace turnpike
