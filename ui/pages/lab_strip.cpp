#include "ui/pages/lab_strip.h"

#include "models/format.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace turnpike {

LabStrip::LabStrip(QWidget *parent)
    : QWidget(parent), m_answers(new Label({}, TextRole::Small, Tone::Muted)),
      m_faults(new Label({}, TextRole::Small, Tone::Warning))
{
    auto *line = row(16, {0, 4, 24, 4});
    setLayout(line);
    m_answers->giveWay();
    m_faults->giveWay();
    line->addWidget(m_answers);
    line->addWidget(m_faults);
    line->addStretch(1);
    hide();
}

void LabStrip::setLab(const QList<LabChannel> &lab)
{
    QStringList answers, faults;
    m_hasAnswers = false;
    for (const LabChannel &channel : lab) {
        answers << tr("%1 %2", "a channel's name, how many answers")
                       .arg(channel.name, formatCount(channel.answersLastMinute));
        m_hasAnswers = m_hasAnswers || channel.answersLastMinute > 0;
        if (!channel.fault.isEmpty())
            faults << tr("%1: %2", "a channel's name, its fault").arg(channel.name, channel.fault);
    }
    m_answers->setText(tr("Answers in the last minute: %1").arg(answers.join(u" · "_s)));
    m_faults->setText(faults.join(u" · "_s));
    m_faults->setVisible(!faults.isEmpty());
    setVisible(lab.size() > 1);
}

QString LabStrip::text() const
{
    return m_answers->text();
}

} // namespace turnpike
