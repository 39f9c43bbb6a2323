#include "app/environment.h"

#include "server/runtime/name_value.h"

#include <fstream>
#include <unistd.h>

namespace turnpike {

std::map<std::string, std::string> readEnvironment(const std::string &dotEnvPath)
{
    std::map<std::string, std::string> values;
    for (char **entry = environ; entry && *entry; ++entry) {
        const std::string text = *entry;
        if (const std::size_t equals = text.find('='); equals != std::string::npos && equals > 0)
            values.emplace(text.substr(0, equals), text.substr(equals + 1));
    }
    std::map<std::string, std::string> file;
    std::ifstream stream(dotEnvPath, std::ios::binary);
    for (std::string line; std::getline(stream, line);)
        if (auto parsed = parseNameValue(line); parsed.pair)
            file.insert_or_assign(std::move(parsed.pair->first), std::move(parsed.pair->second));
    values.merge(file); // keeps what is there
    return values;
}

} // namespace turnpike
