#pragma once

#include "models/channel_words.h"
#include "models/rows_model.h"

#include <QHash>

namespace turnpike {

class ChannelsModel final : public RowsModel<ChannelInfo>
{
    Q_OBJECT
public:
    enum ColumnIndex { Name, On, Status, Priority, Weight, Models, Groups, Requests, Success, Keys };

    ChannelsModel(ChannelService &channels, const Clock &clock, QObject *parent = nullptr);

    void setScope(ChannelScope scope);
    void setText(const QString &text);
    void sort(int column, Qt::SortOrder order) override;
    bool rowDimmed(int row) const override;
    /// Repaints what depends on the time that has passed.
    void tick();
    void setTest(std::int64_t id, const ProbeResult &result);
    const ChannelTest *test(std::int64_t id) const;

Q_SIGNALS:
    /// With every answer; whatever the scope.
    void counted(const ChannelList &counts);

protected:
    std::int64_t idOf(const ChannelInfo &row) const override { return row.id; }
    void fetch(int limit, const std::string &after, Done<Page<ChannelInfo>> done) override;

private:
    QList<Column<ChannelInfo>> columnTable();
    ChannelService &m_channels;
    const Clock &m_clock;
    ChannelQuery m_query;
    QHash<std::int64_t, ChannelTest> m_tests;
};

} // namespace turnpike
