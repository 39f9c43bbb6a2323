#pragma once

#include "ui/dialogs/key_dialog.h"

class QComboBox;

namespace turnpike {

/// Gives a key a new secret; the old one goes on for a while.
class RotateKeyDialog final : public KeyDialog
{
    Q_OBJECT
public:
    RotateKeyDialog(Service &service, std::int64_t id, const QString &name, QWidget *parent = nullptr);

Q_SIGNALS:
    void rotated();

protected:
    void submit() override;

private:
    std::int64_t m_id;
    QString m_name;
    QComboBox *m_overlap;
};

} // namespace turnpike
