#include "server/upstream/response_reader.h"
#include "tests/fuzz/fuzz.h"

#include <string>

namespace turnpike {
namespace {

class Reading
{
public:
    void take(std::string_view bytes)
    {
        while (!m_over) {
            const auto step = m_reader.next(bytes);
            fuzz::require(step.consumed <= bytes.size(), "no more is consumed than was given");
            bytes.remove_prefix(step.consumed);
            if (step.event == ResponseReader::Event::NeedMore)
                return;
            note(step);
        }
    }
    const std::string &log() const { return m_log; }

private:
    void note(const ResponseReader::Step &step)
    {
        switch (step.event) {
        case ResponseReader::Event::Head:
            head(m_reader.head());
            break;
        case ResponseReader::Event::Body:
            fuzz::require(m_heads == 1, "a body comes behind its head");
            m_body += step.body.size();
            m_log.append(step.body);
            break;
        case ResponseReader::Event::End:
            fuzz::require(!m_sized || m_body == m_length, "a body has its promised length");
            m_log += "\nend\n";
            m_over = true;
            break;
        default:
            m_log += "\nbad\n";
            m_over = true;
            break;
        }
    }
    void head(const ResponseHead &head)
    {
        fuzz::require(++m_heads == 1, "one final head");
        fuzz::require(head.status >= 200 && head.status <= 999, "a final status");
        fuzz::require(!(head.chunked && head.sized), "one framing only");
        m_sized = head.sized;
        m_length = head.contentLength;
        m_log += std::to_string(head.status) + (head.keepAlive ? " keep\n" : " close\n");
        for (const HeaderField &field : head.fields)
            m_log.append(field.name).append(": ").append(field.value).append("\n");
    }

    ResponseReader m_reader;
    std::string m_log;
    int m_heads = 0;
    bool m_sized = false, m_over = false;
    std::uint64_t m_length = 0, m_body = 0;
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
