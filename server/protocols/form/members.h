#pragma once

#include "server/protocols/form/chat_request.h"

#include <set>
#include <string>
#include <string_view>

namespace turnpike {

/// The first thing that was wrong while a body was read; the reading goes on with empty values.
class Reading
{
public:
    void refuse(std::string code, std::string message, std::string field);
    /// `unsupported_parameter`: the form has no place for `what`, or no other format has.
    void unsupported(std::string field, std::string_view what);
    bool failed() const { return m_error.has_value(); }
    const Error &error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

/// How a format spells its members: as they are asked for, or also in snake_case where they are asked for in camelCase
/// (Google's APIs take both).
enum class Spelling { Exact, AlsoSnakeCase };

/// contents[2]
std::string elementPath(std::string_view path, std::size_t index);

/// Reads the members of one JSON object. A member that is null counts as absent; a value of the wrong type is refused
/// with `invalid_type`. finish() refuses what nobody asked for, so that nothing is dropped in silence.
class Members
{
public:
    /// `path`: of the object in the body, empty for the body itself. Anything but an object is refused.
    Members(Reading &reading, const Json &object, std::string path, Spelling spelling = Spelling::Exact);

    std::string path(std::string_view name) const;
    const Json *take(std::string_view name);
    const Json *takeObject(std::string_view name);
    const Json *takeArray(std::string_view name);
    /// Empty when absent.
    std::string text(std::string_view name);
    /// Refused with `missing_member` when absent.
    std::string neededText(std::string_view name);
    Option<std::string> statedText(std::string_view name);
    Option<bool> statedFlag(std::string_view name);
    Option<std::int64_t> statedNumber(std::string_view name); // whole
    Option<double> statedDecimal(std::string_view name);
    Option<Json> statedJson(std::string_view name);
    /// Members that may be there and mean nothing elsewhere.
    void pass(std::initializer_list<std::string_view> names);
    /// `unsupported_parameter` for the first member that was not taken.
    void finish();

    Reading &reading() const { return m_reading; }

private:
    void wrongType(std::string_view name, std::string_view wanted);
    Reading &m_reading;
    const Json *m_object = nullptr;
    std::string m_path;
    Spelling m_spelling;
    std::set<std::string, std::less<>> m_taken;
};

} // namespace turnpike
