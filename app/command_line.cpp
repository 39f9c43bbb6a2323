#include "app/command_line.h"

#include "server/runtime/settings.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>

namespace turnpike {

namespace {

/// Options of the windowing system, with one dash, that desktops add by themselves; QApplication reads them.
constexpr std::array kDesktopOptions{"-platform", "-platformtheme", "-style",
                                     "-session",  "-display",       "-qwindowgeometry"};

std::string settingName(std::string option)
{
    std::replace(option.begin(), option.end(), '-', '_');
    return option;
}

const CommandOption *findOption(const CommandSpec *command, std::string_view name)
{
    if (!command)
        return nullptr;
    const auto found = std::find_if(command->options.begin(), command->options.end(),
                                    [&](const CommandOption &option) { return name == option.name; });
    return found == command->options.end() ? nullptr : &*found;
}

/// "--name" or "--name=value".
const ModeOption *findMode(std::string_view word)
{
    if (word.rfind("--", 0) != 0)
        return nullptr;
    const std::string_view name =
        word.substr(2, word.find('=') == std::string_view::npos ? word.npos : word.find('=') - 2);
    const auto table = modeTable();
    const auto found =
        std::find_if(table.begin(), table.end(), [&](const ModeOption &mode) { return name == mode.name; });
    return found == table.end() ? nullptr : &*found;
}

/// "FILE NEWFILE" are two.
int argumentsOf(const CommandSpec &command)
{
    const std::string_view names = command.argument;
    return names.empty() ? 0 : names.find(' ') == std::string_view::npos ? 1 : 2;
}

class Parser
{
public:
    explicit Parser(std::span<const std::string> words) : m_words(words) {}

    Result<CommandLine> run()
    {
        if (auto found = findCommand(); !found)
            return tl::make_unexpected(found.error());
        while (m_at < m_words.size())
            if (auto taken = takeWord(m_words[m_at++]); !taken)
                return tl::make_unexpected(taken.error());
        return check();
    }

private:
    static tl::unexpected<Error> wrong(std::string message) { return fail("wrong_use", std::move(message)); }

    /// A command's words come first, so that its options are known when they are read.
    Result<void> findCommand()
    {
        if (m_words.empty() || m_words[0].empty() || m_words[0][0] == '-')
            return {};
        bool group = false;
        for (const CommandSpec &spec : commandTable()) {
            const std::string_view words = spec.words;
            const std::size_t space = words.find(' ');
            if (m_words[0] != words.substr(0, space))
                continue;
            group = true;
            if (space != std::string_view::npos && (m_words.size() < 2 || m_words[1] != words.substr(space + 1)))
                continue;
            m_line.command = &spec;
            m_at = space == std::string_view::npos ? 1 : 2;
            return {};
        }
        if (!group)
            return wrong("'" + m_words[0] + "' is not a command");
        if (m_words.size() > 1 && (m_words[1] == "--help" || m_words[1] == "-h")) {
            m_at = 1;
            return {};
        }
        return wrong("'" + m_words[0] + "' needs one of: " + wordsAfter(m_words[0]));
    }

    static std::string wordsAfter(std::string_view first)
    {
        std::string list;
        for (const CommandSpec &spec : commandTable()) {
            const std::string_view words = spec.words;
            if (words.substr(0, words.find(' ')) == first)
                list.append(list.empty() ? "" : ", ").append(words.substr(first.size() + 1));
        }
        return list;
    }

    Result<void> takeWord(const std::string &word)
    {
        if (word == "-h" || word == "--help")
            m_line.help = true;
        else if (word == "-v" || word == "--version")
            m_line.version = true;
        else if (const ModeOption *mode = findMode(word))
            return takeMode(*mode, word);
        else if (word.rfind("--", 0) == 0)
            return takeOption(word.substr(2));
        else if (std::find(kDesktopOptions.begin(), kDesktopOptions.end(), word) != kDesktopOptions.end())
            ++m_at; // with its value
        else if (!word.empty() && word[0] == '-' && word.size() > 1)
            return wrong("unknown option " + word);
        else
            return takeArgument(word);
        return {};
    }

    Result<void> takeArgument(const std::string &word)
    {
        const int wanted = m_line.command ? argumentsOf(*m_line.command) : 0;
        std::string &place = m_line.argument.empty() ? m_line.argument : m_line.secondArgument;
        const int given = int(!m_line.argument.empty()) + int(!m_line.secondArgument.empty());
        if (given >= wanted || word.empty())
            return m_line.help ? Result<void>() : wrong("unexpected argument '" + word + "'");
        place = word;
        return {};
    }

    Result<void> takeMode(const ModeOption &mode, const std::string &word)
    {
        const std::string_view name = mode.name;
        const std::size_t equals = word.find('=');
        std::optional<std::string> value;
        if (equals != std::string::npos)
            value = word.substr(equals + 1);
        else if (*mode.value != '\0' && m_at < m_words.size() && !m_words[m_at].empty() && m_words[m_at][0] != '-')
            value = m_words[m_at++];
        if (value && *mode.value == '\0')
            return wrong("--" + std::string(name) + " takes no value");
        if (!value && *mode.value != '\0' && *mode.value != '[')
            return wrong("--" + std::string(name) + " needs a value");
        if (!m_modes.insert(name).second)
            return wrong("--" + std::string(name) + " is given twice");
        if (name == "server")
            m_line.server = true;
        else if (name == "demo")
            m_line.demo = true;
        else if (name == "attach")
            m_line.attach = value.value_or("");
        else
            m_line.attachAuthority = *value;
        return {};
    }

    Result<void> takeOption(const std::string &text)
    {
        const std::size_t equals = text.find('=');
        const std::string name = text.substr(0, equals);
        std::optional<std::string> value;
        if (equals != std::string::npos)
            value = text.substr(equals + 1);

        const CommandOption *own = findOption(m_line.command, name);
        const SettingSpec *setting = own ? nullptr : Settings::find(settingName(name));
        if (!own && (!setting || name.find('_') != std::string::npos))
            return wrong("unknown option --" + name);
        if (setting && setting->type == SettingSpec::Type::Secret)
            return wrong("--" + name + " would show a secret to everybody on this host; use " + setting->environment +
                         " in the environment (with --server) or the configuration file");
        const bool isSwitch = setting ? setting->type == SettingSpec::Type::Flag : *own->value == '\0';
        if (!value && isSwitch)
            value = "on";
        if (!value) {
            if (m_at >= m_words.size() || m_words[m_at].rfind("--", 0) == 0)
                return wrong("--" + name + " needs a value");
            value = m_words[m_at++];
        }
        auto &place = setting ? m_line.settings : m_line.options;
        if (!place.emplace(setting ? setting->name : name, *value).second)
            return wrong("--" + name + " is given twice");
        return {};
    }

    Result<CommandLine> check()
    {
        if (m_line.help || m_line.version)
            return std::move(m_line);
        if (m_line.command && (m_line.server || m_line.demo || m_line.attach))
            return wrong("--server, --demo and --attach do not go with a command");
        if (m_line.attach && (m_line.server || m_line.demo))
            return wrong("--attach goes neither with --server nor with --demo");
        if (m_line.attach && !m_line.attach->empty() && m_line.settings.count("data"))
            return wrong("--attach and --data name two places; leave one out");
        if (!m_line.attach && !m_line.attachAuthority.empty())
            return wrong("--attach-ca needs --attach");
        if (m_line.command &&
            argumentsOf(*m_line.command) > int(!m_line.argument.empty()) + int(!m_line.secondArgument.empty()))
            return wrong(std::string("'") + m_line.command->words + "' needs " + m_line.command->argument);
        if (m_line.demo && (m_line.settings.count("data") || m_line.settings.count("database_path")))
            return wrong("--demo keeps its data in a throw-away directory of its own; leave out --data");
        return std::move(m_line);
    }

    std::span<const std::string> m_words;
    std::size_t m_at = 0;
    std::set<std::string_view> m_modes; // given so far
    CommandLine m_line;
};

} // namespace

Result<CommandLine> CommandLine::parse(std::span<const std::string> words)
{
    return Parser(words).run();
}

} // namespace turnpike
