#include "server/storage/backup.h"

#include "server/storage/database_file.h"

namespace turnpike {

Result<void> backupDatabase(Session &session, const std::filesystem::path &target)
{
    std::filesystem::path partial = target;
    partial += ".part";
    std::error_code error;
    std::filesystem::remove(partial, error); // of an attempt that was killed
    if (Result<void> made = createPrivateFile(partial); !made)
        return fail("backup_failed", "The backup could not be written: " + made.error().message);
    Result<QSqlQuery> copied =
        session.query(QStringLiteral("VACUUM INTO ?"), {QString::fromStdString(partial.string())});
    if (!copied) {
        std::filesystem::remove(partial, error);
        return fail("backup_failed", "The backup could not be written: " + copied.error().message);
    }
    syncPath(partial);
    std::filesystem::rename(partial, target, error);
    if (error) {
        const std::string reason = error.message();
        std::filesystem::remove(partial, error);
        return fail("backup_failed", "The backup could not be renamed to " + target.string() + ": " + reason);
    }
    syncPath(target.has_parent_path() ? target.parent_path() : std::filesystem::path("."));
    return {};
}

} // namespace turnpike
