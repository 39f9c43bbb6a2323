#include "server/client/admin_transfer.h"

#include <algorithm>
#include <curl/curl.h>
#include <nlohmann/json.hpp>

namespace turnpike {

namespace {

using Json = nlohmann::json;

constexpr std::size_t kErrorLimit = 64 * 1024;
constexpr long kConnectSeconds = 10;

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

struct AdminTransfer::State
{
    AdminEndpoint endpoint;
    AdminCall call;
    Sink sink;
    std::string url;
    std::string error;    // body of an error status
    bool stopped = false; // by the sink
    CURL *handle = nullptr;
    curl_slist *headers = nullptr;
    char reason[CURL_ERROR_SIZE] = {};

    ~State()
    {
        curl_easy_cleanup(handle);
        curl_slist_free_all(headers);
    }

    void header(const std::string &line) { headers = curl_slist_append(headers, line.c_str()); }
    void addHeaders();
    void setUp();
    void secure();

    static std::size_t receive(char *data, std::size_t, std::size_t size, void *user)
    {
        State &self = *static_cast<State *>(user);
        long status = 0;
        curl_easy_getinfo(self.handle, CURLINFO_RESPONSE_CODE, &status);
        if (status >= 200 && status < 300) {
            self.stopped = !self.sink({data, size});
            return self.stopped ? 0 : size;
        }
        self.error.append(data, std::min(size, kErrorLimit - std::min(kErrorLimit, self.error.size())));
        return size;
    }
};

void AdminTransfer::State::addHeaders()
{
    header(std::string("Accept: ") + call.accept);
    header("Expect:");
    if (!endpoint.actor.empty())
        header("X-Turnpike-Actor: " + endpoint.actor);
    if (!endpoint.token.empty())
        header("Authorization: Bearer " + endpoint.token);
    if (!call.body.empty())
        header("Content-Type: application/json");
}

void AdminTransfer::State::setUp()
{
    url = endpoint.base + call.target;
    if (!endpoint.socket.empty())
        curl_easy_setopt(handle, CURLOPT_UNIX_SOCKET_PATH, endpoint.socket.c_str());
    curl_easy_setopt(handle, CURLOPT_URL, url.c_str());
    curl_easy_setopt(handle, CURLOPT_PROXY, "");
    curl_easy_setopt(handle, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(handle, CURLOPT_HTTPHEADER, headers);
    curl_easy_setopt(handle, CURLOPT_CUSTOMREQUEST, call.method);
    curl_easy_setopt(handle, CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_1_1));
    curl_easy_setopt(handle, CURLOPT_CONNECTTIMEOUT, kConnectSeconds);
    curl_easy_setopt(handle, CURLOPT_TIMEOUT, call.limitSeconds);
    curl_easy_setopt(handle, CURLOPT_ERRORBUFFER, reason);
    if (!call.body.empty()) {
        curl_easy_setopt(handle, CURLOPT_POSTFIELDSIZE, static_cast<long>(call.body.size()));
        curl_easy_setopt(handle, CURLOPT_POSTFIELDS, call.body.c_str());
    }
    // libcurl repeats a request when a kept connection turns out to be dead; a change must not happen twice
    if (std::string_view(call.method) != "GET" && !call.onlyReads)
        curl_easy_setopt(handle, CURLOPT_FRESH_CONNECT, 1L);
    curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, receive);
    curl_easy_setopt(handle, CURLOPT_WRITEDATA, this);
}

void AdminTransfer::State::secure()
{
    curl_easy_setopt(handle, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    if (!endpoint.authority.empty()) {
        curl_easy_setopt(handle, CURLOPT_CAINFO, endpoint.authority.c_str());
        curl_easy_setopt(handle, CURLOPT_CAPATH, nullptr);
    }
}

AdminTransfer::AdminTransfer(const AdminEndpoint &endpoint, AdminCall call, Sink sink)
    : m_state(std::make_unique<State>())
{
    m_state->endpoint = endpoint;
    m_state->call = std::move(call);
    m_state->sink = std::move(sink);
    m_state->handle = curl_easy_init();
    if (!m_state->handle)
        return; // outcome() says so
    m_state->addHeaders();
    m_state->setUp();
    m_state->secure();
}

AdminTransfer::~AdminTransfer() = default;

void *AdminTransfer::handle() const
{
    return m_state->handle;
}

Result<void> AdminTransfer::perform()
{
    return outcome(m_state->handle ? curl_easy_perform(m_state->handle) : CURLE_FAILED_INIT);
}

Result<void> AdminTransfer::outcome(int curlCode) const
{
    const State &state = *m_state;
    if (state.stopped)
        return fail("output_failed", "The output cannot be written");
    if (curlCode != CURLE_OK || !state.handle) {
        const std::string place = state.endpoint.socket.empty() ? state.endpoint.base : state.endpoint.socket;
        const std::string reason = *state.reason ? state.reason : curl_easy_strerror(static_cast<CURLcode>(curlCode));
        return fail("service_unreachable", "The service does not answer on " + place + ": " + reason);
    }
    long status = 0;
    curl_easy_getinfo(state.handle, CURLINFO_RESPONSE_CODE, &status);
    if (status < 200 || status >= 300)
        return tl::make_unexpected(serviceError(status, state.error));
    return {};
}

std::filesystem::path localSocketPath(const std::filesystem::path &dataDirectory)
{
    return dataDirectory / "turnpike.sock";
}

} // namespace turnpike
