#include "ui/charts/day_chart.h"

#include "models/format.h"
#include "ui/painting/shapes.h"
#include "ui/painting/text.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QLegend>
#include <QtCharts/QStackedBarSeries>
#include <QtCharts/QValueAxis>
#include <algorithm>
#include <cmath>

namespace turnpike {

namespace {

constexpr int kGridLines = 3;

/// The smallest 1, 1.5, 2, 3, 4, 6 or 8 times a power of ten that is not below `value`, so that thirds stay round.
double roundedUp(double value)
{
    if (value <= 3)
        return 3;
    const double power = std::pow(10, std::floor(std::log10(value)));
    for (double step : {1.2, 1.5, 1.8, 2.4, 3.0, 4.5, 6.0, 9.0}) {
        if (value <= step * power)
            return step * power;
    }
    return 12 * power;
}

QColor colorOf(int line, bool others)
{
    const auto &colors = tokens().series;
    return others ? colors.back() : colors[std::size_t(line) % (colors.size() - 1)];
}

} // namespace

DayChart::DayChart(QWidget *parent)
    : QChartView(parent), m_dayAxis(new QBarCategoryAxis(this)), m_valueAxis(new QValueAxis(this))
{
    chart()->setBackgroundVisible(false);
    chart()->setPlotAreaBackgroundVisible(false);
    chart()->setMargins(QMargins());
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->legend()->hide();
    chart()->setAnimationOptions(QChart::NoAnimation);
    for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(m_dayAxis), static_cast<QAbstractAxis *>(m_valueAxis)}) {
        axis->setLineVisible(false);
        axis->setLabelsVisible(false);
        axis->setGridLineVisible(false);
    }
    chart()->addAxis(m_dayAxis, Qt::AlignBottom);
    chart()->addAxis(m_valueAxis, Qt::AlignLeft);
    setFrameShape(NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setViewportUpdateMode(FullViewportUpdate);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    setFocusPolicy(Qt::StrongFocus);
}

int DayChart::days() const
{
    return m_series.lines.isEmpty() ? 0 : int(m_series.lines.first().requests.size());
}

QString DayChart::nameOf(int line) const
{
    const UsageSeries::Line &shown = m_series.lines.at(line);
    return shown.name.isEmpty() ? tr("%n other(s)", nullptr, shown.keys) : shown.name;
}

double DayChart::valueOf(int line, int day) const
{
    const UsageSeries::Line &shown = m_series.lines.at(line);
    return (m_measure == Measure::Requests ? shown.requests : shown.tokens).value(day);
}

double DayChart::sumOf(int line) const
{
    double sum = 0;
    for (int day = 0; day < days(); ++day)
        sum += valueOf(line, day);
    return sum;
}

void DayChart::show(const UsageSeries &series, Measure measure)
{
    m_series = series;
    m_measure = measure;
    m_hoverDay = -1;
    rebuild();
}

void DayChart::rebuild()
{
    if (m_bars)
        chart()->removeSeries(m_bars);
    delete m_bars;
    m_bars = new QStackedBarSeries;
    double most = 0;
    QStringList categories;
    for (int day = 0; day < days(); ++day) {
        double sum = 0;
        for (int line = 0; line < int(m_series.lines.size()); ++line)
            sum += valueOf(line, day);
        most = std::max(most, sum);
        categories << QString::number(day);
    }
    for (int line = 0; line < int(m_series.lines.size()); ++line) {
        auto *set = new QBarSet(nameOf(line));
        for (int day = 0; day < days(); ++day)
            set->append(valueOf(line, day));
        m_bars->append(set);
    }
    m_bars->setBarWidth(days() > 45 ? 0.82 : 0.68);
    m_top = roundedUp(most);
    chart()->addSeries(m_bars);
    m_dayAxis->setCategories(categories);
    m_valueAxis->setRange(0, m_top);
    m_bars->attachAxis(m_dayAxis);
    m_bars->attachAxis(m_valueAxis);
    recolor();
    viewport()->update();
}

void DayChart::recolor()
{
    if (!m_bars)
        return;
    const QList<QBarSet *> sets = m_bars->barSets();
    for (int line = 0; line < int(sets.size()); ++line) {
        sets.at(line)->setBrush(colorOf(line, m_series.lines.at(line).name.isEmpty()));
        sets.at(line)->setPen(QPen(tokens().surface, days() > 45 ? 0.7 : 1.4));
    }
}

void DayChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolor();
}

void DayChart::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    chart()->setPlotArea(QRectF(dp(52), 10, width() - dp(52) - dp(190), height() - 10 - dp(26)));
}

QRectF DayChart::dayRect(int day) const
{
    const QRectF area = chart()->plotArea();
    const qreal step = area.width() / qMax(1, days());
    return {area.left() + day * step, area.top(), step, area.height()};
}

qreal DayChart::yOf(double value) const
{
    const QRectF area = chart()->plotArea();
    return area.bottom() - area.height() * value / m_top;
}

void DayChart::drawBackground(QPainter *painter, const QRectF &)
{
    painter->fillRect(viewport()->rect(), tokens().surface);
    const QRectF area = chart()->plotArea();
    painter->setRenderHint(QPainter::Antialiasing, false);
    if (m_hoverDay >= 0)
        painter->fillRect(dayRect(m_hoverDay), tokens().hover);
    for (int line = 0; line <= kGridLines; ++line) {
        const int y = qRound(yOf(m_top * line / kGridLines));
        painter->fillRect(QRectF(area.left(), y, area.width(), 1), line == 0 ? tokens().faint : tokens().border);
    }
}

void DayChart::drawForeground(QPainter *painter, const QRectF &)
{
    if (days() == 0)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    drawAxisLabels(*painter);
    drawLineLabels(*painter);
    if (m_hoverDay >= 0)
        drawHoverCard(*painter);
    painter->restore();
}

void DayChart::drawAxisLabels(QPainter &painter) const
{
    const QRectF area = chart()->plotArea();
    const QFont axis = fontFor(TextRole::Axis);
    for (int line = 0; line <= kGridLines; ++line) {
        const double value = m_top * line / kGridLines;
        drawFigures(painter, QRectF(0, yOf(value) - 8, area.left() - 8, 16), formatShort(std::int64_t(value)), axis,
                    tokens().muted);
    }
    const bool weekday = days() <= 14;
    const qreal widest = QFontMetricsF(axis).horizontalAdvance(formatDay(m_series.fromDay, weekday)) + dp(16);
    const int every = qMax(1, int(std::ceil(widest * days() / qMax(1.0, area.width()))));
    for (int day = days() - 1; day >= 0; day -= every) { // counted from today, which always has a label
        const QRectF column = dayRect(day);
        const QRectF place(column.center().x() - widest / 2, area.bottom() + 7, widest, 16);
        drawText(painter, place, formatDay(m_series.fromDay + day, weekday), axis, tokens().muted, Qt::AlignHCenter);
    }
}

void DayChart::drawLineLabels(QPainter &painter) const
{
    const QRectF area = chart()->plotArea();
    const int count = int(m_series.lines.size());
    double all = 0;
    for (int line = 0; line < count; ++line)
        all += sumOf(line);
    const qreal step = dp(20);
    const QFont small = fontFor(TextRole::Small);
    // in the order of the stack, resting on the axis
    for (int line = 0; line < count; ++line) {
        const qreal y = area.bottom() - step * (line + 0.6);
        const QRectF place(area.right() + dp(16), y - 8, width() - area.right() - dp(16), 16);
        fillRounded(painter, QRectF(place.left(), y - 4, 8, 8), 2,
                    colorOf(line, m_series.lines.at(line).name.isEmpty()));
        drawText(painter, place.adjusted(14, 0, -dp(40), 0), nameOf(line), small, tokens().text);
        const int percent = all > 0 ? qRound(100 * sumOf(line) / all) : 0;
        drawFigures(painter, place, tr("%1 %", "share in percent").arg(percent), small, tokens().muted);
    }
}

void DayChart::drawHoverCard(QPainter &painter) const
{
    const int count = int(m_series.lines.size());
    const QRectF area = chart()->plotArea(), column = dayRect(m_hoverDay);
    const QFont small = fontFor(TextRole::Small);
    QFont strong = small;
    strong.setWeight(QFont::DemiBold);
    const qreal width = dp(204), line = dp(18);
    qreal left = column.right() + 8;
    if (left + width > area.right() + dp(100))
        left = column.left() - width - 8;
    const QRectF card(left, area.top() + 2, width, dp(34) + count * line);
    drawShadow(painter, card, 7);
    fillRounded(painter, card, 7, tokens().raised, tokens().border);
    double sum = 0;
    for (int i = 0; i < count; ++i)
        sum += valueOf(i, m_hoverDay);
    const QRectF head(card.left() + 11, card.top() + 6, card.width() - 22, line);
    drawText(painter, head, formatDay(m_series.fromDay + m_hoverDay, true), strong, tokens().text);
    drawFigures(painter, head, formatCount(std::int64_t(sum)), strong, tokens().text);
    for (int i = count - 1, row = 0; i >= 0; --i, ++row) { // top of the stack first
        const QRectF place(head.left(), card.top() + dp(26) + row * line, head.width(), line);
        fillRounded(painter, QRectF(place.left(), place.center().y() - 4, 8, 8), 2,
                    colorOf(i, m_series.lines.at(i).name.isEmpty()));
        drawText(painter, place.adjusted(14, 0, -dp(60), 0), nameOf(i), small, tokens().text);
        drawFigures(painter, place, formatCount(std::int64_t(valueOf(i, m_hoverDay))), small, tokens().text);
    }
}

void DayChart::setHoverDay(int day)
{
    if (day == m_hoverDay)
        return;
    m_hoverDay = day;
    viewport()->update();
}

void DayChart::mouseMoveEvent(QMouseEvent *event)
{
    const QRectF area = chart()->plotArea();
    const QPointF at = event->position();
    setHoverDay(days() > 0 && area.contains(at) ? int((at.x() - area.left()) * days() / area.width()) : -1);
    QChartView::mouseMoveEvent(event);
}

void DayChart::leaveEvent(QEvent *event)
{
    setHoverDay(-1);
    QChartView::leaveEvent(event);
}

void DayChart::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    if (step == 0 || days() == 0)
        return QChartView::keyPressEvent(event);
    setHoverDay(m_hoverDay < 0 ? days() - 1 : qBound(0, m_hoverDay + step, days() - 1));
}

} // namespace turnpike
