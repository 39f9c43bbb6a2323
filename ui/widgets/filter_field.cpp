#include "ui/widgets/filter_field.h"

#include "ui/style/style.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QTextCharFormat>

namespace turnpike {

namespace {

constexpr int kPauseMs = 120;

void addFormat(QList<QInputMethodEvent::Attribute> &formats, int start, int length, const QColor &color, bool strong)
{
    if (length <= 0)
        return;
    QTextCharFormat format;
    format.setForeground(color);
    if (strong)
        format.setFontWeight(QFont::DemiBold);
    formats.append({QInputMethodEvent::TextFormat, start, length, format});
}

} // namespace

FilterField::FilterField(QWidget *parent) : QLineEdit(parent)
{
    setProperty(property::kToolbar, true);
    setFont(fontFor(TextRole::Body));
    addAction(themedIcon("filter"), QLineEdit::LeadingPosition);
    m_clear = addAction(themedIcon("close"), QLineEdit::TrailingPosition);
    m_clear->setText(tr("Clear filter"));
    m_clear->setVisible(false);
    connect(m_clear, &QAction::triggered, this, &QLineEdit::clear);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, [this] { Q_EMIT filterChanged(text()); });
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_clear->setVisible(!text.isEmpty());
        m_pause.start();
        if (!m_composing)
            colorWords();
    });
}

void FilterField::setError(const QString &reason)
{
    if (m_error == reason)
        return;
    m_error = reason;
    setProperty(property::kInvalid, !reason.isEmpty());
    setAccessibleDescription(reason);
    update();
    Q_EMIT errorChanged(reason);
}

void FilterField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        m_pause.stop();
        Q_EMIT filterChanged(text());
    }
    QLineEdit::keyPressEvent(event);
}

void FilterField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_composing)
        colorWords();
}

void FilterField::inputMethodEvent(QInputMethodEvent *event)
{
    if (!m_coloring)
        m_composing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
}

void FilterField::colorWords()
{
    // QLineEdit has no highlighter, but it draws the formats of an input method that composes nothing
    static const QRegularExpression word(QStringLiteral("\\b([a-z_]+)(:[<>=!]*)(\"[^\"]*\"|[^\\s]+)"));
    QList<QInputMethodEvent::Attribute> formats;
    const int cursor = cursorPosition();
    for (auto it = word.globalMatch(text()); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const auto add = [&](int group, const QColor &color, bool strong) {
            addFormat(formats, int(match.capturedStart(group)) - cursor, int(match.capturedLength(group)), color,
                      strong);
        };
        add(1, tokens().accent, false);
        add(2, tokens().muted, false);
        add(3, tokens().text, true);
    }
    m_coloring = true;
    QInputMethodEvent event(QString(), formats);
    QCoreApplication::sendEvent(this, &event);
    m_coloring = false;
}

} // namespace turnpike
