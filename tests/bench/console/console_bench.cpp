// Measures the Requests page on a database of any size: turnpike-console-bench DATABASE [--stay]
// One line for each figure: name, tab, value.
#include "models/requests_model.h"
#include "models/sql_request_pages.h"
#include "server/runtime/request_id.h"
#include "server/storage/reader_pool.h"
#include "tests/console/sample_service.h"
#include "ui/frame/task_bar.h"
#include "ui/language.h"
#include "ui/pages/requests_page.h"
#include "ui/table/table_view.h"
#include "ui/theme/theme.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <algorithm>
#include <cstdio>
#include <functional>

using namespace turnpike;
using namespace Qt::StringLiterals;

namespace {

constexpr int kReaders = 2; // as in the product
constexpr int kRounds = 5;
constexpr qint64 kPatienceMs = 120'000;

/// What the kernel says about the calling thread (schedstat).
struct Scheduled
{
    qint64 ranNs = 0, waitedNs = 0; // on a core; ready, but without one

    static Scheduled now()
    {
        QFile file(u"/proc/thread-self/schedstat"_s);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const QList<QByteArray> words = file.readAll().split(' ');
        return words.size() < 2 ? Scheduled() : Scheduled{words.at(0).toLongLong(), words.at(1).toLongLong()};
    }
    qint64 since(const Scheduled &before) const { return ranNs - before.ranNs + waitedNs - before.waitedNs; }
};

/// Knows how long events are being handled, whatever they wait for.
class Application final : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        bool taken = false;
        handle([&] { taken = QApplication::notify(receiver, event); });
        return taken;
    }
    /// What a user does, as an event.
    void handle(const std::function<void()> &event)
    {
        if (m_handling)
            return event();
        m_handling = true;
        const Scheduled before = Scheduled::now();
        QElapsedTimer passed;
        passed.start();
        event();
        m_handledNs += passed.nsecsElapsed();
        m_scheduledNs += Scheduled::now().since(before);
        m_handling = false;
    }
    /// Of all outermost events so far: on the clock; on a core or waiting for one.
    qint64 handledNs() const { return m_handledNs; }
    qint64 scheduledNs() const { return m_scheduledNs; }

private:
    bool m_handling = false;
    qint64 m_handledNs = 0, m_scheduledNs = 0;
};

/// The longest time that the main thread did not come back to its event loop: all of the clock's time but the one
/// that it slept in the loop, where it is the machine that wakes it late. `gapMs` has that, too.
class Heartbeat
{
public:
    explicit Heartbeat(const Application &application) : m_application(application)
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(1);
        QObject::connect(&m_timer, &QTimer::timeout, [this] { beat(); });
    }
    void begin()
    {
        m_last = now();
        m_timer.start();
    }
    void end()
    {
        m_timer.stop();
        beat();
    }
    void forget() { m_longestNs = m_longestGapNs = 0; }
    double blockMs() const { return double(m_longestNs) / 1e6; }
    double gapMs() const { return double(m_longestGapNs) / 1e6; }

private:
    struct Moment
    {
        qint64 clockNs = 0, handledNs = 0, handledScheduledNs = 0;
        Scheduled scheduled;
    };
    Moment now() const
    {
        return {m_clock.nsecsElapsed(), m_application.handledNs(), m_application.scheduledNs(), Scheduled::now()};
    }
    void beat()
    {
        const Moment at = now();
        const qint64 besides =
            at.scheduled.since(m_last.scheduled) - (at.handledScheduledNs - m_last.handledScheduledNs);
        m_longestNs = std::max(m_longestNs, at.handledNs - m_last.handledNs + std::max<qint64>(besides, 0));
        m_longestGapNs = std::max(m_longestGapNs, at.clockNs - m_last.clockNs);
        m_last = at;
    }

    const Application &m_application;
    QElapsedTimer m_clock = started();
    static QElapsedTimer started()
    {
        QElapsedTimer clock;
        clock.start();
        return clock;
    }
    QTimer m_timer;
    Moment m_last;
    qint64 m_longestNs = 0, m_longestGapNs = 0;
};

/// Of this process, in KiB.
double residentKib()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toDouble();
    }
    return 0;
}

class Bench
{
public:
    Bench(Application &application, const char *database)
        : m_theme(application, Theme::Mode::Light), m_service(SampleService::Fill::Empty),
          m_readers(database, kReaders), m_pages(m_readers, QuotaCalendar(QTimeZone::utc())),
          m_application(application), m_heart(application)
    {}

    /// Shows the page over all of the log and leaves it there; for measuring from outside.
    void stay()
    {
        openPage();
        m_page->setLive(false);
        m_page->setRange(0);
    }

    bool run()
    {
        openPage(); // the program's start: it pays for fonts and icons
        m_heart.forget();
        const double before = residentKib();
        QList<double> open;
        for (int i = 0; i < kRounds; ++i)
            open << openPage();
        print("open", open);
        print("filter_with_range", rounds([this](int i) { return filterWithRange(i); }));
        print("filter_first_screen", rounds([this](int i) { return filterEverywhere(i, u"status:502"_s); }));
        print("filter_rare_key", rounds([this](int i) { return filterEverywhere(i, u"key:\"key 170\""_s); }));
        print("go_to_time", rounds([this](int i) { return goTo(i); }));
        scrollFar();
        std::printf("memory_mib\t%.1f\n", (residentKib() - before) / 1024);
        std::printf("search_all_s\t%.1f\n", searchEverything() / 1000);
        std::printf("longest_block_ms\t%.1f\n", m_heart.blockMs());
        std::printf("longest_gap_ms\t%.1f\n", m_heart.gapMs()); // with the time that it slept and was woken late
        return m_complete;
    }

private:
    using Round = std::function<double(int)>;
    QList<double> rounds(const Round &round)
    {
        QList<double> figures;
        for (int i = 0; i < kRounds; ++i)
            figures << round(i);
        return figures;
    }

    static void print(const char *name, QList<double> figures)
    {
        std::sort(figures.begin(), figures.end());
        std::printf("%s_ms\t%.0f\n%s_worst_ms\t%.0f\n", name, figures.at(figures.size() / 2), name, figures.last());
    }

    /// Milliseconds from `act` until `done`, painted.
    double timed(const std::function<void()> &act, const std::function<bool()> &done)
    {
        QElapsedTimer passed;
        passed.start();
        m_heart.begin();
        m_application.handle(act);
        while (!done() && passed.elapsed() < kPatienceMs)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        if (m_page)
            m_page->grab(QRect(0, 0, 1, 1)); // lays out what is new
        const double took = double(passed.nsecsElapsed()) / 1e6;
        m_complete = m_complete && passed.elapsed() < kPatienceMs;
        m_heart.end();
        return took;
    }

    bool isReady() const { return m_page->model().load() == TableModel::Load::Ready && m_page->model().rowCount() > 0; }

    double openPage()
    {
        m_page.reset();
        return timed(
            [this] {
                m_page = std::make_unique<RequestsPage>(m_service, m_pages, m_service.clock(), m_toast, m_tasks);
                m_page->resize(1200, 800);
                m_page->show();
            },
            [this] { return isReady(); });
    }

    void type(const QString &filter)
    {
        m_page->filter()->setText(filter);
        QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
        QCoreApplication::sendEvent(m_page->filter(), &enter);
    }

    double filterWithRange(int round)
    {
        m_page->setRange(0);
        const QDate day = QDate::currentDate().addDays(-10 - round * 7);
        return timed([&] { type(u"status:502 time:"_s + day.toString(Qt::ISODate)); }, [this] { return isReady(); });
    }

    double filterEverywhere(int round, const QString &filter)
    {
        type(round % 2 == 0 ? QString() : u"status:499"_s);
        m_page->setRange(0);
        wait([this] { return isReady(); });
        return timed([&] { type(filter); }, [this] { return isReady() && m_page->model().rowCount() >= screenRows(); });
    }

    int screenRows() const
    {
        return m_page->table().viewport()->height() / m_page->table().verticalHeader()->defaultSectionSize();
    }

    double goTo(int round)
    {
        type({});
        m_page->setRange(0);
        wait([this] { return isReady(); });
        const std::int64_t ms = QDateTime::currentMSecsSinceEpoch() - std::int64_t(5 + round * 17) * 86'400'000;
        return timed([&] { m_page->goTo(ms); }, [&] { return isReady() && m_page->model().at(0).createdAt <= ms; });
    }

    void scrollFar()
    {
        QScrollBar &bar = *m_page->table().verticalScrollBar();
        for (int i = 0; i < 40; ++i) {
            const std::int64_t last = m_page->model().rowId(m_page->model().rowCount() - 1);
            timed([&] { bar.setValue(bar.maximum()); },
                  [&] { return m_page->model().rowId(m_page->model().rowCount() - 1) < last; });
        }
    }

    /// Through the whole log for nothing.
    double searchEverything()
    {
        m_page->setRange(0);
        return timed(
            [this] { type(u"model:nothing-like-this"_s); },
            [this] { return m_page->model().load() == TableModel::Load::Ready && m_page->model().isAtBottom(); });
    }

    static void wait(const std::function<bool()> &condition)
    {
        QElapsedTimer passed;
        for (passed.start(); !condition() && passed.elapsed() < kPatienceMs;)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

    Theme m_theme;
    SampleService m_service;
    ReaderPool m_readers;
    SqlRequestPages m_pages;
    QWidget m_host;
    Toast m_toast{&m_host};
    TaskBar m_tasks;
    Application &m_application;
    Heartbeat m_heart;
    std::unique_ptr<RequestsPage> m_page;
    bool m_complete = true;
};

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    Application application(argc, argv);
    const bool stay = argc == 3 && QByteArray(argv[2]) == "--stay";
    if (argc != 2 && !stay) {
        std::fprintf(stderr, "usage: turnpike-console-bench DATABASE [--stay]\n");
        return 2;
    }
    Language::instance().install(QLocale(u"en_GB"_s));
    Bench bench(application, argv[1]);
    if (stay) {
        bench.stay();
        return Application::exec();
    }
    const int code = bench.run() ? 0 : 1;
    std::fflush(stdout);
    return code;
}
