#pragma once

#include "server/storage/csv.h"
#include "server/storage/request_pages.h"
#include "server/storage/usage_pages.h"

#include <memory>
#include <string>

namespace turnpike::storage {

/// An export in pieces: each call is a short read of its own, so that nothing pins the WAL while the receiver is slow.
/// The first piece begins with the header. One call at a time, on any thread.
class CsvExport
{
public:
    struct Piece
    {
        std::string text;
        std::int64_t rows = 0;
        bool more = false;
    };
    virtual ~CsvExport() = default;
    virtual Result<Piece> next(Session &session) = 0;
};

/// One row for each day, key, channel and model.
std::unique_ptr<CsvExport> exportUsage(UsageQuery query);
/// Newest first; the query's limit does not count.
std::unique_ptr<CsvExport> exportRequests(RequestQuery query);

} // namespace turnpike::storage
