#include "ui/pages/live_head.h"

#include "models/format.h"
#include "models/live_model.h"
#include "ui/painting/trend.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace turnpike {

namespace {

constexpr int kFigureWidth = 152;
constexpr int kTrendHeight = 28;

} // namespace

class LiveHead::Trend final : public QWidget
{
public:
    Trend()
    {
        setMinimumSize(dp(120), dp(kTrendHeight));
        setAccessibleName(LiveHead::tr("Tokens a second, last 5 minutes"));
    }
    void show(const QList<double> &values)
    {
        m_values = values;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(0, height() - 1, width(), 1, tokens().border);
        drawTrend(painter, QRectF(rect()).adjusted(0, 2, 0, -1), m_values, LiveModel::kHistorySeconds,
                  tokens().series[0]);
    }

private:
    QList<double> m_values;
};

LiveHead::LiveHead(QWidget *parent) : QWidget(parent), m_trend(new Trend)
{
    setLayout(row(16, {0, 0, 0, 6}));
    m_streams = addFigure(tr("Streams in flight"));
    m_output = addFigure(tr("Output"));
    m_waiting = addFigure(tr("Waiting for an answer"));
    m_oldest = addFigure(tr("Longest"));
    auto *trend = column(2);
    trend->addWidget(new Label(tr("Tokens a second, last 5 minutes"), TextRole::Small, Tone::Muted), 0, Qt::AlignTop);
    trend->addWidget(m_trend, 1);
    static_cast<QHBoxLayout *>(layout())->addLayout(trend, 1);
    setAccessibleName(tr("Figures"));
}

LiveHead::Figure LiveHead::addFigure(const QString &name)
{
    const Figure figure{new FigureLabel(TextRole::Title), new Label(QString(), TextRole::Body, Tone::Muted)};
    auto *host = new QWidget;
    auto *box = column(2);
    host->setLayout(box);
    host->setMinimumWidth(dp(kFigureWidth));
    host->setAccessibleName(name);
    box->addWidget(new Label(name, TextRole::Small, Tone::Muted), 0, Qt::AlignTop);
    auto *line = row(6);
    line->addWidget(figure.value, 0, Qt::AlignBottom);
    line->addWidget(figure.unit, 0, Qt::AlignBottom);
    line->addStretch(1);
    box->addLayout(line);
    box->addStretch(1);
    static_cast<QHBoxLayout *>(layout())->addWidget(host);
    return figure;
}

void LiveHead::show(const LiveTotals &totals, const QList<double> &history)
{
    m_streams.value->setText(formatCount(totals.streams));
    m_streams.unit->setText(tr("of %n request(s)", "so many of them are streams", int(totals.requests)));
    m_output.value->setText(formatCount(qRound64(totals.tokensPerSecond)));
    m_output.unit->setText(tr("tokens/s"));
    m_waiting.value->setText(formatCount(totals.waiting));
    m_waiting.unit->setText(tr("request(s)", "unit after a figure", int(totals.waiting)));
    m_oldest.value->setText(totals.listed > 0 ? QLocale().toString(double(totals.oldestMs) / 1000, 'f', 1) : noValue());
    m_oldest.unit->setText(totals.listed > 0 ? tr("s", "seconds, after a figure") : QString());
    m_trend->show(history);
}

} // namespace turnpike
