#pragma once

#include <QHash>
#include <QObject>
#include <QSet>
#include <QVariant>

class QMenu;
class QTableView;

namespace turnpike {

class TableModel;

/// Which columns a table shows, in which order and how wide: what the page offers, then what the operator chose, then
/// what there is room for.
class ColumnLayout final : public QObject
{
    Q_OBJECT
public:
    explicit ColumnLayout(QTableView &table);
    void setModel(TableModel *model);
    /// Whether the column has a place at all.
    void setOffered(int column, bool offered);
    /// Gives every column its width, after the table's has changed.
    void fit();

    /// A line for every offered column, and the way back to how it was.
    void fillMenu(QMenu &menu);
    void setVisible(int column, bool visible);
    void reset();
    /// What the operator chose, by the columns' ids; unknown ids are ignored when it comes back.
    QVariantMap choices() const;
    void setChoices(const QVariantMap &choices);

Q_SIGNALS:
    void chosen();

private:
    QString idOf(int column) const;
    int widthOf(int column) const;
    bool isWanted(int column) const;
    bool yields(int column) const; // where there is no room for all
    int rankWithoutRoom(int available, int &needed) const;
    int stretched() const;
    void moveTo(const QStringList &order);
    void resized(int column, int width);

    QTableView &m_table;
    TableModel *m_model = nullptr;
    QSet<int> m_withheld;
    QSet<QString> m_hidden, m_shown; // by the operator
    QHash<QString, int> m_widths;    // by the operator
    bool m_arranging = false;
};

} // namespace turnpike
