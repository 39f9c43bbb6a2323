#include "ui/table/log_scroller.h"

#include "models/format.h"
#include "models/requests_model.h"
#include "server/runtime/request_id.h"
#include "ui/table/table_view.h"
#include "ui/theme/fonts.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QToolTip>
#include <algorithm>

namespace turnpike {

namespace {

constexpr int kTimeSteps = 10'000;
constexpr int kRestMs = 40;
constexpr int kNearRows = 20; // from the upper end

} // namespace

LogScroller::LogScroller(TableView &table, RequestsModel &model)
    : QObject(&table), m_table(table), m_model(model), m_bar(new QScrollBar(Qt::Vertical, &table))
{
    m_bar->setRange(0, kTimeSteps);
    m_bar->setPageStep(kTimeSteps / 20);
    m_bar->setSingleStep(kTimeSteps / 200);
    m_bar->setAccessibleName(tr("Time of the rows, newest at the top"));
    m_bar->hide();
    table.installEventFilter(this);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kRestMs);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        toTop();
        m_model.goTo(timeAt(m_wanted));
    });
    connect(m_bar, &QScrollBar::sliderMoved, this, &LogScroller::dragged);
    connect(m_bar, &QScrollBar::actionTriggered, this, [this](int action) {
        if (action != QAbstractSlider::SliderMove)
            dragged(m_bar->sliderPosition());
    });
    connect(table.verticalScrollBar(), &QScrollBar::valueChanged, this, &LogScroller::follow);
    connect(&model, &QAbstractItemModel::rowsAboutToBeInserted, this, &LogScroller::keepPlace);
    connect(&model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &LogScroller::keepPlace);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &LogScroller::restorePlace);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &LogScroller::restorePlace);
    connect(&model, &TableModel::loadChanged, this, &LogScroller::follow);
}

void LogScroller::toTop()
{
    m_toTop = true;
    m_table.verticalScrollBar()->setValue(0);
}

bool LogScroller::isAtNewest() const
{
    return m_model.isAtTop() && m_table.verticalScrollBar()->value() == 0;
}

void LogScroller::keepPlace()
{
    const int row = isAtNewest() || m_toTop ? -1 : m_table.rowAt(0);
    m_anchor = row < 0 || row >= m_model.rowCount() ? 0 : m_model.rowId(row);
    m_offset = row < 0 ? 0 : m_table.rowViewportPosition(row);
}

void LogScroller::restorePlace()
{
    const int row = m_anchor == 0 ? -1 : m_model.rowOf(m_anchor);
    if (row < 0)
        return;
    m_table.doItemsLayout(); // the scroll bar's range is that of before
    const int height = m_table.verticalHeader()->defaultSectionSize();
    m_table.verticalScrollBar()->setValue(row * height - m_offset);
}

void LogScroller::follow()
{
    if (m_toTop && m_model.load() == TableModel::Load::Ready) {
        m_toTop = false;
        m_table.verticalScrollBar()->setValue(0);
    }
    const storage::IdRange whole = m_model.whole();
    const bool byTime = m_model.isByTime() && !whole.isEmpty();
    const bool all = m_model.isAtTop() && m_model.isAtBottom();
    m_bar->setVisible(byTime && !all && m_model.rowCount() > 0);
    m_table.setVerticalScrollBarPolicy(m_bar->isVisibleTo(&m_table) ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    place();
    const int top = m_table.rowAt(0);
    if (top >= 0 && top < kNearRows)
        m_model.fetchAbove();
    if (top < 0 || top >= m_model.rowCount() || m_bar->isSliderDown() || m_pause.isActive() || !byTime)
        return;
    const double span = double(whole.high - whole.low);
    const double passed = double(whole.high - m_model.rowId(top));
    m_bar->setValue(isAtNewest() ? 0 : std::clamp(int(passed / span * kTimeSteps), 1, kTimeSteps));
}

std::int64_t LogScroller::timeAt(int value) const
{
    const storage::IdRange whole = m_model.whole();
    const double share = 1 - double(value) / kTimeSteps;
    return request_id::timeOf(whole.low + std::int64_t(double(whole.high - whole.low) * share));
}

void LogScroller::dragged(int value)
{
    m_wanted = value;
    if (m_model.whole().isEmpty())
        return;
    const QPoint beside(-dp(170), std::max(0, m_bar->height() * value / kTimeSteps - dp(12)));
    QToolTip::showText(m_bar->mapToGlobal(beside), formatMoment(timeAt(value)), m_bar);
    m_pause.start();
}

void LogScroller::place()
{
    const int width = m_bar->sizeHint().width();
    const int top = m_table.horizontalHeader()->height();
    m_bar->setGeometry(m_table.width() - width, top, width, m_table.height() - top);
    m_bar->raise();
}

bool LogScroller::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        place();
    return QObject::eventFilter(watched, event);
}

} // namespace turnpike
