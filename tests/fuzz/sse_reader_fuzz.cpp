#include "server/protocols/passing/stream_scanner.h"
#include "server/protocols/sse_reader.h"
#include "tests/fuzz/fuzz.h"

#include <array>
#include <string>

namespace turnpike {
namespace {

constexpr std::size_t kEventLimit = 512;

struct Reading
{
    SseReader reader{kEventLimit};
    std::string raw, data;
    std::array<std::unique_ptr<StreamScanner>, 4> scanners{
        streamScanner(Protocol::OpenAiChat), streamScanner(Protocol::OpenAiResponses),
        streamScanner(Protocol::Anthropic), streamScanner(Protocol::Gemini)};

    void take(std::string_view bytes)
    {
        if (reader.overflowed())
            return;
        reader.feed(bytes);
        for (SseReader::Event event; reader.next(event);) {
            raw.append(event.raw);
            data.append(event.data).append("\n--\n");
            for (const auto &scanner : scanners) {
                (void)scanner->scan(event.data);
                fuzz::require(scanner->delta(event.data).size() <= event.data.size(), "a delta is a part of its event");
            }
        }
    }
};

} // namespace
} // namespace turnpike

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace turnpike;
    if (size == 0)
        return 0;
    const std::string_view bytes = fuzz::text(data + 1, size - 1);
    Reading whole, cut;
    whole.take(bytes);
    for (const std::string_view piece : fuzz::pieces(bytes, data[0]))
        cut.take(piece);
    fuzz::require(bytes.substr(0, whole.raw.size()) == whole.raw, "events are the stream's own bytes, in order");
    // Where an event is too long depends on how much of it came at once; up to there both are the same.
    const std::size_t both = std::min(whole.data.size(), cut.data.size());
    fuzz::require(whole.data.compare(0, both, cut.data, 0, both) == 0, "events do not depend on how bytes arrive");
    if (!whole.reader.overflowed() && !cut.reader.overflowed())
        fuzz::require(whole.raw == cut.raw, "nor does how many they are");
    return 0;
}
