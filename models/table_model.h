#pragma once

#include "models/cell.h"
#include "server/runtime/result.h"

#include <QAbstractTableModel>

namespace turnpike {

/// What a table needs to know about a column besides its cells.
struct ColumnSpec
{
    QString id; // stable, for remembered widths
    QString title;
    CellKind kind = CellKind::Text;
    bool right = false;   // figures and relative times
    int width = 100;      // at the 13 px body
    bool stretch = false; // takes what is left; of several visible ones the last
    bool sortable = false;
    int rank = 0;         // where there is no room for all, the highest rank is left out first; 0 never
    bool heading = false; // its title is that of the whole card
};

/// What an editor in the table hands to setData(): the version of the row that it was opened on says whether somebody
/// else has changed it meanwhile.
struct CellEdit
{
    QVariant value; // int or QString, as Qt::EditRole gave it
    std::int64_t stamp = 0;
};

/// What all tables of the console share: data() is written once, from cell().
class TableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        KindRole = Qt::UserRole + 1, // CellKind as int
        CellRole,                    // Cell
        DimmedRole,                  // bool
        IdRole,                      // qlonglong
        StampRole                    // qlonglong, of the row's version; where cells can be edited
    };
    enum class Load { Loading, Ready, Failed };

    using QAbstractTableModel::QAbstractTableModel;

    virtual const ColumnSpec &columnSpec(int column) const = 0;
    virtual Cell cell(int row, int column) const = 0;
    virtual std::int64_t rowId(int row) const = 0;
    virtual bool rowDimmed(int) const { return false; }
    int rowOf(std::int64_t id) const; // -1: not loaded

    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// What several rows come to, for the footer; empty where a sum says nothing.
    virtual QString sumOf(const QList<int> &) const { return {}; }
    /// The rows as tab-separated text with a header line, for the clipboard.
    QString tabSeparated(QList<int> rows) const;

    Load load() const { return m_load; }
    const Error &loadError() const { return m_error; } // of the last answer, when Failed
    /// Rows that match, loaded or not; -1: not known.
    virtual std::int64_t total() const { return rowCount(); }

public Q_SLOTS:
    /// Asks again for what is loaded; rows change in place.
    virtual void refresh() = 0;

Q_SIGNALS:
    void loadChanged();

protected:
    void setLoad(Load load, Error error = {});

private:
    Load m_load = Load::Loading;
    Error m_error;
};

} // namespace turnpike

Q_DECLARE_METATYPE(turnpike::CellEdit)
