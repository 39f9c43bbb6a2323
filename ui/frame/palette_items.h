#pragma once

#include <QAbstractListModel>
#include <functional>

namespace turnpike {

/// Something that the command palette can do or open.
struct PaletteItem
{
    QString id;   // stable: what was run before is remembered by it
    QString text; // what is searched
    QString kind; // the word beside it, e.g. "Key"
    QString shortcut = {};
    const char *icon = "chevron-right";
    std::function<void()> run = {};
};

/// The items that fit what was typed, best first; while nothing is typed those that were run last come first.
class PaletteItems final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { KindRole = Qt::UserRole + 1, ShortcutRole, IconRole };
    static constexpr int kMost = 60;

    using QAbstractListModel::QAbstractListModel;
    /// `recent`: ids, the last one run first.
    void show(const QString &typed, const QList<PaletteItem> &items, const QStringList &recent);
    const PaletteItem &at(int row) const { return m_shown.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_shown.size()); }
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<PaletteItem> m_shown;
};

} // namespace turnpike
