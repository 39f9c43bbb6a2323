#pragma once

#include "models/rows_model.h"
#include "models/service_filter.h"
#include "models/service_words.h"

namespace turnpike {

class ServicesModel final : public RowsModel<ServiceInfo>
{
    Q_OBJECT
public:
    enum ColumnIndex { Name, On, Status, Kind, Target, Methods, Groups, Price, Keys, Requests, Errors };

    ServicesModel(ProxyServices &services, const Clock &clock, QObject *parent = nullptr);

    void setFilter(const ServiceFilter &filter);
    void sort(int column, Qt::SortOrder order) override;
    bool rowDimmed(int row) const override;
    /// Repaints what depends on the time that has passed.
    void tick();
    /// All rows as CSV, in their order.
    std::string csv() const;

protected:
    std::int64_t idOf(const ServiceInfo &row) const override { return row.id; }
    void fetch(int limit, const std::string &after, Done<Page<ServiceInfo>> done) override;

private:
    QList<Column<ServiceInfo>> columnTable();
    ProxyServices &m_services;
    const Clock &m_clock;
    ServiceFilter m_filter;
    ServiceSort m_sort = ServiceSort::Name;
    bool m_descending = false;
};

} // namespace turnpike
