// The body of an admitted request that travels on while it still comes.
#include "server/gateway/admitted_request.h"
#include "server/gateway/relay_desk.h"

namespace turnpike {

void AdmittedRequest::streamBody()
{
    const RequestHead &head = m_exchange->head();
    m_upload = std::make_shared<Upload>(head.chunked ? std::nullopt : std::optional(head.contentLength));
    const auto self = shared_from_this();
    m_exchange->streamBody(m_desk.bodyLimit, {[self](std::string_view piece) { return self->takePiece(piece); },
                                              [self] { self->takeEnd(); }});
}

// False: it cannot be kept.
bool AdmittedRequest::takePiece(std::string_view piece)
{
    m_desk.metrics.bytesIn.add(piece.size());
    if (const auto looked = look(piece); !looked) {
        refuseBody(looked.error());
        return true;
    }
    if (!m_upload->append(piece))
        return false;
    uploadGrown();
    return true;
}

void AdmittedRequest::takeEnd()
{
    if (const auto looked = lookAtEnd(); !looked)
        return refuseBody(looked.error());
    m_upload->complete();
    uploadGrown();
}

void AdmittedRequest::uploadGrown()
{
    if (m_call)
        m_call->bodyGrown();
    else if (!m_admitted && (m_upload->isWhole() || (m_upload->isLarge() && mayChoose())))
        uploadReady();
}

// Of an admitted request the provider may have a part of the body, but never the part that is wrong, nor its end.
void AdmittedRequest::refuseBody(const Error &error)
{
    const Denial denial = badRequest(error);
    if (!m_admitted)
        return deny(denial);
    m_sent = m_sent || (m_call && m_call->sent());
    if (m_call)
        std::exchange(m_call, nullptr)->cancel();
    finish(Outcome::ClientAbort, denial.status, denial.code);
    const auto exchange = std::move(m_exchange);
    if (exchange->begun())
        breakOff(*exchange, denial.code, denial.message);
    else
        exchange->respond(denial.status, "application/json",
                          errorBody(denial.status, denial.code, denial.message, denial.param),
                          answerHeadersFor(*exchange));
    letGo();
}

} // namespace turnpike
