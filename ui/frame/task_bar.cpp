#include "ui/frame/task_bar.h"

#include "models/format.h"
#include "models/page_source.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"

#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QProgressBar>

namespace turnpike {

namespace {

constexpr int kRefreshMs = 200;

}

class TaskBar::Task final : public QWidget
{
public:
    Task(int id, const QString &title, std::shared_ptr<ExportProgress> progress, Counts counts)
        : m_id(id), m_counts(counts), m_progress(std::move(progress)), m_share(new FigureLabel(TextRole::BodyStrong)),
          m_detail(new Label(QString(), TextRole::Body, Tone::Muted))
    {
        auto *layout = row(12);
        setLayout(layout);
        layout->addWidget(new Label(title));
        m_bar = new QProgressBar;
        m_bar->setTextVisible(false);
        m_bar->setFixedWidth(dp(140));
        m_bar->setAccessibleName(title);
        layout->addWidget(m_bar);
        layout->addWidget(m_share);
        layout->addWidget(m_detail);
        QPushButton *cancel = makeIconButton("close", TaskBar::tr("Cancel %1").arg(title));
        cancel->setFixedSize(dp(24), dp(24));
        layout->addWidget(cancel);
        cancel->setVisible(counts != Counts::Nothing);
        connect(cancel, &QPushButton::clicked, this, [this] { m_progress->cancelled = true; });
        connect(&m_timer, &QTimer::timeout, this, [this] { refresh(); });
        m_started.start();
        m_timer.start(kRefreshMs);
        refresh();
    }
    int id() const { return m_id; }

private:
    void refresh()
    {
        const std::int64_t rows = m_progress->rows, expected = m_progress->expected;
        const bool known = expected > 0;
        m_bar->setVisible(known); // a bar that does not move would say that nothing happens
        m_share->setVisible(known);
        m_bar->setRange(0, 1000);
        m_bar->setValue(known ? int(qMin<std::int64_t>(1000, rows * 1000 / expected)) : 0);
        m_share->setText(known ? TaskBar::tr("%1 %").arg(qMin<std::int64_t>(100, rows * 100 / expected)) : noValue());
        const qint64 passed = m_started.elapsed();
        if (m_counts != Counts::Rows)
            return m_detail->setText(TaskBar::tr("%1 s", "time that has passed").arg(passed / 1000));
        if (passed < 1000 || rows == 0)
            return m_detail->setText(TaskBar::tr("%1 rows").arg(formatCount(rows)));
        const std::int64_t rate = qMax<std::int64_t>(1, rows * 1000 / passed);
        const QString speed = TaskBar::tr("%1 rows/s").arg(formatCount(rate));
        m_detail->setText(known ? TaskBar::tr("%1 · %2 s left").arg(speed).arg((expected - rows) / rate) : speed);
    }

    int m_id;
    Counts m_counts;
    std::shared_ptr<ExportProgress> m_progress;
    FigureLabel *m_share;
    Label *m_detail;
    QProgressBar *m_bar;
    QElapsedTimer m_started;
    QTimer m_timer;
};

TaskBar::TaskBar(QWidget *parent)
    : Surface(Ground::Background, Qt::TopEdge, parent), m_tasks(row(24)),
      m_idle(new Label(tr("No background tasks"), TextRole::Body, Tone::Muted)),
      m_count(new Label(QString(), TextRole::Body, Tone::Muted))
{
    auto *layout = row(12, {20, 1, 20, 0});
    setLayout(layout);
    setFixedHeight(dp(30));
    setAccessibleName(tr("Background tasks"));
    layout->addWidget(m_idle);
    layout->addLayout(m_tasks);
    layout->addStretch(1);
    layout->addWidget(m_count);
    updateIdle();
}

int TaskBar::begin(const QString &title, std::shared_ptr<ExportProgress> progress, Counts counts)
{
    auto *task = new Task(++m_lastId, title, std::move(progress), counts);
    m_running << task;
    m_tasks->addWidget(task);
    updateIdle();
    return task->id();
}

void TaskBar::finish(int id)
{
    for (Task *task : std::as_const(m_running)) {
        if (task->id() != id)
            continue;
        m_running.removeOne(task);
        task->hide();
        task->deleteLater();
        break;
    }
    updateIdle();
}

int TaskBar::running() const
{
    return int(m_running.size());
}

void TaskBar::updateIdle()
{
    m_idle->setVisible(m_running.isEmpty());
    m_count->setText(m_running.isEmpty() ? QString() : tr("%n task(s)", nullptr, int(m_running.size())));
}

} // namespace turnpike
