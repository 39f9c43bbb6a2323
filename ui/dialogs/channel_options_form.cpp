#include "ui/dialogs/channel_options_form.h"

#include "server/operations/channel_options.h"
#include "ui/forms/differences.h"
#include "ui/forms/form.h"

#include <QCoreApplication>
#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace turnpike::channel_options {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ChannelOptionsForm)
};

const char *const kFields[] = {"model_prefix", "public_only", "status_code_mapping", "param_override",
                               "header_override"};

tl::unexpected<Error> invalid(const char *field, const QString &message)
{
    return fail("invalid_value", message.toStdString(), field);
}

FieldSpec lines(const QString &name, const QString &label, const QString &help, const QString &placeholder)
{
    FieldSpec spec{name, label, help};
    spec.kind = FieldSpec::Kind::Lines;
    spec.placeholder = placeholder;
    return spec;
}

QStringList linesOf(const QString &text)
{
    QStringList all;
    for (const QString &line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            all << line.trimmed();
    }
    return all;
}

Result<std::map<int, int>> statusesIn(const QString &text)
{
    std::map<int, int> mapping;
    for (const QString &line : linesOf(text)) {
        bool told = false, treated = false;
        const int from = line.section(u'=', 0, 0).trimmed().toInt(&told);
        const int to = line.section(u'=', 1).trimmed().toInt(&treated);
        if (!told || !treated)
            return invalid("status_code_mapping", Texts::tr("“%1” does not have the form “404 = 503”.").arg(line));
        mapping[from] = to;
    }
    return mapping;
}

Result<MemberOverride> membersIn(const QString &text)
{
    if (text.isEmpty())
        return MemberOverride();
    if (!nlohmann::json::parse(text.toStdString(), nullptr, false).is_object())
        return invalid("param_override", Texts::tr("This is not a JSON object."));
    return membersOf(text.toStdString());
}

/// "Name: value"; "Name" alone takes the field out.
HeaderOverride headersIn(const QString &text)
{
    HeaderOverride headers;
    for (const QString &line : linesOf(text)) {
        const qsizetype colon = line.indexOf(u':');
        const std::string name = line.left(colon).trimmed().toStdString();
        headers[name] = colon < 0 ? std::nullopt : std::optional(line.mid(colon + 1).trimmed().toStdString());
    }
    return headers;
}

} // namespace

void build(Form &form)
{
    FieldSpec prefix{u"model_prefix"_s, Texts::tr("Prefix of its models"),
                     Texts::tr("Clients ask for prefix/model. Empty: none.")};
    prefix.placeholder = u"team-a"_s;
    FieldSpec publicOnly{u"public_only"_s, Texts::tr("Public addresses only"),
                         Texts::tr("No address of your own networks is connected, whatever a name leads to.")};
    publicOnly.kind = FieldSpec::Kind::Flag;
    form.addRow({prefix, publicOnly});
    form.add(lines(u"status_code_mapping"_s, Texts::tr("Status codes"),
                   Texts::tr("One on each line: what the provider says = as what it is treated. From 300…599 to "
                             "400…599."),
                   u"404 = 503"_s));
    form.add(lines(u"param_override"_s, Texts::tr("Members of the request"),
                   Texts::tr("A JSON object whose members are set in the body; null takes one out. Not model, stream "
                             "and stream_options."),
                   u"{\"temperature\": 0.2, \"user\": null}"_s));
    form.add(lines(u"header_override"_s, Texts::tr("Header fields"),
                   Texts::tr("One on each line, Name: value; a name alone takes the field out. Values are sealed and "
                             "shown masked; a masked one stays as it is."),
                   u"X-Team: research"_s));
}

QString valueOf(const ChannelInfo &channel, const QString &field)
{
    if (field == "model_prefix"_L1)
        return channel.modelPrefix;
    if (field == "public_only"_L1)
        return channel.publicOnly ? u"on"_s : u"off"_s;
    if (field == "param_override"_L1)
        return channel.paramOverride.empty() ? QString() : QString::fromStdString(jsonOfMembers(channel.paramOverride));
    QStringList all;
    if (field == "status_code_mapping"_L1) {
        for (const auto &[from, to] : channel.statusMapping)
            all << u"%1 = %2"_s.arg(from).arg(to);
        return all.join(u'\n');
    }
    for (const auto &[name, value] : channel.headerOverride)
        all << QString::fromStdString(value ? name + ": " + *value : name);
    return all.join(u'\n');
}

void fill(Form &form, const ChannelInfo &channel)
{
    for (const char *name : kFields)
        form.setValue(QString::fromLatin1(name), valueOf(channel, QString::fromLatin1(name)));
}

Result<void> read(const Form &form, const ChannelInfo &filled, ChannelDraft &draft)
{
    const auto changed = [&](const char *name) -> std::optional<QString> {
        const QString field = QString::fromLatin1(name), now = form.value(field);
        return now == valueOf(filled, field) ? std::nullopt : std::optional(now);
    };
    if (const auto prefix = changed("model_prefix"))
        draft.modelPrefix = prefix->toStdString();
    if (const auto flag = changed("public_only"))
        draft.publicOnly = *flag == "on"_L1;
    if (const auto text = changed("status_code_mapping")) {
        auto mapping = statusesIn(*text);
        if (!mapping)
            return tl::make_unexpected(mapping.error());
        draft.statusMapping = std::move(*mapping);
    }
    if (const auto text = changed("param_override")) {
        auto members = membersIn(*text);
        if (!members)
            return tl::make_unexpected(members.error());
        draft.paramOverride = std::move(*members);
    }
    if (const auto text = changed("header_override"))
        draft.headerOverride = headersIn(*text);
    return {};
}

QStringList differences(const ChannelInfo &before, const ChannelInfo &now)
{
    return differentFields(kFields, before, now, valueOf);
}

} // namespace turnpike::channel_options
