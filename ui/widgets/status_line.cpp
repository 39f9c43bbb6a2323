#include "ui/widgets/status_line.h"

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"

#include <QPainter>
#include <QVBoxLayout>

namespace turnpike {

namespace {

constexpr int kIcon = 16;

}

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent), m_word(new Label(QString(), TextRole::Body)),
      m_note(new Label(QString(), TextRole::Small, Tone::Muted))
{
    auto *lines = column(2, {dp(kIcon) + 6, 0, 0, 0});
    setLayout(lines);
    lines->addWidget(m_word);
    lines->addWidget(m_note);
    for (Label *label : {m_word, m_note}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_note->hide();
}

void StatusLine::setStatus(Tone tone, const QString &word, const QString &note)
{
    m_tone = tone;
    m_word->setText(word);
    m_word->setTone(tone == Tone::Ok ? Tone::Plain : tone);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    setAccessibleName(note.isEmpty() ? word : word + QStringLiteral(". ") + note);
    update();
}

QString StatusLine::word() const
{
    return m_word->text();
}

void StatusLine::paintEvent(QPaintEvent *)
{
    if (m_word->text().isEmpty())
        return;
    QPainter painter(this);
    const QRectF icon(0, m_word->y() + (m_word->fontMetrics().height() - dp(kIcon)) / 2.0, dp(kIcon), dp(kIcon));
    drawIcon(painter, icon, toneIcon(m_tone), toneText(m_tone == Tone::Plain ? Tone::Muted : m_tone));
}

} // namespace turnpike
