#include "server/protocols/json_member_scanner.h"
#include "server/protocols/openai_usage.h"
#include "tests/fuzz/fuzz.h"

#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace turnpike;
    if (size == 0)
        return 0;
    const std::string_view bytes = fuzz::text(data + 1, size - 1);
    constexpr std::int64_t most = std::int64_t{1} << 53;
    if (const auto usage = readOpenAiUsage(std::string(bytes))) {
        for (const std::int64_t part :
             {usage->input, usage->cachedInput, usage->cacheWrite, usage->output, usage->reasoning})
            fuzz::require(part >= 0 && part <= most, "figures are possible");
        fuzz::require(usage->reasoning <= usage->output, "reasoning is a part of output");
    }
    JsonMemberScanner whole("usage"), cut("usage");
    whole.feed(bytes);
    for (const std::string_view piece : fuzz::pieces(bytes, data[0]))
        cut.feed(piece);
    fuzz::require(whole.value() == cut.value() && whole.complete() == cut.complete() && whole.broken() == cut.broken(),
                  "the member does not depend on how the bytes arrive");
    return 0;
}
