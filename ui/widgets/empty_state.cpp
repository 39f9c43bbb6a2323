#include "ui/widgets/empty_state.h"

#include "ui/painting/shapes.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace turnpike {

class EmptyState::Disc final : public QWidget
{
public:
    explicit Disc(const char *icon) : m_icon(icon) { setFixedSize(dp(68), dp(68)); }
    void setIcon(const char *icon)
    {
        m_icon = icon;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        fillRounded(painter, rect(), width() / 2.0, tokens().accentTint);
        const int size = dp(32);
        drawIcon(painter, QRect((width() - size) / 2, (height() - size) / 2, size, size), m_icon, tokens().accent);
    }

private:
    const char *m_icon;
};

EmptyState::EmptyState(const char *icon, const QString &title, const QString &text, QWidget *parent)
    : QWidget(parent), m_disc(new Disc(icon)), m_title(new Label(QString(), TextRole::DialogTitle)),
      m_text(new Label(QString(), TextRole::Body, Tone::Muted)),
      m_hint(new Label(QString(), TextRole::Body, Tone::Muted)), m_actions(row(8))
{
    auto *layout = column(8, {24, 24, 24, 48});
    setLayout(layout);
    layout->addStretch(1);
    layout->addWidget(m_disc, 0, Qt::AlignHCenter);
    layout->addSpacing(8);
    for (Label *label : {m_title, m_text})
        layout->addWidget(label, 0, Qt::AlignHCenter);
    layout->addSpacing(6);
    layout->addLayout(m_actions);
    m_actions->setAlignment(Qt::AlignHCenter);
    layout->addSpacing(4);
    layout->addWidget(m_hint, 0, Qt::AlignHCenter);
    layout->addStretch(1);
    setMessage(icon, title, text);
}

void EmptyState::setMessage(const char *icon, const QString &title, const QString &text, const QString &hint)
{
    m_disc->setIcon(icon);
    m_title->setText(title);
    m_text->setText(text);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(text);
}

void EmptyState::addAction(QWidget *button)
{
    m_actions->addWidget(button);
}

SkeletonRows::SkeletonRows(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Rows are on their way"));
}

void SkeletonRows::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    constexpr int kRows = 8;
    const int height = dp(28);
    for (int i = 0; i < kRows; ++i) {
        painter.setOpacity(1.0 - 0.1 * i);
        const qreal y = 40 + i * height;
        const qreal left = 24, name = width() * (0.12 + 0.018 * ((i * 5) % 4));
        fillRounded(painter, QRectF(left, y, name, 10), 5, tokens().track);
        fillRounded(painter, QRectF(left + width() * 0.36, y, width() * 0.11, 10), 5, tokens().track);
        fillRounded(painter, QRectF(width() - 24 - width() * 0.08, y, width() * 0.08, 10), 5, tokens().track);
    }
}

} // namespace turnpike
