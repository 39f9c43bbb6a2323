#include "ui/widgets/detail_line.h"

#include "ui/theme/fonts.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace turnpike {

Label *addDetail(QVBoxLayout &details, const QString &name)
{
    auto *line = row(8);
    auto *label = new Label(name, TextRole::Body, Tone::Muted);
    label->setFixedWidth(dp(108));
    auto *value = new Label(QString());
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    line->addWidget(label, 0, Qt::AlignTop);
    line->addWidget(value, 1);
    details.addLayout(line);
    return value;
}

} // namespace turnpike
