#pragma once

#include <string>
#include <tl/expected.hpp>
#include <utility>

namespace turnpike {

/// What went wrong, for people and programs. `code` is a stable snake_case word (the `code` of HTTP errors),
/// `message` a plain-text sentence without secrets, `field` the input that was wrong (empty: none in particular).
struct Error
{
    std::string code;
    std::string message;
    std::string field = {};
};

template <class T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(std::string code, std::string message, std::string field = {})
{
    return tl::make_unexpected(Error{std::move(code), std::move(message), std::move(field)});
}

} // namespace turnpike
