#include "server/operations/settings_keeper.h"

#include "server/operations/audit.h"
#include "server/operations/change.h"
#include "server/runtime/clock.h"
#include "server/runtime/name_value.h"
#include "server/storage/database_file.h"
#include "server/storage/reader_pool.h"

#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <set>
#include <sstream>
#include <sys/stat.h>
#include <unistd.h>

namespace turnpike {

namespace {

namespace fs = std::filesystem;
using Texts = std::map<std::string, std::string>;

bool isSecret(const SettingSpec &spec)
{
    return spec.type == SettingSpec::Type::Secret;
}

Result<Texts> readIfThere(const std::string &file)
{
    std::error_code ignored;
    return file.empty() || !fs::exists(file, ignored) ? Result<Texts>(Texts()) : Settings::readFile(file);
}

/// "listen in the configuration file must be …" → "Must be …": it is shown at the field.
Error atField(Error error)
{
    const std::string place = error.field + " in the configuration file ";
    if (error.message.compare(0, place.size(), place) == 0) {
        error.message.erase(0, place.size());
        if (!error.message.empty() && error.message[0] >= 'a' && error.message[0] <= 'z')
            error.message[0] = static_cast<char>(error.message[0] - 'a' + 'A');
    }
    error.message += '.';
    return error;
}

Result<std::string> line(const std::string &name, const std::string &value)
{
    const bool plain = !value.empty() && value.find(" #") == std::string::npos &&
                       value.find('\t') == std::string::npos && value.front() != ' ' && value.back() != ' ' &&
                       value.front() != '"' && value.front() != '\'' && value.front() != '#';
    if (plain)
        return name + " = " + value;
    const char quote = value.find('"') == std::string::npos ? '"' : '\'';
    if (value.find(quote) != std::string::npos)
        return fail("setting_invalid", "Both kinds of quotes cannot be stored.", name);
    return name + " = " + quote + value + quote;
}

std::string auditJson(const SettingChanges &changes, const Texts &values)
{
    nlohmann::ordered_json json = nlohmann::ordered_json::object();
    for (const auto &[name, change] : changes) {
        const auto value = values.find(name);
        if (value == values.end())
            json[name] = nullptr;
        else
            json[name] = isSecret(*Settings::find(name)) ? std::string("…") : value->second;
    }
    return json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

tl::unexpected<Error> unwritable(const std::string &file, int code)
{
    return fail("config_unwritable",
                "The file " + file + " cannot be written: " + std::generic_category().message(code));
}

/// Beside it, flushed, then renamed over it; the mode stays, a new file is the owner's alone.
Result<void> replaceFile(const fs::path &file, const std::string &text)
{
    std::error_code error;
    fs::create_directories(file.parent_path(), error);
    struct stat before
    {};
    const bool known = ::stat(file.c_str(), &before) == 0;
    fs::path partial = file;
    partial += ".part";
    const int descriptor = ::open(partial.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return unwritable(file.string(), errno);
    if (known)
        ::fchmod(descriptor, before.st_mode & 0777);
    const bool written = ::write(descriptor, text.data(), text.size()) == static_cast<ssize_t>(text.size());
    const int code = written ? 0 : errno;
    ::close(descriptor);
    if (!written) {
        fs::remove(partial, error);
        return unwritable(file.string(), code);
    }
    syncPath(partial);
    fs::rename(partial, file, error);
    if (error)
        return unwritable(file.string(), error.value());
    syncPath(file.parent_path());
    return {};
}

std::string contentOf(const std::string &file)
{
    std::ifstream stream(file, std::ios::binary);
    std::ostringstream content;
    content << stream.rdbuf();
    return content.str();
}

} // namespace

bool SettingState::editable() const
{
    const bool fromFile = source == Settings::Source::Default || source == Settings::Source::File;
    return fromFile && std::string_view(spec->name) != "config";
}

SettingsKeeper::SettingsKeeper(Ledger &ledger, ReaderPool &readers, Settings running, LimitDefaults &defaults,
                               const Clock &clock)
    : m_ledger(ledger), m_readers(readers), m_running(std::move(running)), m_defaults(defaults), m_clock(clock),
      m_file(m_running.text("config"))
{}

std::string SettingsKeeper::runningText(const SettingSpec &spec) const
{
    const std::scoped_lock lock(m_mutex);
    const auto live = m_live.find(spec.name);
    return live == m_live.end() ? m_running.text(spec.name) : live->second;
}

Result<SettingsOverview> SettingsKeeper::read() const
{
    const auto file = readIfThere(m_file);
    if (!file)
        return tl::make_unexpected(file.error());
    // unknown names and wrong values were refused at the start; a file that was spoilt since is told as it is then
    const auto checked = Settings::resolve({}, {}, *file);
    if (!checked)
        return tl::make_unexpected(checked.error());
    SettingsOverview overview{m_file, {}};
    for (const SettingSpec &spec : Settings::table()) {
        SettingState state;
        state.spec = &spec;
        state.source = m_running.source(spec.name);
        const std::string running = runningText(spec);
        if (file->count(spec.name) > 0)
            state.filed = checked->text(spec.name);
        if (state.editable())
            state.pending = state.filed ? *state.filed != running
                                        : state.source == Settings::Source::File && running != spec.fallback;
        state.isSet = !running.empty();
        state.running = isSecret(spec) ? std::string() : running;
        if (isSecret(spec) && state.filed)
            state.filed = std::string();
        overview.settings.push_back(std::move(state));
    }
    return overview;
}

void SettingsKeeper::list(QObject *context, Done<SettingsOverview> done)
{
    m_readers.run<SettingsOverview>(
        context, [this](Session &) { return read(); }, std::move(done));
}

Result<void> SettingsKeeper::mayChange(const SettingChanges &changes) const
{
    if (m_file.empty())
        return fail("config_missing", "This installation has no configuration file to keep settings in.");
    for (const auto &[name, change] : changes) {
        const SettingSpec *spec = Settings::find(name);
        if (!spec)
            return fail("setting_unknown", "There is no setting of this name.", name);
        SettingState state;
        state.spec = spec;
        state.source = m_running.source(name);
        if (!state.editable())
            return fail("setting_fixed", "It is given by the environment or on the command line.", name);
    }
    return {};
}

/// The file as it would be, checked as a whole.
Result<Settings> SettingsKeeper::merged(const SettingChanges &changes) const
{
    auto texts = readIfThere(m_file);
    if (!texts)
        return tl::make_unexpected(texts.error());
    for (const auto &[name, change] : changes) {
        if (change)
            texts->insert_or_assign(name, *change);
        else
            texts->erase(name);
    }
    auto checked = Settings::resolve({}, {}, *texts);
    if (!checked)
        return tl::make_unexpected(atField(checked.error()));
    return checked;
}

Result<void> SettingsKeeper::write(const SettingChanges &changes, const Settings &checked) const
{
    SettingChanges values;
    for (const auto &[name, change] : changes)
        values.emplace(name, change ? std::optional(checked.text(name)) : std::nullopt);
    const auto text = changedConfiguration(contentOf(m_file), values);
    return text ? replaceFile(m_file, *text) : tl::make_unexpected(text.error());
}

void SettingsKeeper::change(const Actor &actor, const SettingChanges &changes, QObject *context, Done<void> done)
{
    if (const auto may = mayChange(changes); !may)
        return refuse(context, std::move(done), may.error());
    const std::int64_t now = m_clock.wallMs();
    // on the ledger's thread, one after the other: the file is read and written there
    const auto store = [this, actor, changes, now](Session &session) -> Result<Settings> {
        const auto before = readIfThere(m_file);
        if (!before)
            return tl::make_unexpected(before.error());
        auto checked = merged(changes);
        if (!checked)
            return checked;
        Texts after;
        for (const auto &[name, change] : changes) {
            if (change)
                after.emplace(name, checked->text(name));
        }
        if (auto noted = writeAudit(session, now, actor, "settings.change", "settings", auditJson(changes, *before),
                                    auditJson(changes, after));
            !noted)
            return tl::make_unexpected(noted.error());
        if (auto written = write(changes, *checked); !written)
            return tl::make_unexpected(written.error());
        return checked;
    };
    runChange<void, Settings>(m_ledger, context, std::move(done), store,
                              [this, changes](const Settings &checked) -> Result<void> {
                                  putInForce(changes, checked);
                                  return {};
                              });
}

void SettingsKeeper::putInForce(const SettingChanges &changes, const Settings &checked)
{
    for (const auto &[name, change] : changes) {
        if (Settings::find(name)->needsRestart)
            continue;
        if (name == "default_daily_limit")
            m_defaults.requestsPerDay = checked.number(name);
        noteInForce(name, checked.text(name));
    }
}

void SettingsKeeper::noteInForce(const std::string &name, const std::string &text)
{
    const std::scoped_lock lock(m_mutex);
    m_live.insert_or_assign(name, text);
}

Result<std::string> changedConfiguration(const std::string &text, const SettingChanges &values)
{
    std::string out;
    std::set<std::string> written;
    std::istringstream lines(text);
    for (std::string old; std::getline(lines, old);) {
        const NameValueLine parsed = parseNameValue(old);
        const auto change = parsed.pair ? values.find(parsed.pair->first) : values.end();
        if (change == values.end()) {
            out += old + '\n';
            continue;
        }
        if (!change->second || !written.insert(change->first).second)
            continue; // taken out, or a repetition
        auto made = line(change->first, *change->second);
        if (!made)
            return made;
        out += *made + '\n';
    }
    for (const auto &[name, value] : values) {
        if (!value || written.count(name) > 0)
            continue;
        auto made = line(name, *value);
        if (!made)
            return made;
        out += *made + '\n';
    }
    return out;
}

} // namespace turnpike
