#include "ui/pages/route_panel.h"

#include "models/channel_service.h"
#include "models/error_text.h"
#include "ui/table/table_view.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QVBoxLayout>
#include <utility>

using namespace Qt::StringLiterals;

namespace turnpike {

namespace {

constexpr int kRows = 5; // seen at once
constexpr int kMostKeys = 200;

/// A label with its buddy.
void addField(QHBoxLayout &line, const QString &name, QWidget *editor, int stretch)
{
    auto *label = new Label(name, TextRole::Body, Tone::Muted);
    label->setBuddy(editor);
    editor->setAccessibleName(name);
    line.addWidget(label);
    line.addWidget(editor, stretch);
}

QComboBox *makeChoice(int characters, const QString &placeholder)
{
    auto *choice = new QComboBox;
    choice->setEditable(true);
    choice->setInsertPolicy(QComboBox::NoInsert);
    choice->setMinimumContentsLength(characters);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->lineEdit()->setPlaceholderText(placeholder);
    return choice;
}

} // namespace

RoutePanel::RoutePanel(Service &service, QWidget *parent)
    : Surface(Ground::Card, {}, parent), m_service(service), m_toggle(makeIconButton("chevron-down", QString())),
      m_run(makeButton(ButtonKind::Secondary, tr("Dry run"), "play")), m_body(new QWidget),
      m_model(makeChoice(14, tr("Model"))), m_key(makeChoice(14, tr("any key of the group"))), m_group(new QLineEdit),
      m_table(new TableView), m_note(new Label(QString(), TextRole::Body, Tone::Muted))
{
    auto *all = column(8, {16, 10, 12, 12});
    setLayout(all);
    auto *head = row(8);
    head->addWidget(new IconView("channels", Tone::Muted, 16));
    head->addWidget(new Label(tr("Which channel would this request take, and why"), TextRole::BodyStrong));
    head->addStretch(1);
    head->addWidget(m_toggle);
    all->addLayout(head);
    auto *body = column(8);
    m_body->setLayout(body);
    body->addWidget(makeQuestion());
    m_note->setWordWrap(true);
    m_note->hide();
    body->addWidget(m_note);
    m_table->setTableModel(&m_route);
    m_table->setAccessibleName(tr("Channels in the order in which they are tried"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->hide();
    body->addWidget(m_table);
    all->addWidget(m_body);
    setAccessibleName(tr("Dry run"));
    m_toggle->setObjectName(u"toggleRoute"_s);
    m_run->setObjectName(u"dryRun"_s);
    connect(m_toggle, &QPushButton::clicked, this, [this] { setOpen(!isOpen()); });
    connect(m_run, &QPushButton::clicked, this, &RoutePanel::ask);
    connect(m_table, &TableView::opened, this, &RoutePanel::channelChosen);
    for (QLineEdit *edit : {m_model->lineEdit(), m_key->lineEdit(), m_group})
        connect(edit, &QLineEdit::returnPressed, this, &RoutePanel::ask);
    setOpen(true);
}

QWidget *RoutePanel::makeQuestion()
{
    auto *question = new QWidget;
    auto *line = row(8);
    question->setLayout(line);
    m_group->setPlaceholderText(u"default"_s);
    addField(*line, tr("Model"), m_model, 2);
    line->addSpacing(8);
    addField(*line, tr("Key"), m_key, 2);
    line->addSpacing(8);
    addField(*line, tr("Group"), m_group, 1);
    line->addSpacing(8);
    line->addWidget(m_run);
    return question;
}

void RoutePanel::setOpen(bool open)
{
    m_body->setVisible(open);
    m_toggle->setProperty(property::kIcon, QByteArray(open ? "chevron-down" : "chevron-up"));
    const QString name = open ? tr("Hide the dry run") : tr("Show the dry run");
    m_toggle->setAccessibleName(name);
    setPlainToolTip(m_toggle, name);
    m_toggle->update();
}

void RoutePanel::focusModel()
{
    m_model->setFocus(Qt::OtherFocusReason);
}

bool RoutePanel::isOpen() const
{
    return m_body->isVisibleTo(this);
}

QString RoutePanel::note() const
{
    return m_note->isVisibleTo(m_body) ? m_note->text() : QString();
}

void RoutePanel::setModels(const QStringList &models)
{
    QStringList known;
    for (int i = 0; i < m_model->count(); ++i)
        known << m_model->itemText(i);
    if (known == models)
        return;
    const QString typed = m_model->currentText();
    m_model->clear();
    m_model->addItems(models);
    m_model->setEditText(typed);
}

void RoutePanel::showEvent(QShowEvent *event)
{
    Surface::showEvent(event);
    if (!std::exchange(m_keysLoaded, true))
        loadKeys();
}

void RoutePanel::loadKeys()
{
    KeyQuery query;
    query.scope = KeyScope::Active;
    query.limit = kMostKeys;
    m_service.pages().keys(query, this, [this](Result<Page<KeyRow>> page) {
        if (!page)
            return; // one can be typed
        const QString typed = m_key->currentText();
        m_key->clear();
        for (const KeyRow &key : std::as_const(page->rows))
            m_key->addItem(key.label.isEmpty() ? key.masked : key.label + u" · "_s + key.masked,
                           QVariant::fromValue<qlonglong>(key.id));
        m_key->setEditText(typed);
    });
}

void RoutePanel::explain(const QString &model, const QString &key, const QString &group)
{
    setOpen(true);
    m_model->setEditText(model);
    m_key->setEditText(key);
    m_group->setText(group);
    ask();
}

void RoutePanel::ask()
{
    ChannelRouteQuestion question;
    question.model = m_model->currentText().trimmed();
    question.key = m_key->currentText().trimmed();
    question.group = m_group->text().trimmed();
    if (const int chosen = m_key->findText(question.key); chosen >= 0 && !question.key.isEmpty())
        question.key = m_key->itemData(chosen).toString();
    if (question.model.isEmpty()) {
        m_table->hide();
        m_model->setFocus();
        return say(tr("Which model? Choose one or type its name."), Tone::Error);
    }
    const std::uint64_t turn = ++m_turn;
    m_run->setEnabled(false);
    m_service.channels().route(question, this, [this, turn](const Result<ChannelRoute> &answer) {
        if (turn == m_turn)
            take(answer);
    });
}

void RoutePanel::take(const Result<ChannelRoute> &answer)
{
    m_run->setEnabled(true);
    m_table->setVisible(answer && !answer->steps.isEmpty());
    if (!answer)
        return say(errorText(answer.error()), Tone::Error);
    m_route.setRoute(*answer);
    const int rows = qBound(1, m_route.rowCount(), kRows);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            rows * m_table->verticalHeader()->defaultSectionSize() + 2);
    if (!answer->modelAllowed)
        return say(tr("The key may not use this model: its requests are refused before any channel is looked at."),
                   Tone::Warning);
    if (answer->steps.isEmpty())
        return say(tr("There is no channel yet."), Tone::Muted);
    if (!answer->steps.first().fits())
        return say(tr("No channel takes this request; it is answered with an error."), Tone::Warning);
    m_note->hide();
}

void RoutePanel::say(const QString &text, Tone tone)
{
    m_note->setText(text);
    m_note->setTone(tone);
    m_note->show();
}

} // namespace turnpike
