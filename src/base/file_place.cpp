// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/base/file_place.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace branchbook {

namespace {

constexpr qsizetype kMountPointField = 4; ///< proc(5)
constexpr int kOctalDigits = 3;

/// /media/U\040盘 → /media/U 盘
QString unescaped(const QByteArray& field)
{
    QByteArray plain;
    for (qsizetype i = 0; i < field.size(); ++i) {
        bool octal = false;
        const int code =
            field[i] == '\\' ? field.mid(i + 1, kOctalDigits).toInt(&octal, 8) : 0; // space, tab, line feed, backslash
        plain += octal ? char(code) : field[i];
        i += octal ? kOctalDigits : 0;
    }
    return QFile::decodeName(plain);
}

bool isOnNetwork(const QByteArray& type)
{
    static const QList<QByteArray> types{
        "nfs",        "nfs4",        "cifs",          "smb3",           "smbfs",          "9p",
        "afs",        "ceph",        "glusterfs",     "davfs",          "fuse.sshfs",     "fuse.rclone",
        "fuse.davfs", "fuse.davfs2", "fuse.smbnetfs", "fuse.glusterfs", "fuse.curlftpfs", "fuse.gvfsd-fuse",
        "fuse.s3fs"};
    return types.contains(type);
}

/// Its mark stands in the folder that the client copies.
bool hasClientMark(const QDir& folder)
{
    for (const char* mark : {".dropbox", ".dropbox.cache", ".stfolder", ".owncloudsync.log", ".nextcloudsync.log",
                             ".seafile-data", ".megaignore"}) {
        if (folder.exists(QLatin1String(mark)))
            return true;
    }
    const QStringList databases{QStringLiteral("._sync_*.db"), QStringLiteral(".sync_*.db")};
    return !folder.entryList(databases, QDir::Files | QDir::Hidden).isEmpty();
}

/// As the clients call their folder when they are installed.
bool hasClientName(const QString& name)
{
    static const QStringList begins{
        QStringLiteral("坚果云"),   QStringLiteral("我的坚果云"), QStringLiteral("Nutstore"),
        QStringLiteral("百度网盘"), QStringLiteral("BaiduSync"),  QStringLiteral("WPS云盘"),
        QStringLiteral("WPSDrive"), QStringLiteral("OneDrive"),   QStringLiteral("微云同步"),
        QStringLiteral("Dropbox"),  QStringLiteral("Nextcloud"),  QStringLiteral("Seafile")};
    return std::ranges::any_of(begins, [&](const QString& begin) { return name.startsWith(begin); });
}

/// Name of the copied folder that `folder` lies in; empty: none.
QString syncedFolder(QDir folder)
{
    do {
        if (hasClientName(folder.dirName()) || (folder.exists() && hasClientMark(folder)))
            return folder.dirName();
    } while (!folder.isRoot() && folder.cdUp());
    return {};
}

} // namespace

QString networkFileSystem(const QString& path, const QByteArray& mounts)
{
    qsizetype longest = -1;
    QByteArray type;
    const QList<QByteArray> lines = mounts.split('\n');
    for (const QByteArray& line : lines) {
        const qsizetype dash = line.indexOf(" - ");
        const QList<QByteArray> fields = line.left(dash).split(' ');
        if (dash < 0 || fields.size() <= kMountPointField)
            continue;
        const QString point = unescaped(fields[kMountPointField]);
        const bool holds = point == u"/" || path == point || path.startsWith(point + u'/');
        if (holds && point.size() >= longest) { // of two on one place the later one is seen
            longest = point.size();
            type = line.mid(dash + 3).split(' ').first();
        }
    }
    return isOnNetwork(type) ? QString::fromLatin1(type) : QString();
}

FilePlace filePlace(const QString& path)
{
    const QFileInfo file(path);
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    const QString real = file.exists() ? file.canonicalFilePath() : folder + u'/' + file.fileName();
    QFile list(QStringLiteral("/proc/self/mountinfo"));
    if (list.open(QIODevice::ReadOnly)) {
        if (const QString type = networkFileSystem(real, list.readAll()); !type.isEmpty())
            return {PlaceKind::Network, type};
    }
    if (const QString name = syncedFolder(QFileInfo(real).dir()); !name.isEmpty())
        return {PlaceKind::Synced, name};
    return {};
}

QString placeName(PlaceKind kind)
{
    switch (kind) {
    case PlaceKind::Network: return QStringLiteral("network");
    case PlaceKind::Synced: return QStringLiteral("synced");
    case PlaceKind::Local: break;
    }
    return QStringLiteral("local");
}

} // namespace branchbook
