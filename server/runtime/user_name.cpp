#include "server/runtime/user_name.h"

#include <pwd.h>
#include <vector>

namespace turnpike {

std::string userName(uid_t uid)
{
    constexpr std::size_t kRoom = 16 * 1024;
    std::vector<char> room(kRoom);
    passwd entry{};
    passwd *found = nullptr;
    if (::getpwuid_r(uid, &entry, room.data(), room.size(), &found) != 0 || !found || !found->pw_name)
        return std::to_string(uid);
    return found->pw_name;
}

} // namespace turnpike
