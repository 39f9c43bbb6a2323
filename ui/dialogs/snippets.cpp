#include "ui/dialogs/snippets.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace turnpike {

namespace {

constexpr auto kQuestion = "Say hello in five languages."_L1;

/// As a double-quoted literal; JSON's is also Python's and JavaScript's.
QString quoted(const QString &text)
{
    const QString list = QString::fromUtf8(QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact));
    return list.mid(1, list.size() - 2);
}

/// Inside single quotes of a POSIX shell.
QString inSingleQuotes(QString text)
{
    return text.replace(u'\'', u"'\\''"_s);
}

QString curl(const SnippetInput &in)
{
    return u"curl -N %1/v1/chat/completions \\\n"
           "  -H 'Authorization: Bearer %2' \\\n"
           "  -H 'Content-Type: application/json' \\\n"
           "  -d '{\n"
           "    \"model\": %3,\n"
           "    \"stream\": true,\n"
           "    \"messages\": [{\"role\": \"user\",\n"
           "                  \"content\": \"%4\"}]}'"_s.arg(in.address, inSingleQuotes(in.key),
                                                             inSingleQuotes(quoted(in.model)), kQuestion);
}

QString python(const SnippetInput &in)
{
    return u"from openai import OpenAI\n\n"
           "client = OpenAI(base_url=%1,\n"
           "                api_key=%2)\n"
           "stream = client.chat.completions.create(\n"
           "    model=%3, stream=True,\n"
           "    messages=[{\"role\": \"user\",\n"
           "               \"content\": \"%4\"}])\n"
           "for chunk in stream:\n"
           "    if chunk.choices:\n"
           "        print(chunk.choices[0].delta.content or \"\", end=\"\")"_s.arg(
               quoted(in.address + "/v1"_L1), quoted(in.key), quoted(in.model), kQuestion);
}

QString node(const SnippetInput &in)
{
    return u"import OpenAI from \"openai\";\n\n"
           "const client = new OpenAI({\n"
           "  baseURL: %1,\n"
           "  apiKey: %2,\n"
           "});\n"
           "const stream = await client.chat.completions.create({\n"
           "  model: %3, stream: true,\n"
           "  messages: [{ role: \"user\", content: \"%4\" }],\n"
           "});\n"
           "for await (const chunk of stream)\n"
           "  process.stdout.write(chunk.choices[0]?.delta?.content ?? \"\");"_s.arg(
               quoted(in.address + "/v1"_L1), quoted(in.key), quoted(in.model), kQuestion);
}

QString environment(const SnippetInput &in)
{
    return u"export OPENAI_BASE_URL='%1/v1'\n"
           "export OPENAI_API_KEY='%2'"_s.arg(in.address, inSingleQuotes(in.key));
}

} // namespace

QString snippet(SnippetKind kind, const SnippetInput &input)
{
    switch (kind) {
    case SnippetKind::Curl:
        return curl(input);
    case SnippetKind::Python:
        return python(input);
    case SnippetKind::Node:
        return node(input);
    case SnippetKind::Environment:
        return environment(input);
    }
    return {};
}

} // namespace turnpike
