#pragma once

#include "models/attached_service.h"
#include "server/runtime/clock.h"
#include "tests/admin/running_turnpike.h"

#include <QTest>

inline constexpr int kPatienceMs = 20'000;

/// The answer to a question that is answered later.
template <class T>
turnpike::Result<T> answerTo(const std::function<void(QObject *context, turnpike::Done<T> done)> &ask)
{
    QObject context;
    std::optional<turnpike::Result<T>> answer;
    ask(&context, [&answer](turnpike::Result<T> result) { answer = std::move(result); });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, kPatienceMs))
        return turnpike::fail("no_answer", "there was no answer in time");
    return std::move(*answer);
}

/// A console's side of a running service.
struct Attached
{
    turnpike::Clock clock;
    turnpike::AttachedService service;

    explicit Attached(const QString &place, const turnpike::ServiceAccess &access = {})
        : service(turnpike::ServiceAddress::parse(place).value(), access, clock)
    {}
    bool serves() { return service.state() == turnpike::Gateway::State::Serving; }
    bool waitUntilServing()
    {
        return QTest::qWaitFor([this] { return serves(); }, kPatienceMs);
    }
    /// The code of what is wrong; empty when nothing goes wrong in time.
    QString waitForTrouble()
    {
        if (!QTest::qWaitFor([this] { return service.trouble().has_value(); }, kPatienceMs))
            return {};
        return QString::fromStdString(service.trouble()->code);
    }
};
