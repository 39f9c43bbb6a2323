#pragma once

#include "server/operations/operations.h"
#include "server/runtime/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace turnpike {

/// What an operator may enter. Errors have the code `invalid_value`, name the field as the data model does, and say
/// what is allowed. All text must be UTF-8 without control characters.
Result<void> checkText(const char *field, std::string_view text, std::size_t mostCharacters);
Result<void> checkKeyDraft(const KeyDraft &draft, bool isNew, std::int64_t nowMs);
Result<void> checkChannelDraft(const ChannelDraft &draft);
/// 1 to 4096 visible ASCII characters without spaces.
bool isProviderKey(std::string_view text);

/// A provider's address without a trailing slash: http or https, a host, no user information, query or fragment;
/// `simulator:` for the built-in one.
Result<std::string> normalBaseUrl(std::string_view text, ChannelKind kind);

} // namespace turnpike
