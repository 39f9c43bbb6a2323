#include "server/protocols/form/part_tracker.h"

namespace turnpike {

void PartTracker::begin(PartKind kind, std::string callId, std::string name, std::vector<ChatEvent> &out)
{
    close(out);
    m_kind = kind;
    m_open = true;
    out.push_back(PartBegin{m_choice, ++m_part, kind, std::move(callId), std::move(name)});
}

void PartTracker::add(PartKind kind, std::string text, std::vector<ChatEvent> &out)
{
    if (text.empty())
        return;
    open(kind, out);
    out.push_back(PartText{m_choice, m_part, std::move(text)});
}

void PartTracker::open(PartKind kind, std::vector<ChatEvent> &out)
{
    if (!isOpen(kind))
        begin(kind, {}, {}, out);
}

void PartTracker::beginCall(std::string id, std::string name, std::vector<ChatEvent> &out)
{
    m_hadCalls = true;
    begin(PartKind::ToolCall, std::move(id), std::move(name), out);
}

void PartTracker::addArguments(std::string text, std::vector<ChatEvent> &out)
{
    if (!text.empty())
        out.push_back(PartText{m_choice, m_part, std::move(text)});
}

void PartTracker::addSeal(PartSeal seal, std::vector<ChatEvent> &out)
{
    seal.choice = m_choice;
    seal.part = m_part;
    out.push_back(std::move(seal));
}

void PartTracker::addBareSeal(PartSeal seal, std::vector<ChatEvent> &out)
{
    begin(PartKind::Reasoning, {}, {}, out);
    addSeal(std::move(seal), out);
    close(out);
}

void PartTracker::addImage(ImagePart image, std::vector<ChatEvent> &out)
{
    close(out);
    out.push_back(ImageDone{m_choice, ++m_part, std::move(image)});
}

void PartTracker::close(std::vector<ChatEvent> &out)
{
    if (m_open)
        out.push_back(PartEnd{m_choice, m_part});
    m_open = false;
}

} // namespace turnpike
