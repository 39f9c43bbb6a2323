#include "ui/overview/checklist.h"

#include "ui/painting/shapes.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/code_view.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>

namespace turnpike {

Checklist::Checklist(QWidget *parent)
    : QWidget(parent), m_title(new Label(QString(), TextRole::BodyStrong)), m_next(new Label(QString())),
      m_action(makeButton(ButtonKind::Secondary, QString())), m_snippet(new CodeView)
{
    auto *all = column(8, {dp(44), 6, 8, 6});
    setLayout(all);
    auto *line = row(8);
    all->addLayout(line);
    line->addWidget(m_title);
    m_next->setWordWrap(true);
    line->addWidget(m_next, 1);
    line->addWidget(m_action);
    QPushButton *close = makeIconButton("close", tr("Dismiss the first steps"));
    line->addWidget(close);
    all->addWidget(m_snippet);
    m_snippet->setFixedHeight(dp(124));
    m_snippet->setAccessibleName(tr("Example request"));
    m_snippet->hide();
    setAccessibleName(tr("First steps"));
    hide();
    connect(m_action, &QPushButton::clicked, this, &Checklist::act);
    connect(close, &QPushButton::clicked, this, [this] {
        m_dismissed = true;
        hide();
    });
}

Checklist::Step Checklist::step() const
{
    if (!m_state.hasProvider)
        return Step::Provider;
    if (!m_state.hasKey)
        return Step::Key;
    return m_state.hasRequest ? Step::None : Step::Request;
}

void Checklist::show(const SetupState &state)
{
    m_state = state;
    m_known = true;
    updateTexts();
    setVisible(!m_dismissed && step() != Step::None);
}

void Checklist::setSnippet(const QString &text)
{
    if (m_snippet->toPlainText() != text)
        m_snippet->setPlainText(text);
}

QString Checklist::nextStep() const
{
    switch (step()) {
    case Step::Provider:
        return tr("Next: connect a provider, so that there is somebody to answer.");
    case Step::Key:
        return tr("Next: make a key, so that an application may ask.");
    case Step::Request:
        return tr("Next: send a first request with the key. Paste this into a terminal:");
    case Step::None:
        break;
    }
    return {};
}

void Checklist::updateTexts()
{
    m_title->setText(tr("%1 of %n step(s) done", "%1: how many are done", SetupState::kSteps).arg(m_state.done()));
    m_next->setText(nextStep());
    const QString actions[] = {tr("Connect a provider"), tr("New key"), tr("Copy"), QString()};
    m_action->setText(actions[int(step())]);
    m_snippet->setVisible(step() == Step::Request);
    setAccessibleDescription(m_title->text() + QLatin1Char(' ') + m_next->text());
    update();
}

void Checklist::act()
{
    switch (step()) {
    case Step::Provider:
        return Q_EMIT providerRequested();
    case Step::Key:
        return Q_EMIT keyRequested();
    case Step::Request:
        QGuiApplication::clipboard()->setText(m_snippet->toPlainText());
        return;
    case Step::None:
        return;
    }
}

void Checklist::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    fillRounded(painter, rect(), 8, tokens().accentTint, tokens().accentBorder);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ring(dp(14), dp(14), dp(18), dp(18));
    painter.setPen(QPen(tokens().accentBorder, 2.6));
    painter.drawEllipse(ring);
    painter.setPen(QPen(tokens().accent, 2.6, Qt::SolidLine, Qt::RoundCap));
    const int share = 360 * 16 * m_state.done() / SetupState::kSteps;
    if (share > 0)
        painter.drawArc(ring, 90 * 16, -share);
}

} // namespace turnpike
