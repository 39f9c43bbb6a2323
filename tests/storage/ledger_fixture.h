#pragma once

#include "server/accounting/ledger.h"
#include "server/accounting/usage_journal.h"
#include "server/runtime/request_id.h"
#include "server/storage/migrations.h"
#include "server/storage/session.h"

#include <QTemporaryDir>
#include <QTest>

namespace turnpike::testing {

constexpr std::int64_t kNow = 1'790'000'000'000; // 2026-09-21T14:13:20Z

/// A data directory with what a ledger needs.
class LedgerFolder
{
public:
    std::filesystem::path folder() const { return m_folder.path().toStdString(); }
    std::filesystem::path database() const { return folder() / "turnpike.db"; }
    std::filesystem::path journal() const { return folder() / "journal"; }

    Ledger::Options options() const
    {
        Ledger::Options options;
        options.database = database();
        options.journalDirectory = journal();
        options.zone = QTimeZone("Asia/Kolkata");
        return options;
    }

    std::unique_ptr<Session> open(Session::Access access = Session::Access::Read) const
    {
        Result<std::unique_ptr<Session>> session = Session::open(database(), access, 2000);
        if (!session)
            qFatal("%s", session.error().message.c_str());
        return std::move(*session);
    }

    qint64 number(const QString &sql) const
    {
        const std::unique_ptr<Session> session = open();
        Result<QSqlQuery> query = session->query(sql);
        return query && query->next() ? query->value(0).toLongLong() : -1;
    }

    void migrate() const
    {
        const Result<MigrationReport> done = migrateDatabase(database(), shippedMigrations(), kNow);
        if (!done)
            qFatal("%s", done.error().message.c_str());
        std::filesystem::create_directories(journal());
    }

private:
    QTemporaryDir m_folder;
};

inline std::int32_t dayInIndia(std::int64_t wallMs)
{
    static const QuotaCalendar calendar(QTimeZone("Asia/Kolkata")); // its cache makes it fast
    return calendar.dayAt(wallMs);
}

inline AttemptRecord record(AttemptRecord::Kind kind, std::int64_t id, std::int64_t key = 1)
{
    AttemptRecord record;
    record.kind = kind;
    record.requestId = id;
    record.createdAt = request_id::timeOf(id);
    record.startedAt = record.createdAt;
    record.day = dayInIndia(record.createdAt);
    record.keyId = key;
    record.channelId = 2;
    record.providerKeyId = 3;
    record.route = "/v1/chat/completions";
    record.model = "deepseek-chat";
    record.modelUpstream = "deepseek-chat";
    record.clientAddress = "127.0.0.1";
    if (kind == AttemptRecord::Kind::Started)
        return record;
    record.outcome = Outcome::Success;
    record.status = 200;
    record.upstreamStatus = 200;
    record.firstByteMs = 20;
    record.durationMs = 120;
    record.attemptMs = 110;
    record.usage.input = 10;
    record.usage.cachedInput = 3;
    record.usage.output = 7;
    record.usageJson = R"({"prompt_tokens":13,"completion_tokens":7,"total_tokens":20})";
    return record;
}

/// Started and Final of one request.
inline void appendRequest(JournalWriter &writer, std::int64_t id, std::int64_t key = 1)
{
    QVERIFY(writer.reserve(1));
    QVERIFY(writer.append(record(AttemptRecord::Kind::Started, id, key)));
    QVERIFY(writer.append(record(AttemptRecord::Kind::Final, id, key)));
    writer.release(1);
}

} // namespace turnpike::testing
