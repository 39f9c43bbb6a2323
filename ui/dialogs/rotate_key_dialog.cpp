#include "ui/dialogs/rotate_key_dialog.h"

#include "ui/dialogs/issued_key_panel.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace turnpike {

RotateKeyDialog::RotateKeyDialog(Service &service, std::int64_t id, const QString &name, QWidget *parent)
    : KeyDialog(service, tr("Rotate key “%1”").arg(name), tr("Rotate key"), parent), m_id(id), m_name(name),
      m_overlap(new QComboBox)
{
    auto *text = new Label(tr("The key gets a new secret. Its limits, counts and label stay as they are."),
                           TextRole::Body, Tone::Muted);
    text->setWordWrap(true);
    form().addWidget(text);
    for (const auto &[duration, seconds] : {std::pair{tr("ends at once"), 0},
                                            {tr("for one more hour"), 3600},
                                            {tr("for one more day"), 86'400},
                                            {tr("for seven more days"), 604'800}})
        m_overlap->addItem(duration, seconds);
    m_overlap->setCurrentIndex(2);
    form().addWidget(addField(new FormField(u"overlap_s"_s, tr("The old secret is valid"), m_overlap,
                                            tr("Time for the key holder to change over."))));
    panel().setAnotherVisible(false);
}

void RotateKeyDialog::submit()
{
    setBusy(true);
    service().rotateKey(m_id, m_overlap->currentData().toLongLong(), this, [this](Result<IssuedKey> issued) {
        if (!issued)
            return showError(issued.error());
        Q_EMIT rotated();
        showIssued(*issued, tr("Key “%1” has a new secret").arg(m_name),
                   tr("The old secret: %1").arg(m_overlap->currentText()), service().exampleModel());
    });
}

} // namespace turnpike
