#include "ui/dialogs/moment_dialog.h"

#include "models/format.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/label.h"

#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace turnpike {

MomentDialog::MomentDialog(std::int64_t ms, std::int64_t earliestMs, std::int64_t latestMs, QWidget *parent)
    : QDialog(parent), m_editor(new QDateTimeEdit)
{
    setWindowTitle(tr("Go to time"));
    setModal(true);
    auto *layout = column(12, {24, 20, 24, 20});
    setLayout(layout);
    layout->addWidget(new Label(tr("Go to time"), TextRole::DialogTitle));
    m_editor->setDisplayFormat(u"yyyy-MM-dd  HH:mm:ss"_s);
    m_editor->setMinimumDateTime(QDateTime::fromMSecsSinceEpoch(earliestMs));
    m_editor->setMaximumDateTime(QDateTime::fromMSecsSinceEpoch(std::max(latestMs, earliestMs)));
    m_editor->setDateTime(QDateTime::fromMSecsSinceEpoch(ms));
    m_editor->setAccessibleName(tr("Moment"));
    layout->addWidget(new FormField(u"moment"_s, tr("Moment"), m_editor,
                                    tr("The log has requests from %1 to %2.", "two moments")
                                        .arg(formatMoment(earliestMs), formatMoment(latestMs))));
    auto *buttons = row(8);
    buttons->addStretch(1);
    QPushButton *cancel = makeButton(ButtonKind::Secondary, tr("Cancel"));
    QPushButton *go = makeButton(ButtonKind::Primary, tr("Go to time"));
    go->setObjectName(u"submit"_s);
    go->setDefault(true);
    buttons->addWidget(cancel);
    buttons->addWidget(go);
    layout->addLayout(buttons);
    setFixedWidth(dp(440));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen(m_editor->dateTime().toMSecsSinceEpoch());
        accept();
    });
}

void MomentDialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().dialog);
}

} // namespace turnpike
