#include "models/settings_service.h"

#include "server/runtime/delivery.h"

#include <QSaveFile>
#include <QThreadPool>

namespace turnpike {

namespace {

Result<void> save(const QString &path, const std::string &text)
{
    QSaveFile file(path);
    const auto size = qint64(text.size());
    if (!file.open(QIODevice::WriteOnly) || file.write(text.data(), size) != size)
        return fail("file_unwritable", file.errorString().toStdString());
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (!file.commit())
        return fail("file_unwritable", file.errorString().toStdString());
    return {};
}

} // namespace

std::string configurationText(const SettingsOverview &overview)
{
    std::string text = "# Turnpike's configuration, without its secrets\n";
    SettingChanges values;
    for (const SettingState &state : overview.settings) {
        const bool secret = state.spec->type == SettingSpec::Type::Secret;
        if (std::string_view(state.spec->name) == "config")
            continue; // a file does not name itself
        if (secret && state.isSet)
            text += "# " + std::string(state.spec->name) + " is set\n";
        else if (!secret && state.running != state.spec->fallback)
            values.emplace(state.spec->name, state.running);
    }
    return changedConfiguration(text, values).value_or(text);
}

void saveTextFile(const QString &path, const std::string &text, QObject *context, Done<void> done)
{
    QThreadPool::globalInstance()->start([path, text, deliver = deliveryTo(context), done = std::move(done)] {
        deliver([done, result = save(path, text)] { done(result); });
    });
}

} // namespace turnpike
