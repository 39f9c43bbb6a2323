#pragma once

#include "server/operations/operations.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace turnpike {

/// A limit of a key: left as it is, none of its own, unlimited, or a number.
class LimitEditor final : public QWidget
{
    Q_OBJECT
public:
    /// `name` is what a screen reader says for it.
    explicit LimitEditor(const QString &name, QWidget *parent = nullptr);

    void setLimit(std::int64_t limit); // 0: unlimited
    /// The change that was asked for; nothing: left as it is. Error `invalid_number` when it cannot be read.
    Result<std::optional<KeyDraft::Limit>> change() const;

private:
    QComboBox *m_choice;
    QLineEdit *m_number;
};

} // namespace turnpike
