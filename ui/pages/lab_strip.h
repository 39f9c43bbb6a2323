#pragma once

#include "models/channel_service.h"

#include <QWidget>

namespace turnpike {

class Label;

/// Who answers while a simulated channel fails: the built-in simulated channels with their answers of the last minute.
/// Hidden where there are fewer than two, for then nobody can stand in.
class LabStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit LabStrip(QWidget *parent = nullptr);
    void setLab(const QList<LabChannel> &lab);
    /// Whether any of them has answered within the last minute.
    bool hasAnswers() const { return m_hasAnswers; }
    QString text() const;

private:
    Label *m_answers, *m_faults;
    bool m_hasAnswers = false;
};

} // namespace turnpike
