// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/base/file_place.h"

#include "support/catch_qt.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace branchbook;

namespace {

/// As proc(5) describes it; one mount over another, a blank in a name, FUSE with a type of its own.
constexpr char kMounts[] = "22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw\n"
                           "40 22 0:35 / /srv/党建 rw shared:2 - nfs4 server:/party rw\n"
                           "41 40 8:17 / /srv/党建/本地 rw - ext4 /dev/sdb1 rw\n"
                           "42 22 0:36 / /mnt/U\\040盘 rw - cifs //server/share rw\n"
                           "43 22 0:37 / /home/a/远程 rw - fuse.sshfs a@b: rw\n"
                           "44 22 8:33 / /media/a/x rw - fuseblk /dev/sdc1 rw\n"
                           "45 22 0:38 / /data rw - nfs server:/old rw\n"
                           "46 22 8:49 / /data rw - xfs /dev/sdd1 rw\n";

QString mountOf(const char16_t* path)
{
    return networkFileSystem(QString::fromUtf16(path), kMounts);
}

} // namespace

TEST_CASE("a file on another machine is told by the mount that it lies on")
{
    CHECK(mountOf(u"/home/a/支部.bbk").isEmpty());
    CHECK(mountOf(u"/srv/党建/支部.bbk") == QStringLiteral("nfs4"));
    CHECK(mountOf(u"/srv/党建2/支部.bbk").isEmpty()); // begins alike, and is another folder
    CHECK(mountOf(u"/srv/党建/本地/支部.bbk").isEmpty());
    CHECK(mountOf(u"/mnt/U 盘/支部.bbk") == QStringLiteral("cifs"));
    CHECK(mountOf(u"/home/a/远程/手册/支部.bbk") == QStringLiteral("fuse.sshfs"));
    CHECK(mountOf(u"/media/a/x/支部.bbk").isEmpty()); // a stick with NTFS
    CHECK(mountOf(u"/data/支部.bbk").isEmpty()); // the later mount covers the other
    CHECK(networkFileSystem(QStringLiteral("/a"), "no mounts\n\n").isEmpty());
}

TEST_CASE("a folder that a client copies is told by its mark or its name, also from folders inside")
{
    const QTemporaryDir home;
    const auto make = [&](const char* folder) { REQUIRE(QDir(home.path()).mkpath(QString::fromUtf8(folder))); };
    const auto put = [&](const char* name) {
        QFile file(home.filePath(QString::fromUtf8(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
    };
    const auto placeOf = [&](const char* name) { return filePlace(home.filePath(QString::fromUtf8(name))); };
    make("文档/手册");
    CHECK(placeOf("文档/手册/支部.bbk").kind != PlaceKind::Synced);
    make("我的坚果云/党建/2026");
    CHECK(placeOf("我的坚果云/党建/2026/支部.bbk").kind == PlaceKind::Synced);
    CHECK(placeOf("我的坚果云/党建/2026/支部.bbk").what == QStringLiteral("我的坚果云"));
    make("共享/.stfolder");
    make("共享/手册");
    CHECK(placeOf("共享/手册/支部.bbk").kind == PlaceKind::Synced);
    CHECK(placeOf("共享/手册/支部.bbk").what == QStringLiteral("共享"));
    make("云");
    put("云/._sync_3f.db");
    CHECK(placeOf("云/支部.bbk").kind == PlaceKind::Synced);
    REQUIRE(QFile::link(home.filePath(QStringLiteral("云")), home.filePath(QStringLiteral("捷径"))));
    CHECK(placeOf("捷径/支部.bbk").kind == PlaceKind::Synced); // where it really lies
}
