#include "server/simulator/gemini_contents.h"

#include "server/simulator/gemini_reader.h"

#include <algorithm>

namespace turnpike::simulated_gemini {

namespace {

using OpenCalls = std::vector<std::string>; // names, in their order

void readMedia(const BodyCursor &part, const std::string &who, SimulatedRequest &request)
{
    if (const auto file = part.member("fileData")) {
        file.only({"mimeType", "fileUri", "displayName"});
        return request.heard(who, "[" + file.required("fileUri").text() + "]");
    }
    const auto data = part.member("inlineData");
    data.only({"mimeType", "data", "displayName"});
    request.sawMedia(who, data.required("mimeType").text(), data.required("data").base64());
}

void readCall(const BodyCursor &call, OpenCalls &open, SimulatedRequest &request)
{
    call.only({"name", "args", "id"});
    const auto name = call.required("name").text();
    request.calledTool(name, call.member("args").object());
    open.push_back(name);
}

void readResponse(const BodyCursor &answer, OpenCalls &open, SimulatedRequest &request)
{
    answer.only({"name", "response", "id", "willContinue", "scheduling", "parts"});
    const auto name = answer.required("name").text();
    const auto asked = std::find(open.begin(), open.end(), name);
    if (asked == open.end())
        return answer.refuse("Please ensure that the function response's name matches a function call: " + name);
    open.erase(asked);
    answer.required("response");
    const auto said = answer.member("response").object();
    const bool failed = said.size() == 1 && said.contains("error");
    const bool plain = said.size() == 1 && said.begin()->is_string();
    request.heard((failed ? "error of " : "result of ") + name, plain ? said.begin()->get<std::string>() : said.dump());
    request.bringsResults = true;
}

// A part has one of these.
std::string kindOf(const BodyCursor &part)
{
    std::string kind;
    for (const char *name : {"text", "inlineData", "fileData", "functionCall", "functionResponse"}) {
        if (part.member(name) && !kind.empty())
            part.refuse("oneof field 'data' is already set. Cannot set '" + std::string(name) + "'");
        if (part.member(name))
            kind = name;
    }
    if (kind.empty())
        part.refuse("required oneof field 'data' must have one initialized field");
    return kind;
}

void readSeal(const BodyCursor &part)
{
    const auto seal = part.member("thoughtSignature");
    const auto text = seal ? seal.text() : std::string(kSignature);
    if (text != kSignature && !(text == kNoSignature && part.member("functionCall")))
        seal.refuse("Thought signature is not valid");
}

void readPart(const BodyCursor &part, const std::string &role, OpenCalls &open, SimulatedRequest &request)
{
    part.only({"text", "thought", "thoughtSignature", "inlineData", "fileData", "functionCall", "functionResponse",
               "videoMetadata"});
    readSeal(part);
    const auto who = role == "model" ? std::string("assistant") : role;
    const auto kind = kindOf(part);
    if (kind == "functionCall" && role == "model")
        readCall(part.member(kind), open, request);
    else if (kind == "functionResponse" && role == "user")
        readResponse(part.member(kind), open, request);
    else if (kind == "functionCall" || kind == "functionResponse")
        part.refuse("A " + kind + " has no place in a turn of " + role + ".");
    else if (kind != "text")
        readMedia(part, who, request);
    else if (!part.member("thought").flag())
        request.heard(who, part.member("text").text());
}

void readTurn(const BodyCursor &turn, OpenCalls &open, SimulatedRequest &request)
{
    turn.only({"role", "parts"});
    auto role = turn.member("role").word({"user", "model", "function"});
    if (role != "model")
        role = "user"; // also without a role, and in the older name of a function's turn
    request.bringsResults = false;
    const auto list = turn.required("parts");
    const auto parts = list ? list.items() : std::vector<BodyCursor>();
    if (list && parts.empty())
        turn.refuse("contents.parts must not be empty.");
    for (const auto &part : parts)
        readPart(part, role, open, request);
}

} // namespace

void readSystem(const BodyCursor &instruction, SimulatedRequest &request)
{
    if (!instruction)
        return;
    instruction.only({"role", "parts"});
    const auto parts = instruction.required("parts");
    for (const auto &part : parts ? parts.items() : std::vector<BodyCursor>()) {
        part.only({"text"});
        request.heard("system", part.required("text").text());
    }
}

void readContents(const BodyCursor &contents, SimulatedRequest &request)
{
    OpenCalls open;
    const auto turns = contents ? contents.items() : std::vector<BodyCursor>();
    if (contents && turns.empty())
        contents.refuse("contents is not specified");
    for (const auto &turn : turns) {
        const bool answers = !open.empty();
        readTurn(turn, open, request);
        if (answers && !open.empty())
            turn.refuse("Please ensure that the number of function response parts is equal to the number of function "
                        "call parts of the function call turn.");
    }
    if (!open.empty())
        turns.back().refuse("Please ensure that a function call turn is followed by a function response turn.");
}

} // namespace turnpike::simulated_gemini
