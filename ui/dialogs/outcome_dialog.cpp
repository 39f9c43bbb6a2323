#include "ui/dialogs/outcome_dialog.h"

#include "models/table_model.h"
#include "ui/table/table_view.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace turnpike {

namespace {

class OutcomeModel final : public TableModel
{
public:
    OutcomeModel(const BulkOutcome &outcome, QObject *parent) : TableModel(parent), m_lines(outcome.lines)
    {
        std::stable_partition(m_lines.begin(), m_lines.end(),
                              [](const BulkOutcome::Line &line) { return !line.problem.isEmpty(); });
        m_name = {u"name"_s, OutcomeDialog::tr("Name"), CellKind::Text, false, 160};
        m_result = {u"result"_s, OutcomeDialog::tr("Result"), CellKind::Status, false, 260, true};
        setLoad(Load::Ready);
    }
    int rowCount(const QModelIndex &parent) const override { return parent.isValid() ? 0 : int(m_lines.size()); }
    int columnCount(const QModelIndex &parent) const override { return parent.isValid() ? 0 : 2; }
    const ColumnSpec &columnSpec(int column) const override { return column == 0 ? m_name : m_result; }
    std::int64_t rowId(int row) const override { return m_lines.at(row).id; }
    Cell cell(int row, int column) const override
    {
        const BulkOutcome::Line &line = m_lines.at(row);
        if (column == 0)
            return {line.name, {}, Tone::Plain, true};
        if (line.problem.isEmpty())
            return {OutcomeDialog::tr("Done", "result of a change to one row"), {}, Tone::Ok};
        return {line.problem, line.problem, Tone::Error};
    }
    void refresh() override {}

private:
    QList<BulkOutcome::Line> m_lines;
    ColumnSpec m_name, m_result;
};

} // namespace

OutcomeDialog::OutcomeDialog(const QString &title, const BulkOutcome &outcome, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(title);
    setModal(true);
    auto *layout = column(8, {24, 20, 24, 20});
    setLayout(layout);
    layout->addWidget(new Label(title, TextRole::DialogTitle));
    layout->addWidget(new Label(tr("%n change(s) did not go through; the rest is done.", nullptr, outcome.failed()),
                                TextRole::Body, Tone::Muted));
    layout->addSpacing(4);
    auto *table = new TableView;
    table->setAccessibleName(title);
    table->setTableModel(new OutcomeModel(outcome, this));
    layout->addWidget(table, 1);
    layout->addWidget(makeRule());
    auto *buttons = row(8, {0, 8, 0, 0});
    QPushButton *copy = makeButton(ButtonKind::Secondary, tr("Copy all"), "copy");
    QPushButton *close = makeButton(ButtonKind::Secondary, tr("Close"));
    buttons->addWidget(copy);
    buttons->addStretch(1);
    buttons->addWidget(close);
    layout->addLayout(buttons);
    connect(copy, &QPushButton::clicked, table, [table] {
        table->selectAll();
        table->copyRows();
    });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    close->setDefault(true);
    resize(dp(560), dp(420));
}

void OutcomeDialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().dialog);
}

} // namespace turnpike
