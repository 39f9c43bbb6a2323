#pragma once

#include "models/page_source.h"
#include "server/storage/csv_export.h"

#include <QSaveFile>

namespace turnpike {

class ReaderPool;

/// Writes an export to a file, piece by piece on the reader threads: the file appears under its name when it is
/// complete, and nothing is left behind when it fails or is cancelled.
class FileExport : public std::enable_shared_from_this<FileExport>
{
public:
    /// `done` gets the number of rows; errors `file_unwritable`, `cancelled`, and those of the database.
    static void run(ReaderPool &readers, std::unique_ptr<storage::CsvExport> source, const QString &path,
                    std::shared_ptr<ExportProgress> progress, QObject *context, Done<std::int64_t> done);

private:
    FileExport(ReaderPool &readers, std::unique_ptr<storage::CsvExport> source, const QString &path,
               std::shared_ptr<ExportProgress> progress, QObject *context, Done<std::int64_t> done);
    void step();
    Result<bool> writePiece(Session &session); // true: there is more

    ReaderPool &m_readers;
    std::unique_ptr<storage::CsvExport> m_source;
    QSaveFile m_file; // one piece at a time touches it
    std::shared_ptr<ExportProgress> m_progress;
    QObject *m_context;
    Done<std::int64_t> m_done;
};

} // namespace turnpike
