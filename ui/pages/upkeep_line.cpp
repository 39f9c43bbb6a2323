#include "ui/pages/upkeep_line.h"

#include "models/page_source.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"
#include "ui/widgets/status_line.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace turnpike {

UpkeepLine::UpkeepLine(TaskBar &tasks, const char *name, const QString &title, const QString &help, const QString &verb)
    : m_tasks(tasks), m_button(makeButton(ButtonKind::Secondary, verb)), m_verdict(new StatusLine)
{
    m_button->setObjectName(QString::fromLatin1(name));
    m_verdict->hide();
    auto *line = row(16);
    setLayout(line);
    auto *words = column(4);
    words->addWidget(new Label(title, TextRole::Button));
    auto *note = new Label(help, TextRole::Small, Tone::Muted);
    note->setWordWrap(true);
    words->addWidget(note);
    words->addWidget(m_verdict);
    line->addLayout(words, 1);
    line->addWidget(m_button, 0, Qt::AlignTop);
    connect(m_button, &QPushButton::clicked, this, &UpkeepLine::wanted);
}

void UpkeepLine::begin(const QString &task, std::shared_ptr<ExportProgress> progress, TaskBar::Counts counts)
{
    m_button->setEnabled(false);
    m_verdict->hide();
    m_task = m_tasks.begin(task, progress ? std::move(progress) : std::make_shared<ExportProgress>(), counts);
}

void UpkeepLine::end()
{
    m_tasks.finish(m_task);
    m_button->setEnabled(true);
}

void UpkeepLine::end(Tone tone, const QString &verdict, const QString &note)
{
    m_verdict->setStatus(tone, verdict, note);
    end();
    m_verdict->show();
}

void UpkeepLine::close(const QString &why)
{
    m_button->setEnabled(false);
    m_verdict->setStatus(Tone::Muted, why);
    m_verdict->show();
}

QString UpkeepLine::verdict() const
{
    return m_verdict->word();
}

} // namespace turnpike
