#pragma once

#include "models/channel_service.h"

#include <QSet>
#include <QWidget>

class QVBoxLayout;

namespace turnpike {

/// The provider keys that a channel has, masked, each to keep or to remove.
class ProviderKeyList final : public QWidget
{
    Q_OBJECT
public:
    explicit ProviderKeyList(const Clock &clock, QWidget *parent = nullptr);
    void setKeys(const QList<ProviderKeyInfo> &keys); // forgets what was to be removed
    const QSet<std::int64_t> &removed() const { return m_removed; }

Q_SIGNALS:
    void changed();

private:
    QWidget *makeLine(const ProviderKeyInfo &key);
    const Clock &m_clock;
    QVBoxLayout *m_lines;
    QSet<std::int64_t> m_removed;
};

} // namespace turnpike
