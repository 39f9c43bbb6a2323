#pragma once

#include "models/channel_service.h"

#include <QDialog>

class QPushButton;
class QStackedWidget;

namespace turnpike {

class ChoiceBar;
class Clock;
class Form;
class FormField;
class Label;
class ModelFetcher;
class PresetPicker;
class ProbePanel;
class ProviderKeyList;

/// Makes a channel, step by step from a provider's preset, or changes one; it can be tried before it is saved.
class ChannelDialog final : public QDialog
{
    Q_OBJECT
public:
    enum Step { Provider, Connection, Routing, Advanced, Overrides };

    /// A new channel.
    ChannelDialog(ChannelService &channels, const Clock &clock, QWidget *parent = nullptr);
    ChannelDialog(ChannelService &channels, const Clock &clock, const ChannelInfo &channel, QWidget *parent = nullptr);

    void showStep(int step);
    int step() const;
    FormField *field(const QString &name) const;
    ProbePanel &probe() const { return *m_probe; }
    PresetPicker *presets() const { return m_presets; } // of a new channel

Q_SIGNALS:
    void saved(std::int64_t id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ChannelDialog(ChannelService &channels, const Clock &clock, const std::optional<ChannelInfo> &channel,
                  QWidget *parent);
    bool isNew() const { return m_channel.id == 0; }
    void build();
    QWidget *makeConnection();
    QWidget *makeRouting();
    QWidget *makeButtons();
    QList<Form *> forms() const { return {m_connection, m_routing, m_advanced, m_overrides}; }
    void takePreset();
    void next();
    void submit();
    void save(const ChannelDraft &draft);
    void showError(const Error &error);
    /// Someone else was first: shows what is different now; saving again puts this form's values over it.
    void showConflict();
    Result<ChannelDraft> draft() const;
    Result<ProbeQuestion> question() const;

    ChannelService &m_channels;
    const Clock &m_clock;
    ChannelInfo m_channel; // as the form was filled from; id 0: a new one
    ChoiceBar *m_steps;
    QStackedWidget *m_pages;
    PresetPicker *m_presets = nullptr;
    Form *m_connection, *m_routing, *m_advanced, *m_overrides;
    ProviderKeyList *m_keys;
    ProbePanel *m_probe;
    ModelFetcher *m_fetcher;
    Label *m_attention;
    QPushButton *m_next, *m_submit;
};

} // namespace turnpike
