// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/book/backup.h"

#include "branchbook/base/system_reason.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <cerrno>

namespace branchbook::book {

namespace {

/// 支部.导入前-
QString stemOf(const QFileInfo& file, const QString& why)
{
    return QStringLiteral("%1.%2-").arg(file.completeBaseName(), why);
}

QString freeName(const QDir& folder, const QString& stem, const QDateTime& now)
{
    const QString first = folder.filePath(stem + now.toLocalTime().toString(QStringLiteral("yyyyMMdd-HHmmss")));
    QString name = first + QStringLiteral(".bbk");
    for (int number = 2; QFileInfo::exists(name); ++number)
        name = QStringLiteral("%1-%2.bbk").arg(first).arg(number);
    return name;
}

/// The newest stay, by the time in their names; the one just written does whatever the clock says.
void thinOut(const QDir& folder, const QString& stem, const QString& written)
{
    static const QRegularExpression kTime(QStringLiteral("^\\d{8}-\\d{6}(-\\d+)?\\.bbk$"));
    QStringList others;
    for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) {
        if (name.startsWith(stem) && kTime.match(name.mid(stem.size())).hasMatch() && folder.filePath(name) != written)
            others << name;
    }
    for (qsizetype i = 0; i + kBackupsKept <= others.size(); ++i)
        QFile::remove(folder.filePath(others[i]));
}

} // namespace

Result<QString> backUpBeside(const Book& book, const store::Session& reader, const QString& why, Progress& progress)
{
    const QFileInfo file(book.path());
    const QDir folder(file.absolutePath() + QStringLiteral("/备份"));
    errno = 0;
    if (!folder.mkpath(QStringLiteral(".")))
        return fail(ErrorKind::Io, QStringLiteral("store.create_failed"), {folder.path(), systemReason(errno)},
                    folder.path());
    const QString stem = stemOf(file, why);
    const QString path = freeName(folder, stem, book.clock().now());
    BB_CHECK(reader.copyTo(path, progress));
    thinOut(folder, stem, path);
    return path;
}

} // namespace branchbook::book
