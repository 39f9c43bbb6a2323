#include "ui/widgets/probe_panel.h"

#include "models/channel_words.h"
#include "models/error_text.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"
#include "ui/widgets/status_line.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace turnpike {

ProbePanel::ProbePanel(ChannelService &channels, std::function<Result<ProbeQuestion>()> question, QWidget *parent)
    : QWidget(parent), m_channels(channels), m_question(std::move(question)), m_model(new QComboBox),
      m_key(new QComboBox), m_button(makeButton(ButtonKind::Secondary, QString(), "bolt")), m_verdict(new StatusLine)
{
    auto *all = column(8);
    setLayout(all);
    m_model->setEditable(true);
    m_model->setInsertPolicy(QComboBox::NoInsert);
    m_model->setAccessibleName(tr("Model to test with"));
    m_model->setFont(fontFor(TextRole::Body));
    m_model->lineEdit()->setPlaceholderText(tr("Model"));
    m_model->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_model->setMinimumContentsLength(8);
    m_key->setAccessibleName(tr("Provider key to test with"));
    m_key->setFont(fontFor(TextRole::Body));
    m_key->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_key->setMinimumContentsLength(8);
    m_key->hide();
    m_button->setObjectName(QStringLiteral("probe"));
    auto *line = row(8);
    line->addWidget(m_model, 1);
    line->addWidget(m_button);
    all->addWidget(m_key);
    all->addLayout(line);
    all->addWidget(m_verdict);
    m_verdict->hide();
    showRunning(false);
    connect(m_button, &QPushButton::clicked, this, [this] { m_running ? stop() : run(); });
    connect(m_model->lineEdit(), &QLineEdit::returnPressed, this, [this] {
        if (!m_running)
            run();
    });
}

ProbePanel::~ProbePanel()
{
    if (m_running)
        m_channels.cancel(m_ticket);
}

void ProbePanel::setModels(const QStringList &models)
{
    const QString before = m_model->currentText();
    const bool typed = !before.isEmpty() && m_model->findText(before) < 0;
    m_model->clear();
    for (const QString &model : models) {
        if (model != QLatin1String("*"))
            m_model->addItem(model);
    }
    if (typed || models.contains(before))
        m_model->setEditText(before);
}

void ProbePanel::setKeys(const QList<ProviderKeyInfo> &keys)
{
    const QVariant chosen = m_key->currentData();
    m_key->clear();
    for (const ProviderKeyInfo &key : keys)
        m_key->addItem(key.masked, QVariant::fromValue<qlonglong>(key.id));
    m_key->setCurrentIndex(qMax(0, m_key->findData(chosen)));
    m_key->setVisible(keys.size() > 1);
}

void ProbePanel::setLast(const ProbeResult *result)
{
    m_verdict->setVisible(result != nullptr);
    if (!result)
        return;
    const StatusWords words = wordsOf(*result);
    m_verdict->setStatus(words.tone, words.word, words.note);
}

QString ProbePanel::verdict() const
{
    return m_verdict->isHidden() ? QString() : m_verdict->word();
}

void ProbePanel::run()
{
    auto question = m_question();
    if (!question) {
        Q_EMIT refused(question.error());
        return;
    }
    question->model = m_model->currentText().trimmed().toStdString();
    const bool ownKeys = question->draft.addKeys && !question->draft.addKeys->empty();
    if (question->channelId && !ownKeys && m_key->count() > 0)
        question->providerKeyId = m_key->currentData().toLongLong();
    showRunning(true);
    const std::uint64_t turn = ++m_turn;
    m_ticket = m_channels.test(*question, this, [this, turn](Result<ProbeResult> answer) {
        if (turn == m_turn)
            take(answer);
    });
}

void ProbePanel::stop()
{
    m_channels.cancel(m_ticket);
    ++m_turn;
    showRunning(false);
    m_verdict->hide();
}

void ProbePanel::take(const Result<ProbeResult> &answer)
{
    showRunning(false);
    if (!answer) {
        m_verdict->setStatus(Tone::Error, errorText(answer.error()));
        Q_EMIT refused(answer.error());
        return;
    }
    setLast(&*answer);
    Q_EMIT tested(*answer);
}

void ProbePanel::showRunning(bool running)
{
    m_running = running;
    m_button->setText(running ? tr("Cancel") : tr("Test"));
    m_button->setAccessibleName(running ? tr("Cancel the test") : tr("Test the channel"));
    m_button->updateGeometry();
    if (!running)
        return;
    m_verdict->setStatus(Tone::Info, tr("Waiting for the provider…"));
    m_verdict->show();
}

} // namespace turnpike
