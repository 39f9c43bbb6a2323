#include "models/services_model.h"

#include "models/format.h"
#include "server/runtime/clock.h"
#include "server/storage/csv.h"

#include <QLocale>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace turnpike {

namespace {

constexpr double kWarnAbove = 0.02, kErrorAbove = 0.1;

Cell nameCell(const ServiceInfo &row)
{
    Cell cell{row.name, row.path()};
    cell.strong = true;
    cell.note = row.path();
    return cell;
}

Cell onCell(const ServiceInfo &row)
{
    const bool on = row.status == ChannelStatus::On;
    Cell cell{on ? ServicesModel::tr("On") : ServicesModel::tr("Off")};
    cell.fraction = on ? 1 : 0;
    return cell;
}

Cell kindCell(const ServiceInfo &row)
{
    Cell cell{kindName(row.kind)};
    if (row.kind == ServiceKind::Llm)
        cell.note = formatName(row.apiFormat);
    return cell;
}

Cell targetCell(const ServiceInfo &row)
{
    const QUrl url(row.targetUrl);
    const QString host = url.authority();
    return {host.isEmpty() ? row.targetUrl : host + url.path(), row.targetUrl};
}

Cell priceCell(const ServiceInfo &row)
{
    if (row.price == 0)
        return {noValue(), ServicesModel::tr("Requests cost nothing"), Tone::Muted};
    return {QString::fromStdString(moneyText(row.price)), ServicesModel::tr("Of each request that succeeds")};
}

Cell keysCell(const ServiceInfo &row)
{
    if (row.keys == 0)
        return {noValue(), ServicesModel::tr("Calls are made without a key"), Tone::Muted};
    const bool all = row.healthyKeys == row.keys;
    return {ServicesModel::tr("%1/%2", "keys that can be used, all keys")
                .arg(formatCount(row.healthyKeys), formatCount(row.keys)),
            ServicesModel::tr("%1 of %2 provider keys can be used")
                .arg(formatCount(row.healthyKeys), formatCount(row.keys)),
            all                    ? Tone::Muted
            : row.healthyKeys == 0 ? Tone::Error
                                   : Tone::Warning};
}

Cell errorsCell(const ServiceInfo &row)
{
    if (row.requests == 0)
        return {noValue(), {}, Tone::Muted};
    const double share = row.errorShare();
    // never rounded down to a nothing that it is not
    const double percent = row.failures > 0 ? qMax(0.1, share * 100) : 0;
    Cell cell{ServicesModel::tr("%1 %").arg(QLocale().toString(percent, 'f', row.failures > 0 ? 1 : 0)),
              ServicesModel::tr("%1 of %2 requests failed").arg(formatCount(row.failures), formatCount(row.requests))};
    cell.tone = share > kErrorAbove ? Tone::Error : share > kWarnAbove ? Tone::Warning : Tone::Plain;
    return cell;
}

ServiceSort sortOf(int column)
{
    switch (column) {
    case ServicesModel::Kind:
        return ServiceSort::Kind;
    case ServicesModel::Target:
        return ServiceSort::Target;
    case ServicesModel::Price:
        return ServiceSort::Price;
    case ServicesModel::Keys:
        return ServiceSort::Keys;
    case ServicesModel::Requests:
        return ServiceSort::Requests;
    case ServicesModel::Errors:
        return ServiceSort::Errors;
    default:
        return ServiceSort::Name;
    }
}

ColumnSpec spec(const char *id, const QString &title, CellKind kind, int width, bool sortable, int rank)
{
    return {QString::fromLatin1(id), title, kind, kind == CellKind::Figure, width, false, sortable, rank};
}

} // namespace

ServicesModel::ServicesModel(ProxyServices &services, const Clock &clock, QObject *parent)
    : RowsModel({}, parent), m_services(services), m_clock(clock)
{
    setColumns(columnTable());
}

QList<Column<ServiceInfo>> ServicesModel::columnTable()
{
    ColumnSpec name = spec("name", tr("Name"), CellKind::Text, 176, true, 0);
    name.stretch = true;
    return {
        {name, nameCell},
        {spec("on", tr("On", "switched on"), CellKind::Switch, 56, false, 0), onCell},
        {spec("status", tr("Status"), CellKind::Status, 186, false, 0),
         [this](const ServiceInfo &row) {
             const StatusWords words = statusOf(row, m_clock.wallMs());
             Cell cell{words.word, words.note, words.tone};
             cell.note = words.note;
             return cell;
         }},
        {spec("kind", tr("Kind"), CellKind::Text, 120, true, 3), kindCell},
        {spec("target", tr("Target"), CellKind::Text, 176, true, 2), targetCell},
        {spec("methods", tr("Methods"), CellKind::Text, 96, false, 4),
         [](const ServiceInfo &row) {
             return Cell{methodWords(row), {}, row.method.isEmpty() ? Tone::Muted : Tone::Plain};
         }},
        {spec("groups", tr("Groups"), CellKind::Chips, 110, false, 6),
         [](const ServiceInfo &row) {
             return Cell{row.groups.join(u", "_s), row.groups.join(u", "_s)};
         }},
        {spec("price", tr("Price, USD", "of a request"), CellKind::Figure, 92, true, 1), priceCell},
        {spec("keys", tr("Keys"), CellKind::Figure, 66, true, 0), keysCell},
        {spec("requests", tr("Requests, 24 h"), CellKind::Figure, 112, true, 5),
         [](const ServiceInfo &row) { return Cell{formatCount(row.requests)}; }},
        {spec("errors", tr("Errors"), CellKind::Figure, 72, true, 0), errorsCell},
    };
}

void ServicesModel::setFilter(const ServiceFilter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    restart();
}

void ServicesModel::sort(int column, Qt::SortOrder order)
{
    m_sort = sortOf(column);
    m_descending = order == Qt::DescendingOrder;
    restart();
}

bool ServicesModel::rowDimmed(int row) const
{
    return at(row).status == ChannelStatus::Off;
}

void ServicesModel::tick()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Status), index(rowCount() - 1, Status), {Qt::DisplayRole});
}

std::string ServicesModel::csv() const
{
    CsvText csv;
    csv.header({"service_id", "name", "slug", "kind", "target_url", "method", "groups", "status", "price_usd",
                "keys_total", "keys_healthy", "requests_24h", "failures_24h"});
    std::string text(CsvText::kByteOrderMark);
    for (int row = 0; row < rowCount(); ++row) {
        const ServiceInfo &one = at(row);
        csv.number(one.id).text(one.name.toStdString()).text(one.slug.toStdString());
        csv.text(one.kind == ServiceKind::Llm ? "LLM" : "GENERIC").text(one.targetUrl.toStdString());
        csv.text(one.method.toStdString()).text(one.groups.join(u", "_s).toStdString());
        csv.text(one.status == ChannelStatus::On ? "on" : "off").money(one.price);
        csv.number(one.keys).number(one.healthyKeys).number(one.requests).number(one.failures).endRow();
    }
    return text + csv.take();
}

void ServicesModel::fetch(int, const std::string &, Done<Page<ServiceInfo>> done)
{
    m_services.list(this, [this, done = std::move(done)](Result<QList<ServiceInfo>> list) {
        if (!list)
            return done(tl::make_unexpected(list.error()));
        Page<ServiceInfo> page;
        page.rows = select(m_filter, m_sort, m_descending, std::move(*list));
        page.total = page.rows.size();
        done(std::move(page));
    });
}

} // namespace turnpike
