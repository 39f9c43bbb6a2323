#pragma once

#include <QModelIndex>
#include <QStyleOptionViewItem>

namespace turnpike {

/// Editors in a table: a number or a line of text, by what Qt::EditRole gives. They hand a CellEdit to the model.
namespace cell_editor {

/// Null: the cell holds neither.
QWidget *make(QWidget *parent, const QModelIndex &index);
void fill(QWidget &editor, const QModelIndex &index);
void store(QWidget &editor, QAbstractItemModel &model, const QModelIndex &index);
/// Text gets room beyond its cell.
void place(QWidget &editor, const QRect &cell);

} // namespace cell_editor

} // namespace turnpike
