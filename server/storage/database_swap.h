#pragma once

#include "server/runtime/result.h"

#include <filesystem>
#include <functional>
#include <string_view>

namespace turnpike {

/// Which file takes the place of which.
struct DatabaseSwap
{
    std::filesystem::path present; // may be missing
    std::filesystem::path fresh;   // complete, beside it, opened by nobody
    std::filesystem::path aside;   // a name that is free, for the present one; empty: it is not kept
};

/// Puts `fresh` in the place of `present`. Whoever is killed at any point leaves a whole database there, the old one or
/// the new one, and never one with the log of the other. Nobody else may have the present one open
/// (`database_busy`). `step` is told before each step. Error `swap_failed`: the present one is as it was.
Result<void> swapDatabase(const DatabaseSwap &swap, const std::function<void(std::string_view)> &step);

/// Removes a database that was only made to be swapped in, with its log.
void removeDatabaseFiles(const std::filesystem::path &file);

} // namespace turnpike
