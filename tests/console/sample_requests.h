#pragma once

#include "models/request_rows.h"

#include <vector>

namespace turnpike {

/// A log in memory that ends now. Its rows follow from their number, so that every run has the same ones.
class SampleRequests final : public RequestPages
{
public:
    /// `keys`: names and masked secrets that the rows are spread over.
    void fill(int rows, std::int64_t nowMs, const std::vector<std::pair<QString, QString>> &keys);
    /// What everything is answered with; an empty code: rows.
    void fail(Error error) { m_error = std::move(error); }
    /// Newest first.
    std::vector<RequestLine> &rows() { return m_rows; }
    /// How many rows a search looks at before it tells what it has.
    void setPatience(int rows) { m_patience = rows; }
    const std::vector<RequestPageQuery> &questions() const { return m_questions; }

    void page(const RequestPageQuery &query, QObject *context, Done<RequestPage> done) override;
    void summary(const RequestSummaryQuery &query, QObject *context, Done<RequestSummary> done) override;
    void detail(std::int64_t id, QObject *context, Done<RequestDetail> done) override;
    void exportTo(const RequestFilter &filter, const QString &path, std::shared_ptr<ExportProgress> progress,
                  QObject *context, Done<std::int64_t> done) override;

private:
    storage::IdRange wholeOf(const RequestFilter &filter) const;
    RequestPage search(const RequestPageQuery &query) const;
    RequestPage sorted(const RequestPageQuery &query) const;

    std::vector<RequestLine> m_rows;
    std::vector<RequestPageQuery> m_questions;
    Error m_error;
    int m_patience = INT_MAX;
};

} // namespace turnpike
