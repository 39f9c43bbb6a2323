#pragma once

#include "server/routing/channel_directory.h"

#include <string>
#include <string_view>
#include <vector>

namespace turnpike {

/// Where a provider tells what is left on its account.
enum class BalanceWay {
    None,       // it does not
    DeepSeek,   // GET /user/balance
    OpenRouter, // GET /v1/credits
    OpenAi      // GET /v1/dashboard/billing/…: servers in OpenAI's form that kept it
};

BalanceWay balanceWayOf(const Channel &channel);
/// What is asked for, one after the other. `today`: days since 1970, UTC.
std::vector<std::string> balancePaths(BalanceWay way, std::int32_t today);
/// From the answers to balancePaths(): "84.20 USD", of several currencies "84.20 USD, 3.00 CNY". Empty: they do not
/// tell. Decimal throughout; more than nine places are cut off.
std::string balanceFrom(BalanceWay way, const std::vector<std::string> &answers);

} // namespace turnpike
