// The failover lab on the Channels page: simulated channels fail on demand.
#include "models/error_text.h"
#include "ui/dialogs/fault_dialog.h"
#include "ui/pages/channels_page.h"
#include "ui/table/table_view.h"
#include "ui/widgets/toast.h"

#include <QMenu>

namespace turnpike {

void ChannelsPage::addFaultActions(QMenu &menu, std::int64_t id)
{
    const int row = m_model.rowOf(id);
    if (row < 0 || !m_model.at(row).isBuiltIn())
        return;
    menu.addAction(tr("Simulate a fault…"), this, [this, id] { simulateFault(id); });
    if (!m_model.at(row).fault.isEmpty())
        menu.addAction(tr("End the fault"), this, [this, id] { endFault(id); });
}

void ChannelsPage::simulateFault(std::int64_t id)
{
    const int row = m_model.rowOf(id);
    if (row < 0)
        return;
    auto *dialog = new FaultDialog(m_service.channels(), m_model.at(row), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FaultDialog::ordered, this,
            [this, name = nameOf(id)](const QString &fault) { faultOrdered(name, fault); });
    dialog->open();
}

void ChannelsPage::endFault(std::int64_t id)
{
    m_service.channels().orderFault({id, {}, {}}, this, [this, name = nameOf(id)](const Result<void> &done) {
        if (!done)
            return m_toast.showMessage(errorText(done.error()));
        faultOrdered(name, {});
    });
}

void ChannelsPage::faultOrdered(const QString &name, const QString &fault)
{
    refresh();
    m_toast.showMessage(fault.isEmpty() ? tr("“%1” answers as it should.", "a channel's name").arg(name)
                                        : tr("“%1” now has the fault %2.", "a channel's name").arg(name, fault));
}

} // namespace turnpike
