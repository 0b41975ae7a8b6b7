// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/base/user_name.h"

#include <QCoreApplication>

#include <pwd.h>
#include <unistd.h>
#include <vector>

namespace branchbook {

namespace {

struct UserNameTexts {
    Q_DECLARE_TR_FUNCTIONS(UserNameTexts)
};

} // namespace

QString nameOfAccount(const QString& login, const QString& comment)
{
    // The first field of the comment is the full name; "&" in it is the login (passwd(5) of old).
    const QString name = comment.section(u',', 0, 0).replace(u'&', login).simplified();
    const bool says = !name.isEmpty() && login != u"root" && name.compare(login, Qt::CaseInsensitive) != 0;
    return says ? name : UserNameTexts::tr("本机");
}

QString systemUserName()
{
    constexpr size_t kMostBytes = 16384;
    std::vector<char> buffer(kMostBytes);
    passwd entry{};
    passwd* found = nullptr;
    if (::getpwuid_r(::getuid(), &entry, buffer.data(), buffer.size(), &found) != 0 || found == nullptr)
        return nameOfAccount({}, {});
    return nameOfAccount(QString::fromLocal8Bit(entry.pw_name),
                         QString::fromLocal8Bit(entry.pw_gecos != nullptr ? entry.pw_gecos : ""));
}

} // namespace branchbook
