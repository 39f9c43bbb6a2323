#include "ui/dialogs/timeout_fields.h"

#include "ui/forms/form.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace turnpike::timeout_fields {

namespace {

constexpr int kMsOfSecond = 1000;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TimeoutFields)
};

constexpr std::pair<const char *, int ChannelTimeouts::*> kFields[] = {
    {"timeouts.connect", &ChannelTimeouts::connect},
    {"timeouts.first_byte", &ChannelTimeouts::firstByte},
    {"timeouts.idle", &ChannelTimeouts::idle},
    {"timeouts.total", &ChannelTimeouts::total},
};

FieldSpec time(const char *name, const QString &label)
{
    FieldSpec spec{QString::fromLatin1(name), label};
    spec.kind = FieldSpec::Kind::Number;
    spec.unit = Texts::tr("s", "seconds");
    return spec;
}

} // namespace

void add(Form &form)
{
    form.addRow({time("timeouts.connect", Texts::tr("Connect within")),
                 time("timeouts.first_byte", Texts::tr("First byte within"))});
    form.addRow(
        {time("timeouts.idle", Texts::tr("Longest pause")), time("timeouts.total", Texts::tr("Everything within"))});
}

void fill(Form &form, const ChannelTimeouts &timeouts)
{
    for (const auto &[name, member] : kFields)
        form.setValue(QString::fromLatin1(name), seconds(timeouts.*member));
}

Result<ChannelTimeouts> read(const Form &form)
{
    ChannelTimeouts timeouts;
    for (const auto &[name, member] : kFields) {
        const QString typed = form.value(QString::fromLatin1(name));
        bool fine = false;
        const double value = QLocale().toDouble(typed, &fine) * kMsOfSecond;
        if (!fine || value != double(int(value)))
            return fail("invalid_value", Texts::tr("“%1” is not a number of seconds.").arg(typed).toStdString(), name);
        timeouts.*member = int(value);
    }
    return timeouts;
}

QString seconds(int ms)
{
    return QLocale().toString(double(ms) / kMsOfSecond, 'f', QLocale::FloatingPointShortest);
}

} // namespace turnpike::timeout_fields
