#include "ui/dialogs/edit_channels_dialog.h"

#include "models/error_text.h"
#include "ui/dialogs/text_lists.h"
#include "ui/forms/form.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace turnpike {

EditChannelsDialog::EditChannelsDialog(ChannelService &channels, const QList<BulkOutcome::Line> &lines, QWidget *parent)
    : QDialog(parent), m_channels(channels), m_lines(lines), m_form(new Form),
      m_attention(new Label(QString(), TextRole::Body, Tone::Error)),
      m_submit(makeButton(ButtonKind::Primary, tr("Save changes")))
{
    const QString title = tr("Change %n channel(s)", nullptr, int(lines.size()));
    setWindowTitle(title);
    setModal(true);
    setMinimumWidth(dp(520));
    auto *all = column(14, {24, 20, 24, 20});
    setLayout(all);
    all->addWidget(new Label(title, TextRole::DialogTitle));
    auto *note = new Label(tr("What is left empty stays as it is."), TextRole::Body, Tone::Muted);
    all->addWidget(note);
    FieldSpec priority{u"priority"_s, tr("Priority"), tr("The highest is tried first.")};
    priority.kind = FieldSpec::Kind::Number;
    FieldSpec weight{u"weight"_s, tr("Weight"), tr("Share of the requests among equal priorities.")};
    weight.kind = FieldSpec::Kind::Number;
    m_form->addRow({priority, weight});
    m_form->add({u"groups"_s, tr("Groups"), tr("Keys of these groups may use the channel. Parted by commas.")});
    m_form->add(
        {u"tag"_s, tr("Tag"), tr("Brings channels together, to show or to change them at once. A dash removes it.")});
    all->addWidget(m_form);
    all->addStretch(1);
    all->addWidget(makeRule());
    all->addWidget(makeButtons());
    m_form->field(u"priority"_s)->editor()->setFocus();
}

QWidget *EditChannelsDialog::makeButtons()
{
    auto *bar = new QWidget;
    auto *line = row(8);
    bar->setLayout(line);
    QPushButton *cancel = makeButton(ButtonKind::Secondary, tr("Cancel"));
    m_attention->setWordWrap(true);
    m_submit->setDefault(true);
    m_submit->setObjectName(u"submit"_s);
    line->addWidget(m_attention, 1);
    line->addWidget(cancel);
    line->addWidget(m_submit);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_submit, &QPushButton::clicked, this, &EditChannelsDialog::submit);
    return bar;
}

Result<ChannelDraft> EditChannelsDialog::draft() const
{
    ChannelDraft draft;
    for (const auto &[name, place] : {std::pair{"priority", &draft.priority}, std::pair{"weight", &draft.weight}}) {
        const QString typed = m_form->value(QString::fromLatin1(name)).trimmed();
        if (typed.isEmpty())
            continue;
        bool fine = false;
        *place = QLocale().toInt(typed, &fine);
        if (!fine)
            return fail("invalid_value", tr("“%1” is not a whole number.").arg(typed).toStdString(), name);
    }
    if (const QString groups = m_form->value(u"groups"_s).trimmed(); !groups.isEmpty())
        draft.groups = listOf(groups);
    const QString tag = m_form->value(u"tag"_s).trimmed();
    if (!tag.isEmpty())
        draft.tag = tag == u"-"_s || tag == u"–"_s ? std::string() : tag.toStdString();
    return draft;
}

void EditChannelsDialog::submit()
{
    m_form->clearErrors();
    m_attention->setText(QString());
    const Result<ChannelDraft> wanted = draft();
    if (!wanted) {
        m_form->showError(QString::fromStdString(wanted.error().field), errorText(wanted.error()));
        return;
    }
    if (*wanted == ChannelDraft())
        return m_attention->setText(tr("Nothing is to be changed yet."));
    m_submit->setEnabled(false);
    runBulk(
        m_lines, this,
        [this, wanted](std::int64_t id, Done<void> done) { m_channels.change(id, *wanted, this, std::move(done)); },
        [this](const BulkOutcome &outcome) { finish(outcome); });
}

void EditChannelsDialog::finish(const BulkOutcome &outcome)
{
    if (outcome.failed() == int(outcome.lines.size())) { // nothing is lost: the form stays
        m_submit->setEnabled(true);
        return m_attention->setText(outcome.lines.first().problem);
    }
    Q_EMIT changed(outcome);
    accept();
}

void EditChannelsDialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().dialog);
}

} // namespace turnpike
