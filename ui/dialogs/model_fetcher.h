#pragma once

#include "models/channel_service.h"

#include <QWidget>
#include <functional>

class QPushButton;

namespace turnpike {

class StatusLine;

/// Asks the provider of a channel that is being written which models it has, and says how that went.
class ModelFetcher final : public QWidget
{
    Q_OBJECT
public:
    using Question = std::function<Result<ProbeQuestion>()>;

    /// `question` is what stands in the form when it is asked.
    ModelFetcher(ChannelService &channels, Question question, QWidget *parent = nullptr);

Q_SIGNALS:
    void fetched(const QStringList &models);
    /// The form or the service says no; Error::field names the field.
    void refused(const Error &error);

private:
    void fetch();
    void take(const Result<ProbeResult> &answer);

    ChannelService &m_channels;
    Question m_question;
    QPushButton *m_fetch;
    StatusLine *m_status;
};

} // namespace turnpike
