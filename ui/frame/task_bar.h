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
    /// What a progress counts: rows, parts of the work (only their share is told), or nothing (it cannot be stopped).
    enum class Counts { Rows, Parts, Nothing };
    /// Shows a task until finish() is called with the id that this returns.
    int begin(const QString &title, std::shared_ptr<ExportProgress> progress, Counts counts = Counts::Rows);
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
