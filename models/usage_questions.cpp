#include "models/usage_questions.h"

#include <utility>

namespace turnpike {

void UsageQuestions::ask(int place, const UsageMatrixQuery &query)
{
    Place &at = m_places[place];
    if (at.waiting == query) {
        at.again = true;
        return;
    }
    at.waiting = query;
    at.again = false;
    const std::uint64_t question = ++at.question;
    m_source.usageMatrix(query, this, [this, place, query, question](Result<UsageMatrix> matrix) {
        if (question == m_places[place].question)
            answered(place, query, std::move(matrix));
    });
}

void UsageQuestions::answered(int place, const UsageMatrixQuery &query, Result<UsageMatrix> matrix)
{
    Place &at = m_places[place];
    at.waiting.reset();
    const bool again = std::exchange(at.again, false);
    m_take(place, query, std::move(matrix));
    if (again && !at.waiting)
        ask(place, query);
}

} // namespace turnpike
