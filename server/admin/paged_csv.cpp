#include "server/admin/paged_csv.h"

#include "server/admin/reply.h"
#include "server/runtime/logging.h"

namespace turnpike {

namespace {

/// One export under way; kept alive by the exchange, whose handler it is, and by the page that is being read.
class CsvStream final : public ExchangeHandler, public std::enable_shared_from_this<CsvStream>
{
public:
    CsvStream(ReaderPool &readers, QObject *owner, std::weak_ptr<Exchange> exchange, std::string fileName,
              CsvPageReader reader)
        : m_readers(readers), m_owner(owner), m_exchange(std::move(exchange)), m_fileName(std::move(fileName)),
          m_reader(std::move(reader))
    {}

    void clientGone() override { m_gone = true; }
    void writable() override
    {
        if (m_waiting)
            readPage();
    }

    void readPage()
    {
        m_waiting = false;
        const auto self = shared_from_this();
        m_readers.run<CsvPage>(
            m_owner, [self](Session &session) { return self->m_reader(session); },
            [self](Result<CsvPage> page) { self->send(std::move(page)); });
    }

private:
    void send(Result<CsvPage> page)
    {
        const auto exchange = m_exchange.lock();
        if (!exchange || m_gone)
            return;
        if (!page)
            return fail(*exchange, page.error());
        if (!exchange->begun())
            exchange->beginStream(200, "text/csv; charset=utf-8",
                                  "Content-Disposition: attachment; filename=\"" + m_fileName +
                                      "\"\r\nCache-Control: no-store\r\n");
        if (!page->text.empty()) // a search for rare rows may find none for a while
            exchange->writeChunk(page->text);
        if (!page->more)
            return exchange->endStream();
        if (exchange->congested())
            m_waiting = true;
        else
            readPage();
    }

    void fail(Exchange &exchange, const Error &error)
    {
        qCWarning(lcAdmin).noquote() << "an export ended early:" << QString::fromStdString(error.message);
        if (exchange.begun())
            return exchange.abortStream(); // a proper end would make half a file look whole
        sendError(exchange, error);
    }

    ReaderPool &m_readers;
    QObject *m_owner;
    std::weak_ptr<Exchange> m_exchange;
    std::string m_fileName;
    CsvPageReader m_reader;
    bool m_waiting = false;
    bool m_gone = false;
};

} // namespace

bool wantsCsv(const RequestHead &head)
{
    return head.header("Accept").find("text/csv") != std::string_view::npos;
}

void streamCsv(ReaderPool &readers, QObject *owner, const std::shared_ptr<Exchange> &exchange,
               const std::string &fileName, CsvPageReader reader)
{
    const auto stream = std::make_shared<CsvStream>(readers, owner, exchange, fileName, std::move(reader));
    exchange->setHandler(stream);
    stream->readPage();
}

} // namespace turnpike
