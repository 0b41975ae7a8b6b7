// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/base/replace_file.h"
#include "branchbook/base/same_file.h"
#include "branchbook/base/system_reason.h"
#include "branchbook/base/user_name.h"

#include "support/catch_qt.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cerrno>
#include <unistd.h>

using namespace branchbook;

TEST_CASE("one file under several names")
{
    const QTemporaryDir folder;
    const auto path = [&](const char* name) { return folder.filePath(QString::fromLatin1(name)); };
    for (const char* name : {"a", "b"}) {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
    }
    REQUIRE(::link(path("a").toUtf8().constData(), path("hard").toUtf8().constData()) == 0);
    REQUIRE(QFile::link(path("a"), path("soft")));
    CHECK(isSameFile(path("a"), path("a")));
    CHECK(isSameFile(path("a"), path("hard")));
    CHECK(isSameFile(path("soft"), path("hard")));
    CHECK(isSameFile(path("a"), folder.path() + QStringLiteral("/./a")));
    CHECK_FALSE(isSameFile(path("a"), path("b")));
    CHECK_FALSE(isSameFile(path("none"), path("none")));
}

TEST_CASE("why a call failed is said in Chinese, with a number only where there is no word")
{
    for (const int number : {ENOSPC, EACCES, EROFS, ENOENT, EISDIR, EEXIST, ENAMETOOLONG, EBUSY, EIO}) {
        const QString reason = systemReason(number);
        CHECK(std::none_of(reason.begin(), reason.end(),
                           [](QChar c) { return c.isDigit() || (c >= u'a' && c <= u'z'); }));
    }
    CHECK(systemReason(EXDEV).contains(QString::number(EXDEV)));
}

TEST_CASE("whether a file could be replaced is asked without a trace")
{
    const QTemporaryDir folder;
    CHECK(canReplaceFile(folder.filePath(QStringLiteral("a"))));
    CHECK_FALSE(canReplaceFile(folder.filePath(QStringLiteral("no/a"))));
    CHECK_FALSE(canReplaceFile(folder.path()));
    CHECK(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

TEST_CASE("the user has the name that the system gives")
{
    QProcess id;
    id.start(QStringLiteral("getent"), {QStringLiteral("passwd"), QString::number(::getuid())});
    if (!id.waitForFinished() || id.exitCode() != 0) {
        CHECK(systemUserName() == QStringLiteral("本机"));
        return;
    }
    const QStringList parts = QString::fromLocal8Bit(id.readAllStandardOutput()).split(u':');
    CHECK(systemUserName() == nameOfAccount(parts.value(0), parts.value(4)));
}

TEST_CASE("an account without a person's name is the user of this machine, never a bare login")
{
    const auto name = [](const char16_t* login, const char16_t* comment) {
        return nameOfAccount(QString::fromUtf16(login), QString::fromUtf16(comment));
    };
    CHECK(name(u"zhou", u"周砚青,,,") == QStringLiteral("周砚青"));
    CHECK(name(u"zhou", u" 周 砚青 ") == QStringLiteral("周 砚青"));
    CHECK(name(u"zhou", u"&,,,") == QStringLiteral("本机"));
    CHECK(name(u"zhou", u"") == QStringLiteral("本机"));
    CHECK(name(u"zhou", u"Zhou,,,") == QStringLiteral("本机"));
    CHECK(name(u"root", u"root") == QStringLiteral("本机"));
    CHECK(name(u"root", u"Super User") == QStringLiteral("本机"));
}
