#include "server/http/request_head.h"

#include <utility>

namespace turnpike {

std::string_view RequestHead::header(std::string_view name) const
{
    for (const HeaderField &field : fields) {
        if (equalsIgnoreCase(field.name, name))
            return field.value;
    }
    return {};
}

RequestHead::RequestHead(RequestHead &&other) noexcept
{
    *this = std::move(other);
}

// The views follow the bytes: a short string moves by copying, so its address changes.
RequestHead &RequestHead::operator=(RequestHead &&other) noexcept
{
    const char *before = other.bytes.data();
    bytes = std::move(other.bytes);
    const char *after = bytes.data();
    const auto moved = [before, after](std::string_view view) {
        return view.data() ? std::string_view(after + (view.data() - before), view.size()) : view;
    };
    method = moved(other.method);
    target = moved(other.target);
    path = moved(other.path);
    query = moved(other.query);
    fields = std::move(other.fields);
    if (before != after) {
        for (HeaderField &field : fields)
            field = {moved(field.name), moved(field.value)};
    }
    http10 = other.http10;
    keepAlive = other.keepAlive;
    expectContinue = other.expectContinue;
    chunked = other.chunked;
    contentLength = other.contentLength;
    return *this;
}

} // namespace turnpike
