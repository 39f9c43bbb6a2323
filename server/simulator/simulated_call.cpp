#include "server/simulator/simulated_call.h"

namespace turnpike {

void SimulatedCall::afterDelay(std::function<void()> then)
{
    m_exchange->setHandler(shared_from_this());
    if (m_plan.delayMs == 0)
        return then();
    m_later(m_plan.delayMs, [self = shared_from_this(), then = std::move(then)] {
        if (self->m_exchange)
            then();
    });
}

void SimulatedCall::answer(const SimulatedRequest &request, const FaultPlan &plan)
{
    m_plan = plan;
    m_answer = m_format.answer(request, plan);
    m_eventStream = request.eventStream;
    afterDelay([this, stream = request.stream] {
        if (m_plan.resetAfter == 0 || (m_plan.cutAfter == 0 && !stream))
            m_exchange->resetConnection();
        else if (m_plan.status != 200)
            answerError();
        else if (m_plan.stallAfter == 0 && !stream)
            return;
        else if (stream)
            beginStream();
        else
            answerWhole(m_answer->whole());
    });
}

void SimulatedCall::answerText(const std::string &json, const FaultPlan &plan)
{
    m_plan = plan;
    afterDelay([this, json] {
        if (m_plan.status != 200)
            answerError();
        else
            answerWhole(json);
    });
}

void SimulatedCall::answerBytes(const std::string &type, std::vector<std::string> pieces, const FaultPlan &plan)
{
    m_plan = plan;
    afterDelay([this, type, pieces = std::move(pieces)] {
        if (m_plan.status != 200)
            return answerError();
        m_exchange->beginStream(200, type);
        for (const std::string &piece : pieces)
            m_exchange->writeChunk(piece);
        m_exchange->endStream();
        completed();
    });
}

void SimulatedCall::answerError()
{
    std::string headers;
    if (m_plan.retryAfter >= 0)
        headers = "Retry-After: " + std::to_string(m_plan.retryAfter) + "\r\n";
    m_exchange->respond(m_plan.status, "application/json", m_format.error(m_plan.status, orderedError(m_plan.status)),
                        headers);
    completed();
}

// A cut comes after half of the announced length.
void SimulatedCall::answerWhole(const std::string &json)
{
    std::string body = m_plan.malformed ? json.substr(0, json.size() / 2) : json;
    if (m_plan.keepAlive)
        body.insert(0, "\n\n\n");
    if (m_plan.cutAfter > 0) {
        m_exchange->beginSized(200, "application/json", body.size());
        m_exchange->writeChunk(std::string_view(body).substr(0, body.size() / 2));
        m_exchange->abortStream();
        m_exchange.reset();
        return;
    }
    m_exchange->respond(200, "application/json", body);
    completed();
}

void SimulatedCall::beginStream()
{
    const char *type = m_eventStream ? "text/event-stream; charset=utf-8" : "application/json; charset=UTF-8";
    m_exchange->beginStream(200, type, "Cache-Control: no-cache\r\n");
    nextChunk();
}

void SimulatedCall::nextChunk()
{
    while (m_exchange && m_exchange->begun()) {
        if (m_sent == m_plan.stallAfter)
            return;
        if (m_sent == m_plan.resetAfter || m_sent == m_plan.cutAfter) {
            m_sent == m_plan.resetAfter ? m_exchange->resetConnection() : m_exchange->abortStream();
            m_exchange.reset();
            return;
        }
        if (m_sent == m_plan.errorAfter)
            write(m_answer->errorEvent());
        if (m_sent == m_plan.errorAfter || m_sent == m_answer->content().steps()) {
            if (m_sent != m_plan.errorAfter)
                write(m_answer->end());
            m_exchange->endStream();
            return completed();
        }
        writeChunk(m_answer->chunk(m_sent++));
        if (m_plan.gapMs > 0) {
            m_later(m_plan.gapMs, [self = shared_from_this()] { self->nextChunk(); });
            return;
        }
        if (m_exchange->congested())
            return; // writable() goes on
    }
}

// Half of a chunk is no JSON; its event ends all the same.
void SimulatedCall::writeChunk(std::string bytes)
{
    if (m_plan.malformed)
        bytes = bytes.substr(0, bytes.size() / 2) + "\n\n";
    if (m_plan.keepAlive)
        bytes.insert(0, m_eventStream ? ": keep-alive\n\n" : "\n");
    write(bytes);
}

void SimulatedCall::write(const std::string &bytes)
{
    if (bytes.empty())
        return; // an empty chunk would end the answer
    if (!m_plan.splitUtf8)
        return m_exchange->writeChunk(bytes);
    // three bytes at a time ends inside most characters beyond ASCII, and inside field names and line ends too
    for (std::size_t at = 0; at < bytes.size(); at += 3)
        m_exchange->writeChunk(std::string_view(bytes).substr(at, 3));
}

void SimulatedCall::completed()
{
    m_tally.completed.fetch_add(1, std::memory_order_relaxed);
    m_exchange.reset();
}

void SimulatedCall::clientGone()
{
    m_exchange.reset();
}

} // namespace turnpike
