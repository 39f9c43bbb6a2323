#include "models/admin_client.h"

#include "server/runtime/delivery.h"

#include <atomic>
#include <curl/curl.h>
#include <map>
#include <mutex>
#include <nlohmann/json.hpp>
#include <thread>
#include <vector>

namespace turnpike {

namespace {

using Json = nlohmann::json;

constexpr int kLongestPollMs = 60'000; // a new call and the end wake it
constexpr long kMostConnections = 8;

Result<Json> parsed(const std::string &text)
{
    if (text.empty())
        return Json();
    Json json = Json::parse(text, nullptr, false);
    if (json.is_discarded())
        return fail("service_error", "The service answered with something that is not JSON");
    return json;
}

} // namespace

/// The thread and what runs on it.
struct AdminClient::Loop
{
    struct Job
    {
        AdminCall call;
        AdminTransfer::Sink sink;
        std::function<void(Result<void>)> ended;
    };
    struct Running
    {
        std::unique_ptr<AdminTransfer> transfer;
        std::function<void(Result<void>)> ended;
    };

    const AdminEndpoint endpoint;
    CURLM *multi = curl_multi_init();
    std::atomic<bool> stopping{false};
    std::mutex mutex;
    std::vector<Job> waiting;
    std::map<void *, Running> running; // by their handle
    std::thread thread;

    explicit Loop(AdminEndpoint place) : endpoint(std::move(place))
    {
        curl_multi_setopt(multi, CURLMOPT_MAX_TOTAL_CONNECTIONS, kMostConnections);
        thread = std::thread([this] { run(); });
    }

    ~Loop()
    {
        stopping = true;
        curl_multi_wakeup(multi);
        thread.join();
        for (auto &[handle, job] : running)
            curl_multi_remove_handle(multi, handle);
        running.clear();
        curl_multi_cleanup(multi);
    }

    void submit(Job job)
    {
        {
            const std::lock_guard lock(mutex);
            waiting.push_back(std::move(job));
        }
        curl_multi_wakeup(multi);
    }

    void run()
    {
        while (!stopping) {
            begin();
            int active = 0;
            curl_multi_perform(multi, &active);
            finish();
            curl_multi_poll(multi, nullptr, 0, kLongestPollMs, nullptr);
        }
    }

    void begin()
    {
        std::vector<Job> jobs;
        {
            const std::lock_guard lock(mutex);
            jobs.swap(waiting);
        }
        for (Job &job : jobs) {
            auto transfer = std::make_unique<AdminTransfer>(endpoint, std::move(job.call), std::move(job.sink));
            void *handle = transfer->handle();
            if (!handle || curl_multi_add_handle(multi, handle) != CURLM_OK) {
                job.ended(transfer->outcome(CURLE_FAILED_INIT));
                continue;
            }
            running.emplace(handle, Running{std::move(transfer), std::move(job.ended)});
        }
    }

    void finish()
    {
        int left = 0;
        while (const CURLMsg *message = curl_multi_info_read(multi, &left)) {
            if (message->msg != CURLMSG_DONE)
                continue;
            const CURLcode code = message->data.result; // the message dies with the handle
            auto done = running.extract(message->easy_handle);
            curl_multi_remove_handle(multi, done.key());
            done.mapped().ended(done.mapped().transfer->outcome(code));
        }
    }
};

AdminClient::AdminClient(AdminEndpoint endpoint) : m_loop(std::make_unique<Loop>(std::move(endpoint))) {}

AdminClient::~AdminClient() = default;

void AdminClient::transfer(AdminCall call, AdminTransfer::Sink sink, std::function<void(Result<void>)> ended)
{
    m_loop->submit({std::move(call), std::move(sink), std::move(ended)});
}

void AdminClient::call(AdminCall call, QObject *context, Done<Json> done)
{
    const auto text = std::make_shared<std::string>();
    transfer(
        std::move(call),
        [text](std::string_view piece) {
            text->append(piece);
            return true;
        },
        [text, deliver = deliveryTo(context), done = std::move(done)](Result<void> ended) {
            auto answer = ended ? parsed(*text) : Result<Json>(tl::make_unexpected(ended.error()));
            deliver([done, answer = std::move(answer)] { done(answer); });
        });
}

void AdminClient::act(AdminCall call, QObject *context, Done<void> done)
{
    this->call(std::move(call), context, [done = std::move(done)](const Result<Json> &answer) {
        if (done)
            done(answer ? Result<void>() : tl::make_unexpected(answer.error()));
    });
}

} // namespace turnpike
