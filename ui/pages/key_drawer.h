#pragma once

#include "models/page_source.h"
#include "ui/widgets/surface.h"

class QPushButton;

namespace turnpike {

class Clock;
class Label;

/// Everything about one key, beside the table.
class KeyDrawer final : public Surface
{
    Q_OBJECT
public:
    explicit KeyDrawer(const Clock &clock, QWidget *parent = nullptr);
    void show(const KeyRow &row);
    std::int64_t keyId() const { return m_row.id; }

Q_SIGNALS:
    void closeRequested();
    void rotateRequested(std::int64_t id);
    void revokeRequested(std::int64_t id);
    void restoreRequested(std::int64_t id);

private:
    class Meter;
    class Days;
    class StatusLine;
    QWidget *makeActions();

    const Clock &m_clock;
    KeyRow m_row;
    Label *m_title, *m_masked;
    StatusLine *m_status;
    Meter *m_today;
    Days *m_days;
    Label *m_tokens, *m_models, *m_addresses, *m_group, *m_created, *m_expires, *m_lastUsed;
    QPushButton *m_rotate, *m_revoke, *m_restore;
};

} // namespace turnpike
