#pragma once

#include "models/bulk_run.h"

#include <QDialog>

namespace turnpike {

/// A change to several rows that did not go through for all of them: every row with what became of it, failures first.
class OutcomeDialog final : public QDialog
{
    Q_OBJECT
public:
    OutcomeDialog(const QString &title, const BulkOutcome &outcome, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace turnpike
