#include "server/http/framing_guard.h"
#include "tests/fuzz/fuzz.h"

#include <string>

namespace turnpike {
namespace {

FramingLimits tightLimits()
{
    return {256, 2048, 20, 4096};
}

// Everything the guard made of the bytes, as text.
class Reading
{
public:
    void take(std::string_view bytes)
    {
        while (m_status == 0) {
            const auto step = m_guard.next(bytes);
            fuzz::require(step.consumed <= bytes.size(), "no more is consumed than was given");
            bytes.remove_prefix(step.consumed);
            if (!note(step))
                return;
        }
    }
    const std::string &log() const { return m_log; }

private:
    bool note(const FramingGuard::Step &step)
    {
        switch (step.event) {
        case FramingGuard::Event::NeedMore:
            return false;
        case FramingGuard::Event::Head:
            head(m_guard.takeHead());
            return true;
        case FramingGuard::Event::Body:
            m_bodyBytes += step.body.size();
            fuzz::require(m_bodyBytes <= tightLimits().body, "a body stays below its limit");
            m_log.append(step.body);
            return true;
        case FramingGuard::Event::End:
            m_log += "\nend\n";
            return true;
        case FramingGuard::Event::Bad:
            break;
        }
        fuzz::require(step.status >= 400 && step.status < 600, "a refusal has a status");
        m_status = step.status;
        m_log += "\nbad\n"; // with several faults the status may depend on which is met first
        return false;
    }
    void head(const RequestHead &head)
    {
        const auto limits = tightLimits();
        fuzz::require(!head.target.empty() && head.target[0] == '/', "a target is a path");
        fuzz::require(head.target.size() <= limits.target && head.bytes.size() <= limits.head &&
                          head.fields.size() <= limits.fields,
                      "a head stays below its limits");
        fuzz::require(!(head.chunked && head.contentLength > 0), "one framing only");
        fuzz::require(head.bytes.find('\0') == std::string::npos, "no NUL passes");
        int hosts = 0;
        for (const HeaderField &field : head.fields) {
            hosts += equalsIgnoreCase(field.name, "host") ? 1 : 0;
            fuzz::require(field.value.find_first_of("\r\n") == std::string_view::npos, "no line end in a value");
        }
        fuzz::require(hosts == 1 || (head.http10 && hosts == 0), "one Host");
        m_bodyBytes = 0;
        m_log += head.bytes;
    }

    FramingGuard m_guard{tightLimits()};
    std::string m_log;
    std::size_t m_bodyBytes = 0;
    int m_status = 0;
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
    fuzz::require(whole.log() == cut.log(), "the reading does not depend on how the bytes arrive");
    return 0;
}
