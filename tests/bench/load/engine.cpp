#include "tests/bench/load/engine.h"

#include "tests/bench/load/clocks.h"

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <netinet/in.h>
#include <stdexcept>
#include <sys/epoll.h>
#include <sys/timerfd.h>
#include <unistd.h>

namespace turnpike::load {
namespace {

constexpr std::uint64_t kTimer = ~std::uint64_t{0};
constexpr std::int64_t kRetryUs = 5'000, kSweepUs = 100'000;

std::string requestOf(const Options &o)
{
    const std::string body = !o.body.empty()
                                 ? o.body
                                 : "{\"model\":\"" + o.model +
                                       "\",\"messages\":[{\"role\":\"user\",\"content\":\"How far is it?\"}]" +
                                       (o.mode == Mode::Streams ? ",\"stream\":true}" : "}");
    return "POST " + o.path + " HTTP/1.1\r\nHost: " + o.host + ":" + std::to_string(o.port) +
           "\r\nAuthorization: Bearer " + o.key +
           "\r\nContent-Type: application/json\r\nAccept: */*\r\nContent-Length: " + std::to_string(body.size()) +
           "\r\n\r\n" + body;
}

socklen_t addressOf(const Options &o, sockaddr_storage &out)
{
    auto *const v4 = reinterpret_cast<sockaddr_in *>(&out);
    if (inet_pton(AF_INET, o.host.c_str(), &v4->sin_addr) == 1) {
        v4->sin_family = AF_INET;
        v4->sin_port = htons(o.port);
        return sizeof *v4;
    }
    throw std::runtime_error("the address in --url is no IPv4 address");
}

} // namespace

Engine::Engine(const Options &options)
    : m_options(options), m_request(requestOf(options)), m_addressLength(addressOf(options, m_address)),
      m_epoll(epoll_create1(EPOLL_CLOEXEC)), m_timer(timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK | TFD_CLOEXEC)),
      m_connections(static_cast<std::size_t>(options.connections)), m_plan(options, steadyUs()), m_report(options),
      m_buffer(256 * 1024)
{
    for (std::size_t i = m_connections.size(); i-- > 0;)
        m_idle.push_back(i);
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.u64 = kTimer;
    epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_timer, &event);
    if (!options.idsFile.empty() && (m_ids = std::fopen(options.idsFile.c_str(), "w")) == nullptr)
        throw std::runtime_error("cannot write " + options.idsFile);
}

Engine::~Engine()
{
    for (Connection &connection : m_connections)
        connection.close();
    if (m_ids != nullptr)
        std::fclose(m_ids);
    ::close(m_timer);
    ::close(m_epoll);
}

Report Engine::run()
{
    std::array<epoll_event, 512> events{};
    for (;;) {
        const std::int64_t nowUs = steadyUs();
        measure(nowUs);
        dispatch(nowUs);
        if (m_busy == 0 && !m_plan.nextDue(nowUs))
            break;
        armTimer(nowUs);
        const int count = epoll_wait(m_epoll, events.data(), static_cast<int>(events.size()), 100);
        for (int i = 0; i < count; ++i) {
            const epoll_event &event = events[static_cast<std::size_t>(i)];
            std::uint64_t expirations = 0;
            if (event.data.u64 != kTimer)
                handle(static_cast<std::size_t>(event.data.u64), event.events);
            else if (::read(m_timer, &expirations, sizeof expirations) < 0 && errno != EAGAIN)
                throw std::runtime_error("the timer broke");
        }
        failTheSilent(nowUs);
    }
    if (!m_measured) {
        m_measuring = false;
        m_report.measureEnds(steadyUs());
    }
    return std::move(m_report);
}

void Engine::measure(std::int64_t nowUs)
{
    if (!m_measuring && !m_measured && nowUs >= m_plan.measureFromUs()) {
        m_report.measureBegins(nowUs);
        m_measuring = true;
    }
    if (m_measuring && nowUs >= m_plan.measureToUs()) {
        m_report.measureEnds(nowUs);
        m_measuring = false;
        m_measured = true;
    }
}

/// Starts what is due, as far as connections are free.
void Engine::dispatch(std::int64_t nowUs)
{
    std::vector<std::size_t> later;
    while (!m_idle.empty()) {
        const auto due = m_plan.nextDue(nowUs);
        if (!due || *due > nowUs)
            break;
        const std::size_t index = m_idle.back();
        m_idle.pop_back();
        if (m_connections[index].notBeforeUs > nowUs || !begin(index, *due, nowUs))
            later.push_back(index);
    }
    m_idle.insert(m_idle.begin(), later.begin(), later.end());
}

bool Engine::begin(std::size_t index, std::int64_t dueUs, std::int64_t nowUs)
{
    Connection &c = m_connections[index];
    if (c.fd < 0) {
        if (!c.open(m_address, m_addressLength)) {
            c.notBeforeUs = nowUs + kRetryUs;
            ++m_report.errors["connect"];
            return false;
        }
        watch(index, true, c.connecting);
    }
    c.busy = true;
    ++m_busy;
    m_plan.started();
    c.dueUs = dueUs;
    c.heardUs = nowUs;
    c.sent = 0;
    c.reader.reset();
    c.stream.reset();
    c.body.clear();
    if (!c.connecting)
        send(index);
    return true;
}

void Engine::armTimer(std::int64_t nowUs)
{
    const auto due = m_plan.nextDue(nowUs);
    if (!due || m_idle.empty())
        return;
    std::int64_t at = std::max(*due, nowUs + 1);
    // Every idle connection may be waiting after a failure.
    const std::int64_t ready = m_connections[m_idle.back()].notBeforeUs;
    at = std::max(at, ready);
    itimerspec when{};
    when.it_value.tv_sec = at / 1'000'000;
    when.it_value.tv_nsec = at % 1'000'000 * 1000;
    timerfd_settime(m_timer, TFD_TIMER_ABSTIME, &when, nullptr);
}

void Engine::watch(std::size_t index, bool add, bool write)
{
    Connection &c = m_connections[index];
    if (!add && c.wantsWrite == write)
        return;
    c.wantsWrite = write;
    epoll_event event{};
    event.events = EPOLLIN | EPOLLRDHUP | (write ? EPOLLOUT : 0U);
    event.data.u64 = index;
    epoll_ctl(m_epoll, add ? EPOLL_CTL_ADD : EPOLL_CTL_MOD, c.fd, &event);
}

void Engine::handle(std::size_t index, std::uint32_t events)
{
    Connection &c = m_connections[index];
    if (c.fd < 0)
        return;
    if (c.connecting) {
        int error = 0;
        socklen_t size = sizeof error;
        getsockopt(c.fd, SOL_SOCKET, SO_ERROR, &error, &size);
        if (error != 0) {
            failed(index, "connect");
            return;
        }
        c.connecting = false;
    }
    if ((events & EPOLLOUT) != 0 && c.busy && !send(index))
        return;
    if ((events & (EPOLLIN | EPOLLRDHUP | EPOLLHUP | EPOLLERR)) != 0)
        receive(index);
}

bool Engine::send(std::size_t index)
{
    Connection &c = m_connections[index];
    while (c.sent < m_request.size()) {
        const ssize_t n = ::send(c.fd, m_request.data() + c.sent, m_request.size() - c.sent, MSG_NOSIGNAL);
        if (n < 0 && errno == EAGAIN)
            break;
        if (n < 0) {
            failed(index, "cut");
            return false;
        }
        c.sent += static_cast<std::size_t>(n);
    }
    watch(index, false, c.sent < m_request.size());
    return true;
}

void Engine::receive(std::size_t index)
{
    Connection &c = m_connections[index];
    const ssize_t n = ::recv(c.fd, m_buffer.data(), m_buffer.size(), 0);
    if (n < 0 && errno == EAGAIN)
        return;
    if (!c.busy) { // the server closed a connection that it had kept, or sent what nobody asked for
        c.close();
        ++m_report.reconnects;
        return;
    }
    ResponseReader::State state = ResponseReader::State::Broken;
    if (n > 0) {
        c.heardUs = steadyUs();
        state = c.reader.feed({m_buffer.data(), static_cast<std::size_t>(n)}, c.body);
    } else {
        state = c.reader.ended();
    }
    if (m_options.mode == Mode::Streams && c.reader.status() == 200)
        c.stream.consume(c.body, wallUs(), m_report.delay);
    if (state == ResponseReader::State::Complete)
        complete(index);
    else if (state == ResponseReader::State::Broken)
        failed(index, c.reader.began() ? "cut" : "closed before an answer");
}

void Engine::complete(std::size_t index)
{
    Connection &c = m_connections[index];
    const bool stream = m_options.mode == Mode::Streams;
    const int status = c.reader.status();
    m_report.chunks += stream ? static_cast<std::uint64_t>(c.stream.chunks()) : 0;
    if (status != 200) {
        ++m_report.errors["status " + std::to_string(status)];
    } else if (stream && !c.stream.whole()) {
        ++m_report.errors["stream without its end"];
    } else if (stream && m_options.expectChunks > 0 && c.stream.chunks() != m_options.expectChunks) {
        ++m_report.errors["stream with another number of chunks"];
    } else {
        if (counts()) {
            ++m_report.answers;
            m_report.latency.add(steadyUs() - c.dueUs);
        }
        m_report.wholeStreams += stream ? 1 : 0;
        if (m_ids != nullptr)
            std::fprintf(m_ids, "%s\n", c.reader.requestId().c_str());
    }
    if (!c.reader.keepAlive() || c.reader.status() == 0)
        c.close();
    becomesIdle(index);
}

void Engine::failed(std::size_t index, const std::string &kind)
{
    Connection &c = m_connections[index];
    ++m_report.errors[kind];
    m_report.chunks += static_cast<std::uint64_t>(c.stream.chunks());
    c.close();
    c.notBeforeUs = steadyUs() + kRetryUs;
    becomesIdle(index);
}

void Engine::becomesIdle(std::size_t index)
{
    m_connections[index].busy = false;
    --m_busy;
    m_idle.push_back(index);
}

void Engine::failTheSilent(std::int64_t nowUs)
{
    if (nowUs - m_lastSweepUs < kSweepUs)
        return;
    m_lastSweepUs = nowUs;
    const auto patience = static_cast<std::int64_t>(m_options.patience * 1e6);
    for (std::size_t i = 0; i < m_connections.size(); ++i) {
        if (m_connections[i].busy && nowUs - m_connections[i].heardUs > patience)
            failed(i, "silence");
    }
}

} // namespace turnpike::load
