#include "app/service_socket.h"

#include <curl/curl.h>
#include <memory>
#include <pwd.h>
#include <unistd.h>

namespace turnpike {

namespace {

using Json = nlohmann::json;
using Handle = std::unique_ptr<CURL, decltype(&curl_easy_cleanup)>;
using Headers = std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)>;

constexpr std::size_t kErrorLimit = 64 * 1024;

struct Receiving
{
    CURL *handle;
    const std::function<bool(std::string_view)> *sink;
    std::string error; // body of an error status
};

std::size_t receive(char *data, std::size_t, std::size_t size, void *user)
{
    auto &receiving = *static_cast<Receiving *>(user);
    long status = 0;
    curl_easy_getinfo(receiving.handle, CURLINFO_RESPONSE_CODE, &status);
    if (status >= 200 && status < 300)
        return (*receiving.sink)({data, size}) ? size : 0;
    receiving.error.append(data, std::min(size, kErrorLimit - receiving.error.size()));
    return size;
}

Error serviceError(long status, const std::string &body)
{
    const Json answer = Json::parse(body, nullptr, false);
    const auto error = answer.is_object() ? answer.find("error") : answer.end();
    if (!answer.is_object() || error == answer.end() || !error->is_object())
        return {"service_error", "The running service answered with status " + std::to_string(status)};
    const auto text = [&](const char *name) {
        const auto found = error->find(name);
        return found != error->end() && found->is_string() ? found->get<std::string>() : std::string();
    };
    return {text("code"), text("message"), text("param")};
}

} // namespace

std::string commandLineActor()
{
    const passwd *entry = ::getpwuid(::getuid());
    return "cli:" + (entry && entry->pw_name ? std::string(entry->pw_name) : std::to_string(::getuid()));
}

std::string percentEncoded(std::string_view text)
{
    constexpr std::string_view kHex = "0123456789ABCDEF";
    std::string out;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' ||
                           c == '_' || c == '.' || c == '~';
        if (plain)
            out += c;
        else
            out.append("%").append(1, kHex[byte >> 4]).append(1, kHex[byte & 15]);
    }
    return out;
}

ServiceSocket::ServiceSocket(const std::filesystem::path &dataDirectory)
    : m_socket((dataDirectory / "turnpike.sock").string())
{}

Result<Json> ServiceSocket::call(const char *method, const std::string &target, const std::string &body) const
{
    std::string answer;
    const auto collect = [&](std::string_view piece) {
        answer.append(piece);
        return true;
    };
    if (auto done = perform(method, target, "application/json", body, collect, 600); !done)
        return tl::make_unexpected(done.error());
    if (answer.empty())
        return Json();
    Json json = Json::parse(answer, nullptr, false);
    if (json.is_discarded())
        return fail("service_error", "The running service answered with something that is not JSON");
    return json;
}

Result<void> ServiceSocket::fetchCsv(const std::string &target, const std::function<bool(std::string_view)> &sink) const
{
    return perform("GET", target, "text/csv", {}, sink, 0);
}

Result<void> ServiceSocket::perform(const char *method, const std::string &target, const char *accept,
                                    const std::string &body, const std::function<bool(std::string_view)> &sink,
                                    long limitSeconds) const
{
    const Handle handle(curl_easy_init(), &curl_easy_cleanup);
    if (!handle)
        return fail("service_unreachable", "No connection to the running service can be made");
    Headers headers(nullptr, &curl_slist_free_all);
    const auto header = [&](const std::string &line) {
        headers.reset(curl_slist_append(headers.release(), line.c_str()));
    };
    header("Accept: " + std::string(accept));
    header("X-Turnpike-Actor: " + commandLineActor());
    header("Expect:");
    if (!body.empty())
        header("Content-Type: application/json");

    Receiving receiving{handle.get(), &sink, {}};
    const std::string url = "http://turnpike" + target;
    curl_easy_setopt(handle.get(), CURLOPT_UNIX_SOCKET_PATH, m_socket.c_str());
    curl_easy_setopt(handle.get(), CURLOPT_URL, url.c_str());
    curl_easy_setopt(handle.get(), CURLOPT_PROXY, "");
    curl_easy_setopt(handle.get(), CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(handle.get(), CURLOPT_HTTPHEADER, headers.get());
    curl_easy_setopt(handle.get(), CURLOPT_CUSTOMREQUEST, method);
    curl_easy_setopt(handle.get(), CURLOPT_CONNECTTIMEOUT, 10L);
    curl_easy_setopt(handle.get(), CURLOPT_TIMEOUT, limitSeconds);
    if (!body.empty()) {
        curl_easy_setopt(handle.get(), CURLOPT_POSTFIELDSIZE, static_cast<long>(body.size()));
        curl_easy_setopt(handle.get(), CURLOPT_POSTFIELDS, body.c_str());
    }
    curl_easy_setopt(handle.get(), CURLOPT_WRITEFUNCTION, receive);
    curl_easy_setopt(handle.get(), CURLOPT_WRITEDATA, &receiving);

    const CURLcode code = curl_easy_perform(handle.get());
    long status = 0;
    curl_easy_getinfo(handle.get(), CURLINFO_RESPONSE_CODE, &status);
    if (code == CURLE_WRITE_ERROR)
        return fail("output_failed", "The output cannot be written");
    if (code != CURLE_OK)
        return fail("service_unreachable", "The service that holds the data directory does not answer on " + m_socket +
                                               ": " + curl_easy_strerror(code));
    if (status < 200 || status >= 300)
        return tl::make_unexpected(serviceError(status, receiving.error));
    return {};
}

} // namespace turnpike
