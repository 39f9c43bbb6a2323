#pragma once

#include "models/rows_model.h"

namespace turnpike {

enum class UsageRows { Day, Key, Model, Channel, DayAndKey };

/// Usage over a range of quota days, by one of its parts or by day and key.
class UsageModel final : public RowsModel<UsageRow>
{
    Q_OBJECT
public:
    enum ColumnIndex { Day, Key, Model, Channel, Requests, Input, Cached, Output, Tokens };

    explicit UsageModel(PageSource &source, QObject *parent = nullptr);

    void setRange(std::int32_t fromDay, std::int32_t toDay);
    void setGrouping(UsageRows rows);
    UsageRows grouping() const { return m_rows; }

    QString sumOf(const QList<int> &rows) const override;

protected:
    std::int64_t idOf(const UsageRow &row) const override;
    void fetch(int limit, const std::string &after, Done<Page<UsageRow>> done) override;

private:
    static QList<Column<UsageRow>> columnTable();
    void fetchNames(UsageDimension dimension, Done<Page<UsageRow>> done);
    PageSource &m_source;
    UsageQuery m_query;
    UsageRows m_rows = UsageRows::Day;
};

} // namespace turnpike
