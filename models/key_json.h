#pragma once

#include "models/json_reader.h"
#include "models/page_source.h"

namespace turnpike {

/// Keys as the admin interface writes them.
KeyRow keyRowFrom(JsonReader &key, std::int64_t defaultDailyLimit);
IssuedKey issuedKeyFrom(JsonReader &key);
/// The fields of the draft that are set; the shape only of a new key.
std::string draftJson(const KeyDraft &draft, bool creating);

} // namespace turnpike
