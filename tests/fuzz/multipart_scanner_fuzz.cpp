#include "server/protocols/multipart_scanner.h"
#include "tests/fuzz/fuzz.h"

#include <string>

namespace turnpike {
namespace {

struct Reading
{
    MultipartScanner scanner = *MultipartScanner::forType("multipart/form-data; boundary=x");
    std::string error; // the first one's code, message and field

    void take(const Result<void> &told)
    {
        if (!told)
            error = told.error().code + ' ' + told.error().message + ' ' + told.error().field;
    }
    void feed(std::string_view bytes)
    {
        if (error.empty())
            take(scanner.feed(bytes));
    }
    void end()
    {
        if (error.empty())
            take(scanner.end());
    }
};

} // namespace
} // namespace turnpike

// The boundary is x; the first byte says how the others arrive.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace turnpike;
    if (size == 0)
        return 0;
    const std::string_view bytes = fuzz::text(data + 1, size - 1);
    Reading whole, cut;
    whole.feed(bytes);
    for (const std::string_view piece : fuzz::pieces(bytes, data[0]))
        cut.feed(piece);
    for (Reading *one : {&whole, &cut}) {
        one->end();
        const MultipartScanner &scanner = one->scanner;
        fuzz::require(scanner.textBytes() <= bytes.size(), "texts are a part of the body");
        if (scanner.hasModel())
            fuzz::require(scanner.modelAt() <= bytes.size() &&
                              bytes.substr(scanner.modelAt(), scanner.model().size()) == scanner.model(),
                          "the model stands where the scanner says");
    }
    fuzz::require(whole.error == cut.error, "what is refused does not depend on how bytes arrive");
    fuzz::require(!whole.error.empty() || whole.scanner.hasModel(), "a whole form names a model");
    if (whole.error.empty())
        fuzz::require(
            whole.scanner.model() == cut.scanner.model() && whole.scanner.modelAt() == cut.scanner.modelAt() &&
                whole.scanner.stream() == cut.scanner.stream() && whole.scanner.textBytes() == cut.scanner.textBytes(),
            "nor does what is read");
    return 0;
}
