#include "app/command_line.h"

#include <array>

namespace turnpike {

namespace {

constexpr std::array kCreateKey{
    CommandOption{"label", "TEXT", "name of the key, at most 200 characters"},
    CommandOption{"daily-limit", "N", "requests a day; 0 means unlimited"},
    CommandOption{"expires", "TIME", "YYYY-MM-DD (end of that day, UTC) or YYYY-MM-DDTHH:MM:SSZ"},
    CommandOption{"models", "LIST", "models that the key may use, separated by commas"},
    CommandOption{"allow", "LIST", "networks (CIDR) that may use the key, separated by commas"},
    CommandOption{"group", "NAME", "group of channels, default: default"},
    CommandOption{"shape", "trial|sk", "form of the key: trial_ + 36 hex, or sk- + 48 characters"},
    CommandOption{"format", "text|json", "form of the output"},
};
constexpr std::array kListKeys{
    CommandOption{"format", "text|json", "form of the output"},
};
constexpr std::array kExport{
    CommandOption{"from", "DAY", "first day, YYYY-MM-DD"},
    CommandOption{"to", "DAY", "last day, YYYY-MM-DD"},
    CommandOption{"key", "ID", "only this key"},
    CommandOption{"format", "csv", "form of the output"},
    CommandOption{"output", "FILE", "write to this file, which must not exist, instead of standard output"},
};
constexpr std::array kRoute{
    CommandOption{"model", "NAME", "model that the request asks for"},
    CommandOption{"key", "KEY", "an issued key: its id, its masked form, or itself"},
    CommandOption{"group", "NAME", "instead of the key's group; without both: default"},
    CommandOption{"format", "text|json", "form of the output"},
};
constexpr std::array kFault{
    CommandOption{"key", "ID", "only for requests with this provider key of the channel"},
};
constexpr std::array kRestore{
    CommandOption{"dry-run", "", "say what would happen and change nothing"},
    CommandOption{"accept-sealed", "", "restore although provider keys in the backup cannot be opened here"},
};

constexpr std::array kCommands{
    CommandSpec{"keys create", "", "Issues a key and shows it, this once.", kCreateKey},
    CommandSpec{"keys list", "", "Lists the keys, masked.", kListKeys},
    CommandSpec{"keys revoke", "ID", "Revokes a key; its next request is refused.", {}},
    CommandSpec{"route", "", "Says which channels a request would take, in order, and why not the others.", kRoute},
    CommandSpec{"fault", "CHANNEL FAULT|none",
                "Makes a simulated channel of the running gateway fail, as status=429+retry_after=7, or end that.",
                kFault},
    CommandSpec{"export usage", "", "Writes requests, tokens by day and key.", kExport},
    CommandSpec{"export requests", "", "Writes the request log.", kExport},
    CommandSpec{"check", "", "Proves that requests, attempts, roll-ups and journal agree.", {}},
    CommandSpec{"backup", "FILE", "Writes a consistent copy of the database to a file that does not exist.", {}},
    CommandSpec{"restore", "FILE",
                "Makes a backup the database while no gateway runs; the one before is kept under a dated name.",
                kRestore},
    CommandSpec{"compact", "", "Gives room in the database that nothing uses back to the file system.", {}},
    CommandSpec{"recover",
                "FILE NEWFILE",
                "Reads what can be read of a damaged database into a new file; exits 3 if anything is missing.",
                {}},
    CommandSpec{"migrate", "", "Brings the database to this version's schema, after a backup.", {}},
};

constexpr std::array kModes{
    ModeOption{"server", "",
               "Serve without a window until SIGTERM or SIGINT: then the running streams may end (drain-timeout); a "
               "second signal stops at once."},
    ModeOption{"demo", "",
               "Use a throw-away data directory with a simulated provider and sample keys; with --server without a "
               "window."},
    ModeOption{"attach", "[PLACE]",
               "Open the console of a service that runs already: its data directory (the usual one when left out), "
               "ssh://[USER@]HOST[:PORT]/DIRECTORY, or https://HOST:PORT with the operators' token as ADMIN_TOKEN in "
               "the environment, or asked for."},
    ModeOption{"attach-ca", "FILE", "With --attach https://…: trust the certificates in FILE, not the system's."},
};

} // namespace

std::span<const ModeOption> modeTable()
{
    return kModes;
}

std::span<const CommandSpec> commandTable()
{
    return kCommands;
}

} // namespace turnpike
