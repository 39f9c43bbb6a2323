#pragma once

#include <QDialog>

class QDateTimeEdit;

namespace turnpike {

/// Asks for a moment of the log to go to.
class MomentDialog final : public QDialog
{
    Q_OBJECT
public:
    /// The editor begins with `ms` and accepts what lies between the ends of the log.
    MomentDialog(std::int64_t ms, std::int64_t earliestMs, std::int64_t latestMs, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(std::int64_t ms);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QDateTimeEdit *m_editor;
};

} // namespace turnpike
