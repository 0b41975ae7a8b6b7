// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/base/replace_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace branchbook {

namespace {

class Descriptor
{
public:
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    [[nodiscard]] int number() const { return m_number; }

private:
    int m_number;
};

/// Removed at the end unless the rename has taken it away.
struct TemporaryName {
    QByteArray path;
    ~TemporaryName()
    {
        if (!path.isEmpty())
            ::unlink(path.constData());
    }
};

QString reasonText(int errorNumber)
{
    switch (errorNumber) {
    case ENOSPC:
    case EDQUOT: return QCoreApplication::translate("Errors", "磁盘空间不足");
    case EACCES:
    case EPERM: return QCoreApplication::translate("Errors", "没有写入权限");
    case EROFS: return QCoreApplication::translate("Errors", "磁盘是只读的");
    case ENOENT:
    case ENOTDIR: return QCoreApplication::translate("Errors", "文件夹不存在");
    case EISDIR: return QCoreApplication::translate("Errors", "同名的文件夹已经存在");
    case ENAMETOOLONG: return QCoreApplication::translate("Errors", "文件名太长");
    case EIO: return QCoreApplication::translate("Errors", "磁盘读写出错，或者 U 盘已经拔出");
    default: return QCoreApplication::translate("Errors", "系统错误 %1").arg(errorNumber);
    }
}

bool syncPath(const QByteArray& path, int flags)
{
    const Descriptor file(::open(path.constData(), flags | O_CLOEXEC));
    // Some file systems cannot sync a folder; there the rename is as durable as they make it.
    return file.number() >= 0 && (::fsync(file.number()) == 0 || ((flags & O_DIRECTORY) != 0 && errno == EINVAL));
}

} // namespace

Error writeError(const QString& path, int errorNumber)
{
    return {ErrorKind::Io,
            QStringLiteral("file.write_failed"),
            {QFileInfo(path).fileName(), reasonText(errorNumber)},
            path};
}

Result<> replaceFile(const QString& path, const std::function<Result<>(const QString&)>& write)
{
    const QFileInfo info(path);
    const QString target = info.isSymLink() ? info.symLinkTarget() : path;
    const QString folder = QFileInfo(target).absolutePath();
    TemporaryName temporary{QFile::encodeName(folder + QStringLiteral("/.branchbook-XXXXXX"))};
    {
        const Descriptor made(::mkostemp(temporary.path.data(), O_CLOEXEC)); // mode 0600
        if (made.number() < 0) {
            const int reason = errno;
            temporary.path.clear();
            return fail(writeError(path, reason));
        }
    }
    BB_CHECK(write(QFile::decodeName(temporary.path)));
    if (!syncPath(temporary.path, O_RDONLY)
        || std::rename(temporary.path.constData(), QFile::encodeName(target).constData()) != 0)
        return fail(writeError(path, errno));
    temporary.path.clear();
    if (!syncPath(QFile::encodeName(folder), O_RDONLY | O_DIRECTORY))
        return fail(writeError(path, errno));
    return {};
}

Result<> replaceFile(const QString& path, const QByteArray& bytes)
{
    return replaceFile(path, [&](const QString& temporaryPath) -> Result<> {
        const Descriptor file(::open(QFile::encodeName(temporaryPath).constData(), O_WRONLY | O_TRUNC | O_CLOEXEC));
        if (file.number() < 0)
            return fail(writeError(path, errno));
        for (qsizetype done = 0; done < bytes.size();) {
            const auto wrote =
                ::write(file.number(), bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
            if (wrote < 0 && errno != EINTR)
                return fail(writeError(path, errno));
            done += std::max<qsizetype>(wrote, 0);
        }
        return {};
    });
}

} // namespace branchbook
