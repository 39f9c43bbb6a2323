#include "ui/widgets/toast.h"

#include "ui/painting/shapes.h"
#include "ui/theme/icons.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace turnpike {

namespace {

constexpr int kStayMs = 8000;
constexpr QMargins kShadow(20, 18, 20, 22);

/// A toast is dark where all else is light, and the other way round.
class InvertedLabel final : public Label
{
public:
    InvertedLabel() : Label(QString()) { recolor(); }

protected:
    QColor color() const override { return tokens().onToast; }
};

} // namespace

Toast::Toast(QWidget *window)
    : QWidget(window), m_text(new InvertedLabel), m_action(makeButton(ButtonKind::Toast, QString())),
      m_close(makeButton(ButtonKind::Toast, QString(), "close"))
{
    auto *layout = row(4, kShadow + QMargins(39, 4, 6, 4));
    setLayout(layout);
    layout->addWidget(m_text);
    layout->addSpacing(8);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    m_close->setAccessibleName(tr("Dismiss"));
    setAccessibleName(tr("Message"));
    hide();
    m_leave.setSingleShot(true);
    m_leave.setInterval(kStayMs);
    connect(&m_leave, &QTimer::timeout, this, [this] {
        if (m_action->hasFocus() || m_close->hasFocus())
            m_leave.start();
        else
            hide();
    });
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        if (m_act)
            m_act();
    });
    window->installEventFilter(this);
}

void Toast::showMessage(const QString &text, const QString &action, std::function<void()> act)
{
    m_act = std::move(act);
    m_text->setText(text);
    m_action->setText(action);
    m_action->setFont(fontFor(TextRole::BodyStrong));
    m_action->setVisible(!action.isEmpty());
    layout()->activate();
    place();
    show();
    raise();
    m_leave.start();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString Toast::message() const
{
    return isVisible() ? m_text->text() : QString();
}

void Toast::place()
{
    adjustSize();
    const QWidget *window = parentWidget();
    move((window->width() - width()) / 2, window->height() - height() - dp(30));
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF body = rect().marginsRemoved(kShadow);
    drawShadow(painter, body, 8);
    fillRounded(painter, body, 8, tokens().toast);
    drawIcon(painter, QRectF(body.left() + 13, body.center().y() - 8, 16, 16), "check", tokens().onToast);
}

void Toast::enterEvent(QEnterEvent *)
{
    m_leave.stop();
}

void Toast::leaveEvent(QEvent *)
{
    if (isVisible())
        m_leave.start();
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

} // namespace turnpike
