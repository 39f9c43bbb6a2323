#include "ui/dialogs/shortcuts_dialog.h"

#include "ui/dialogs/shortcut_model.h"
#include "ui/frame/actions.h"
#include "ui/table/table_view.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QKeySequenceEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace turnpike {

ShortcutsDialog::ShortcutsDialog(Actions &actions, QWidget *parent)
    : QDialog(parent), m_actions(actions), m_model(new ShortcutModel(actions, this)), m_table(new TableView),
      m_filter(new FilterField), m_editor(new QKeySequenceEdit),
      m_apply(makeButton(ButtonKind::Primary, tr("Set shortcut"))),
      m_reset(makeButton(ButtonKind::Secondary, tr("Back to the default"))),
      m_note(new Label(QString(), TextRole::Small, Tone::Muted))
{
    setWindowTitle(tr("Keyboard shortcuts"));
    setModal(true);
    auto *layout = column(12, {24, 20, 24, 20});
    setLayout(layout);
    layout->addWidget(new Label(tr("Keyboard shortcuts"), TextRole::DialogTitle));
    m_filter->setPlaceholderText(tr("Filter actions"));
    m_filter->setAccessibleName(tr("Filter actions"));
    layout->addWidget(m_filter);
    m_table->setAccessibleName(tr("Keyboard shortcuts"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTableModel(m_model);
    layout->addWidget(m_table, 1);
    layout->addWidget(makeRule());
    buildEditLine(*layout);
    connect(m_filter, &FilterField::filterChanged, m_model, &ShortcutModel::setFilter);
    connect(m_table, &TableView::selectionChangedByUser, this, &ShortcutsDialog::showCurrent);
    connect(m_table, &TableView::opened, this, [this] { m_editor->setFocus(); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &ShortcutsDialog::showCurrent);
    resize(dp(620), dp(560));
    showCurrent();
    m_filter->setFocus();
}

void ShortcutsDialog::buildEditLine(QVBoxLayout &layout)
{
    auto *line = row(8);
    m_editor->setAccessibleName(tr("New shortcut"));
    m_editor->setFont(fontFor(TextRole::Body));
    m_editor->setMinimumWidth(dp(180));
    line->addWidget(m_editor, 1);
    line->addWidget(m_reset);
    line->addWidget(m_apply);
    layout.addLayout(line);
    m_note->setWordWrap(true);
    m_note->setMinimumHeight(dp(18)); // what comes and goes in it moves nothing
    layout.addWidget(m_note);
    QPushButton *close = makeButton(ButtonKind::Secondary, tr("Close"));
    auto *buttons = row(8);
    buttons->addStretch(1);
    buttons->addWidget(close);
    layout.addLayout(buttons);
    connect(m_editor, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutsDialog::checkTyped);
    connect(m_apply, &QPushButton::clicked, this, &ShortcutsDialog::apply);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        m_editor->setKeySequence(m_actions.defaultShortcut(current()));
        apply();
    });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

QString ShortcutsDialog::current() const
{
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    return selected.isEmpty() ? QString() : m_model->actionAt(selected.first().row());
}

void ShortcutsDialog::showCurrent()
{
    const QAction *action = m_actions.find(current());
    m_editor->setEnabled(action != nullptr);
    m_editor->setKeySequence(action ? action->shortcut() : QKeySequence());
    checkTyped();
}

void ShortcutsDialog::checkTyped()
{
    const QString id = current();
    const QAction *action = m_actions.find(id);
    const QKeySequence typed = m_editor->keySequence();
    const QStringList takenBy = m_actions.takenBy(typed, id);
    m_apply->setEnabled(action && takenBy.isEmpty() && typed != action->shortcut());
    m_reset->setEnabled(action && action->shortcut() != m_actions.defaultShortcut(id));
    m_note->setTone(takenBy.isEmpty() ? Tone::Muted : Tone::Error);
    if (!takenBy.isEmpty())
        m_note->setText(tr("“%1” has this shortcut already.").arg(takenBy.join(QStringLiteral("”, “"))));
    else if (!action)
        m_note->setText(tr("Choose an action to change its shortcut."));
    else
        m_note->setText(tr("Press the keys, then “%1”. Nothing pressed means no shortcut.").arg(m_apply->text()));
}

void ShortcutsDialog::apply()
{
    const QString id = current();
    if (id.isEmpty() || !m_actions.takenBy(m_editor->keySequence(), id).isEmpty())
        return checkTyped();
    m_actions.setShortcut(id, m_editor->keySequence());
    checkTyped();
}

void ShortcutsDialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().dialog);
}

} // namespace turnpike
