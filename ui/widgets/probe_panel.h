#pragma once

#include "models/channel_service.h"

#include <QWidget>
#include <functional>

class QComboBox;
class QPushButton;

namespace turnpike {

class StatusLine;

/// Tries a channel with a model and, where there are several, one of its provider keys; says what came of it.
class ProbePanel final : public QWidget
{
    Q_OBJECT
public:
    /// `question` gives what is tested, but for model and key; an error of it is reported by refused().
    ProbePanel(ChannelService &channels, std::function<Result<ProbeQuestion>()> question, QWidget *parent = nullptr);
    ~ProbePanel() override;

    /// Offered to choose from; others can be typed. What is typed stays.
    void setModels(const QStringList &models);
    void setKeys(const QList<ProviderKeyInfo> &keys);
    void setLast(const ProbeResult *result); // nullptr: none
    void run();
    bool isRunning() const { return m_running; }
    QString verdict() const;

Q_SIGNALS:
    void tested(const turnpike::ProbeResult &result);
    void refused(const turnpike::Error &error);

private:
    void take(const Result<ProbeResult> &answer);
    void stop();
    void showRunning(bool running);

    ChannelService &m_channels;
    std::function<Result<ProbeQuestion>()> m_question;
    QComboBox *m_model, *m_key;
    QPushButton *m_button;
    StatusLine *m_verdict;
    ChannelService::Ticket m_ticket = 0;
    std::uint64_t m_turn = 0; // an answer of an earlier turn is not shown
    bool m_running = false;
};

} // namespace turnpike
