#include "app/key_commands.h"

#include "app/command_output.h"
#include "app/exit_codes.h"
#include "app/workplace.h"
#include "server/admin/drafts.h"
#include "server/admin/lists.h"
#include "server/runtime/http_syntax.h"
#include "server/storage/key_pages.h"

#include <QDateTime>
#include <charconv>

namespace turnpike {

namespace {

using Json = nlohmann::ordered_json;

std::string option(const CommandLine &line, const char *name)
{
    const auto found = line.options.find(name);
    return found == line.options.end() ? std::string() : found->second;
}

Json splitList(const std::string &text)
{
    Json list = Json::array();
    for (const QString &part : QString::fromStdString(text).split(QLatin1Char(','), Qt::SkipEmptyParts))
        list.push_back(part.trimmed().toStdString());
    return list;
}

/// The options as the body of POST /admin/keys, so that both ways of making a key read the same fields.
Result<std::string> keyBody(const CommandLine &line)
{
    Json body = Json::object();
    for (const auto &[name, field] : {std::pair("label", "label"), std::pair("expires", "expires_at"),
                                      std::pair("group", "group"), std::pair("shape", "shape")})
        if (line.options.count(name))
            body[field] = option(line, name);
    if (line.options.count("models"))
        body["models"] = splitList(option(line, "models"));
    if (line.options.count("allow"))
        body["allow_cidrs"] = splitList(option(line, "allow"));
    if (line.options.count("daily-limit")) {
        const std::string text = option(line, "daily-limit");
        std::int64_t limit = -1;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), limit);
        if (error != std::errc() || end != text.data() + text.size() || limit < 0)
            return fail("wrong_use", "--daily-limit must be a whole number, 0 or more");
        body["daily_limit"] = limit;
    }
    return body.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<bool> wantsJson(const CommandLine &line)
{
    const std::string format = option(line, "format");
    if (format.empty() || format == "text" || format == "json")
        return format == "json";
    return fail("wrong_use", "--format must be text or json");
}

Result<Json> createKey(const Workplace &place, const std::string &body, const KeyDraft &draft)
{
    if (!place.installation) {
        const auto answer = place.service.call("POST", "/admin/keys", body);
        return answer ? Result<Json>(Json(*answer)) : tl::make_unexpected(answer.error());
    }
    const auto issued = await<IssuedKey>([&](QObject *context, Done<IssuedKey> done) {
        place.installation->operations().createKey({commandLineActor()}, draft, context, std::move(done));
    });
    return issued ? Result<Json>(toJson(*issued)) : tl::make_unexpected(issued.error());
}

storage::KeyQuery listQuery(Installation &installation, const std::string &after)
{
    storage::KeyQuery query = keyQuery(installation);
    query.limit = 500;
    query.after = after;
    return query;
}

Result<Json> listKeys(const Workplace &place)
{
    Json all = Json::array();
    std::string next;
    do {
        Json page;
        if (place.installation) {
            auto read = await<Json>([&](QObject *context, Done<Json> done) {
                readKeyList(*place.installation, context, listQuery(*place.installation, next), std::move(done));
            });
            if (!read)
                return read;
            page = *read;
        } else {
            const auto read = place.service.call("GET", "/admin/keys?limit=500&after=" + percentEncoded(next));
            if (!read)
                return tl::make_unexpected(read.error());
            page = Json(*read);
        }
        for (Json &key : page["keys"])
            all.push_back(std::move(key));
        next = page["next"].is_string() ? page["next"].get<std::string>() : std::string();
    } while (!next.empty());
    return all;
}

std::string textOf(const Json &value)
{
    if (value.is_string())
        return value.get<std::string>();
    return value.is_null() ? std::string("-") : value.dump();
}

std::string timeText(const Json &ms)
{
    if (!ms.is_number_integer())
        return "-";
    return QDateTime::fromMSecsSinceEpoch(ms.get<std::int64_t>(), Qt::UTC).toString(Qt::ISODate).toStdString();
}

std::string keyTable(const Json &keys)
{
    std::vector<std::vector<std::string>> rows{
        {"ID", "KEY", "STATUS", "TODAY", "DAILY LIMIT", "CREATED", "EXPIRES", "LABEL"}};
    for (const Json &key : keys)
        rows.push_back({textOf(key["id"]), textOf(key["key"]), textOf(key["status"]), textOf(key["requests_today"]),
                        textOf(key["daily_limit"]), timeText(key["created_at"]), timeText(key["expires_at"]),
                        textOf(key["label"])});
    return textTable(rows);
}

} // namespace

int createKeyCommand(const CommandLine &line, const Settings &settings)
{
    const auto json = wantsJson(line);
    const auto body = json ? keyBody(line) : tl::make_unexpected(json.error());
    const auto draft = body ? readKeyDraft(*body, true) : tl::make_unexpected(body.error());
    if (!draft)
        return commandFailed(draft.error());
    const auto place = Workplace::open(settings, Workplace::Missing::Create);
    if (!place)
        return commandFailed(place.error());
    const auto key = createKey(*place, *body, *draft);
    if (!key)
        return commandFailed(key.error());
    if (*json)
        return printText(key->dump() + "\n");
    return printText(
        textTable({{"id", textOf((*key)["id"])}, {"key", textOf((*key)["key"])}, {"label", textOf((*key)["label"])}}) +
        "The key is shown this once.\n");
}

int listKeysCommand(const CommandLine &line, const Settings &settings)
{
    const auto json = wantsJson(line);
    if (!json)
        return commandFailed(json.error());
    const auto place = Workplace::open(settings, Workplace::Missing::Refuse);
    if (!place)
        return commandFailed(place.error());
    const auto keys = listKeys(*place);
    if (!keys)
        return commandFailed(keys.error());
    return printText(*json ? keys->dump(2) + "\n" : keyTable(*keys));
}

int revokeKeyCommand(const CommandLine &line, const Settings &settings)
{
    std::int64_t id = 0;
    const std::string &text = line.argument;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), id);
    if (error != std::errc() || end != text.data() + text.size() || id <= 0)
        return commandFailed({"wrong_use", "'keys revoke' needs the number of a key, as 'keys list' shows it"});
    const auto place = Workplace::open(settings, Workplace::Missing::Refuse);
    if (!place)
        return commandFailed(place.error());
    Result<void> revoked;
    if (place->installation) {
        revoked = await<void>([&](QObject *context, Done<void> done) {
            place->installation->operations().revokeKey({commandLineActor()}, id, context, std::move(done));
        });
    } else if (const auto answer = place->service.call("DELETE", "/admin/keys/" + text); !answer) {
        revoked = tl::make_unexpected(answer.error());
    }
    return revoked ? printText("Key " + text + " is revoked.\n") : commandFailed(revoked.error());
}

} // namespace turnpike
