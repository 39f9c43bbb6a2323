#include "models/file_export.h"

#include "server/storage/reader_pool.h"

namespace turnpike {

void FileExport::run(ReaderPool &readers, std::unique_ptr<storage::CsvExport> source, const QString &path,
                     std::shared_ptr<ExportProgress> progress, QObject *context, Done<std::int64_t> done)
{
    std::shared_ptr<FileExport> job(
        new FileExport(readers, std::move(source), path, std::move(progress), context, std::move(done)));
    job->step();
}

FileExport::FileExport(ReaderPool &readers, std::unique_ptr<storage::CsvExport> source, const QString &path,
                       std::shared_ptr<ExportProgress> progress, QObject *context, Done<std::int64_t> done)
    : m_readers(readers), m_source(std::move(source)), m_file(path), m_progress(std::move(progress)),
      m_context(context), m_done(std::move(done))
{}

void FileExport::step()
{
    const auto self = shared_from_this();
    m_readers.run<bool>(
        m_context, [self](Session &session) { return self->writePiece(session); },
        [self](Result<bool> more) {
            if (!more)
                return self->m_done(tl::make_unexpected(more.error()));
            if (*more)
                return self->step();
            self->m_done(self->m_progress->rows.load());
        });
}

Result<bool> FileExport::writePiece(Session &session)
{
    if (m_progress->cancelled)
        return fail("cancelled", "The export was cancelled.");
    if (!m_file.isOpen() && !m_file.open(QIODevice::WriteOnly))
        return fail("file_unwritable", m_file.errorString().toStdString());
    const Result<storage::CsvExport::Piece> piece = m_source->next(session);
    if (!piece)
        return tl::make_unexpected(piece.error());
    const auto size = qint64(piece->text.size());
    if (m_file.write(piece->text.data(), size) != size)
        return fail("file_unwritable", m_file.errorString().toStdString());
    m_progress->rows += piece->rows;
    if (!piece->more && !m_file.commit())
        return fail("file_unwritable", m_file.errorString().toStdString());
    return piece->more;
}

} // namespace turnpike
