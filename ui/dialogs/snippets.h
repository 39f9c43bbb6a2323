#pragma once

#include <QString>

namespace turnpike {

/// Text that a key holder pastes into a terminal or a file to make a first request.
enum class SnippetKind { Curl, Python, Node, Environment };
inline constexpr int kSnippetKinds = 4;

struct SnippetInput
{
    QString address; // http://host:port
    QString key;
    QString model;
};

QString snippet(SnippetKind kind, const SnippetInput &input);

} // namespace turnpike
