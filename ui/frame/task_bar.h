#pragma once

#include "ui/widgets/surface.h"

#include <QPointer>
#include <QTimer>

class QHBoxLayout;
class QLabel;
class QProgressBar;

namespace turnpike {

struct ExportProgress;
class FigureLabel;
class Label;

/// The lower edge of the window: what works in the background, how far it is, and how to stop it.
class TaskBar final : public Surface
{
    Q_OBJECT
public:
    explicit TaskBar(QWidget *parent = nullptr);
    /// Shows a task until finish() is called with the id that this returns.
    int begin(const QString &title, std::shared_ptr<ExportProgress> progress);
    void finish(int id);
    int running() const;

private:
    class Task;
    void updateIdle();
    QHBoxLayout *m_tasks;
    Label *m_idle;
    Label *m_count;
    QList<Task *> m_running;
    int m_lastId = 0;
};

} // namespace turnpike
