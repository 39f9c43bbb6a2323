#include "ui/pages/request_timeline.h"

#include "models/format.h"
#include "models/request_cells.h"
#include "ui/painting/shapes.h"
#include "ui/painting/text.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QPainter>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace turnpike {

namespace {

constexpr int kLine = 38, kAxis = 18;

}

RequestTimeline::RequestTimeline(QWidget *parent) : QWidget(parent) {}

void RequestTimeline::show(const RequestDetail &detail)
{
    const RequestLine &line = detail.line;
    m_bars.clear();
    m_total = std::max<std::int64_t>(line.durationMs, 1);
    m_firstByte = line.firstByteMs;
    for (const RequestDetail::Attempt &attempt : detail.attempts) {
        RequestLine part;
        part.outcome = attempt.outcome;
        part.status = attempt.status;
        const Cell cell = requestStatusCell(part);
        const QString why = attempt.errorCode.isEmpty() ? cell.text : cell.text + u" · "_s + attempt.errorCode;
        const QString name = attempt.channel.isEmpty() ? noValue() : attempt.channel;
        m_bars << Bar{tr("%1. %2", "number of an attempt; its channel").arg(attempt.n).arg(name), why,
                      std::clamp<std::int64_t>(attempt.startedAt - line.createdAt, 0, m_total), attempt.durationMs,
                      cell.tone};
    }
    if (m_bars.isEmpty()) { // attempts are kept only where there is something to tell
        const Cell cell = requestStatusCell(line);
        m_bars << Bar{line.channel.isEmpty() ? noValue() : line.channel, cell.text, 0, line.durationMs, cell.tone};
    }
    QStringList spoken;
    for (const Bar &bar : std::as_const(m_bars))
        spoken << u"%1, %2, %3 s"_s.arg(bar.name, bar.outcome, formatSeconds(bar.length));
    setAccessibleName(tr("Attempts: %1").arg(spoken.join(u"; "_s)));
    setFixedHeight(dp(kLine) * int(m_bars.size()) + dp(kAxis));
    update();
}

void RequestTimeline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokens();
    const auto xOf = [this](std::int64_t ms) { return width() * std::min(1.0, double(ms) / double(m_total)); };
    const QFont small = fontFor(TextRole::Small);
    int y = 0;
    for (const Bar &bar : std::as_const(m_bars)) {
        const QRectF text(0, y, width(), dp(18));
        drawText(painter, text.adjusted(0, 0, -width() / 2.0, 0), bar.name, fontFor(TextRole::Body), t.text);
        drawText(painter, text.adjusted(width() / 2.0, 0, 0, 0), bar.outcome, small,
                 bar.tone == Tone::Ok ? t.muted : toneText(bar.tone), Qt::AlignRight);
        const QRectF track(0, y + dp(22), width(), 6);
        fillRounded(painter, track, 3, t.track);
        const qreal left = xOf(bar.from), right = std::max(left + 4, xOf(bar.from + bar.length));
        const QColor color = bar.tone == Tone::Ok || bar.tone == Tone::Muted ? t.accentBar : toneBar(bar.tone);
        fillRounded(painter, QRectF(std::min(left, width() - 4.0), track.top(), right - left, 6), 3, color);
        y += dp(kLine);
    }
    const QFont axis = fontFor(TextRole::Axis);
    const QRectF line(0, height() - dp(kAxis), width(), dp(14));
    drawText(painter, line, u"0"_s, axis, t.muted);
    drawText(painter, line, tr("%1 s", "seconds").arg(formatSeconds(m_total)), axis, t.muted, Qt::AlignRight);
    if (!m_firstByte)
        return;
    const qreal x = std::clamp<qreal>(xOf(*m_firstByte), 1, width() - 2);
    const int last = dp(kLine) * int(m_bars.size() - 1) + dp(22); // the attempt whose answer was passed on
    painter.fillRect(QRectF(x, last - 3, 1.5, 12), t.text);
    const qreal wide = dp(120);
    const QRectF label(std::clamp<qreal>(x - wide / 2, dp(16), std::max<qreal>(dp(16), width() - dp(60) - wide)),
                       line.top(), wide, line.height());
    drawText(painter, label, tr("first byte %1 s").arg(formatSeconds(*m_firstByte)), axis, t.text, Qt::AlignHCenter);
}

} // namespace turnpike
