#include "ui/dialogs/about_dialog.h"

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace turnpike {

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("About Turnpike"));
    auto *layout = column(8, {96, 24, 28, 20});
    setLayout(layout);
    layout->addWidget(new Label(QStringLiteral("Turnpike"), TextRole::Title));
    layout->addWidget(
        new Label(tr("Version %1, with Qt %2").arg(QLatin1String(TURNPIKE_VERSION), QLatin1String(qVersion())),
                  TextRole::Body, Tone::Muted));
    layout->addSpacing(4);
    auto *text = new Label(tr("One endpoint of your own in front of many language-model providers."));
    text->setWordWrap(true);
    layout->addWidget(text);
    auto *licence = new Label(tr("Free software under the GNU General Public License, version 3 or later. It comes "
                                 "without any warranty."),
                              TextRole::Small, Tone::Muted);
    licence->setWordWrap(true);
    layout->addWidget(licence);
    layout->addSpacing(8);
    auto *close = makeButton(ButtonKind::Secondary, tr("Close"));
    close->setDefault(true);
    layout->addWidget(close, 0, Qt::AlignRight);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    setFixedWidth(dp(460));
}

void AboutDialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().dialog);
    applicationIcon().paint(&painter, QRect(24, 26, 48, 48));
}

} // namespace turnpike
