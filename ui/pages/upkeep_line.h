#pragma once

#include "models/cell.h"
#include "ui/frame/task_bar.h"

#include <QWidget>
#include <memory>

class QPushButton;

namespace turnpike {

class StatusLine;

/// One kind of care of the database: what it is, the button that begins it, and what came of it. While it runs the task
/// bar shows it and the button waits.
class UpkeepLine final : public QWidget
{
    Q_OBJECT
public:
    UpkeepLine(TaskBar &tasks, const char *name, const QString &title, const QString &help, const QString &verb);

    void begin(const QString &task, std::shared_ptr<ExportProgress> progress = nullptr,
               TaskBar::Counts counts = TaskBar::Counts::Nothing);
    void end(Tone tone, const QString &verdict, const QString &note = QString());
    /// Ends it without a verdict: it was only looked at, or given up.
    void end();
    /// It cannot be begun here at all.
    void close(const QString &why);
    QString verdict() const;
    QPushButton *button() const { return m_button; }

Q_SIGNALS:
    void wanted();

private:
    TaskBar &m_tasks;
    QPushButton *m_button;
    StatusLine *m_verdict;
    int m_task = 0;
};

} // namespace turnpike
