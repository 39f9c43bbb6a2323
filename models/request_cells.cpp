#include "models/request_cells.h"

#include "models/format.h"
#include "server/accounting/attempt_record.h"
#include "server/storage/csv.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <array>
#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace turnpike {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(RequestCells)
};

constexpr std::array<const char *, kOutcomes> kOutcomeNames = {"success",      "provider_error", "no_answer", "broken",
                                                               "client_abort", "stopped",        "unknown"};

QString reasonOf(const RequestLine &line)
{
    if (line.status == 429)
        return Texts::tr("rate limit", "why a request failed");
    switch (Outcome(line.outcome)) {
    case Outcome::Success:
        break;
    case Outcome::ProviderError:
        return Texts::tr("upstream", "the provider answered with an error");
    case Outcome::NoAnswer:
        return Texts::tr("no answer", "from the provider");
    case Outcome::Broken:
        return Texts::tr("broke off", "the provider's answer");
    case Outcome::ClientAbort:
        return Texts::tr("client left");
    case Outcome::Stopped:
        return Texts::tr("stopped", "by an operator");
    case Outcome::Unknown:
        return Texts::tr("unknown", "how a request ended");
    }
    return {};
}

Tone toneOf(const RequestLine &line)
{
    if (line.status == 429)
        return Tone::Warning;
    switch (Outcome(line.outcome)) {
    case Outcome::Success:
        return line.status >= 400 ? Tone::Error : Tone::Ok;
    case Outcome::ClientAbort:
    case Outcome::Stopped:
        return Tone::Muted;
    default:
        return Tone::Error;
    }
}

QString quotedForShell(QString text)
{
    return u'\'' + text.replace(u'\'', "'\\''"_L1) + u'\'';
}

} // namespace

QString outcomeName(int outcome)
{
    return outcome >= 1 && outcome <= kOutcomes ? QString::fromLatin1(kOutcomeNames[std::size_t(outcome - 1)])
                                                : QString();
}

Cell requestStatusCell(const RequestLine &line)
{
    const QString status = line.status > 0 ? QString::number(line.status) : QString();
    const QString reason = reasonOf(line);
    Cell cell;
    cell.text = status.isEmpty() || reason.isEmpty() ? status + reason : status + u' ' + reason;
    cell.tone = toneOf(line);
    cell.tip = line.errorCode;
    return cell;
}

Cell requestModelCell(const RequestLine &line)
{
    if (line.modelUsed.isEmpty() || line.modelUsed == line.model)
        return {line.model, line.model};
    Cell cell{line.model + u" → "_s + line.modelUsed};
    cell.tip = cell.text;
    cell.muted = int(line.model.size()) + 3;
    return cell;
}

Cell requestTimeCell(const RequestLine &line, std::int64_t nowMs)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(line.createdAt);
    const QDate today = QDateTime::fromMSecsSinceEpoch(nowMs).date();
    if (at.date() == today)
        return {at.time().toString(u"HH:mm:ss.zzz"_s), formatMoment(line.createdAt)};
    const QString time = at.time().toString(u"HH:mm:ss"_s);
    const auto day = std::int32_t(QDate(1970, 1, 1).daysTo(at.date()));
    Cell cell{formatDay(day, false) + u' ' + time, formatMoment(line.createdAt)};
    cell.muted = int(cell.text.size() - time.size());
    return cell;
}

Cell requestCostCell(std::int64_t nanoDollars)
{
    constexpr std::int64_t kMicro = 1000, kUnit = 1'000'000;
    if (nanoDollars == 0)
        return {noValue(), {}, Tone::Muted};
    const std::int64_t micros = (nanoDollars + kMicro / 2) / kMicro;
    Cell cell;
    cell.tip = Texts::tr("%1 USD").arg(QString::fromStdString(moneyText(nanoDollars)));
    cell.text =
        micros == 0 ? u"<0.000001"_s : u"%1.%2"_s.arg(micros / kUnit).arg(micros % kUnit, 6, 10, QLatin1Char('0'));
    while (cell.muted < int(cell.text.size()) && u"<0."_s.contains(cell.text.at(cell.muted)))
        ++cell.muted;
    return cell;
}

QString formatDollars(std::int64_t nanoDollars)
{
    constexpr std::int64_t kCent = 10'000'000;
    if (nanoDollars < kCent)
        return requestCostCell(nanoDollars).text;
    const std::int64_t cents = (nanoDollars + kCent / 2) / kCent;
    return u"%1.%2"_s.arg(formatCount(cents / 100)).arg(cents % 100, 2, 10, QLatin1Char('0'));
}

QString formatSeconds(std::int64_t ms)
{
    return QLocale().toString(double(ms) / 1000, 'f', ms < 100'000 ? 2 : 0);
}

QString prettyJson(const QByteArray &bytes)
{
    const auto parsed = nlohmann::ordered_json::parse(bytes.begin(), bytes.end(), nullptr, false);
    if (parsed.is_discarded())
        return QString::fromUtf8(bytes);
    return QString::fromStdString(parsed.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace));
}

QString requestAsCurl(const RequestLine &line, const QString &address)
{
    const QJsonObject message{{u"role"_s, u"user"_s}, {u"content"_s, u"…"_s}};
    QJsonObject body{{u"model"_s, line.model}, {u"messages"_s, QJsonArray{message}}};
    if (line.stream)
        body.insert(u"stream"_s, true);
    const QString json = QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact));
    return u"curl %1 \\\n  -H \"Authorization: Bearer $TURNPIKE_KEY\" \\\n  -H 'Content-Type: application/json' \\\n"
           "  -d %2\n"_s.arg(quotedForShell(address + line.route), quotedForShell(json));
}

} // namespace turnpike
