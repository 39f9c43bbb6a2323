#include "models/route_model.h"

#include "models/format.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace turnpike {

namespace {

Tone toneOf(const ChannelRouteStep &step)
{
    if (step.tier == 1)
        return Tone::Ok;
    if (step.fits())
        return Tone::Info;
    return step.verdict == "disabled"_L1 || step.verdict == "no_provider_key"_L1 ? Tone::Error : Tone::Muted;
}

/// "62.5 %" of the requests go there first; the tiers below only see what fails.
QString shareOf(const ChannelRouteStep &step)
{
    if (!step.fits())
        return noValue();
    const bool whole = step.sharePerMille % 10 == 0;
    const QString share = RouteModel::tr("%1 %").arg(QLocale().toString(step.sharePerMille / 10.0, 'f', whole ? 0 : 1));
    return step.tier == 1 ? share : RouteModel::tr("if it fails");
}

} // namespace

RouteModel::RouteModel(QObject *parent) : TableModel(parent)
{
    ColumnSpec channel{u"channel"_s, tr("Channel"), CellKind::Status, false, 190};
    ColumnSpec why{u"why"_s, tr("Why"), CellKind::Text, false, 320, true};
    ColumnSpec first{u"first"_s, tr("Tried first"), CellKind::Figure, true, 110};
    m_columns = {channel, why, first};
    setLoad(Load::Ready);
}

void RouteModel::setRoute(const ChannelRoute &route)
{
    beginResetModel();
    m_route = route;
    endResetModel();
}

Cell RouteModel::cell(int row, int column) const
{
    const ChannelRouteStep &step = m_route.steps.at(row);
    switch (column) {
    case Channel:
        return {step.name, step.name, toneOf(step)};
    case Why: {
        const QString why = whyOf(step, m_route.model);
        return {why, why, step.tier == 1 ? Tone::Plain : Tone::Muted};
    }
    default:
        return {shareOf(step), {}, step.tier == 1 ? Tone::Plain : Tone::Muted};
    }
}

} // namespace turnpike
