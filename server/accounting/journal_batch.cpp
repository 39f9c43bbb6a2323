#include "server/accounting/journal_batch.h"

#include <cstring>

namespace turnpike {

std::string_view TextArena::keep(std::string_view text)
{
    if (text.empty())
        return {};
    if (m_blocks.empty() || m_used + text.size() > kBlockBytes) { // no text of a record is longer than a block
        m_block = m_blocks.empty() ? 0 : m_block + 1;
        if (m_block == m_blocks.size())
            m_blocks.push_back(std::make_unique<char[]>(kBlockBytes));
        m_used = 0;
    }
    char *place = m_blocks[m_block].get() + m_used;
    std::memcpy(place, text.data(), text.size());
    m_used += text.size();
    return {place, text.size()};
}

void TextArena::clear()
{
    m_block = 0;
    m_used = 0;
}

AttemptRecord JournalBatch::own(const AttemptRecord &record)
{
    AttemptRecord copy = record;
    for (std::string_view AttemptRecord::*member :
         {&AttemptRecord::route, &AttemptRecord::model, &AttemptRecord::modelUpstream, &AttemptRecord::clientAddress,
          &AttemptRecord::errorCode, &AttemptRecord::usageJson})
        copy.*member = text.keep(record.*member);
    return copy;
}

void JournalBatch::clear()
{
    requests.clear();
    attempts.clear();
    positions.clear();
    records = 0;
    text.clear();
}

} // namespace turnpike
