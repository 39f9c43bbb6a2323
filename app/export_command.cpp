#include "app/export_command.h"

#include "app/command_output.h"
#include "app/exit_codes.h"
#include "app/workplace.h"
#include "server/admin/exports.h"
#include "server/runtime/http_syntax.h"
#include "server/runtime/quota_calendar.h"

#include <QFile>
#include <QSaveFile>
#include <cstdio>

namespace turnpike {

namespace {

using Sink = std::function<bool(std::string_view)>;

struct Options
{
    ExportRange range;
    std::string query; // the same for the service
    std::string output;
};

Result<Options> readOptions(const CommandLine &line)
{
    Options options;
    for (const auto &[name, value] : line.options) {
        if (name == "format") {
            if (value != "csv")
                return fail("wrong_use", "--format must be csv");
            continue;
        }
        if (name == "output") {
            options.output = value;
            continue;
        }
        if (name == "key") {
            options.range.key = value;
        } else {
            const std::int32_t day = QuotaCalendar::parseDay(value);
            if (day < 0)
                return fail("wrong_use", "--" + name + " must be a day, YYYY-MM-DD");
            (name == "from" ? options.range.from : options.range.to) = day;
        }
        options.query += (options.query.empty() ? "?" : "&") + name + "=" + percentEncoded(value);
    }
    if (options.range.from && options.range.to && *options.range.from > *options.range.to)
        return fail("wrong_use", "--from is after --to");
    return options;
}

Result<void> readPages(Installation &installation, const CsvPageReader &reader, const Sink &sink)
{
    for (bool more = true; more;) {
        const auto page = await<CsvPage>([&](QObject *context, Done<CsvPage> done) {
            installation.readers().run<CsvPage>(context, reader, std::move(done));
        });
        if (!page)
            return tl::make_unexpected(page.error());
        if (!sink(page->text))
            return fail("output_failed", "The output cannot be written");
        more = page->more;
    }
    return {};
}

Result<void> produce(ExportKind kind, const Workplace &place, const Options &options, const Sink &sink)
{
    const bool usage = kind == ExportKind::Usage;
    if (!place.installation)
        return place.service.fetchCsv((usage ? "/admin/usage" : "/admin/requests") + options.query, sink);
    const auto reader =
        usage ? usageExport(options.range) : requestsExport(options.range, place.installation->calendar());
    return readPages(*place.installation, reader, sink);
}

Result<void> produceFile(ExportKind kind, const Workplace &place, const Options &options)
{
    const QString path = QString::fromStdString(options.output);
    if (QFile::exists(path))
        return fail("output_exists", "The file " + options.output + " is there already");
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail("output_failed", "The file " + options.output + " cannot be written");
    const auto produced = produce(kind, place, options, [&](std::string_view text) {
        return file.write(text.data(), static_cast<qint64>(text.size())) == static_cast<qint64>(text.size());
    });
    if (!produced)
        return produced;
    return file.commit() ? Result<void>() : fail("output_failed", "The file " + options.output + " cannot be written");
}

} // namespace

int exportCommand(ExportKind kind, const CommandLine &line, const Settings &settings)
{
    const auto options = readOptions(line);
    if (!options)
        return commandFailed(options.error());
    const auto place = Workplace::open(settings, Workplace::Missing::Refuse);
    if (!place)
        return commandFailed(place.error());
    const Sink standardOutput = [](std::string_view text) {
        return std::fwrite(text.data(), 1, text.size(), stdout) == text.size();
    };
    auto produced =
        options->output.empty() ? produce(kind, *place, *options, standardOutput) : produceFile(kind, *place, *options);
    if (produced && std::fflush(stdout) != 0)
        produced = fail("output_failed", "The output cannot be written");
    return produced ? kExitDone : commandFailed(produced.error());
}

} // namespace turnpike
