#pragma once

#include "models/channel_words.h"
#include "models/rows_model.h"

namespace turnpike {

class ChannelsModel final : public RowsModel<ChannelInfo>
{
    Q_OBJECT
public:
    enum ColumnIndex {
        Name,
        On,
        Status,
        Priority,
        Weight,
        Models,
        Groups,
        Tag,
        Latency,
        Success,
        Requests,
        Keys,
        Balance
    };

    ChannelsModel(ChannelService &channels, const Clock &clock, QObject *parent = nullptr);

    void setScope(ChannelScope scope);
    void setText(const QString &text);
    void sort(int column, Qt::SortOrder order) override;
    bool rowDimmed(int row) const override;
    /// Repaints what depends on the time that has passed.
    void tick();
    /// Whether the rows are all channels, the highest priority first: only then a place says something.
    bool showsOrder() const;

    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    /// Takes a CellEdit and says edited(); the rows change when the gateway has taken it.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    /// The draft that sets the column to what the channel has now: the way back from an edit.
    static ChannelDraft draftOf(int column, const QVariant &value);
    static QVariant valueOf(int column, const ChannelInfo &channel);

Q_SIGNALS:
    /// The value is another one than the channel's.
    void edited(std::int64_t id, int column, const turnpike::CellEdit &edit);
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
};

} // namespace turnpike
