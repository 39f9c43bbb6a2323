#include "tests/bench/load/options.h"

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <iterator>
#include <map>
#include <string_view>

namespace turnpike::load {
namespace {

constexpr const char *kHelp =
    R"(usage: turnpike-load rate|latency|streams --url http://ADDRESS:PORT[/PATH] [options]

Sends POST requests to an OpenAI-shaped API and prints what it measured as one JSON object.
  rate      closed loop on --connections for --seconds: requests a second, errors, latency
  latency   open loop at --rate: latency from the moment each request was due
  streams   --connections event streams at a time, --total altogether: whole ones, chunks, delay of each chunk
            (arrival minus the member "x_sent_us" in it, if it has one)

  --key KEY           sent as bearer token
  --model NAME        model asked for (default sim)
  --body FILE         request body, instead of a short question to --model
  --connections N     (64)       --seconds S   (10)      --warmup S  (1) not measured
  --rate R            (500)      --total N     streams   --ramp S    (1) over which streams begin
  --expect-chunks N   a stream with another number of chunks is not whole
  --patience S        (60) silence after which an exchange has failed
  --ids FILE          writes X-Request-Id of every answer that came whole
  --process NAME=PID  reports CPU and memory of that process; may be repeated
)";

[[noreturn]] void refuse(const std::string &why)
{
    std::fprintf(stderr, "turnpike-load: %s (see --help)\n", why.c_str());
    std::exit(2);
}

double positive(const std::string &name, const std::string &text)
{
    char *end = nullptr;
    const double value = std::strtod(text.c_str(), &end);
    if (end == text.c_str() || *end != '\0' || !(value >= 0))
        refuse(name + " wants a number, not \"" + text + "\"");
    return value;
}

void readUrl(Options &options, std::string_view url)
{
    constexpr std::string_view scheme = "http://";
    const std::size_t colon = url.find(':', scheme.size());
    if (url.substr(0, scheme.size()) != scheme || colon == std::string_view::npos)
        refuse("--url wants http://ADDRESS:PORT[/PATH]");
    const std::size_t slash = url.find('/', colon);
    options.host = std::string(url.substr(scheme.size(), colon - scheme.size()));
    const std::string port(url.substr(colon + 1, slash == std::string_view::npos ? slash : slash - colon - 1));
    options.port = static_cast<std::uint16_t>(positive("the port", port));
    if (slash != std::string_view::npos && slash + 1 < url.size())
        options.path = std::string(url.substr(slash));
}

void addProcess(Options &options, const std::string &text)
{
    const std::size_t equals = text.find('=');
    if (equals == std::string::npos)
        refuse("--process wants NAME=PID");
    options.processes.emplace_back(text.substr(0, equals),
                                   static_cast<int>(positive("the pid", text.substr(equals + 1))));
}

std::string fileContent(const std::string &name)
{
    std::ifstream file(name, std::ios::binary);
    if (!file)
        refuse("cannot read " + name);
    return {std::istreambuf_iterator<char>(file), {}};
}

Mode modeOf(std::string_view word)
{
    if (word == "rate")
        return Mode::Rate;
    if (word == "latency")
        return Mode::Latency;
    if (word == "streams")
        return Mode::Streams;
    refuse("the mode is rate, latency or streams");
}

} // namespace

Options parseOptions(int argc, char **argv)
{
    if (argc > 1 && (std::string_view(argv[1]) == "--help" || std::string_view(argv[argc - 1]) == "--help")) {
        std::fputs(kHelp, stdout);
        std::exit(0);
    }
    if (argc < 2)
        refuse("no mode given");
    Options o;
    o.mode = modeOf(argv[1]);
    using Text = const std::string &;
    const std::map<std::string, std::function<void(Text)>> known = {
        {"--url", [&](Text v) { readUrl(o, v); }},
        {"--key", [&](Text v) { o.key = v; }},
        {"--model", [&](Text v) { o.model = v; }},
        {"--body", [&](Text v) { o.body = fileContent(v); }},
        {"--connections", [&](Text v) { o.connections = static_cast<int>(positive("--connections", v)); }},
        {"--seconds", [&](Text v) { o.seconds = positive("--seconds", v); }},
        {"--warmup", [&](Text v) { o.warmup = positive("--warmup", v); }},
        {"--rate", [&](Text v) { o.rate = positive("--rate", v); }},
        {"--total", [&](Text v) { o.total = static_cast<std::int64_t>(positive("--total", v)); }},
        {"--ramp", [&](Text v) { o.ramp = positive("--ramp", v); }},
        {"--expect-chunks",
         [&](Text v) { o.expectChunks = static_cast<std::int64_t>(positive("--expect-chunks", v)); }},
        {"--patience", [&](Text v) { o.patience = positive("--patience", v); }},
        {"--ids", [&](Text v) { o.idsFile = v; }},
        {"--process", [&](Text v) { addProcess(o, v); }},
    };
    for (int i = 2; i < argc; i += 2) {
        const auto option = known.find(argv[i]);
        if (option == known.end())
            refuse(std::string("unknown option ") + argv[i]);
        if (i + 1 == argc)
            refuse(option->first + " wants a value");
        option->second(argv[i + 1]);
    }
    if (o.port == 0)
        refuse("--url is missing");
    if (o.connections < 1)
        refuse("--connections wants at least 1");
    return o;
}

} // namespace turnpike::load
