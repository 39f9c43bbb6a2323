#include "ui/table/cell_editor.h"

#include "models/table_model.h"
#include "ui/theme/fonts.h"

#include <QLineEdit>
#include <QSpinBox>

namespace turnpike::cell_editor {

namespace {

constexpr int kMostNumber = 1'000'000;
constexpr int kTextWidth = 320, kHeight = 30;
constexpr char kStamp[] = "rowStamp";

} // namespace

QWidget *make(QWidget *parent, const QModelIndex &index)
{
    const QVariant value = index.data(Qt::EditRole);
    QWidget *editor = nullptr;
    if (value.typeId() == QMetaType::Int) {
        auto *number = new QSpinBox(parent);
        number->setRange(-kMostNumber, kMostNumber);
        number->setAlignment(Qt::AlignRight);
        editor = number;
    } else if (value.typeId() == QMetaType::QString) {
        editor = new QLineEdit(parent);
    } else {
        return nullptr;
    }
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    return editor;
}

void fill(QWidget &editor, const QModelIndex &index)
{
    if (editor.property(kStamp).isValid())
        return; // the row was read again meanwhile: what is typed stays
    editor.setProperty(kStamp, index.data(TableModel::StampRole));
    const QVariant value = index.data(Qt::EditRole);
    if (auto *number = qobject_cast<QSpinBox *>(&editor)) {
        number->setValue(value.toInt());
        number->selectAll();
    } else if (auto *line = qobject_cast<QLineEdit *>(&editor)) {
        line->setText(value.toString());
        line->selectAll();
    }
}

void store(QWidget &editor, QAbstractItemModel &model, const QModelIndex &index)
{
    CellEdit edit;
    edit.stamp = editor.property(kStamp).toLongLong();
    if (auto *number = qobject_cast<QSpinBox *>(&editor)) {
        number->interpretText();
        edit.value = number->value();
    } else if (const auto *line = qobject_cast<QLineEdit *>(&editor)) {
        edit.value = line->text();
    }
    model.setData(index, QVariant::fromValue(edit), Qt::EditRole);
}

void place(QWidget &editor, const QRect &cell)
{
    const int height = qMin(cell.height(), dp(kHeight));
    QRect rect(cell.left() + dp(4), cell.center().y() - height / 2 + 1, cell.width() - dp(8), height);
    if (qobject_cast<QLineEdit *>(&editor)) {
        rect.setWidth(qMax(rect.width(), dp(kTextWidth)));
        if (const QWidget *around = editor.parentWidget(); around && rect.right() > around->width())
            rect.moveRight(around->width() - dp(4));
    }
    editor.setGeometry(rect);
}

} // namespace turnpike::cell_editor
