#include "ui/dialogs/service_form.h"

#include "models/service_words.h"
#include "server/admin/names.h"
#include "server/operations/validation.h"
#include "server/storage/csv.h"
#include "ui/dialogs/text_lists.h"
#include "ui/dialogs/timeout_fields.h"
#include "ui/forms/differences.h"
#include "ui/forms/form.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace turnpike::service_form {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ServiceForm)
};

const char *const kFields[] = {"name",         "slug",     "target_url",        "kind",   "method",        "api_format",
                               "key_location", "key_name", "price_per_request", "groups", "client_format", "proxy_url",
                               "public_only"};
constexpr int kLongestSlug = 64;

QList<std::pair<QString, QString>> formats(std::initializer_list<const char *> names)
{
    QList<std::pair<QString, QString>> choices;
    for (const char *name : names)
        choices.append({QString::fromLatin1(name), formatName(QString::fromLatin1(name))});
    return choices;
}

FieldSpec choice(const QString &name, const QString &label, const QString &help,
                 const QList<std::pair<QString, QString>> &choices)
{
    FieldSpec spec{name, label, help};
    spec.kind = FieldSpec::Kind::Choice;
    spec.choices = choices;
    return spec;
}

QString textOf(const QList<Form *> &forms, const QString &name)
{
    for (const Form *form : forms) {
        if (form->has(name))
            return form->value(name);
    }
    return {};
}

/// One field into the draft.
Result<void> take(ServiceDraft &draft, const QString &name, const QString &text)
{
    const std::string value = text.toStdString();
    if (name == "name"_L1)
        draft.channel.name = value;
    else if (name == "slug"_L1)
        draft.slug = value;
    else if (name == "target_url"_L1)
        draft.channel.baseUrl = value;
    else if (name == "kind"_L1)
        draft.kind = text == "LLM"_L1 ? ServiceKind::Llm : ServiceKind::Generic;
    else if (name == "method"_L1)
        draft.methods = listOf(text.toUpper());
    else if (name == "api_format"_L1)
        draft.apiFormat = channelKindNamed(value);
    else if (name == "client_format"_L1)
        draft.clientFormat = channelKindNamed(value);
    else if (name == "key_location"_L1)
        draft.keyLocation = text == "query"_L1 ? KeyLocation::Query : KeyLocation::Header;
    else if (name == "key_name"_L1)
        draft.keyName = value;
    else if (name == "groups"_L1)
        draft.channel.groups = listOf(text);
    else if (name == "proxy_url"_L1)
        draft.channel.proxyUrl = value;
    else if (name == "public_only"_L1)
        draft.channel.publicOnly = text == "on"_L1;
    else if (name == "price_per_request"_L1 && !(draft.price = moneyOf(value.empty() ? "0" : value)))
        return fail("invalid_value", Texts::tr("“%1” is not an amount such as 0.0025.").arg(text).toStdString(),
                    "price_per_request");
    return {};
}

} // namespace

void buildService(Form &form, bool isNew)
{
    FieldSpec slug{u"slug"_s, Texts::tr("Slug"), Texts::tr("Its place in the address: /proxy/slug or /llm/slug.")};
    slug.placeholder = u"search"_s;
    form.addRow({{u"name"_s, Texts::tr("Name"), Texts::tr("Shown in tables and logs. Empty: the slug.")}, slug});
    FieldSpec target{u"target_url"_s, Texts::tr("Target"),
                     Texts::tr("What follows the slug is added to this address.")};
    target.placeholder = u"https://api.example.com/v2"_s;
    form.add(target);
    FieldSpec method{u"method"_s, Texts::tr("Methods"), Texts::tr("Parted by commas. Empty: any.")};
    method.placeholder = u"GET, POST"_s;
    form.addRow({choice(u"kind"_s, Texts::tr("Kind"), Texts::tr("LLM services are metered and translated."),
                        {{u"GENERIC"_s, kindName(ServiceKind::Generic)}, {u"LLM"_s, kindName(ServiceKind::Llm)}}),
                 method});
    form.add(choice(u"api_format"_s, Texts::tr("Format of the provider"),
                    Texts::tr("How the target is spoken to; chats in other formats are translated."),
                    formats({"openai_compatible", "openai", "openai_responses", "anthropic", "gemini"})));
    form.addRow({choice(u"key_location"_s, Texts::tr("The key goes into"), {},
                        {{u"header"_s, Texts::tr("a header field")}, {u"query"_s, Texts::tr("the query")}}),
                 {u"key_name"_s, Texts::tr("Name of the field"),
                  Texts::tr("Authorization gets “Bearer” in front of the key.")}});
    FieldSpec price{u"price_per_request"_s, Texts::tr("Price of a request"),
                    Texts::tr("Booked for each request that succeeds.")};
    price.kind = FieldSpec::Kind::Number;
    price.unit = u"USD"_s;
    form.addRow({price, {u"groups"_s, Texts::tr("Groups"), Texts::tr("Whose keys may use it. Parted by commas.")}});
    if (!isNew)
        return;
    FieldSpec keys{u"keys"_s, Texts::tr("Provider keys"),
                   Texts::tr("One on each line. They are sealed and never shown again.")};
    keys.kind = FieldSpec::Kind::Lines;
    form.add(keys);
}

void buildAdvanced(Form &form)
{
    FieldSpec proxy{u"proxy_url"_s, Texts::tr("Proxy"),
                    Texts::tr("http, https, socks5 or socks5h. Empty: that of the settings. direct: none.")};
    proxy.placeholder = u"socks5h://127.0.0.1:1080"_s;
    form.add(proxy);
    FieldSpec publicOnly{u"public_only"_s, Texts::tr("Public addresses only"),
                         Texts::tr("No address of your own networks is connected, whatever a name leads to.")};
    publicOnly.kind = FieldSpec::Kind::Flag;
    form.add(publicOnly);
    form.add(choice(u"client_format"_s, Texts::tr("Clients"), Texts::tr("Whose chats an LLM service takes."),
                    QList<std::pair<QString, QString>>{{QString(), Texts::tr("of every format")}} +
                        formats({"openai", "openai_responses", "anthropic", "gemini"})));
    timeout_fields::add(form);
}

ServiceInfo blank()
{
    const ChannelTimeouts timeouts;
    ServiceInfo service;
    service.groups = QStringList{u"default"_s};
    service.keyName = u"Authorization"_s;
    service.connectMs = timeouts.connect;
    service.firstByteMs = timeouts.firstByte;
    service.idleMs = timeouts.idle;
    service.totalMs = timeouts.total;
    return service;
}

QString valueOf(const ServiceInfo &service, const QString &field)
{
    if (field == "name"_L1)
        return service.name;
    if (field == "slug"_L1)
        return service.slug;
    if (field == "target_url"_L1)
        return service.targetUrl;
    if (field == "kind"_L1)
        return service.kind == ServiceKind::Llm ? u"LLM"_s : u"GENERIC"_s;
    if (field == "method"_L1)
        return service.method;
    if (field == "api_format"_L1)
        return service.apiFormat.isEmpty() ? u"openai_compatible"_s : service.apiFormat;
    if (field == "client_format"_L1)
        return service.clientFormat;
    if (field == "key_location"_L1)
        return service.keyLocation == KeyLocation::Query ? u"query"_s : u"header"_s;
    if (field == "key_name"_L1)
        return service.keyName;
    if (field == "price_per_request"_L1)
        return QString::fromStdString(moneyText(service.price));
    if (field == "groups"_L1)
        return service.groups.join(u", "_s);
    if (field == "public_only"_L1)
        return service.publicOnly ? u"on"_s : u"off"_s;
    return service.proxyUrl;
}

void fill(const QList<Form *> &forms, const ServiceInfo &service)
{
    for (Form *form : forms) {
        for (const char *name : kFields)
            form->setValue(QString::fromLatin1(name), valueOf(service, QString::fromLatin1(name)));
        timeout_fields::fill(*form, {service.connectMs, service.firstByteMs, service.idleMs, service.totalMs});
    }
}

Result<ServiceDraft> read(const QList<Form *> &forms)
{
    ServiceDraft draft;
    for (const char *name : kFields) {
        const QString field = QString::fromLatin1(name);
        if (auto taken = take(draft, field, textOf(forms, field)); !taken)
            return tl::make_unexpected(taken.error());
    }
    if (draft.kind == ServiceKind::Generic) { // what only says something of the other kind
        draft.apiFormat.reset();
        draft.clientFormat.reset();
    }
    if (draft.channel.name->empty())
        draft.channel.name = draft.slug;
    if (const QString keys = textOf(forms, u"keys"_s); !keys.isEmpty())
        draft.channel.addKeys = listOf(keys);
    const bool isNew = std::any_of(forms.begin(), forms.end(), [](const Form *form) { return form->has(u"keys"_s); });
    if (isNew && !*draft.channel.publicOnly)
        draft.channel.publicOnly.reset(); // only a root operator may say so of what is not there yet
    for (const Form *form : forms) {
        if (!form->has(u"timeouts.connect"_s))
            continue;
        const auto timeouts = timeout_fields::read(*form);
        if (!timeouts)
            return tl::make_unexpected(timeouts.error());
        draft.channel.timeouts = *timeouts;
    }
    return draft;
}

Result<void> check(const QList<Form *> &forms, const QString &field)
{
    ServiceDraft draft;
    if (auto taken = take(draft, field, textOf(forms, field)); !taken)
        return taken;
    if (field == "name"_L1 && draft.channel.name->empty())
        return {}; // the slug's
    if (auto fine = checkServiceDraft(draft); !fine)
        return fine;
    if (field == "target_url"_L1) {
        const auto normal = normalBaseUrl(*draft.channel.baseUrl, ChannelKind::Service);
        return normal ? Result<void>() : tl::make_unexpected(normal.error());
    }
    if (field != "key_name"_L1)
        return {};
    ProxyService service;
    service.slug = "any"; // which is not what is asked here
    draft.applyTo(service);
    service.keyLocation = textOf(forms, u"key_location"_s) == "query"_L1 ? KeyLocation::Query : KeyLocation::Header;
    return checkService(service);
}

QString slugFrom(const QString &name)
{
    static const QRegularExpression others(u"[^a-z0-9]+"_s);
    QString slug = name.normalized(QString::NormalizationForm_KD).toLower().replace(others, u"-"_s);
    while (slug.startsWith(u'-'))
        slug.remove(0, 1);
    slug.truncate(kLongestSlug);
    while (slug.endsWith(u'-'))
        slug.chop(1);
    return slug;
}

QStringList differences(const ServiceInfo &before, const ServiceInfo &now)
{
    return differentFields(kFields, before, now, valueOf);
}

} // namespace turnpike::service_form
