#include "ui/frame/sidebar.h"

#include "ui/painting/shapes.h"
#include "ui/painting/text.h"
#include "ui/theme/icons.h"
#include "ui/widgets/controls.h"

#include <QAbstractButton>
#include <QKeySequence>
#include <QPainter>
#include <QVBoxLayout>

namespace turnpike {

namespace {

class NavigationButton final : public QAbstractButton
{
public:
    NavigationButton(const char *icon, const QString &name, QWidget *parent) : QAbstractButton(parent), m_icon(icon)
    {
        setText(name);
        setCheckable(true);
        setFixedHeight(dp(28));
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::StrongFocus);
    }
    QSize sizeHint() const override { return {dp(120), dp(28)}; }

    void setBadge(const QString &badge)
    {
        if (m_badge == badge)
            return;
        m_badge = badge;
        setAccessibleDescription(badge);
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens &t = tokens();
        if (isChecked())
            fillRounded(painter, rect(), 6, t.accentTint);
        else if (underMouse())
            fillRounded(painter, rect(), 6, t.dark ? t.hover : t.track);
        const int size = dp(16);
        const QColor color = isChecked() ? t.accent : t.muted;
        drawIcon(painter, QRectF(dp(12), (height() - size) / 2.0, size, size), m_icon, color);
        const QFont badgeFont = fontFor(TextRole::Small);
        const qreal badge = m_badge.isEmpty() ? 0 : figuresWidth(m_badge, badgeFont) + dp(8);
        drawText(painter, QRectF(dp(36), 0, width() - dp(44) - badge, height()), text(), fontFor(TextRole::Button),
                 isChecked() ? t.accent : t.text);
        if (badge > 0)
            drawFigures(painter, QRectF(width() - dp(12) - badge, 0, badge, height()), m_badge, badgeFont,
                        isChecked() ? t.accent : t.muted);
    }

private:
    const char *m_icon;
    QString m_badge;
};

} // namespace

Sidebar::Sidebar(QWidget *parent)
    : Surface(Ground::Background, Qt::RightEdge, parent), m_layout(column(4, {8, 14, 9, 8}))
{
    setLayout(m_layout);
    m_layout->addStretch(1);
    setFixedWidth(dp(200));
    setAccessibleName(tr("Pages"));
    connect(&m_group, &QButtonGroup::idClicked, this, &Sidebar::chosen);
}

void Sidebar::addPage(int id, const char *icon, const QString &name, const QKeySequence &shortcut)
{
    auto *button = new NavigationButton(icon, name, this);
    setPlainToolTip(button, shortcut.toString(QKeySequence::NativeText));
    int place = 0;
    for (QAbstractButton *other : m_group.buttons())
        place += m_group.id(other) < id ? 1 : 0;
    m_group.addButton(button, id);
    m_layout->insertWidget(place, button);
}

void Sidebar::setCurrent(int id)
{
    if (QAbstractButton *button = m_group.button(id))
        button->setChecked(true);
}

void Sidebar::setBadge(int id, const QString &text)
{
    if (auto *button = static_cast<NavigationButton *>(m_group.button(id)))
        button->setBadge(text);
}

} // namespace turnpike
