#pragma once

#include "server/operations/provider_presets.h"

#include <QButtonGroup>
#include <QWidget>

namespace turnpike {

/// Cards of the providers that are known, and one for any other that speaks the same protocol.
class PresetPicker final : public QWidget
{
    Q_OBJECT
public:
    explicit PresetPicker(QWidget *parent = nullptr);
    /// The chosen one; for "another" its name and address are empty.
    const ProviderPreset &current() const;
    void choose(int index);
    void chooseOther(); // one that is not in the list

Q_SIGNALS:
    void changed();
    /// Double click: this one, and on.
    void accepted();

private:
    class Card;
    std::vector<ProviderPreset> m_presets;
    QButtonGroup m_group;
};

} // namespace turnpike
