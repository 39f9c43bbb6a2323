#pragma once

#include "models/page_source.h"

#include <QObject>
#include <functional>
#include <map>

namespace turnpike {

/// A page's questions about usage, each in a place of its own, where only the answer to the newest one counts. The same
/// one put again waits for the answer that is on its way, so a source slower than the page's refreshing is shown all
/// the same. Main thread.
class UsageQuestions final : public QObject
{
public:
    using Take = std::function<void(int place, const UsageMatrixQuery &query, Result<UsageMatrix> matrix)>;
    UsageQuestions(PageSource &source, Take take) : m_source(source), m_take(std::move(take)) {}

    void ask(int place, const UsageMatrixQuery &query);

private:
    struct Place
    {
        std::uint64_t question = 0;
        std::optional<UsageMatrixQuery> waiting;
        bool again = false; // it was put again meanwhile
    };
    void answered(int place, const UsageMatrixQuery &query, Result<UsageMatrix> matrix);

    PageSource &m_source;
    Take m_take;
    std::map<int, Place> m_places;
};

} // namespace turnpike
