#include "ui/widgets/banner.h"

#include "ui/painting/shapes.h"
#include "ui/theme/icons.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace turnpike {

Banner::Banner(Tone tone, const QString &title, const QString &text, QWidget *parent)
    : QWidget(parent), m_tone(tone), m_title(new Label(title, TextRole::BodyStrong)), m_text(new Label(text)),
      m_actions(row(8))
{
    auto *layout = row(8, {dp(42), 7, 8, 7});
    setLayout(layout);
    layout->addWidget(m_title);
    m_text->setWordWrap(true);
    layout->addWidget(m_text, 1);
    layout->addLayout(m_actions);
    QPushButton *close = makeIconButton("close", tr("Dismiss"), this);
    layout->addWidget(close);
    connect(close, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT dismissed();
    });
    setMinimumHeight(dp(46));
    setMessage(title, text);
}

void Banner::setMessage(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
    setAccessibleName(title + QLatin1Char(' ') + text);
}

QPushButton *Banner::addAction(const QString &text)
{
    QPushButton *button = makeButton(ButtonKind::Secondary, text, nullptr, this);
    m_actions->addWidget(button);
    return button;
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor outline = toneText(m_tone);
    outline.setAlphaF(0.38F);
    fillRounded(painter, rect(), 8, toneTint(m_tone), outline);
    drawIcon(painter, QRectF(14, rect().center().y() - 7.5, dp(16), dp(16)), toneIcon(m_tone), toneText(m_tone));
}

} // namespace turnpike
