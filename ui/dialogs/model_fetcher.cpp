#include "ui/dialogs/model_fetcher.h"

#include "models/channel_words.h"
#include "models/error_text.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/status_line.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace turnpike {

ModelFetcher::ModelFetcher(ChannelService &channels, Question question, QWidget *parent)
    : QWidget(parent), m_channels(channels), m_question(std::move(question)),
      m_fetch(makeButton(ButtonKind::Secondary, tr("Fetch models"), "rotate")), m_status(new StatusLine)
{
    auto *line = row(12);
    setLayout(line);
    line->addWidget(m_fetch);
    line->addWidget(m_status, 1, Qt::AlignVCenter);
    line->addStretch(0); // keeps the button at the left while nothing is beside it
    m_status->hide();
    m_fetch->setObjectName(u"fetchModels"_s);
    connect(m_fetch, &QPushButton::clicked, this, &ModelFetcher::fetch);
}

void ModelFetcher::fetch()
{
    const auto asked = m_question();
    if (!asked) {
        Q_EMIT refused(asked.error());
        return;
    }
    m_fetch->setEnabled(false);
    m_status->setStatus(Tone::Info, tr("Waiting for the provider…"));
    m_status->show();
    m_channels.listModels(*asked, this, [this](const Result<ProbeResult> &answer) { take(answer); });
}

void ModelFetcher::take(const Result<ProbeResult> &answer)
{
    m_fetch->setEnabled(true);
    if (!answer) {
        m_status->setStatus(Tone::Error, errorText(answer.error()));
        Q_EMIT refused(answer.error());
        return;
    }
    const StatusWords words = wordsOf(*answer);
    m_status->setStatus(words.tone, words.word, words.note);
    if (!answer->fine() || answer->models.empty())
        return;
    QStringList models;
    for (const std::string &model : answer->models)
        models << QString::fromStdString(model);
    Q_EMIT fetched(models);
}

} // namespace turnpike
