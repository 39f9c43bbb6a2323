#pragma once

#include "models/channel_words.h"
#include "ui/widgets/surface.h"

class QPushButton;
class QVBoxLayout;

namespace turnpike {

class Clock;
class Label;
class ProbePanel;
class StatusLine;

/// Everything about one channel, beside the table, and a place to try it.
class ChannelDrawer final : public Surface
{
    Q_OBJECT
public:
    ChannelDrawer(ChannelService &channels, const Clock &clock, QWidget *parent = nullptr);
    void show(const ChannelInfo &channel);
    std::int64_t channelId() const { return m_channel.id; }
    ProbePanel &probe() const { return *m_probe; }

Q_SIGNALS:
    void closeRequested();
    void editRequested(std::int64_t id);
    void deleteRequested(std::int64_t id);
    void switchRequested(std::int64_t id, bool on);
    void balanceRequested(std::int64_t id);
    void tested(std::int64_t id, const turnpike::ProbeResult &result);

private:
    QWidget *makeActions();
    void showKeys();
    void showDetails();

    ChannelService &m_channels;
    const Clock &m_clock;
    ChannelInfo m_channel;
    Label *m_title, *m_place;
    StatusLine *m_status;
    ProbePanel *m_probe;
    QVBoxLayout *m_keys;
    Label *m_noKeys, *m_models, *m_mapping, *m_groups, *m_tag, *m_order, *m_success, *m_tested, *m_balance, *m_times,
        *m_way, *m_changed;
    QPushButton *m_edit, *m_delete, *m_switch;
};

} // namespace turnpike
