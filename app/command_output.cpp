#include "app/command_output.h"

#include "app/exit_codes.h"

#include <algorithm>
#include <cstdio>

namespace turnpike {

namespace {

/// Code points, with the wide ones of East Asia as two cells.
std::size_t cells(const std::string &text)
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if ((byte & 0xc0) == 0x80)
            continue;
        const bool wide = byte >= 0xe3 && byte <= 0xed; // U+3000…U+DFFF: CJK, kana, Hangul
        count += wide ? 2 : 1;
    }
    return count;
}

} // namespace

int commandFailed(const Error &error)
{
    std::fprintf(stderr, "turnpike: %s\n", error.message.c_str());
    const bool wrongUse = error.code == "wrong_use" || error.code == "invalid_value";
    return wrongUse ? kExitWrongUse : kExitFailed;
}

int printText(const std::string &text)
{
    const bool written = std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0;
    return written ? kExitDone : commandFailed({"output_failed", "The output cannot be written"});
}

std::string textTable(const std::vector<std::vector<std::string>> &rows)
{
    std::vector<std::size_t> widths;
    for (const auto &row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], cells(row[i]));
    }
    std::string text;
    for (const auto &row : rows) {
        std::string line;
        for (std::size_t i = 0; i < row.size(); ++i) {
            line += row[i];
            if (i + 1 < row.size())
                line.append(widths[i] - cells(row[i]) + 2, ' ');
        }
        text += line + "\n";
    }
    return text;
}

} // namespace turnpike
