#include "ui/charts/heat_map.h"

#include "models/format.h"
#include "ui/painting/shapes.h"
#include "ui/painting/text.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QAccessible>
#include <QDate>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace turnpike {

namespace {

constexpr int kLevels = 4;

QDate dateOf(std::int32_t day)
{
    return QDate(1970, 1, 1).addDays(day);
}

/// 0…6 from the locale's first day of the week.
int weekdayOf(std::int32_t day)
{
    return (dateOf(day).dayOfWeek() - int(QLocale().firstDayOfWeek()) + 7) % 7;
}

QColor levelColor(int level)
{
    if (level == 0)
        return tokens().track;
    const QColor ground = tokens().surface, full = tokens().series[0];
    const qreal share = 0.25 + 0.75 * (level - 1) / (kLevels - 1);
    const auto mixed = [&](int from, int to) { return int(from + (to - from) * share); };
    return QColor(mixed(ground.red(), full.red()), mixed(ground.green(), full.green()),
                  mixed(ground.blue(), full.blue()));
}

/// Where the scale ends: a few very busy days must not leave all the others pale.
std::int64_t usualMost(QList<std::int64_t> values)
{
    if (values.isEmpty())
        return 0;
    std::sort(values.begin(), values.end());
    return values.at((values.size() - 1) * 95 / 100);
}

int levelOf(std::int64_t value, std::int64_t most)
{
    if (value <= 0)
        return 0;
    return most <= 0 ? kLevels : std::clamp(int(std::ceil(kLevels * double(value) / double(most))), 1, kLevels);
}

} // namespace

HeatMap::HeatMap(QWidget *parent) : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Calendar of the usage"));
}

void HeatMap::show(std::int32_t fromDay, const QList<std::int64_t> &values)
{
    if (fromDay != m_fromDay || values.size() != m_values.size())
        m_current = -1;
    m_fromDay = fromDay;
    m_values = values;
    m_most = usualMost(values);
    update();
}

int HeatMap::weeks() const
{
    return m_values.isEmpty() ? 0 : (weekdayOf(m_fromDay) + int(m_values.size()) + 6) / 7;
}

qreal HeatMap::cell() const
{
    const qreal byWidth = (width() - dp(44)) / qreal(qMax(1, weeks()));
    const qreal byHeight = (height() - dp(52)) / 7.0;
    return std::floor(qBound<qreal>(6, qMin(byWidth, byHeight), dp(26)));
}

QRectF HeatMap::dayRect(std::int32_t day) const
{
    const int place = weekdayOf(m_fromDay) + (day - m_fromDay);
    const int week = place / 7;
    return {dp(40) + week * cell(), dp(20) + (place % 7) * cell(), cell() - 2, cell() - 2};
}

int HeatMap::indexAt(const QPointF &point) const
{
    const int week = int(std::floor((point.x() - dp(40)) / cell()));
    const int weekday = int(std::floor((point.y() - dp(20)) / cell()));
    if (week < 0 || weekday < 0 || weekday > 6 || m_values.isEmpty())
        return -1;
    const int index = week * 7 + weekday - weekdayOf(m_fromDay);
    return index >= 0 && index < int(m_values.size()) ? index : -1;
}

QString HeatMap::textOf(int index) const
{
    return tr("%1: %2", "a date; its figure")
        .arg(QLocale().toString(dateOf(m_fromDay + index), QLocale::LongFormat), formatCount(m_values.at(index)));
}

void HeatMap::setCurrent(int index)
{
    if (index == m_current)
        return;
    m_current = index;
    update();
}

void HeatMap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().surface);
    if (m_values.isEmpty())
        return;
    for (int index = 0; index < int(m_values.size()); ++index) {
        const QRectF place = dayRect(m_fromDay + index);
        fillRounded(painter, place, 2, levelColor(levelOf(m_values.at(index), m_most)));
        if (index == m_current)
            fillRounded(painter, place.adjusted(-1, -1, 1, 1), 3, QColor(), tokens().text, 1.4);
    }
    paintLabels(painter);
    paintHint(painter);
}

void HeatMap::paintLabels(QPainter &painter) const
{
    const QFont axis = fontFor(TextRole::Axis);
    for (int weekday : {0, 2, 4}) {
        const int name = (int(QLocale().firstDayOfWeek()) - 1 + weekday) % 7 + 1;
        drawText(painter, QRectF(0, dp(20) + weekday * cell(), dp(36), cell() - 2),
                 QLocale().dayName(name, QLocale::ShortFormat), axis, tokens().muted);
    }
    qreal free = 0;
    for (int index = 0; index < int(m_values.size()); ++index) {
        const QDate date = dateOf(m_fromDay + index);
        const QRectF place = dayRect(m_fromDay + index);
        if (date.day() > 7 || weekdayOf(m_fromDay + index) != 0 || place.left() < free)
            continue;
        const QString month = QLocale().standaloneMonthName(date.month(), QLocale::ShortFormat);
        drawText(painter, QRectF(place.left(), 0, dp(60), dp(16)), month, axis, tokens().muted);
        free = place.left() + QFontMetricsF(axis).horizontalAdvance(month) + dp(8);
    }
}

void HeatMap::paintHint(QPainter &painter) const
{
    const QFont small = fontFor(TextRole::Small);
    const QRectF line(dp(40), dp(20) + 7 * cell() + dp(8), width() - dp(40), dp(16));
    if (m_current >= 0)
        drawText(painter, line, textOf(m_current), small, tokens().text);
    const QString less = tr("less", "left end of a colour scale"), more = tr("more", "right end of a colour scale");
    const QFontMetricsF metrics(small);
    qreal x = dp(40) + weeks() * cell() - metrics.horizontalAdvance(less) - metrics.horizontalAdvance(more) -
              (kLevels + 1) * 14 - dp(16);
    drawText(painter, QRectF(x, line.top(), metrics.horizontalAdvance(less) + 1, line.height()), less, small,
             tokens().muted);
    x += metrics.horizontalAdvance(less) + dp(8);
    for (int level = 0; level <= kLevels; ++level, x += 14)
        fillRounded(painter, QRectF(x, line.center().y() - 5, 11, 11), 2, levelColor(level));
    drawText(painter, QRectF(x + dp(4), line.top(), metrics.horizontalAdvance(more) + 1, line.height()), more, small,
             tokens().muted);
}

void HeatMap::mouseMoveEvent(QMouseEvent *event)
{
    setCurrent(indexAt(event->position()));
}

void HeatMap::mouseReleaseEvent(QMouseEvent *event)
{
    const int index = indexAt(event->position());
    if (event->button() == Qt::LeftButton && index >= 0)
        Q_EMIT activated(m_fromDay + index);
}

void HeatMap::leaveEvent(QEvent *event)
{
    setCurrent(-1);
    QWidget::leaveEvent(event);
}

void HeatMap::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_values.size()) - 1;
    int step = 0;
    switch (event->key()) {
    case Qt::Key_Left:
        step = -7;
        break;
    case Qt::Key_Right:
        step = 7;
        break;
    case Qt::Key_Up:
        step = -1;
        break;
    case Qt::Key_Down:
        step = 1;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            Q_EMIT activated(m_fromDay + m_current);
        return;
    default:
        return QWidget::keyPressEvent(event);
    }
    if (last < 0)
        return;
    setCurrent(m_current < 0 ? last : qBound(0, m_current + step, last));
    setAccessibleDescription(textOf(m_current));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

} // namespace turnpike
