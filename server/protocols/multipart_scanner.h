#pragma once

#include "server/runtime/result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace turnpike {

/// Reads a multipart/form-data body (RFC 7578) as it comes for what a gateway must know of it: the fields `model` and
/// `stream`. Files are passed over without being kept. Strict: what two readers could understand differently is
/// refused, since the provider must see the model that was permitted here.
class MultipartScanner
{
public:
    static bool isForm(std::string_view contentType);
    /// Of the Content-Type's boundary. Error `invalid_multipart`, as all errors here but those that name a field.
    static Result<MultipartScanner> forType(std::string_view contentType);

    /// Errors `invalid_multipart`, and `duplicate_member` and `invalid_type` with the field. Nothing after an error.
    Result<void> feed(std::string_view bytes);
    /// The body is whole. Errors `invalid_multipart`, `missing_model`.
    Result<void> end() const;

    /// Its value is here, and bytes `modelAt()` of the body on.
    bool hasModel() const { return !m_model.empty(); }
    const std::string &model() const { return m_model; }
    std::uint64_t modelAt() const { return m_modelAt; }
    bool stream() const { return m_isStream; }
    /// Of all fields but `model`, `stream` and files.
    std::uint64_t textBytes() const { return m_textBytes; }

private:
    enum class State { Opening, BehindDelimiter, Head, Data, Epilogue };
    enum class Part { Model, Stream, Text, File };

    explicit MultipartScanner(std::string delimiter) : m_delimiter(std::move(delimiter)) {}
    // each tells how many bytes it took
    Result<std::size_t> next(std::string_view bytes);
    Result<std::size_t> takeBehindDelimiter(char byte);
    Result<std::size_t> takeHead(char byte);
    Result<std::size_t> takeData(std::string_view bytes);
    Result<void> beginPart();
    Result<void> keep(std::string_view data);
    Result<void> endPart();

    std::string m_delimiter; // CRLF, two hyphens and the boundary
    State m_state = State::Opening;
    std::size_t m_matched = 2; // bytes of the delimiter; the first one begins the body, without its CRLF
    std::string m_held;        // what stands behind a delimiter, a part's head, or the value of model or stream
    std::uint64_t m_at = 0;    // bytes fed
    Part m_part = Part::File;
    bool m_sawModel = false;
    bool m_sawStream = false;
    std::string m_model;
    std::uint64_t m_modelAt = 0;
    bool m_isStream = false;
    std::uint64_t m_textBytes = 0;
};

} // namespace turnpike
