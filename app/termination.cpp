#include "app/termination.h"

#include "app/service_notify.h"
#include "server/gateway/gateway.h"
#include "server/runtime/logging.h"

#include <utility>

namespace turnpike {

Termination::Termination(std::function<void()> end) : m_end(std::move(end)), m_signals([this] { asked(); }) {}

void Termination::watch(Gateway &gateway)
{
    m_gateway = &gateway;
    // queued: the gateway still works on its own end when it says so
    QObject::connect(
        &gateway, &Gateway::stopped, &m_context,
        [this] {
            if (m_asked) // an operator may stop it, and start it again
                m_end();
        },
        Qt::QueuedConnection);
}

void Termination::asked()
{
    notifyService("STOPPING=1");
    const bool again = std::exchange(m_asked, true);
    if (m_gateway && m_gateway->state() != Gateway::State::Stopped && !again) {
        qCInfo(lcApp) << "ending when the running requests have; a second signal stops at once";
        return m_gateway->drain();
    }
    if (m_gateway)
        m_gateway->stop();
    m_end();
}

} // namespace turnpike
