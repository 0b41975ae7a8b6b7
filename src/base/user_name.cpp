// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/base/user_name.h"

#include <pwd.h>
#include <unistd.h>
#include <vector>

namespace branchbook {

QString systemUserName()
{
    constexpr size_t kMostBytes = 16384;
    std::vector<char> buffer(kMostBytes);
    passwd entry{};
    passwd* found = nullptr;
    if (::getpwuid_r(::getuid(), &entry, buffer.data(), buffer.size(), &found) != 0 || found == nullptr)
        return {};
    const QString login = QString::fromLocal8Bit(entry.pw_name);
    // The first field of the comment is the full name; "&" in it is the login (passwd(5) of old).
    const QString full = QString::fromLocal8Bit(entry.pw_gecos != nullptr ? entry.pw_gecos : "").section(u',', 0, 0);
    const QString name = QString(full).replace(u'&', login).simplified();
    return name.isEmpty() ? login : name;
}

} // namespace branchbook
