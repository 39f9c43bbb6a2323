#include "server/simulator/anthropic_turns.h"

#include "server/simulator/anthropic_reader.h"

namespace turnpike::simulated_anthropic {

namespace {

using OpenUses = std::map<std::string, std::string>; // id → name, of the turn before

void readText(const BodyCursor &block, const std::string &who, SimulatedRequest &request)
{
    block.only({"type", "text", "cache_control", "citations"});
    const auto text = block.required("text").text();
    if (text.empty())
        block.refuse("text content blocks must be non-empty");
    request.heard(who, text);
}

void readImage(const BodyCursor &block, const std::string &who, SimulatedRequest &request)
{
    block.only({"type", "source", "cache_control"});
    const auto source = block.required("source");
    if (source.required("type").word({"base64", "url"}) == "url") {
        source.only({"type", "url"});
        return request.heard(who, "[" + source.required("url").text() + "]");
    }
    source.only({"type", "media_type", "data"});
    const auto type = source.required("media_type").word({"image/jpeg", "image/png", "image/gif", "image/webp"});
    request.sawMedia(who, type, source.required("data").base64());
}

void readDocument(const BodyCursor &block, const std::string &who, SimulatedRequest &request)
{
    block.only({"type", "source", "title", "context", "citations", "cache_control"});
    const auto source = block.required("source");
    const auto type = source.required("type").word({"base64", "text", "url"});
    if (type == "url")
        return request.heard(who, "[" + source.required("url").text() + "]");
    source.only({"type", "media_type", "data"});
    const auto mediaType = source.required("media_type").word({type == "text" ? "text/plain" : "application/pdf"});
    if (type == "text")
        return request.heard(who, source.required("data").text());
    request.sawMedia(who, mediaType, source.required("data").base64());
}

void readResult(const BodyCursor &block, OpenUses &open, SimulatedRequest &request)
{
    block.only({"type", "tool_use_id", "content", "is_error", "cache_control"});
    const auto id = block.required("tool_use_id").text();
    const auto asked = open.find(id);
    if (asked == open.end())
        return block.refuse("unexpected `tool_use_id` found in `tool_result` blocks: " + id +
                            ". Each `tool_result` block must have a corresponding `tool_use` block in the previous "
                            "message.");
    const auto who = (block.member("is_error").flag() ? "error of " : "result of ") + asked->second;
    open.erase(asked);
    request.bringsResults = true;
    const auto content = block.member("content");
    if (!content || content.isText())
        return request.heard(who, content.text());
    for (const auto &part : content.items()) {
        const auto type = part.required("type").word({"text", "image", "document"});
        type == "text"    ? readText(part, who, request)
        : type == "image" ? readImage(part, who, request)
                          : readDocument(part, who, request);
    }
}

void readUserBlocks(const BodyCursor &content, OpenUses &open, SimulatedRequest &request)
{
    bool resultsMayCome = true;
    for (const auto &block : content.items()) {
        const auto type = block.required("type").word({"text", "image", "document", "tool_result"});
        readCacheControl(block, request);
        if (type == "tool_result" && !resultsMayCome)
            block.refuse("`tool_result` blocks must come before any other block of their message");
        resultsMayCome = type == "tool_result";
        type == "text"       ? readText(block, "user", request)
        : type == "image"    ? readImage(block, "user", request)
        : type == "document" ? readDocument(block, "user", request)
                             : readResult(block, open, request);
    }
}

void readAssistantBlocks(const BodyCursor &content, OpenUses &open, SimulatedRequest &request)
{
    for (const auto &block : content.items()) {
        const auto type = block.required("type").word({"text", "tool_use", "thinking", "redacted_thinking"});
        readCacheControl(block, request);
        if (type == "text") {
            readText(block, "assistant", request);
        } else if (type == "tool_use") {
            block.only({"type", "id", "name", "input", "cache_control"});
            const auto id = block.required("id").text();
            const auto name = block.required("name").text();
            if (!open.emplace(id, name).second)
                block.refuse("`tool_use` ids must be unique");
            if (id.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-") !=
                std::string::npos)
                block.member("id").refuse("String should match pattern '^[a-zA-Z0-9_-]+$'");
            block.required("input");
            request.calledTool(name, block.member("input").object());
        } else if (type == "thinking") {
            block.only({"type", "thinking", "signature"});
            block.required("thinking").text();
            if (block.required("signature").text() != kSignature)
                block.refuse("Invalid `signature` in `thinking` block");
        } else if (type == "redacted_thinking") {
            block.only({"type", "data"});
            block.refuse("Invalid `data` in `redacted_thinking` block");
        }
    }
}

void readTurn(const BodyCursor &turn, OpenUses &open, SimulatedRequest &request)
{
    turn.only({"role", "content"});
    const auto role = turn.required("role").word({"user", "assistant"});
    const auto content = turn.required("content");
    request.bringsResults = false;
    if (content.isText()) {
        if (content.text().empty())
            content.refuse("messages must have non-empty content");
        request.heard(role, content.text());
    } else if (role == "assistant") {
        return readAssistantBlocks(content, open, request);
    } else if (content) {
        if (content.isList() && content.json().empty())
            content.refuse("messages must have non-empty content");
        readUserBlocks(content, open, request);
    }
}

} // namespace

void readCacheControl(const BodyCursor &block, SimulatedRequest &request)
{
    const auto mark = block.member("cache_control");
    if (!mark)
        return;
    mark.only({"type", "ttl"});
    mark.required("type").word({"ephemeral"});
    mark.member("ttl").word({"5m", "1h"});
    request.cacheMarked = true;
}

void readTurns(const BodyCursor &messages, SimulatedRequest &request)
{
    OpenUses open;
    const auto turns = messages ? messages.items() : std::vector<BodyCursor>();
    if (messages && turns.empty())
        messages.refuse("at least one message is required");
    if (!turns.empty() && turns.front().member("role").text() == "assistant")
        turns.front().refuse("first message must use the \"user\" role");
    for (const auto &turn : turns) {
        const bool answers = !open.empty();
        readTurn(turn, open, request);
        if (answers && !open.empty())
            turn.refuse(
                "`tool_use` ids were found without `tool_result` blocks immediately after: " + open.begin()->first +
                ". Each `tool_use` block must have a corresponding `tool_result` block in the next message.");
    }
    if (!open.empty())
        turns.back().refuse(
            "`tool_use` ids were found without `tool_result` blocks immediately after: " + open.begin()->first + ".");
}

} // namespace turnpike::simulated_anthropic
