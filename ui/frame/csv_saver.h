#pragma once

#include "models/page_source.h"

#include <QObject>

namespace turnpike {

class TaskBar;
class Toast;

/// Saves a CSV file for a page: asks where to, shows the task while it is written, and tells how it ended.
class CsvSaver final : public QObject
{
    Q_OBJECT
public:
    using Write = std::function<void(const QString &path, std::shared_ptr<ExportProgress> progress, QObject *context,
                                     Done<std::int64_t> done)>;

    CsvSaver(Toast &toast, TaskBar &tasks, QObject *parent);
    void ask(QWidget *window, const QString &title, const QString &fileName, Write write);
    void save(const QString &path, const Write &write);
    bool isBusy() const { return m_running > 0; }

private:
    void finish(const QString &name, int task, const Result<std::int64_t> &done);
    Toast &m_toast;
    TaskBar &m_tasks;
    int m_running = 0;
};

} // namespace turnpike
