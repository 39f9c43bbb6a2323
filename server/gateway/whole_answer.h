#pragma once

#include "server/accounting/usage.h"
#include "server/protocols/form/chat_format.h"
#include "server/protocols/json_member_scanner.h"

#include <optional>
#include <string>
#include <string_view>

namespace turnpike {

/// Meters a provider's answer in one piece while it is collected or, when large, passed on.
class WholeMeter
{
public:
    /// What the answer is: JSON with its usage; words (subtitles); sound or a picture, of which nothing can be read.
    enum class Content { Object, Text, Binary };
    WholeMeter(Protocol provider, Content content);

    void feed(std::string_view bytes);
    bool complete() const { return isOpaque() || m_scanner.complete(); }
    /// Its end cannot be told by its content, so there is no use in holding it back.
    bool isOpaque() const { return m_content != Content::Object; }
    const std::string &usageJson() const { return m_scanner.value(); }
    std::optional<ReportedUsage> usage() const;
    /// A token per four bytes, which is what TokenEstimator says of all but emoji.
    std::int64_t estimatedOutput() const
    {
        return m_content == Content::Binary ? 0 : static_cast<std::int64_t>((m_bytes + 3) / 4);
    }

private:
    Protocol m_provider;
    Content m_content;
    JsonMemberScanner m_scanner;
    std::size_t m_bytes = 0;
};

/// The whole answer in the client's format. Error `upstream_invalid_response`, or the provider's own when its answer
/// says that it failed.
Result<std::string> translatedAnswer(std::string_view body, Protocol provider, Protocol client,
                                     const AnswerContext &context);

/// The provider's own figures if they can be read, else the estimates, flagged as such.
Usage usageFrom(const std::optional<ReportedUsage> &told, std::int64_t estimatedInput, std::int64_t estimatedOutput);

} // namespace turnpike
