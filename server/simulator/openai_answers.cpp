#include "server/simulator/openai_answers.h"

#include <algorithm>
#include <array>
#include <ctime>

namespace turnpike {

using Json = nlohmann::ordered_json;

namespace {

constexpr std::array<std::string_view, 8> kWords{"The ",  "simulated ", "provider ",   "answers ",
                                                 "नमस्ते ", "你好 ",      "こんにちは ", "olá. "};
constexpr std::int64_t kCreated = 1'700'000'000; // fixed, so that answers are reproducible
constexpr int kEmbeddingSize = 8;

std::string_view word(int n)
{
    return kWords[static_cast<std::size_t>(n) % kWords.size()];
}

Json usageOf(const SimulatedRequest &request, const FaultPlan &plan)
{
    const std::int64_t output = request.wantsTool ? 5 : plan.chunks;
    return {{"prompt_tokens", request.promptTokens},
            {"completion_tokens", output},
            {"total_tokens", request.promptTokens + output},
            {"prompt_tokens_details", {{"cached_tokens", request.promptTokens / 4}}},
            {"completion_tokens_details", {{"reasoning_tokens", 0}}}};
}

Json toolCall(const SimulatedRequest &request, bool streamed)
{
    Json call = {{"id", "call_simulated"},
                 {"type", "function"},
                 {"function", {{"name", request.toolName}, {"arguments", "{\"city\":\"Mumbai\"}"}}}};
    if (streamed)
        call["index"] = 0;
    return call;
}

Json envelope(const SimulatedRequest &request, bool streamed)
{
    const char *object = !request.chat ? "text_completion" : streamed ? "chat.completion.chunk" : "chat.completion";
    return {{"id", request.chat ? "chatcmpl-simulated" : "cmpl-simulated"},
            {"object", object},
            {"created", kCreated},
            {"model", request.model}};
}

std::int64_t nowMicroseconds()
{
    timespec now{};
    clock_gettime(CLOCK_REALTIME, &now);
    return static_cast<std::int64_t>(now.tv_sec) * 1'000'000 + now.tv_nsec / 1000;
}

std::string event(const Json &json)
{
    return "data: " + json.dump() + "\n\n";
}

std::string contentOf(const FaultPlan &plan)
{
    std::string text;
    if (plan.hugeBytes > 0)
        return std::string(static_cast<std::size_t>(plan.hugeBytes), 'x');
    for (int n = 0; n < plan.chunks; ++n)
        text += word(n);
    return text;
}

} // namespace

SimulatedRequest readSimulatedRequest(const nlohmann::json &body, bool chat)
{
    SimulatedRequest request;
    request.chat = chat;
    request.model = body.value("model", std::string());
    request.stream = body.value("stream", false);
    if (const auto options = body.find("stream_options"); options != body.end() && options->is_object())
        request.includeUsage = options->value("include_usage", false);
    if (const auto tools = body.find("tools"); tools != body.end() && tools->is_array() && !tools->empty()) {
        request.wantsTool = true;
        request.toolName = tools->at(0).value("/function/name"_json_pointer, std::string("tool"));
    }
    const auto asked = body.find(chat ? "messages" : "prompt");
    const auto length = asked == body.end() ? 0 : asked->dump().size();
    request.promptTokens = std::max<std::int64_t>(1, static_cast<std::int64_t>(length / 4));
    return request;
}

namespace openai_answers {

std::string whole(const SimulatedRequest &request, const FaultPlan &plan)
{
    Json answer = envelope(request, false);
    Json choice = {{"index", 0}};
    if (!request.chat)
        choice["text"] = contentOf(plan);
    else if (request.wantsTool)
        choice["message"] = {{"role", "assistant"}, {"content", nullptr}, {"tool_calls", {toolCall(request, false)}}};
    else
        choice["message"] = {{"role", "assistant"}, {"content", contentOf(plan)}};
    choice["finish_reason"] = request.chat && request.wantsTool ? "tool_calls" : "stop";
    answer["choices"] = Json::array({choice});
    if (!plan.noUsage)
        answer["usage"] = usageOf(request, plan);
    std::string text = answer.dump();
    if (plan.malformed)
        text.resize(text.size() / 2);
    return plan.keepAlive ? "\n\n\n" + text : text;
}

std::string chunk(const SimulatedRequest &request, const FaultPlan &plan, int n)
{
    Json json = envelope(request, true);
    if (plan.stamp)
        json["x_sent_us"] = nowMicroseconds();
    Json choice = {{"index", 0}};
    const std::string text =
        plan.hugeBytes > 0 ? std::string(static_cast<std::size_t>(plan.hugeBytes), 'x') : std::string(word(n));
    if (!request.chat) {
        choice["text"] = text;
    } else {
        Json delta = Json::object();
        if (n == 0)
            delta["role"] = "assistant";
        if (!request.wantsTool)
            delta["content"] = text;
        else if (n == 0)
            delta["tool_calls"] = Json::array({toolCall(request, true)});
        choice["delta"] = delta;
    }
    choice["finish_reason"] = nullptr;
    json["choices"] = Json::array({choice});
    std::string bytes = event(json);
    if (plan.malformed)
        bytes = "data: {\"choices\":[{\"delta\":{\"content\":\"" + text + "\n\n";
    return plan.keepAlive ? ": keep-alive\n\n" + bytes : bytes;
}

std::string streamEnd(const SimulatedRequest &request, const FaultPlan &plan)
{
    Json json = envelope(request, true);
    Json choice = {{"index", 0}};
    if (request.chat)
        choice["delta"] = Json::object();
    else
        choice["text"] = "";
    choice["finish_reason"] = request.chat && request.wantsTool ? "tool_calls" : "stop";
    json["choices"] = Json::array({choice});
    std::string bytes = event(json);
    if (request.includeUsage && !plan.noUsage) {
        Json last = envelope(request, true);
        last["choices"] = Json::array();
        last["usage"] = usageOf(request, plan);
        bytes += event(last);
    }
    return bytes + "data: [DONE]\n\n";
}

std::string embeddings(const nlohmann::json &body)
{
    const auto input = body.find("input");
    const std::size_t count = input != body.end() && input->is_array() ? input->size() : 1;
    Json data = Json::array();
    for (std::size_t i = 0; i < count; ++i) {
        Json vector = Json::array();
        for (int n = 0; n < kEmbeddingSize; ++n)
            vector.push_back((n % 2 ? -1 : 1) * 0.125);
        data.push_back({{"object", "embedding"}, {"index", i}, {"embedding", vector}});
    }
    const auto tokens = std::max<std::size_t>(1, input == body.end() ? 1 : input->dump().size() / 4);
    return Json({{"object", "list"},
                 {"data", data},
                 {"model", body.value("model", std::string())},
                 {"usage", {{"prompt_tokens", tokens}, {"total_tokens", tokens}}}})
        .dump();
}

std::string models()
{
    Json data = Json::array();
    for (const char *name : {"sim-chat", "sim-large", "sim-embedding"})
        data.push_back({{"id", name}, {"object", "model"}, {"created", kCreated}, {"owned_by", "simulator"}});
    return Json({{"object", "list"}, {"data", data}}).dump();
}

std::string error(int status)
{
    const char *type = status == 429 ? "rate_limit_error" : status >= 500 ? "server_error" : "invalid_request_error";
    const char *code = status == 429   ? "rate_limit_exceeded"
                       : status == 401 ? "invalid_api_key"
                       : status == 402 ? "insufficient_quota"
                                       : "simulated_error";
    return Json({{"error",
                  {{"message", "The simulated provider was asked to answer " + std::to_string(status) + "."},
                   {"type", type},
                   {"param", nullptr},
                   {"code", code}}}})
        .dump();
}

std::string errorEvent()
{
    return event({{"error",
                   {{"message", "The simulated provider broke off."},
                    {"type", "server_error"},
                    {"param", nullptr},
                    {"code", "simulated_error"}}}});
}

} // namespace openai_answers

} // namespace turnpike
