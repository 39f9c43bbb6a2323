#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace turnpike {

/// The address of a request to a service, `/proxy/{slug}{rest}` or `/llm/{slug}{rest}`, as it was sent.
struct ServicePath
{
    std::string_view slug;
    std::string_view rest; // with its slash, or empty
};
/// `path` begins with `start` ("/proxy/").
ServicePath splitServicePath(std::string_view path, std::string_view start);

/// Whether a path behind a prefix stays behind it, whatever server reads it: however often it is decoded, no segment is
/// `.` or `..`, nothing looks like a host, and there are no backslashes, control characters and spellings that only
/// some servers take for one of these. `rest` is empty or begins with a slash.
bool staysInside(std::string_view rest);

/// The path without a version that is there twice: /v1/v1/models → /v1/models.
std::string_view withoutDoubledVersion(std::string_view rest);

/// The query without the parameters of this name, however their names are encoded; what is left stays as it was sent.
std::string withoutParameter(std::string_view query, std::string_view name);
/// The same with this value for it at the end.
std::string withParameter(std::string_view query, std::string_view name, std::string_view value);

} // namespace turnpike
