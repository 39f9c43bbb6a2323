#include "ui/dialogs/shortcut_model.h"

#include "models/format.h"
#include "ui/frame/actions.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace turnpike {

namespace {

enum Columns { Name, Group, Shortcut };

}

ShortcutModel::ShortcutModel(Actions &actions, QObject *parent) : TableModel(parent), m_actions(actions)
{
    m_columns = {{u"action"_s, tr("Action"), CellKind::Text, false, 220, true},
                 {u"group"_s, tr("Where"), CellKind::Text, false, 120},
                 {u"shortcut"_s, tr("Shortcut"), CellKind::Text, false, 160}};
    connect(&actions, &Actions::shortcutChanged, this, [this] {
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, Shortcut), index(int(m_rows.size()) - 1, Shortcut));
    });
    refresh();
}

void ShortcutModel::setFilter(const QString &text)
{
    m_filter = text.trimmed();
    refresh();
}

QString ShortcutModel::actionAt(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? m_actions.specs().at(m_rows.at(row)).id : QString();
}

Cell ShortcutModel::cell(int row, int column) const
{
    const ActionSpec &spec = m_actions.specs().at(m_rows.at(row));
    if (column == Name)
        return {m_actions.nameOf(spec.id)};
    if (column == Group)
        return {spec.group, {}, Tone::Muted};
    const QKeySequence shortcut = m_actions.find(spec.id)->shortcut();
    if (shortcut.isEmpty())
        return {noValue(), {}, Tone::Muted};
    return {shortcut.toString(QKeySequence::NativeText), {}, Tone::Plain, shortcut != spec.shortcut};
}

void ShortcutModel::refresh()
{
    beginResetModel();
    m_rows.clear();
    for (int place = 0; place < int(m_actions.specs().size()); ++place) {
        const ActionSpec &spec = m_actions.specs().at(place);
        const QString shortcut = m_actions.find(spec.id)->shortcut().toString(QKeySequence::NativeText);
        if (m_actions.nameOf(spec.id).contains(m_filter, Qt::CaseInsensitive) ||
            spec.group.contains(m_filter, Qt::CaseInsensitive) || shortcut.contains(m_filter, Qt::CaseInsensitive))
            m_rows << place;
    }
    endResetModel();
    setLoad(Load::Ready);
}

} // namespace turnpike
