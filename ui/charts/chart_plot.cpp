#include "ui/charts/chart_plot.h"

#include "models/format.h"
#include "ui/charts/chart_decor.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QAccessible>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QtCharts/QAreaSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QLegend>
#include <QtCharts/QLineSeries>
#include <QtCharts/QStackedBarSeries>
#include <QtCharts/QValueAxis>

namespace turnpike {

namespace {

constexpr int kMostColumns = 100;

} // namespace

ChartPlot::ChartPlot(QWidget *parent)
    : QChartView(parent), m_placeAxis(new QValueAxis(this)), m_valueAxis(new QValueAxis(this))
{
    chart()->setBackgroundVisible(false);
    chart()->setPlotAreaBackgroundVisible(false);
    chart()->setMargins(QMargins());
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->legend()->hide();
    chart()->setAnimationOptions(QChart::NoAnimation);
    for (QValueAxis *axis : {m_placeAxis, m_valueAxis}) {
        axis->setLineVisible(false);
        axis->setLabelsVisible(false);
        axis->setGridLineVisible(false);
    }
    chart()->addAxis(m_placeAxis, Qt::AlignBottom);
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

void ChartPlot::show(const ChartData &shown)
{
    const bool sameBuckets = shown.buckets.size() == m_data.buckets.size();
    m_data = shown;
    m_geometry.buckets = int(shown.buckets.size());
    m_geometry.top = ChartGeometry::topFor(shown.most());
    if (!sameBuckets)
        m_current = -1;
    rebuild();
}

bool ChartPlot::asAreas() const
{
    return m_geometry.buckets > kMostColumns;
}

void ChartPlot::rebuild()
{
    chart()->removeAllSeries();
    if (asAreas())
        addAreas();
    else
        addColumns();
    m_placeAxis->setRange(-0.5, m_geometry.buckets - 0.5);
    m_valueAxis->setRange(0, m_geometry.top);
    for (QAbstractSeries *series : chart()->series()) {
        series->attachAxis(m_placeAxis);
        series->attachAxis(m_valueAxis);
    }
    recolor();
    viewport()->update();
}

void ChartPlot::addColumns()
{
    auto *bars = new QStackedBarSeries;
    for (const ChartLine &line : m_data.lines) {
        auto *set = new QBarSet(line.name);
        for (int bucket = 0; bucket < m_geometry.buckets; ++bucket)
            set->append(double(line.values.value(bucket)));
        bars->append(set);
    }
    bars->setBarWidth(m_geometry.buckets > 45 ? 0.82 : 0.68);
    chart()->addSeries(bars);
}

void ChartPlot::addAreas()
{
    QList<double> sums(m_geometry.buckets, 0.0);
    for (const ChartLine &line : m_data.lines) {
        auto *lower = new QLineSeries, *upper = new QLineSeries;
        for (int bucket = 0; bucket < m_geometry.buckets; ++bucket) {
            lower->append(bucket, sums.at(bucket));
            sums[bucket] += double(line.values.value(bucket));
            upper->append(bucket, sums.at(bucket));
        }
        auto *area = new QAreaSeries(upper, lower);
        lower->setParent(area);
        upper->setParent(area);
        area->setPen(Qt::NoPen);
        chart()->addSeries(area);
    }
}

void ChartPlot::recolor()
{
    int line = 0;
    for (QAbstractSeries *series : chart()->series()) {
        if (auto *area = qobject_cast<QAreaSeries *>(series)) {
            area->setBrush(chartColor(m_data, line++));
            continue;
        }
        for (QBarSet *set : qobject_cast<QStackedBarSeries *>(series)->barSets()) {
            set->setBrush(chartColor(m_data, line++));
            set->setPen(QPen(tokens().surface, m_geometry.buckets > 45 ? 0.7 : 1.4));
        }
    }
}

void ChartPlot::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolor();
}

void ChartPlot::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    const qreal labels = qMin<qreal>(dp(180), width() * 0.35);
    m_geometry.area = QRectF(dp(52), 10, width() - dp(52) - labels, height() - 10 - dp(26));
    chart()->setPlotArea(m_geometry.area);
}

void ChartPlot::drawBackground(QPainter *painter, const QRectF &)
{
    painter->fillRect(viewport()->rect(), tokens().surface);
    if (m_current >= 0 && !asAreas())
        painter->fillRect(m_geometry.bucketRect(m_current), tokens().hover);
    drawChartGrid(*painter, m_geometry);
}

void ChartPlot::drawForeground(QPainter *painter, const QRectF &)
{
    if (m_geometry.buckets == 0)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (asAreas())
        drawAreaEdges(*painter, m_geometry, m_data);
    drawBefore(*painter, m_geometry, m_data, asAreas());
    drawChartAxes(*painter, m_geometry, m_data);
    drawLineLabels(*painter, m_geometry, m_data, width());
    if (m_current >= 0) {
        if (asAreas())
            painter->fillRect(QRectF(qRound(m_geometry.bucketRect(m_current).center().x()), m_geometry.area.top(), 1,
                                     m_geometry.area.height()),
                              tokens().text);
        drawHoverCard(*painter, m_geometry, m_data, m_current, width());
    }
    painter->restore();
}

void ChartPlot::setCurrent(int bucket)
{
    if (bucket == m_current)
        return;
    m_current = bucket;
    viewport()->update();
}

QString ChartPlot::spokenBucket() const
{
    QStringList parts{tr("%1: %2", "a time or name; its figure")
                          .arg(m_data.buckets.at(m_current).title, formatCount(m_data.sumAt(m_current)))};
    for (const ChartLine &line : m_data.lines)
        parts << tr("%1: %2", "a time or name; its figure").arg(line.name, formatCount(line.values.value(m_current)));
    return parts.join(QStringLiteral(", "));
}

void ChartPlot::mouseMoveEvent(QMouseEvent *event)
{
    setCurrent(m_geometry.bucketAt(event->position()));
    QChartView::mouseMoveEvent(event);
}

void ChartPlot::mouseReleaseEvent(QMouseEvent *event)
{
    QChartView::mouseReleaseEvent(event);
    const int bucket = m_geometry.bucketAt(event->position());
    if (event->button() == Qt::LeftButton && bucket >= 0)
        Q_EMIT activated(bucket, m_geometry.lineAt(m_data, event->position()));
}

void ChartPlot::leaveEvent(QEvent *event)
{
    setCurrent(-1);
    QChartView::leaveEvent(event);
}

void ChartPlot::keyPressEvent(QKeyEvent *event)
{
    const int last = m_geometry.buckets - 1;
    int target = 0; // Home
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
        target = m_current < 0 ? last : qBound(0, m_current + (event->key() == Qt::Key_Left ? -1 : 1), last);
    else if (event->key() == Qt::Key_End)
        target = last;
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_current >= 0)
        return Q_EMIT activated(m_current, -1);
    else if (event->key() != Qt::Key_Home)
        return QChartView::keyPressEvent(event);
    if (last < 0)
        return;
    setCurrent(target);
    setAccessibleDescription(spokenBucket());
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

} // namespace turnpike
