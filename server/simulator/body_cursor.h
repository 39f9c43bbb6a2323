#pragma once

#include <initializer_list>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace turnpike {

/// The first thing in a request that its format does not allow.
struct BodyProblem
{
    enum class Kind {
        Unknown, // a member that the format does not have
        Missing,
        Type, // `what` names the right one
        Value // `what` is the whole sentence
    };
    Kind kind = Kind::Value;
    std::vector<std::string> path; // member names and positions
    std::string what;
};

/// As OpenAI and Google write a path: messages[0].content.
std::string pathText(const std::vector<std::string> &path);

/// A place in a request's JSON that remembers where it is. Reading what is absent, null or of a wrong type gives an
/// empty value, so that a reader runs to its end; the first problem is kept. The body outlives its cursors.
class BodyCursor
{
public:
    explicit BodyCursor(const nlohmann::json &body);

    /// Whether there is something; null is nothing.
    explicit operator bool() const { return m_json != nullptr; }
    const nlohmann::json &json() const { return *m_json; }
    bool isText() const { return m_json && m_json->is_string(); }
    bool isList() const { return m_json && m_json->is_array(); }

    /// An object with none but these members.
    void only(std::initializer_list<std::string_view> names) const;
    BodyCursor member(const std::string &name) const;
    BodyCursor required(const std::string &name) const;
    std::vector<BodyCursor> items() const;

    std::string text() const;
    /// One of these words, else refused.
    std::string word(std::initializer_list<std::string_view> words) const;
    bool flag(bool otherwise = false) const;
    std::optional<std::int64_t> integer(std::int64_t least) const;
    std::optional<double> number(double least, double most) const;
    /// Any object, such as a JSON schema; an empty one else.
    nlohmann::json object() const;
    /// Base64 that is not empty.
    std::string base64() const;

    void refuse(const std::string &sentence) const { note(BodyProblem::Kind::Value, sentence); }
    const std::optional<BodyProblem> &problem() const { return *m_problem; }

private:
    BodyCursor(const nlohmann::json *json, std::vector<std::string> path,
               std::shared_ptr<std::optional<BodyProblem>> to)
        : m_json(json), m_path(std::move(path)), m_problem(std::move(to))
    {}
    BodyCursor below(const nlohmann::json *json, std::string name) const;
    void note(BodyProblem::Kind kind, const std::string &what) const;
    bool is(bool right, const char *what) const;

    const nlohmann::json *m_json;
    std::vector<std::string> m_path;
    std::shared_ptr<std::optional<BodyProblem>> m_problem;
};

} // namespace turnpike
