#include "ui/frame/status_strip.h"

#include "models/format.h"
#include "models/live_history.h"
#include "ui/painting/shapes.h"
#include "ui/painting/text.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"

#include <QClipboard>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

namespace turnpike {

namespace {

QWidget *divider()
{
    auto *line = new Surface(Surface::Ground::Border);
    line->setFixedSize(1, dp(18));
    return line;
}

} // namespace

class StatusStrip::Pill final : public QWidget
{
public:
    Pill() { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }
    void show(Tone tone, const QString &word)
    {
        if (m_tone == tone && m_word == word)
            return;
        m_tone = tone;
        m_word = word;
        setAccessibleName(StatusStrip::tr("Gateway: %1").arg(word));
        updateGeometry();
        update();
    }
    QString word() const { return m_word; }
    QSize sizeHint() const override
    {
        return {QFontMetrics(fontFor(TextRole::SmallStrong)).horizontalAdvance(m_word) + dp(34), dp(22)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        fillRounded(painter, rect(), height() / 2.0, toneTint(m_tone));
        const int size = dp(14);
        drawIcon(painter, QRectF(dp(8), (height() - size) / 2.0, size, size), toneIcon(m_tone), toneText(m_tone));
        drawText(painter, QRectF(dp(26), 0, width() - dp(26), height()), m_word, fontFor(TextRole::SmallStrong),
                 toneText(m_tone));
    }

private:
    Tone m_tone = Tone::Muted;
    QString m_word;
};

StatusStrip::StatusStrip(Service &service, const LiveHistory &live, QWidget *parent)
    : Surface(Ground::Background, Qt::BottomEdge, parent), m_service(service), m_live(live), m_pill(new Pill),
      m_address(new Label(QString(), TextRole::Code)), m_copy(makeIconButton("copy", tr("Copy address"))),
      m_place(new Label(QString(), TextRole::Body, Tone::Muted))
{
    auto *layout = row(dp(8), {20, 0, 16, 1});
    setLayout(layout);
    setFixedHeight(dp(42));
    layout->addWidget(m_pill);
    layout->addSpacing(6);
    layout->addWidget(m_address);
    layout->addWidget(m_copy);
    layout->addWidget(divider());
    m_address->setAccessibleName(tr("Address"));
    m_rate = addFigure(tr("Requests a second"), tr("req/s"));
    m_inFlight = addFigure(tr("Requests in flight"), tr("in flight"));
    m_errors = addFigure(tr("Share of errors since the start"), tr("errors"));
    layout->addSpacing(4);
    layout->addWidget(divider());
    layout->addSpacing(4);
    layout->addWidget(new IconView("node", Tone::Muted, 16));
    layout->addWidget(m_place);
    m_place->giveWay(); // not the address, which is nothing without its port
    layout->addStretch(1);
    connect(m_copy, &QPushButton::clicked, this, &StatusStrip::copyAddress);
    connect(&live, &LiveHistory::sampled, this, &StatusStrip::refresh); // also when the state changes
    refresh();
}

StatusStrip::Figure StatusStrip::addFigure(const QString &name, const QString &unit)
{
    const Figure figure{new FigureLabel(TextRole::BodyStrong), new Label(unit, TextRole::Body, Tone::Muted)};
    auto *box = static_cast<QHBoxLayout *>(layout());
    auto *pair = row(5, {8, 0, 0, 0});
    pair->addWidget(figure.value);
    pair->addWidget(figure.unit);
    box->addLayout(pair);
    setPlainToolTip(figure.value, name);
    setPlainToolTip(figure.unit, name);
    return figure;
}

void StatusStrip::addAtEnd(QWidget *widget)
{
    layout()->addWidget(widget);
}

QString StatusStrip::stateText() const
{
    return m_pill->word();
}

void StatusStrip::showState()
{
    if (m_service.trouble())
        return m_pill->show(Tone::Error, tr("Not connected"));
    switch (m_service.state()) {
    case Gateway::State::Serving:
        m_pill->show(Tone::Ok, tr("Serving"));
        break;
    case Gateway::State::Draining:
        m_pill->show(Tone::Warning, tr("Draining"));
        break;
    case Gateway::State::Stopped:
        m_pill->show(Tone::Error, tr("Stopped"));
        break;
    }
}

void StatusStrip::refresh()
{
    showState();
    const double rate = m_live.requestRate();
    m_rate.value->setText(QLocale().toString(rate, 'f', rate > 0 && rate < 10 ? 1 : 0));
    m_inFlight.value->setText(formatCount(std::int64_t(m_live.latest().inFlight)));
    const double share = LiveHistory::errorShareOf(m_live.latest());
    m_errors.value->setText(share < 0 ? noValue() : QLocale().toString(100 * share, 'f', 1) + QStringLiteral(" %"));
    m_address->setText(m_service.address());
    m_place->setText(m_service.place());
}

void StatusStrip::copyAddress()
{
    QGuiApplication::clipboard()->setText(m_service.address());
    Q_EMIT addressCopied(m_service.address());
}

} // namespace turnpike
