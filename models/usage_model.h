#pragma once

#include "models/rows_model.h"

namespace turnpike {

/// Usage by day, by key, or by both, over a range of quota days.
class UsageModel final : public RowsModel<UsageRow>
{
    Q_OBJECT
public:
    enum ColumnIndex { Day, Key, Requests, Input, Cached, Output, Tokens };

    explicit UsageModel(PageSource &source, QObject *parent = nullptr);

    void setRange(std::int32_t fromDay, std::int32_t toDay);
    void setGrouping(UsageGrouping grouping);
    UsageGrouping grouping() const { return m_query.grouping; }

protected:
    std::int64_t idOf(const UsageRow &row) const override;
    void fetch(int limit, const std::string &after, Done<Page<UsageRow>> done) override;

private:
    static QList<Column<UsageRow>> columnTable();
    PageSource &m_source;
    UsageQuery m_query;
};

} // namespace turnpike
