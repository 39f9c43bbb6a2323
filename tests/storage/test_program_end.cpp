#include "server/storage/reader_pool.h"
#include "tests/storage/ledger_fixture.h"

#include <QCoreApplication>
#include <future>

using namespace turnpike;
using namespace turnpike::testing;

/// Has no application of its own: the tests make one and end it.
class ProgramEndTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anAnswerThatIsStillOnItsWayIsDropped()
    {
        int count = 1;
        char name[] = "program";
        char *arguments[] = {name, nullptr};
        auto application = std::make_unique<QCoreApplication>(count, arguments);
        bool told = false;
        {
            LedgerFolder folder;
            folder.migrate();
            QObject context;
            std::promise<void> read;
            std::future<void> wasRead = read.get_future();
            ReaderPool pool(folder.database(), 1);
            pool.run<int>(
                &context,
                [&read](Session &) -> Result<int> {
                    read.set_value();
                    return 1;
                },
                [&told](const Result<int> &) { told = true; });
            QCOMPARE(wasRead.wait_for(std::chrono::seconds(20)), std::future_status::ready);
        } // the pool has ended: its answer waits for an event loop that will not run again
        application.reset();
        QVERIFY(!told);
    }
};

QTEST_APPLESS_MAIN(ProgramEndTest)
#include "test_program_end.moc"
