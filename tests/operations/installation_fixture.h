#pragma once

#include "server/accounting/key_directory.h"
#include "server/accounting/ledger.h"
#include "server/gateway/installation.h"
#include "server/operations/admin_token.h"
#include "server/operations/operations.h"
#include "server/operations/secret_box.h"
#include "server/storage/reader_pool.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <map>
#include <optional>

namespace turnpike {

/// Waits on this thread's event loop until the call was answered.
template <class T>
class Answer
{
public:
    Done<T> callback()
    {
        return [this](Result<T> result) { m_result = std::move(result); };
    }
    /// Error `no_answer` after ten seconds.
    Result<T> wait()
    {
        const bool came = QTest::qWaitFor([this] { return m_result.has_value(); }, 10'000);
        if (!came)
            return fail("no_answer", "The operation did not answer.");
        return *m_result;
    }

private:
    std::optional<Result<T>> m_result;
};

/// A data directory that can be opened more than once.
class InstallationFixture
{
public:
    std::map<std::string, std::string> options;

    InstallationFixture() { options["quota_timezone"] = "UTC"; }

    std::filesystem::path path() const { return std::filesystem::path(m_directory.path().toStdString()) / "data"; }
    std::filesystem::path root() const { return m_directory.path().toStdString(); }

    Result<void> tryOpen()
    {
        m_installation.reset();
        options["data"] = path().string();
        auto settings = Settings::resolve(options, {}, {});
        if (!settings)
            return tl::make_unexpected(settings.error());
        auto opened = Installation::open(*settings);
        if (!opened)
            return tl::make_unexpected(opened.error());
        m_installation = std::move(*opened);
        return {};
    }
    Installation &open()
    {
        const auto opened = tryOpen();
        if (!opened)
            qFatal("%s: %s", opened.error().code.c_str(), opened.error().message.c_str());
        return *m_installation;
    }
    void close() { m_installation.reset(); }
    Installation *operator->() { return m_installation.get(); }
    Installation &operator*() { return *m_installation; }

    /// The first column of the first row as text; empty: no row.
    std::string sql(const char *query)
    {
        const auto session = Session::open(m_installation->databaseFile(), Session::Access::Read, 2000);
        if (!session)
            qFatal("%s", session.error().message.c_str());
        auto result = (*session)->query(QString::fromUtf8(query));
        if (!result)
            qFatal("%s: %s", query, result.error().message.c_str());
        return result->next() ? result->value(0).toString().toStdString() : std::string();
    }

    QObject context;

private:
    /// In memory where the system has such a directory: every test opens a database, and waiting for a busy disk to
    /// flush would prove nothing.
    static QString directoryTemplate()
    {
        const QString memory = QStringLiteral("/dev/shm");
        const QString parent = QFileInfo(memory).isWritable() ? memory : QDir::tempPath();
        return parent + QStringLiteral("/turnpike-test-XXXXXX");
    }

    QTemporaryDir m_directory{directoryTemplate()};
    std::unique_ptr<Installation> m_installation;
};

inline const Actor kTester{"test"};

} // namespace turnpike
