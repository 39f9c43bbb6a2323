#pragma once

#include "server/operations/operations.h"

#include <QObject>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>

namespace turnpike {

class Installation;

namespace storage {
struct KeyQuery;
struct KeyRow;
struct KeyPage;
} // namespace storage

/// The admin interface's JSON of an issued key; the only one with the secret.
nlohmann::ordered_json toJson(const IssuedKey &key);
/// Keys with the live counts of their books. Any thread.
nlohmann::ordered_json toJson(const storage::KeyPage &page, Installation &installation);

/// Fills in what a key query takes from the installation: today, now, the default limit.
storage::KeyQuery keyQuery(Installation &installation);
/// A page of keys, read by a reader thread, delivered on the thread of `context`.
void readKeyList(Installation &installation, QObject *context, const storage::KeyQuery &query,
                 Done<nlohmann::ordered_json> done);

} // namespace turnpike
