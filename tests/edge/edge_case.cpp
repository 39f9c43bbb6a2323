#include "tests/edge/edge_case.h"

#include <QDir>
#include <QFile>
#include <stdexcept>

namespace turnpike {
namespace {

[[noreturn]] void refuse(const QString &why, const QByteArray &line)
{
    throw std::runtime_error((why + QLatin1String(": ") + QString::fromUtf8(line)).toStdString());
}

// \r \n \t \0 \\ and \xHH.
QByteArray unescaped(const QByteArray &text)
{
    QByteArray out;
    for (int i = 0; i < text.size(); ++i) {
        if (text[i] != '\\') {
            out += text[i];
            continue;
        }
        const char letter = ++i < text.size() ? text[i] : ' ';
        if (letter == 'r')
            out += '\r';
        else if (letter == 'n')
            out += '\n';
        else if (letter == 't')
            out += '\t';
        else if (letter == '0')
            out += '\0';
        else if (letter == '\\')
            out += '\\';
        else if (letter == 'x')
            out += QByteArray::fromHex(text.mid(i + 1, 2));
        else
            refuse(QStringLiteral("unknown escape"), text);
        i += letter == 'x' ? 2 : 0;
    }
    return out;
}

// The first word of `rest`, which keeps what follows the blank.
QByteArray takeWord(QByteArray &rest)
{
    const auto blank = rest.indexOf(' ');
    const QByteArray word = blank < 0 ? rest : rest.left(blank);
    rest = blank < 0 ? QByteArray() : rest.mid(blank + 1);
    return word;
}

int takeNumber(QByteArray &rest)
{
    bool valid = false;
    const QByteArray word = takeWord(rest);
    const int number = word.toInt(&valid);
    if (!valid)
        refuse(QStringLiteral("a number is missing"), word);
    return number;
}

EdgeStep answerStep(const QByteArray &word, QByteArray rest)
{
    EdgeStep step{EdgeStep::Kind::Answer};
    if (word == "answers")
        step.count = takeNumber(rest);
    for (const QByteArray &status : takeWord(rest).split('|'))
        step.statuses += status.toInt();
    step.headOnly = word == "answer-head";
    step.anyBody = rest.isEmpty();
    step.body = unescaped(rest);
    return step;
}

EdgeStep parseStep(const QByteArray &line)
{
    using Kind = EdgeStep::Kind;
    QByteArray rest = line;
    const QByteArray word = takeWord(rest);
    if (word == "send")
        return {Kind::Send, unescaped(rest)};
    if (word == "repeat") {
        const int times = takeNumber(rest);
        return {Kind::Send, unescaped(rest).repeated(times), true};
    }
    if (word.startsWith("answer"))
        return answerStep(word, rest);
    const QList<std::pair<const char *, Kind>> plain = {
        {"split", Kind::Split},     {"leave", Kind::Leave},   {"reset", Kind::Reset},
        {"waiting", Kind::Waiting}, {"open", Kind::Open},     {"closed", Kind::Closed},
        {"handled", Kind::Handled}, {"bodies", Kind::Bodies}, {"gone", Kind::Gone}};
    for (const auto &[name, kind] : plain) {
        if (word != name)
            continue;
        EdgeStep step{kind};
        if (kind == Kind::Handled || kind == Kind::Bodies || kind == Kind::Gone)
            step.count = takeNumber(rest);
        return step;
    }
    refuse(QStringLiteral("unknown step"), line);
}

EdgeCase readCase(const QFileInfo &info)
{
    QFile file(info.filePath());
    if (!file.open(QIODevice::ReadOnly))
        refuse(QStringLiteral("unreadable"), info.filePath().toUtf8());
    EdgeCase result{info.completeBaseName(), {}, {}};
    bool expectsHandled = false;
    for (QByteArray line : file.readAll().split('\n')) {
        if (line.startsWith('#'))
            result.reason += QString::fromUtf8(line.mid(1)).trimmed();
        else if (!line.isEmpty())
            result.steps.push_back(parseStep(line));
        expectsHandled = expectsHandled || line.startsWith("handled ");
    }
    if (!expectsHandled || result.reason.isEmpty())
        refuse(QStringLiteral("a case says why, and how many requests are handled"), info.fileName().toUtf8());
    return result;
}

} // namespace

std::vector<EdgeCase> readEdgeCases(const QString &folder)
{
    std::vector<EdgeCase> cases;
    for (const QFileInfo &info : QDir(folder).entryInfoList({QStringLiteral("*.case")}, QDir::Files, QDir::Name))
        cases.push_back(readCase(info));
    return cases;
}

} // namespace turnpike
