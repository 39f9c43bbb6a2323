#include "server/upstream/upstream_socket.h"

#include "server/runtime/descriptor_watcher.h"
#include "server/upstream/address_rule.h"

#include <QTimer>
#include <cerrno>
#include <curl/curl.h>
#include <fcntl.h>
#include <map>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace turnpike {

namespace {

struct FreeEasy
{
    void operator()(CURL *easy) const { curl_easy_cleanup(easy); }
};
struct FreeList
{
    void operator()(curl_slist *list) const { curl_slist_free_all(list); }
};
struct FreeMulti
{
    void operator()(CURLM *multi) const { curl_multi_cleanup(multi); }
};

class PlainSocket final : public UpstreamSocket
{
public:
    explicit PlainSocket(int fd) : m_fd(fd)
    {
        const int on = 1;
        ::setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    }
    ~PlainSocket() override { ::close(m_fd); }

    long read(char *buffer, std::size_t size) override
    {
        const auto got = ::recv(m_fd, buffer, size, MSG_DONTWAIT);
        return got >= 0 ? got : errno == EAGAIN || errno == EINTR ? kAgain : kBroken;
    }
    long write(std::string_view bytes) override
    {
        const auto sent = ::send(m_fd, bytes.data(), bytes.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
        return sent >= 0 ? sent : errno == EAGAIN || errno == EINTR ? kAgain : kBroken;
    }
    int descriptor() const override { return m_fd; }
    bool tls() const override { return false; }

private:
    int m_fd;
};

/// The easy handle stays in its multi handle: taking it out closes the connection. Each has a multi handle of its own,
/// because libcurl looks a connection up among all of its multi handle at every read.
class TlsSocket final : public UpstreamSocket
{
public:
    TlsSocket(std::unique_ptr<CURLM, FreeMulti> multi, std::unique_ptr<CURL, FreeEasy> easy, int fd)
        : m_multi(std::move(multi)), m_easy(std::move(easy)), m_fd(fd)
    {
        const int on = 1;
        ::setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    }
    ~TlsSocket() override { curl_multi_remove_handle(m_multi.get(), m_easy.get()); }

    long read(char *buffer, std::size_t size) override
    {
        std::size_t got = 0;
        const CURLcode code = curl_easy_recv(m_easy.get(), buffer, size, &got);
        return code == CURLE_OK ? static_cast<long>(got) : code == CURLE_AGAIN ? kAgain : kBroken;
    }
    long write(std::string_view bytes) override
    {
        std::size_t sent = 0;
        const CURLcode code = curl_easy_send(m_easy.get(), bytes.data(), bytes.size(), &sent);
        return code == CURLE_OK ? static_cast<long>(sent) : code == CURLE_AGAIN ? kAgain : kBroken;
    }
    int descriptor() const override { return m_fd; }
    bool tls() const override { return true; }

private:
    std::unique_ptr<CURLM, FreeMulti> m_multi;
    std::unique_ptr<CURL, FreeEasy> m_easy;
    int m_fd;
};

ConnectFailure failureOf(CURLcode code, CURL *easy, bool proxied)
{
    long proxyAnswer = 0; // to CONNECT
    curl_easy_getinfo(easy, CURLINFO_HTTP_CONNECTCODE, &proxyAnswer);
    switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST:
        return ConnectFailure::NameNotFound;
    case CURLE_COULDNT_RESOLVE_PROXY:
    case CURLE_PROXY:
        return ConnectFailure::ProxyRefused;
    case CURLE_OPERATION_TIMEDOUT:
        return ConnectFailure::TimedOut;
    case CURLE_COULDNT_CONNECT:
        return proxied ? ConnectFailure::ProxyRefused : ConnectFailure::Refused;
    default:
        if (proxied && code == CURLE_RECV_ERROR && proxyAnswer / 100 != 2)
            return ConnectFailure::ProxyRefused;
        return ConnectFailure::TlsRefused;
    }
}

} // namespace

UpstreamConnection::UpstreamConnection(std::unique_ptr<UpstreamSocket> socket)
    : m_socket(std::move(socket)),
      m_watcher(new DescriptorWatcher(m_socket->descriptor(), QSocketNotifier::Read, [this] {
          const auto call = m_readable; // it may be replaced, or go with the connection, while it runs
          call();
      }))
{}

void UpstreamConnection::setReading(bool on)
{
    if (m_watcher->isEnabled() != on)
        m_watcher->setEnabled(on);
}

void UpstreamConnection::readSoon()
{
    // the watcher is the context: it dies with the connection
    QMetaObject::invokeMethod(
        m_watcher.get(), [call = m_readable] { call(); }, Qt::QueuedConnection);
}

UpstreamConnect::Shared::Shared(std::string caFile, const std::vector<std::string> &names)
    : m_handle(curl_share_init()), m_caFile(std::move(caFile)), m_names(nullptr)
{
    for (const std::string &name : names)
        m_names = curl_slist_append(static_cast<curl_slist *>(m_names), name.c_str());
    curl_share_setopt(m_handle, CURLSHOPT_SHARE, CURL_LOCK_DATA_DNS);
    curl_share_setopt(m_handle, CURLSHOPT_SHARE, CURL_LOCK_DATA_SSL_SESSION);
}

UpstreamConnect::Shared::~Shared()
{
    curl_share_cleanup(m_handle);
    curl_slist_free_all(static_cast<curl_slist *>(m_names));
}

struct UpstreamConnect::State : std::enable_shared_from_this<UpstreamConnect::State>
{
    std::unique_ptr<CURLM, FreeMulti> multi{curl_multi_init()};
    std::unique_ptr<CURL, FreeEasy> easy{curl_easy_init()};
    QTimer timer;
    struct Watchers
    {
        WatcherPtr read, write;
    };
    std::map<curl_socket_t, Watchers> watchers;
    bool wrapped = false; // in TLS, the provider's or the proxy's
    UpstreamTarget::Guard guard = UpstreamTarget::Guard::None;
    std::string proxyUrl;
    std::unique_ptr<curl_slist, FreeList> behindProxy; // where the proxy is told to go
    std::string publicHost;                            // that the provider's name led to
    bool refused = false;                              // it led to an address that is not public
    Done done;

    void configure(const UpstreamTarget &target, int timeoutMs, const Shared &shared)
    {
        constexpr std::string_view kWrappedProxy = "https://";
        wrapped = target.tls || target.proxyUrl.compare(0, kWrappedProxy.size(), kWrappedProxy) == 0;
        guard = target.guard;
        proxyUrl = target.proxyUrl;
        CURL *const handle = easy.get();
        curl_easy_setopt(handle, CURLOPT_URL, target.url.c_str());
        curl_easy_setopt(handle, CURLOPT_CONNECT_ONLY, 1L);
        curl_easy_setopt(handle, CURLOPT_NOSIGNAL, 1L);
        curl_easy_setopt(handle, CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(timeoutMs));
        curl_easy_setopt(handle, CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_1_1));
        curl_easy_setopt(handle, CURLOPT_SSL_ENABLE_ALPN, 0L);
        curl_easy_setopt(handle, CURLOPT_SHARE, shared.handle());
        if (!shared.caFile().empty()) { // the directory of the system's certificates counts all the same
            curl_easy_setopt(handle, CURLOPT_CAINFO, shared.caFile().c_str());
            curl_easy_setopt(handle, CURLOPT_PROXY_CAINFO, shared.caFile().c_str());
        }
        if (shared.names())
            curl_easy_setopt(handle, CURLOPT_RESOLVE, static_cast<curl_slist *>(shared.names()));
        // empty texts switch off what the environment says
        const bool resolvesFirst = guard == UpstreamTarget::Guard::BehindProxy;
        curl_easy_setopt(handle, CURLOPT_PROXY, resolvesFirst ? "" : proxyUrl.c_str());
        curl_easy_setopt(handle, CURLOPT_NOPROXY, "");
        curl_easy_setopt(handle, CURLOPT_HTTPPROXYTUNNEL, 1L);
        if (guard != UpstreamTarget::Guard::None) {
            curl_easy_setopt(handle, CURLOPT_OPENSOCKETFUNCTION, &State::openSocket);
            curl_easy_setopt(handle, CURLOPT_OPENSOCKETDATA, this);
        }
        curl_multi_setopt(multi.get(), CURLMOPT_SOCKETFUNCTION, &State::socketChanged);
        curl_multi_setopt(multi.get(), CURLMOPT_SOCKETDATA, this);
        curl_multi_setopt(multi.get(), CURLMOPT_TIMERFUNCTION, &State::timerChanged);
        curl_multi_setopt(multi.get(), CURLMOPT_TIMERDATA, this);
        timer.setSingleShot(true);
        QObject::connect(&timer, &QTimer::timeout, &timer, [this] { act(CURL_SOCKET_TIMEOUT, 0); });
        curl_multi_add_handle(multi.get(), handle);
    }

    ~State()
    {
        if (!multi || !easy)
            return;
        curl_multi_setopt(multi.get(), CURLMOPT_SOCKETFUNCTION, nullptr);
        curl_multi_setopt(multi.get(), CURLMOPT_TIMERFUNCTION, nullptr);
        curl_multi_remove_handle(multi.get(), easy.get());
    }

    // Asked for each address that is about to be connected, whatever the name led to before.
    static curl_socket_t openSocket(void *self, curlsocktype, curl_sockaddr *address)
    {
        auto *state = static_cast<State *>(self);
        if (!isPublicAddress(address->addr)) {
            state->refused = true;
            return CURL_SOCKET_BAD;
        }
        if (state->guard == UpstreamTarget::Guard::BehindProxy) { // only to know it
            if (state->publicHost.empty())
                state->publicHost = hostText(address->addr);
            return CURL_SOCKET_BAD;
        }
        return ::socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
    }

    // The provider's address is known: now by the proxy, to that address and no other.
    void connectBehindProxy()
    {
        guard = UpstreamTarget::Guard::None;
        behindProxy.reset(curl_slist_append(nullptr, ("::" + publicHost + ":").c_str()));
        CURL *const handle = easy.get();
        curl_multi_remove_handle(multi.get(), handle);
        curl_easy_setopt(handle, CURLOPT_OPENSOCKETFUNCTION, nullptr);
        curl_easy_setopt(handle, CURLOPT_PROXY, proxyUrl.c_str());
        curl_easy_setopt(handle, CURLOPT_CONNECT_TO, behindProxy.get());
        curl_multi_add_handle(multi.get(), handle);
    }

    static int timerChanged(CURLM *, long ms, void *self)
    {
        auto &timer = static_cast<State *>(self)->timer;
        ms < 0 ? timer.stop() : timer.start(static_cast<int>(ms));
        return 0;
    }

    static int socketChanged(CURL *, curl_socket_t fd, int what, void *self, void *)
    {
        auto *state = static_cast<State *>(self);
        if (what == CURL_POLL_REMOVE) {
            state->watchers.erase(fd);
            return 0;
        }
        Watchers &pair = state->watchers[fd];
        state->watch(pair.read, fd, QSocketNotifier::Read, CURL_CSELECT_IN, what & CURL_POLL_IN);
        state->watch(pair.write, fd, QSocketNotifier::Write, CURL_CSELECT_OUT, what & CURL_POLL_OUT);
        return 0;
    }

    void watch(WatcherPtr &watcher, curl_socket_t fd, QSocketNotifier::Type type, int event, bool wanted)
    {
        if (!wanted)
            watcher.reset();
        else if (!watcher)
            watcher.reset(new DescriptorWatcher(static_cast<int>(fd), type, [this, fd, event] { act(fd, event); }));
    }

    void act(curl_socket_t fd, int events)
    {
        const auto self = shared_from_this(); // `done` may drop the owner
        int running = 0;
        curl_multi_socket_action(multi.get(), fd, events, &running);
        int left = 0;
        while (const CURLMsg *message = curl_multi_info_read(multi.get(), &left)) {
            if (message->msg == CURLMSG_DONE)
                return finish(message->data.result);
        }
    }

    void finish(CURLcode code)
    {
        timer.stop();
        watchers.clear();
        if (done && guard == UpstreamTarget::Guard::BehindProxy && !publicHost.empty())
            return connectBehindProxy();
        const auto call = std::exchange(done, nullptr);
        if (!call)
            return;
        if (code != CURLE_OK)
            return call(nullptr, refused && code == CURLE_COULDNT_CONNECT
                                     ? ConnectFailure::NotPublic
                                     : failureOf(code, easy.get(), !proxyUrl.empty()));
        call(socket(), ConnectFailure::Refused);
    }

    // A plain connection goes on without libcurl; its descriptor is duplicated, because libcurl closes its own.
    std::unique_ptr<UpstreamSocket> socket()
    {
        curl_multi_setopt(multi.get(), CURLMOPT_SOCKETFUNCTION, nullptr);
        curl_multi_setopt(multi.get(), CURLMOPT_TIMERFUNCTION, nullptr);
        curl_socket_t fd = CURL_SOCKET_BAD;
        curl_easy_getinfo(easy.get(), CURLINFO_ACTIVESOCKET, &fd);
        if (wrapped)
            return std::make_unique<TlsSocket>(std::move(multi), std::move(easy), static_cast<int>(fd));
        const int copy = ::fcntl(static_cast<int>(fd), F_DUPFD_CLOEXEC, 0);
        return copy < 0 ? nullptr : std::make_unique<PlainSocket>(copy);
    }
};

UpstreamConnect::UpstreamConnect(const UpstreamTarget &target, int timeoutMs, const Shared &shared, Done done)
    : m_state(std::make_shared<State>())
{
    m_state->done = std::move(done);
    m_state->configure(target, timeoutMs, shared);
}

UpstreamConnect::~UpstreamConnect()
{
    m_state->done = nullptr;
}

} // namespace turnpike
