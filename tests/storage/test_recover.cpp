#include "server/accounting/recovery.h"
#include "server/storage/integrity.h"
#include "tests/storage/ledger_fixture.h"

#include <QFile>
#include <fstream>

using namespace turnpike;
using namespace turnpike::testing;
using storage::RecoveredTable;

namespace {

namespace fs = std::filesystem;

constexpr int kRequests = 3000;
constexpr std::size_t kPage = 4096;

/// Keys, secrets and some thousand booked requests, each tenth with attempts; its log flushed.
void fill(const LedgerFolder &folder)
{
    folder.migrate();
    {
        auto writer = JournalWriter::open({folder.journal(), 8u << 20, 1ull << 30, 0});
        QVERIFY(writer.has_value());
        RequestIdSource ids(0, 0);
        for (int i = 0; i < kRequests; ++i)
            appendRequest(**writer, ids.next(kNow + i * 1000), 1 + i % 3);
    }
    const Clock clock;
    Ledger ledger(folder.options(), clock);
    ledger.start();
    ledger.stop(20'000);
    const auto session = folder.open(Session::Access::Write);
    for (const char *sql :
         {"INSERT INTO keys (label, created_at, models) VALUES ('one', 1, '[]'), ('two', 2, '[\"é\"]'), ('three', 3, "
          "'')",
          "INSERT INTO key_secrets (hash, key_id, display, created_at) SELECT cast(label AS BLOB), id, label, 1 FROM "
          "keys",
          // longer than a page, so that it goes on in others
          "INSERT INTO audit_log (at, actor, action, subject, after) VALUES (1, 'a', 'b', 'c', printf('%.20000c', "
          "'x'))",
          "PRAGMA wal_checkpoint(TRUNCATE)"})
        QVERIFY(session->query(QString::fromUtf8(sql)).has_value());
}

/// The pages of a table or index by their kind ("leaf", "internal").
std::vector<qint64> pagesOf(const LedgerFolder &folder, const char *name, const char *kind)
{
    std::vector<qint64> pages;
    const auto session = folder.open();
    auto rows = session->query(QStringLiteral("SELECT pageno FROM dbstat WHERE name = ? AND pagetype = ?"),
                               {QString::fromLatin1(name), QString::fromLatin1(kind)});
    while (rows && rows->next())
        pages.push_back(rows->value(0).toLongLong());
    return pages;
}

void overwritePage(const fs::path &file, qint64 page, char with = '\xa5')
{
    std::fstream out(file, std::ios::in | std::ios::out | std::ios::binary);
    out.seekp(static_cast<std::streamoff>(page - 1) * static_cast<std::streamoff>(kPage));
    out << std::string(kPage, with);
}

RecoveredTable tableOf(const Recovery &recovery, const char *name)
{
    for (const RecoveredTable &table : recovery.report.tables) {
        if (table.table == name)
            return table;
    }
    return {};
}

std::string dump(const fs::path &file, const char *table)
{
    const auto session = Session::open(file, Session::Access::Read, 2000);
    auto rows = (*session)->query(QStringLiteral("SELECT * FROM %1 ORDER BY 1, 2").arg(QString::fromLatin1(table)));
    std::string text = rows ? "" : rows.error().message;
    while (rows && rows->next()) {
        for (int i = 0; !rows->value(i).isNull() || i < 2; ++i)
            text += rows->value(i).toString().toStdString() + "|";
        text += "\n";
    }
    return text;
}

} // namespace

class TestRecover : public QObject
{
    Q_OBJECT

    std::unique_ptr<LedgerFolder> m_folder;
    fs::path target() const { return m_folder->folder() / "recovered.db"; }
    Result<Recovery> recover() const
    {
        return recoverBooks(m_folder->database(), target(), kNow, [](std::int64_t, std::int64_t) { return true; });
    }
    qint64 number(const char *sql) const
    {
        const auto session = Session::open(target(), Session::Access::Read, 2000);
        auto row = (*session)->query(QString::fromLatin1(sql));
        return row && row->next() ? row->value(0).toLongLong() : -1;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<LedgerFolder>();
        fill(*m_folder);
    }

    void aWholeDatabaseIsCopiedWhole()
    {
        const auto recovery = recover();
        QVERIFY2(recovery, recovery ? "" : recovery.error().message.c_str());
        QVERIFY(recovery->report.complete());
        QVERIFY(recovery->books.sound());
        for (const char *table : {"keys", "key_secrets", "requests", "usage_daily", "usage_hourly", "audit_log"})
            QCOMPARE(dump(target(), table), dump(m_folder->database(), table));
        QCOMPARE(number("SELECT length(after) FROM audit_log WHERE actor = 'a'"), 20'000);
        const auto session = Session::open(target(), Session::Access::Read, 2000);
        QCOMPARE(storage::integrityFindings(**session)->size(), std::size_t(0));
    }

    void aDamagedLeafCostsItsRowsAndTheyAreCounted()
    {
        const auto leaves = pagesOf(*m_folder, "requests", "leaf");
        QVERIFY(leaves.size() > 20);
        overwritePage(m_folder->database(), leaves[leaves.size() / 2]);
        overwritePage(m_folder->database(), leaves[leaves.size() / 2 + 2], '\0');
        const auto recovery = recover();
        QVERIFY2(recovery, recovery ? "" : recovery.error().message.c_str());
        const RecoveredTable table = tableOf(*recovery, "requests");
        QCOMPARE(table.damagedPages, 2);
        QVERIFY(table.rows < kRequests && table.rows > kRequests - 200);
        QCOMPARE(table.rows + table.lost, kRequests); // the index by key knows of all
        QCOMPARE(number("SELECT count(*) FROM requests"), table.rows);
        QVERIFY(!recovery->report.complete());
        QVERIFY(!recovery->books.sound()); // the sums know of more requests than the log has
        QCOMPARE(tableOf(*recovery, "keys").rows, 3);
    }

    void aDamagedInnerPageCostsNothing()
    {
        const auto inner = pagesOf(*m_folder, "requests", "internal");
        QVERIFY(!inner.empty());
        for (const qint64 page : inner)
            overwritePage(m_folder->database(), page);
        const auto recovery = recover();
        QVERIFY2(recovery, recovery ? "" : recovery.error().message.c_str());
        QCOMPARE(tableOf(*recovery, "requests").rows, kRequests);
        QVERIFY(tableOf(*recovery, "requests").damagedPages > 0);
        QVERIFY(recovery->books.sound());
    }

    void withoutItsFirstPageRowsAreToldByTheirShape()
    {
        overwritePage(m_folder->database(), 1);
        const auto recovery = recover();
        QVERIFY2(recovery, recovery ? "" : recovery.error().message.c_str());
        QVERIFY(!recovery->report.schemaSound);
        QCOMPARE(tableOf(*recovery, "requests").rows, kRequests);
        QCOMPARE(tableOf(*recovery, "keys").rows, 3);
        QCOMPARE(tableOf(*recovery, "key_secrets").rows, 3);
        QVERIFY(recovery->books.sound());
    }

    void secretsOfALostKeyAreLeftOut()
    {
        for (const qint64 page : pagesOf(*m_folder, "keys", "leaf"))
            overwritePage(m_folder->database(), page);
        const auto recovery = recover();
        QVERIFY2(recovery, recovery ? "" : recovery.error().message.c_str());
        QCOMPARE(tableOf(*recovery, "keys").rows, 0);
        QCOMPARE(tableOf(*recovery, "key_secrets").rows, 0);
        QCOMPARE(tableOf(*recovery, "key_secrets").unusable, 3);
    }

    void whatIsInTheLogOnlyIsRead()
    {
        const fs::path copy = m_folder->folder() / "killed.db";
        {
            const auto session = m_folder->open(Session::Access::Write);
            QVERIFY(session->query(QStringLiteral("UPDATE keys SET label = 'late' WHERE id = 2")).has_value());
            fs::copy_file(m_folder->database(), copy);
            fs::copy_file(m_folder->database().string() + "-wal", copy.string() + "-wal");
        }
        const auto recovery = recoverBooks(copy, target(), kNow, [](std::int64_t, std::int64_t) { return true; });
        QVERIFY(recovery.has_value());
        QCOMPARE(number("SELECT count(*) FROM keys WHERE label = 'late'"), 1);
    }

    /// Whatever the bytes are, it ends, and what it makes is a database.
    void anyDamageIsSurvived()
    {
        const std::string whole = QFile::exists(QString::fromStdString(m_folder->database().string()))
                                      ? m_folder->database().string()
                                      : std::string();
        const auto bytes = static_cast<std::uint64_t>(fs::file_size(whole));
        std::uint64_t random = 42;
        const auto next = [&] {
            return random = random * 6364136223846793005ull + 1442695040888963407ull, random >> 33;
        };
        for (int round = 0; round < 12; ++round) {
            const fs::path damaged = m_folder->folder() / ("damaged" + std::to_string(round));
            fs::copy_file(whole, damaged);
            {
                std::fstream out(damaged, std::ios::in | std::ios::out | std::ios::binary);
                for (int i = 0; i < 200; ++i) {
                    out.seekp(static_cast<std::streamoff>(next() % bytes));
                    out.put(static_cast<char>(next()));
                }
            }
            const fs::path made = m_folder->folder() / ("made" + std::to_string(round));
            const auto recovery = recoverBooks(damaged, made, kNow, [](std::int64_t, std::int64_t) { return true; });
            QVERIFY2(recovery, recovery ? "" : recovery.error().message.c_str());
            QVERIFY(recovery->report.rows() > kRequests / 2);
            const auto session = Session::open(made, Session::Access::Read, 2000);
            QCOMPARE(storage::integrityFindings(**session)->size(), std::size_t(0));
        }
    }

    void nothingIsWrittenOver()
    {
        QVERIFY(recover().has_value());
        QCOMPARE(QString::fromStdString(recover().error().code), QStringLiteral("output_exists"));
        const fs::path text = m_folder->folder() / "text";
        std::ofstream(text) << std::string(20'000, 'x');
        const fs::path other = m_folder->folder() / "other.db";
        const auto refused = recoverBooks(text, other, kNow, [](std::int64_t, std::int64_t) { return true; });
        QCOMPARE(QString::fromStdString(refused.error().code), QStringLiteral("recover_failed"));
        QVERIFY(!fs::exists(other));
        QVERIFY(!fs::exists(other.string() + ".part"));
    }
};

QTEST_GUILESS_MAIN(TestRecover)
#include "test_recover.moc"
