#include "ui/dialogs/new_key_dialog.h"

#include "models/error_text.h"
#include "models/format.h"
#include "server/runtime/clock.h"
#include "ui/dialogs/issued_key_panel.h"
#include "ui/dialogs/text_lists.h"
#include "ui/widgets/choice_bar.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/form_field.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>
#include <memory>

using namespace Qt::StringLiterals;

namespace turnpike {

namespace {

constexpr std::int64_t kDayMs = 24LL * 60 * 60 * 1000;
constexpr int kNever = 0, kOnDate = -1;
constexpr int kLabelLength = 200;

constexpr int kMostKeys = 1000;
enum HowMany { One, Many };

} // namespace

NewKeyDialog::NewKeyDialog(Service &service, const Clock &clock, QWidget *parent)
    : KeyDialog(service, tr("New key"), tr("Create key"), parent), m_clock(clock), m_label(new QLineEdit),
      m_limit(new QLineEdit), m_models(new QLineEdit), m_addresses(new QLineEdit), m_expires(new QComboBox),
      m_date(new QDateEdit), m_howMany(new ChoiceBar(ChoiceBar::Look::Segments, tr("How many keys"))),
      m_count(new QSpinBox)
{
    buildForm();
    connect(&panel(), &IssuedKeyPanel::another, this, [this] {
        m_label->clear();
        panel().forget();
        showForm();
        m_label->setFocus();
    });
    m_label->setFocus();
}

void NewKeyDialog::buildForm()
{
    addCount();
    m_label->setMaxLength(kLabelLength);
    form().addWidget(addField(new FormField(u"label"_s, tr("Label"), m_label,
                                            tr("Shown in tables and bills. The key holder does not see it."))));

    const std::int64_t fallback = service().defaultDailyLimit();
    m_limit->setPlaceholderText(fallback > 0 ? formatCount(fallback) : tr("unlimited"));
    for (const auto &[text, days] : {std::pair{tr("never"), kNever},
                                     {tr("in 1 day"), 1},
                                     {tr("in 7 days"), 7},
                                     {tr("in 30 days"), 30},
                                     {tr("in 90 days"), 90},
                                     {tr("in a year"), 365},
                                     {tr("on a date"), kOnDate}})
        m_expires->addItem(text, days);
    m_date->setCalendarPopup(false);
    m_date->setDate(QDate::currentDate().addDays(30));
    m_date->setMinimumDate(QDate::currentDate());
    m_date->setAccessibleName(tr("Expires on"));
    m_date->setFont(fontFor(TextRole::Body));
    m_date->hide();
    auto *expiryEditor = new QWidget;
    auto *expiryLine = row(8);
    expiryEditor->setLayout(expiryLine);
    expiryLine->addWidget(m_expires, 1);
    expiryLine->addWidget(m_date, 1);
    expiryEditor->setFocusProxy(m_expires);
    m_expires->setAccessibleName(tr("Expires"));
    connect(m_expires, &QComboBox::currentIndexChanged, this,
            [this] { m_date->setVisible(m_expires->currentData().toInt() == kOnDate); });

    auto *limits = row(12);
    limits->addWidget(addField(new FormField(u"requests_per_day"_s, tr("Requests a day"), m_limit,
                                             tr("Empty: the default. 0: unlimited."))),
                      1, Qt::AlignTop);
    limits->addWidget(addField(new FormField(u"expires_at"_s, tr("Expires"), expiryEditor)), 1, Qt::AlignTop);
    form().addLayout(limits);
    form().addWidget(
        addField(new FormField(u"models"_s, tr("Models"), m_models, tr("Parted by commas. Empty: every model."))));
    form().addWidget(addField(new FormField(u"allow_cidrs"_s, tr("Allowed addresses"), m_addresses,
                                            tr("Networks such as 10.8.0.0/16. Empty: any address."))));
}

std::optional<std::int64_t> NewKeyDialog::expiry() const
{
    const int days = m_expires->currentData().toInt();
    if (days == kNever)
        return std::nullopt;
    if (days == kOnDate)
        return m_date->date().endOfDay().toMSecsSinceEpoch();
    return m_clock.wallMs() + days * kDayMs;
}

bool NewKeyDialog::readDraft(KeyDraft &draft)
{
    draft.label = m_label->text().trimmed().toStdString();
    const QString limit = m_limit->text().trimmed();
    if (!limit.isEmpty()) {
        bool isNumber = false;
        const qlonglong requests = QLocale().toLongLong(limit, &isNumber);
        if (!isNumber || requests < 0) {
            showError({"invalid_number", tr("“%1” is not a whole number from 0 up.").arg(limit).toStdString(),
                       "requests_per_day"});
            return false;
        }
        draft.requestsPerDay = KeyDraft::Limit(requests);
    }
    draft.expiresAt = expiry();
    draft.models = listOf(m_models->text());
    draft.allowCidrs = listOf(m_addresses->text());
    return true;
}

void NewKeyDialog::addCount()
{
    m_howMany->addChoice(One, tr("One", "key"));
    m_howMany->addChoice(Many, tr("Many", "keys"));
    form().addWidget(m_howMany, 0, Qt::AlignLeft);
    m_count->setRange(2, kMostKeys);
    m_count->setValue(10);
    m_countField = addField(
        new FormField(u"count"_s, tr("How many"), m_count, tr("Each gets the label with a number behind it.")));
    m_countField->hide();
    form().addWidget(m_countField);
    connect(m_howMany, &ChoiceBar::chosen, m_countField, [this](int id) { m_countField->setVisible(id == Many); });
}

bool NewKeyDialog::makesMany() const
{
    return m_howMany->current() == Many;
}

void NewKeyDialog::submit()
{
    KeyDraft draft;
    if (!readDraft(draft))
        return;
    setBusy(true);
    if (makesMany())
        submitMany(draft);
    else
        submitOne(draft);
}

void NewKeyDialog::submitOne(const KeyDraft &draft)
{
    service().createKey(draft, this, [this, draft](Result<IssuedKey> issued) {
        if (!issued)
            return showError(issued.error());
        Q_EMIT keyIssued(issued->id);
        const QString name = QString::fromStdString(issued->label.empty() ? issued->masked : issued->label);
        const QString model =
            draft.models->empty() ? service().exampleModel() : QString::fromStdString(draft.models->front());
        showIssued(*issued, tr("Key “%1” is ready").arg(name), summaryOf(draft), model);
    });
}

struct NewKeyDialog::Batch : std::enable_shared_from_this<Batch>
{
    NewKeyDialog *dialog; // the service drops its answers when that has died
    KeyDraft draft;
    int count = 0;
    std::vector<IssuedKey> made;

    void makeNext()
    {
        KeyDraft one = draft;
        const QString label = QString::fromStdString(draft.label.value_or(std::string()));
        const QString number = QString::number(made.size() + 1).rightJustified(QString::number(count).size(), u'0');
        one.label = (label.isEmpty() ? number : label + u'-' + number).toStdString();
        dialog->service().createKey(
            one, dialog, [self = shared_from_this()](const Result<IssuedKey> &issued) { self->take(issued); });
    }
    void take(const Result<IssuedKey> &issued)
    {
        if (!issued && made.empty())
            return dialog->showError(issued.error());
        if (issued)
            made.push_back(*issued);
        if (issued && int(made.size()) < count)
            return makeNext();
        Q_EMIT dialog->keyIssued(made.back().id);
        dialog->showBatch(made, issued ? QString() : errorText(issued.error()));
    }
};

void NewKeyDialog::submitMany(const KeyDraft &draft)
{
    auto batch = std::make_shared<Batch>();
    batch->dialog = this;
    batch->draft = draft;
    batch->count = m_count->value();
    batch->makeNext();
}

QString NewKeyDialog::summaryOf(const KeyDraft &draft) const
{
    const std::int64_t limit =
        draft.requestsPerDay && *draft.requestsPerDay ? **draft.requestsPerDay : service().defaultDailyLimit();
    QStringList parts;
    parts << (limit > 0 ? tr("%1 requests a day").arg(formatCount(limit)) : tr("requests unlimited"));
    parts << (draft.models->empty() ? tr("every model") : tr("%n model(s)", nullptr, int(draft.models->size())));
    if (*draft.expiresAt)
        parts << tr("expires %1").arg(formatUntil(**draft.expiresAt, m_clock.wallMs()));
    return parts.join(u" · "_s);
}

} // namespace turnpike
