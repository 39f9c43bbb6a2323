#include "models/http_export.h"

#include "server/runtime/delivery.h"

#include <QSaveFile>
#include <algorithm>

namespace turnpike {

namespace {

/// On the client's thread.
class CsvFile
{
public:
    CsvFile(const QString &path, std::shared_ptr<ExportProgress> progress)
        : m_file(path), m_progress(std::move(progress))
    {}

    bool write(std::string_view piece)
    {
        if (m_progress->cancelled)
            return false;
        if (!m_file.isOpen() && !m_file.open(QIODevice::WriteOnly))
            return false;
        countRows(piece);
        const auto size = qint64(piece.size());
        return m_file.write(piece.data(), size) == size;
    }

    Result<std::int64_t> end(const Result<void> &ended)
    {
        if (m_progress->cancelled)
            return fail("cancelled", "The export was cancelled.");
        if (!ended && ended.error().code == "output_failed")
            return fail("file_unwritable", m_file.errorString().toStdString());
        if (!ended)
            return tl::make_unexpected(ended.error());
        if (!m_file.commit())
            return fail("file_unwritable", m_file.errorString().toStdString());
        return m_progress->rows.load();
    }

private:
    /// Ends of lines outside quotes, without the header's.
    void countRows(std::string_view piece)
    {
        for (const char c : piece) {
            if (c == '"')
                m_quoted = !m_quoted;
            else if (c == '\n' && !m_quoted)
                ++m_lines;
        }
        m_progress->rows = std::max<std::int64_t>(0, m_lines - 1);
    }

    QSaveFile m_file;
    std::shared_ptr<ExportProgress> m_progress;
    std::int64_t m_lines = 0;
    bool m_quoted = false;
};

} // namespace

void exportCsv(AdminClient &client, AdminCall call, const QString &path, std::shared_ptr<ExportProgress> progress,
               QObject *context, Done<std::int64_t> done)
{
    const auto file = std::make_shared<CsvFile>(path, std::move(progress));
    call.accept = "text/csv";
    call.limitSeconds = 0; // it takes as long as the list is
    client.transfer(
        std::move(call), [file](std::string_view piece) { return file->write(piece); },
        [file, deliver = deliveryTo(context), done = std::move(done)](const Result<void> &ended) {
            deliver([done, result = file->end(ended)] { done(result); });
        });
}

} // namespace turnpike
