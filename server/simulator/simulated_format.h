#pragma once

#include "server/http/request_head.h"
#include "server/simulator/body_cursor.h"
#include "server/simulator/simulated_content.h"

#include <memory>
#include <optional>
#include <string>

namespace turnpike {

/// One answer in its format's shapes. For a stream: chunk(0), chunk(1) … as many as the content has steps, then end(),
/// or errorEvent() at any point instead.
class SimulatedAnswer
{
public:
    virtual ~SimulatedAnswer() = default;
    virtual std::string whole() = 0;
    virtual std::string chunk(int n) = 0;
    virtual std::string end() = 0;
    virtual std::string errorEvent() = 0;
    const SimulatedContent &content() const { return m_content; }

protected:
    SimulatedAnswer(const SimulatedRequest &request, const FaultPlan &plan)
        : m_request(request), m_plan(plan), m_content(request, plan)
    {}

    const SimulatedRequest m_request;
    const FaultPlan m_plan;
    const SimulatedContent m_content;
};

struct SimulatedRefusal
{
    int status = 400;
    std::string body;
};

/// How one format reads requests and writes answers. It is written from the provider's documentation and knows nothing
/// of the gateway's own readers and writers: it is the witness of what they send.
struct SimulatedFormat
{
    /// Of a request without the credentials that the format wants.
    std::optional<SimulatedRefusal> (*refuse)(const RequestHead &head);
    /// Notes what the format does not allow in the cursor.
    void (*read)(const BodyCursor &body, SimulatedRequest &request);
    std::unique_ptr<SimulatedAnswer> (*answer)(const SimulatedRequest &request, const FaultPlan &plan);
    std::string (*error)(int status, const std::string &message);
    /// The body of the 400 that names a problem.
    std::string (*problem)(const BodyProblem &problem);
};

/// What an error that was ordered says.
std::string orderedError(int status);
/// One server-sent event.
std::string sseEvent(const nlohmann::ordered_json &json, std::string_view name = {});

} // namespace turnpike
