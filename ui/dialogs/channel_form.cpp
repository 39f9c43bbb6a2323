#include "ui/dialogs/channel_form.h"

#include "ui/dialogs/text_lists.h"
#include "ui/dialogs/timeout_fields.h"
#include "ui/forms/differences.h"
#include "ui/forms/form.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <optional>

using namespace Qt::StringLiterals;

namespace turnpike::channel_form {

namespace {

QString tr(const char *text, const char *comment = nullptr)
{
    return QCoreApplication::translate("ChannelForm", text, comment);
}

const char *const kFields[] = {
    "name",          "base_url",       "models",    "groups",       "priority",         "weight",
    "model_mapping", "organization",   "proxy_url", "abort_policy", "timeouts.connect", "timeouts.first_byte",
    "timeouts.idle", "timeouts.total", "tag",       "test_model",   "auto_disable",
};

/// Names of groups and models hold no commas here; with spaces they are one to a line.
std::vector<std::string> namesOf(const QString &text)
{
    static const QRegularExpression separator(u"[,;\\n]+"_s);
    std::vector<std::string> parts;
    for (const QString &part : text.split(separator, Qt::SkipEmptyParts)) {
        if (const QString name = part.trimmed(); !name.isEmpty())
            parts.push_back(name.toStdString());
    }
    return parts;
}

tl::unexpected<Error> invalid(const QString &field, const QString &message)
{
    return fail("invalid_value", message.toStdString(), field.toStdString());
}

/// Finds the values among several forms.
class Values
{
public:
    explicit Values(const QList<Form *> &forms) : m_forms(forms) {}

    QString text(const QString &name) const
    {
        for (const Form *form : m_forms) {
            if (form->has(name))
                return form->value(name);
        }
        return {};
    }
    Result<int> number(const QString &name) const
    {
        const QString typed = text(name);
        bool fine = false;
        const int value = QLocale().toInt(typed, &fine);
        if (!fine)
            return invalid(name, tr("“%1” is not a whole number.").arg(typed));
        return value;
    }
    Result<std::map<std::string, std::string, std::less<>>> mapping(const QString &name) const
    {
        std::map<std::string, std::string, std::less<>> map;
        for (const QString &line : text(name).split(u'\n', Qt::SkipEmptyParts)) {
            const qsizetype sign = line.indexOf(u'=');
            const QString asked = line.left(sign).trimmed(), sent = line.mid(sign + 1).trimmed();
            if (sign < 0 || asked.isEmpty() || sent.isEmpty())
                return invalid(name, tr("“%1” does not have the form “asked = sent”.").arg(line.trimmed()));
            map.insert_or_assign(asked.toStdString(), sent.toStdString());
        }
        return map;
    }

private:
    const QList<Form *> &m_forms;
};

} // namespace

void buildConnection(Form &form, bool isNew)
{
    form.add({u"name"_s, tr("Name"), tr("Shown in tables and logs. Key holders do not see it.")});
    FieldSpec url{u"base_url"_s, tr("Address")};
    url.help = tr("Where the provider's interface begins, with or without /v1 at its end.");
    url.placeholder = u"https://api.example.com"_s;
    form.add(url);
    FieldSpec keys{u"add_keys"_s, isNew ? tr("Provider keys") : tr("Further provider keys"),
                   tr("One on each line. They are sealed and never shown again.")};
    keys.kind = FieldSpec::Kind::Lines;
    form.add(keys);
}

void buildRouting(Form &form)
{
    FieldSpec models{u"models"_s, tr("Models"), tr("Parted by commas. * passes any name on.")};
    models.kind = FieldSpec::Kind::Lines;
    form.add(models);
    form.addRow({{u"groups"_s, tr("Groups"), tr("Keys of these groups may use the channel. Parted by commas.")},
                 {u"tag"_s, tr("Tag"), tr("Brings channels together. Empty: none.")}});
    FieldSpec priority{u"priority"_s, tr("Priority"), tr("The highest is tried first.")};
    priority.kind = FieldSpec::Kind::Number;
    FieldSpec weight{u"weight"_s, tr("Weight"), tr("Share of the requests among equal priorities.")};
    weight.kind = FieldSpec::Kind::Number;
    form.addRow({priority, weight});
}

void buildAdvanced(Form &form)
{
    FieldSpec mapping{u"model_mapping"_s, tr("Other model names"),
                      tr("One on each line: name that is asked for = name that is sent.")};
    mapping.kind = FieldSpec::Kind::Lines;
    form.add(mapping);
    FieldSpec proxy{u"proxy_url"_s, tr("Proxy"),
                    tr("http, https, socks5 or socks5h. Empty: that of the settings. direct: none.")};
    proxy.placeholder = u"socks5h://127.0.0.1:1080"_s;
    form.addRow({{u"organization"_s, tr("Organization"), tr("Sent as OpenAI-Organization. Empty: none.")}, proxy});
    timeout_fields::add(form);
    FieldSpec policy{u"abort_policy"_s, tr("When a client leaves a stream")};
    policy.kind = FieldSpec::Kind::Choice;
    policy.choices = {{u"cancel"_s, tr("End the provider's call")},
                      {u"drain"_s, tr("Read on for a while, to learn the usage")}};
    FieldSpec model{u"test_model"_s, tr("Model for tests"), tr("Empty: the first of its models.")};
    form.addRow({policy, model});
    FieldSpec disable{u"auto_disable"_s, tr("Switch off by itself"),
                      tr("What the provider refuses twice, a minute apart, is switched off, and on again when a test "
                         "is answered.")};
    disable.kind = FieldSpec::Kind::Flag;
    form.add(disable);
}

QString valueOf(const ChannelInfo &channel, const QString &field)
{
    if (field == "name"_L1)
        return channel.name;
    if (field == "base_url"_L1)
        return channel.baseUrl;
    if (field == "models"_L1)
        return channel.models.join(u", "_s);
    if (field == "groups"_L1)
        return channel.groups.join(u", "_s);
    if (field == "priority"_L1)
        return QString::number(channel.priority);
    if (field == "weight"_L1)
        return QString::number(channel.weight);
    if (field == "tag"_L1)
        return channel.tag;
    if (field == "test_model"_L1)
        return channel.testModel;
    if (field == "auto_disable"_L1)
        return channel.autoDisable ? u"on"_s : u"off"_s;
    if (field == "organization"_L1)
        return channel.organization;
    if (field == "proxy_url"_L1)
        return channel.proxyUrl;
    if (field == "abort_policy"_L1)
        return channel.abortPolicy == AbortPolicy::Drain ? u"drain"_s : u"cancel"_s;
    if (field == "timeouts.connect"_L1)
        return timeout_fields::seconds(channel.connectMs);
    if (field == "timeouts.first_byte"_L1)
        return timeout_fields::seconds(channel.firstByteMs);
    if (field == "timeouts.idle"_L1)
        return timeout_fields::seconds(channel.idleMs);
    if (field == "timeouts.total"_L1)
        return timeout_fields::seconds(channel.totalMs);
    QStringList lines;
    for (auto it = channel.modelMapping.begin(); it != channel.modelMapping.end(); ++it)
        lines << it.key() + u" = "_s + it.value();
    return lines.join(u'\n');
}

ChannelInfo blank()
{
    const ChannelTimeouts timeouts;
    ChannelInfo channel;
    channel.groups = QStringList{u"default"_s};
    channel.connectMs = timeouts.connect;
    channel.firstByteMs = timeouts.firstByte;
    channel.idleMs = timeouts.idle;
    channel.totalMs = timeouts.total;
    return channel;
}

ChannelInfo presetInto(ChannelInfo channel, const ProviderPreset &preset)
{
    channel.kind = preset.kind;
    channel.name = QString::fromStdString(preset.name);
    channel.baseUrl = QString::fromStdString(preset.baseUrl);
    channel.models.clear();
    for (const std::string &model : preset.models)
        channel.models << QString::fromStdString(model);
    if (channel.models.isEmpty())
        channel.models << u"*"_s;
    return channel;
}

void fill(const QList<Form *> &forms, const ChannelInfo &channel)
{
    for (const char *name : kFields) {
        const QString field = QString::fromLatin1(name);
        for (Form *form : forms)
            form->setValue(field, valueOf(channel, field));
    }
}

Result<ChannelDraft> read(const QList<Form *> &forms)
{
    const Values values(forms);
    ChannelDraft draft;
    draft.name = values.text(u"name"_s).toStdString();
    draft.baseUrl = values.text(u"base_url"_s).toStdString();
    draft.organization = values.text(u"organization"_s).toStdString();
    draft.proxyUrl = values.text(u"proxy_url"_s).toStdString();
    draft.tag = values.text(u"tag"_s).trimmed().toStdString();
    draft.testModel = values.text(u"test_model"_s).trimmed().toStdString();
    draft.autoDisable = values.text(u"auto_disable"_s) == "on"_L1;
    draft.models = namesOf(values.text(u"models"_s));
    draft.groups = namesOf(values.text(u"groups"_s));
    draft.abortPolicy = values.text(u"abort_policy"_s) == "drain"_L1 ? AbortPolicy::Drain : AbortPolicy::Cancel;
    if (const QString keys = values.text(u"add_keys"_s); !keys.isEmpty())
        draft.addKeys = listOf(keys);
    auto mapping = values.mapping(u"model_mapping"_s);
    if (!mapping)
        return tl::make_unexpected(mapping.error());
    draft.modelMapping = std::move(*mapping);
    for (const auto &[name, place] : {std::pair{"priority", &draft.priority}, std::pair{"weight", &draft.weight}}) {
        const Result<int> number = values.number(QString::fromLatin1(name));
        if (!number)
            return tl::make_unexpected(number.error());
        *place = *number;
    }
    for (const Form *form : forms) {
        if (!form->has(u"timeouts.connect"_s))
            continue;
        const auto timeouts = timeout_fields::read(*form);
        if (!timeouts)
            return tl::make_unexpected(timeouts.error());
        draft.timeouts = *timeouts;
    }
    return draft;
}

QStringList differences(const ChannelInfo &before, const ChannelInfo &now)
{
    return differentFields(kFields, before, now, valueOf);
}

} // namespace turnpike::channel_form
