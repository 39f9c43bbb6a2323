// Cells of the Channels table that are changed where they stand.
#include "models/channels_model.h"

using namespace Qt::StringLiterals;

namespace turnpike {

namespace {

bool isEditable(int column)
{
    switch (column) {
    case ChannelsModel::Name:
    case ChannelsModel::Priority:
    case ChannelsModel::Weight:
    case ChannelsModel::Models:
    case ChannelsModel::Tag:
        return true;
    default:
        return false;
    }
}

} // namespace

Qt::ItemFlags ChannelsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = RowsModel::flags(index);
    return isEditable(index.column()) ? flags | Qt::ItemIsEditable : flags;
}

QVariant ChannelsModel::data(const QModelIndex &index, int role) const
{
    if (role == StampRole)
        return QVariant::fromValue<qlonglong>(at(index.row()).updatedAt);
    if (role == Qt::EditRole && isEditable(index.column()))
        return valueOf(index.column(), at(index.row()));
    return RowsModel::data(index, role);
}

bool ChannelsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !isEditable(index.column()) || !value.canConvert<CellEdit>())
        return false;
    const auto edit = value.value<CellEdit>();
    if (edit.value == valueOf(index.column(), at(index.row())))
        return false;
    Q_EMIT edited(at(index.row()).id, index.column(), edit);
    return true;
}

QVariant ChannelsModel::valueOf(int column, const ChannelInfo &channel)
{
    switch (column) {
    case Name:
        return channel.name;
    case Priority:
        return channel.priority;
    case Weight:
        return channel.weight;
    case Models:
        return channel.models.join(u", "_s);
    case Tag:
        return channel.tag;
    default:
        return {};
    }
}

ChannelDraft ChannelsModel::draftOf(int column, const QVariant &value)
{
    ChannelDraft draft;
    switch (column) {
    case Name:
        draft.name = value.toString().trimmed().toStdString();
        break;
    case Priority:
        draft.priority = value.toInt();
        break;
    case Weight:
        draft.weight = value.toInt();
        break;
    case Models:
        draft.models.emplace();
        for (const QString &part : value.toString().split(u',', Qt::SkipEmptyParts)) {
            if (const QString name = part.trimmed(); !name.isEmpty())
                draft.models->push_back(name.toStdString());
        }
        break;
    case Tag:
        draft.tag = value.toString().trimmed().toStdString();
        break;
    default:
        break;
    }
    return draft;
}

} // namespace turnpike
