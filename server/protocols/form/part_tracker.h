#pragma once

#include "server/protocols/form/chat_event.h"

#include <vector>

namespace turnpike {

/// Makes the parts of one choice out of a format that has none: pieces of one kind in a row are one part.
class PartTracker
{
public:
    explicit PartTracker(int choice = 0) : m_choice(choice) {}

    /// Text, refusal or reasoning.
    void add(PartKind kind, std::string text, std::vector<ChatEvent> &out);
    /// Begins a part of this kind unless one is open: a seal may come without a text.
    void open(PartKind kind, std::vector<ChatEvent> &out);
    void beginCall(std::string id, std::string name, std::vector<ChatEvent> &out);
    /// More of the open call's arguments.
    void addArguments(std::string text, std::vector<ChatEvent> &out);
    void addSeal(PartSeal seal, std::vector<ChatEvent> &out); // of the open part
    /// A seal whose thought is not shown: a reasoning part of its own, without text.
    void addBareSeal(PartSeal seal, std::vector<ChatEvent> &out);
    void addImage(ImagePart image, std::vector<ChatEvent> &out);
    void close(std::vector<ChatEvent> &out);

    bool isOpen(PartKind kind) const { return m_open && m_kind == kind; }
    bool hadCalls() const { return m_hadCalls; }

private:
    void begin(PartKind kind, std::string callId, std::string name, std::vector<ChatEvent> &out);
    int m_choice;
    int m_part = -1;
    PartKind m_kind = PartKind::Text;
    bool m_open = false;
    bool m_hadCalls = false;
};

} // namespace turnpike
