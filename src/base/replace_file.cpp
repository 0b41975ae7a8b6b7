// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/base/replace_file.h"

#include "branchbook/base/system_reason.h"

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

bool syncPath(const QByteArray& path, int flags)
{
    const Descriptor file(::open(path.constData(), flags | O_CLOEXEC));
    // Some file systems cannot sync a folder; there the rename is as durable as they make it.
    return file.number() >= 0 && (::fsync(file.number()) == 0 || ((flags & O_DIRECTORY) != 0 && errno == EINVAL));
}

QString targetOf(const QString& path)
{
    const QFileInfo info(path);
    return info.isSymLink() ? info.symLinkTarget() : path;
}

/// An empty file of mode 0600 in the folder of `target`; an error names `path`.
Result<> makeBeside(const QString& target, const QString& path, TemporaryName& temporary)
{
    temporary.path = QFile::encodeName(QFileInfo(target).absolutePath() + QStringLiteral("/.branchbook-XXXXXX"));
    const Descriptor made(::mkostemp(temporary.path.data(), O_CLOEXEC));
    if (made.number() >= 0)
        return {};
    const int reason = errno;
    temporary.path.clear();
    return fail(writeError(path, reason));
}

} // namespace

Error writeError(const QString& path, int errorNumber)
{
    return {ErrorKind::Io,
            QStringLiteral("file.write_failed"),
            {QFileInfo(path).fileName(), systemReason(errorNumber),
             QFileInfo(path).isFile() ? QCoreApplication::translate("Errors", "原来的文件没有改动；") : QString()},
            path};
}

Result<> replaceFile(const QString& path, const std::function<Result<>(const QString&)>& write)
{
    const QString target = targetOf(path);
    const QString folder = QFileInfo(target).absolutePath();
    TemporaryName temporary;
    BB_CHECK(makeBeside(target, path, temporary));
    BB_CHECK(write(QFile::decodeName(temporary.path)));
    if (!syncPath(temporary.path, O_RDONLY)
        || std::rename(temporary.path.constData(), QFile::encodeName(target).constData()) != 0)
        return fail(writeError(path, errno));
    temporary.path.clear();
    if (!syncPath(QFile::encodeName(folder), O_RDONLY | O_DIRECTORY))
        return fail(writeError(path, errno));
    return {};
}

Result<> canReplaceFile(const QString& path)
{
    const QString target = targetOf(path);
    if (QFileInfo(target).isDir())
        return fail(writeError(path, EISDIR));
    TemporaryName temporary;
    return makeBeside(target, path, temporary);
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
