#include "ui/charts/time_histogram.h"

#include "models/format.h"
#include "ui/painting/shapes.h"
#include "ui/painting/text.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QDateTime>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace turnpike {

namespace {

constexpr int kBarsHeight = 36;
constexpr int kAxisHeight = 18;
constexpr std::int64_t kDay = 86'400'000;

QString axisText(std::int64_t ms, std::int64_t span)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(ms);
    const auto day = std::int32_t(QDate(1970, 1, 1).daysTo(at.date()));
    if (span > 3 * kDay)
        return formatDay(day, false);
    const QString time = at.time().toString(u"HH:mm"_s);
    return span > kDay ? formatDay(day, false) + u' ' + time : time;
}

} // namespace

TimeHistogram::TimeHistogram(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(dp(kBarsHeight + kAxisHeight));
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Requests over time; choose a stretch with the arrow keys and Enter"));
}

void TimeHistogram::show(std::int64_t fromMs, std::int64_t toMs, std::int64_t bucketMs,
                         const std::vector<storage::RequestTotals> &buckets)
{
    m_from = fromMs;
    m_to = toMs;
    m_length = std::max<std::int64_t>(bucketMs, 1);
    m_buckets = buckets;
    if (m_hover >= bars())
        m_hover = -1;
    update();
}

int TimeHistogram::bars() const
{
    return int(std::max<std::int64_t>((m_to - m_from + m_length - 1) / m_length, 0));
}

QRectF TimeHistogram::barRect(int bar) const
{
    const qreal step = qreal(width()) / std::max(bars(), 1);
    const int left = qRound(bar * step);
    const int right = qRound((bar + 1) * step);
    return {qreal(left), 0,
            qreal(std::max(right - left -
                               (step >= 4     ? 2
                                : step >= 2.5 ? 1
                                              : 0),
                           1)),
            qreal(dp(kBarsHeight))};
}

int TimeHistogram::barAt(qreal x) const
{
    return bars() == 0 ? -1 : std::clamp(int(x * bars() / std::max(width(), 1)), 0, bars() - 1);
}

void TimeHistogram::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBars(painter);
    paintAxis(painter);
}

void TimeHistogram::paintBars(QPainter &painter) const
{
    const Tokens &t = tokens();
    std::int64_t most = 1;
    for (const storage::RequestTotals &bucket : m_buckets)
        most = std::max(most, bucket.requests);
    const int first = m_pressed < 0 ? m_hover : std::min(m_pressed, m_hover);
    const int last = m_pressed < 0 ? m_hover : std::max(m_pressed, m_hover);
    for (int bar = 0; bar < bars(); ++bar) {
        const QRectF place = barRect(bar);
        const bool marked = bar >= first && bar <= last && first >= 0;
        if (marked)
            painter.fillRect(place.adjusted(-1, 0, 1, 0), t.accentTint);
        const storage::RequestTotals counted =
            bar < int(m_buckets.size()) ? m_buckets[std::size_t(bar)] : storage::RequestTotals{};
        if (counted.requests == 0) {
            painter.fillRect(QRectF(place.left(), place.bottom() - 1, place.width(), 1), t.track);
            continue;
        }
        const auto heightOf = [&](std::int64_t count) {
            return count == 0 ? 0 : std::max(2, qRound((place.height() - 4) * double(count) / double(most)));
        };
        const int height = heightOf(counted.requests);
        painter.fillRect(QRectF(place.left(), place.bottom() - height, place.width(), height),
                         marked ? t.accentBar : t.quiet);
        const int failed = std::min(height, heightOf(counted.failed));
        painter.fillRect(QRectF(place.left(), place.bottom() - failed, place.width(), failed), t.errorBar);
        if (counted.limited > 0) // above the bar: a few among many would not be seen within it
            painter.fillRect(QRectF(place.left(), place.bottom() - height - 3, place.width(), 2), t.warningBar);
    }
}

void TimeHistogram::paintAxis(QPainter &painter) const
{
    if (bars() == 0)
        return;
    const QFont font = fontFor(TextRole::Axis);
    const std::int64_t span = m_to - m_from;
    const qreal widest = QFontMetricsF(font).horizontalAdvance(axisText(m_to, span)) + dp(40);
    const int labels = std::clamp(int(width() / widest), 1, 7);
    const qreal top = dp(kBarsHeight) + 4;
    for (int i = 0; i <= labels; ++i) {
        const qreal x = qreal(width()) * i / labels;
        const Qt::Alignment side = i == 0 ? Qt::AlignLeft : i == labels ? Qt::AlignRight : Qt::AlignHCenter;
        const QRectF place(side == Qt::AlignLeft    ? 0
                           : side == Qt::AlignRight ? width() - widest
                                                    : x - widest / 2,
                           top, widest, dp(14));
        const bool now = i == labels && m_to >= QDateTime::currentMSecsSinceEpoch() - m_length;
        drawText(painter, place,
                 now ? tr("now", "the right end of a time axis") : axisText(m_from + span * i / labels, span), font,
                 tokens().muted, side);
    }
}

QString TimeHistogram::describe(int bar) const
{
    const storage::RequestTotals counted =
        bar < int(m_buckets.size()) ? m_buckets[std::size_t(bar)] : storage::RequestTotals{};
    QString text = formatMoment(startOf(bar)) + u'\n' +
                   tr("%n request(s)", nullptr, int(std::min<std::int64_t>(counted.requests, INT_MAX)));
    if (counted.limited > 0)
        text += u'\n' + tr("%n limited", "requests answered with 429", int(counted.limited));
    if (counted.failed > 0)
        text += u'\n' + tr("%n failed", "requests", int(counted.failed));
    return text;
}

void TimeHistogram::setHover(int bar)
{
    if (bar == m_hover)
        return;
    m_hover = bar;
    setAccessibleDescription(bar < 0 ? QString() : describe(bar));
    update();
}

void TimeHistogram::choose(int first, int last)
{
    if (first < 0 || last < 0)
        return;
    Q_EMIT rangeChosen(startOf(std::min(first, last)), startOf(std::max(first, last) + 1));
}

void TimeHistogram::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = barAt(event->position().x());
    setHover(m_pressed);
    update();
}

void TimeHistogram::mouseMoveEvent(QMouseEvent *event)
{
    setHover(barAt(event->position().x()));
    if (m_hover < 0)
        return;
    const QString lines = describe(m_hover).toHtmlEscaped().replace(u'\n', "<br>"_L1);
    QToolTip::showText(event->globalPosition().toPoint(), "<qt>"_L1 + lines, this);
}

void TimeHistogram::mouseReleaseEvent(QMouseEvent *event)
{
    const int pressed = std::exchange(m_pressed, -1);
    if (event->button() == Qt::LeftButton && pressed >= 0)
        choose(pressed, barAt(event->position().x()));
    update();
}

void TimeHistogram::leaveEvent(QEvent *)
{
    if (!hasFocus())
        setHover(-1);
}

void TimeHistogram::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    if (step != 0 && bars() > 0)
        return setHover(m_hover < 0 ? bars() - 1 : std::clamp(m_hover + step, 0, bars() - 1));
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_hover >= 0)
        return choose(m_hover, m_hover);
    QWidget::keyPressEvent(event);
}

void TimeHistogram::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason && m_hover < 0 && bars() > 0)
        setHover(bars() - 1);
}

void TimeHistogram::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    setHover(-1);
}

} // namespace turnpike
