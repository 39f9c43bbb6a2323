#include "ui/dialogs/provider_key_list.h"

#include "server/runtime/clock.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"
#include "ui/widgets/status_line.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace turnpike {

ProviderKeyList::ProviderKeyList(const Clock &clock, QWidget *parent)
    : QWidget(parent), m_clock(clock), m_lines(column(4))
{
    setLayout(m_lines);
    setAccessibleName(tr("Provider keys"));
}

void ProviderKeyList::setKeys(const QList<ProviderKeyInfo> &keys)
{
    m_removed.clear();
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const ProviderKeyInfo &key : keys)
        m_lines->addWidget(makeLine(key));
    setVisible(!keys.isEmpty());
}

QWidget *ProviderKeyList::makeLine(const ProviderKeyInfo &key)
{
    auto *line = new QWidget;
    auto *layout = row(8);
    line->setLayout(layout);
    auto *masked = new Label(key.masked, TextRole::Code);
    auto *status = new StatusLine;
    QPushButton *button = makeButton(ButtonKind::Link, tr("Remove"));
    button->setAccessibleName(tr("Remove %1", "a provider key").arg(key.masked));
    layout->addWidget(masked);
    layout->addWidget(status, 1, Qt::AlignVCenter);
    layout->addWidget(button);
    const auto show = [this, key, status, button] {
        const bool gone = m_removed.contains(key.id);
        button->setText(gone ? tr("Keep") : tr("Remove"));
        if (gone)
            status->setStatus(Tone::Warning, tr("is removed when you save"));
        else if (key.usableAt(m_clock.wallMs()))
            status->setStatus(Tone::Ok, tr("usable"));
        else
            status->setStatus(Tone::Error, key.reason.isEmpty() ? tr("resting") : key.reason);
    };
    show();
    connect(button, &QPushButton::clicked, this, [this, id = key.id, show] {
        if (!m_removed.remove(id))
            m_removed.insert(id);
        show();
        Q_EMIT changed();
    });
    return line;
}

} // namespace turnpike
