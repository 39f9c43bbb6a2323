#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <vector>

namespace turnpike {

/// One line of a case file (tests/edge_cases/README.md says what each does).
struct EdgeStep
{
    enum class Kind { Send, Split, Leave, Reset, Answer, Waiting, Open, Closed, Handled, Bodies, Gone };
    Kind kind;
    QByteArray bytes = {};    // Send
    bool repeated = false;    // Send: too much to be sent byte by byte
    QList<int> statuses = {}; // Answer: any of these
    bool headOnly = false;    // Answer: to a HEAD request
    bool anyBody = true;      // Answer: `body` is not compared
    QByteArray body = {};     // Answer
    int count = 1;            // Answer: times; Handled, Bodies, Gone: how many
};

struct EdgeCase
{
    QString name;
    QString reason;
    std::vector<EdgeStep> steps;
};

/// Throws std::runtime_error with file and line when a case cannot be read.
std::vector<EdgeCase> readEdgeCases(const QString &folder);

} // namespace turnpike
