#pragma once

#include "server/http/exchange.h"
#include "server/storage/reader_pool.h"

#include <QObject>
#include <functional>
#include <memory>
#include <string>

namespace turnpike {

/// Rows of one page as CSV text. `more`: ask again; the reader remembers where it is.
struct CsvPage
{
    std::string text;
    bool more = false;
};
/// Called on reader threads, one call at a time; each call is a short transaction of its own.
using CsvPageReader = std::function<Result<CsvPage>(Session &)>;

/// Whether the client asks for CSV instead of JSON.
bool wantsCsv(const RequestHead &head);

/// Streams an export as the answer, page by page; a client that reads slowly holds back the next page, so that memory
/// stays bounded.
void streamCsv(ReaderPool &readers, QObject *owner, const std::shared_ptr<Exchange> &exchange,
               const std::string &fileName, CsvPageReader reader);

} // namespace turnpike
