#include "server/runtime/name_value.h"
#include "server/runtime/settings.h"

#include <fstream>
#include <sstream>

namespace turnpike {

Result<std::map<std::string, std::string>> Settings::readFile(const std::string &path)
{
    std::ifstream stream(path, std::ios::binary);
    std::ostringstream content;
    // a directory opens but cannot be read
    if (!stream || (stream.peek() != std::ifstream::traits_type::eof() && !(content << stream.rdbuf())) || stream.bad())
        return fail("config_unreadable", "The file " + path + " cannot be read");
    std::map<std::string, std::string> values;
    std::istringstream lines(content.str());
    std::string line;
    for (int number = 1; std::getline(lines, line); ++number) {
        NameValueLine parsed = parseNameValue(line);
        if (parsed.pair)
            values.insert_or_assign(std::move(parsed.pair->first), std::move(parsed.pair->second));
        else if (!parsed.blank)
            return fail("config_invalid", path + ", line " + std::to_string(number) + ": expected name = value");
    }
    return values;
}

} // namespace turnpike
