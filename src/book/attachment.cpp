// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/book/attachment.h"

#include "branchbook/base/system_reason.h"
#include "branchbook/base/text.h"
#include "branchbook/book/setting.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QRegularExpression>

#include <algorithm>

#include <cerrno>

namespace branchbook::book {

namespace {

constexpr qint64 kPieceSize = 1LL << 20;
constexpr qint64 kMib = 1LL << 20;
constexpr qsizetype kMaxNameLength = 120;

/// Names of devices, whatever follows them behind a point: a stick with such a file cannot be read on Windows.
bool isDeviceName(const QString& name)
{
    static const QRegularExpression pattern(QStringLiteral("^(con|prn|aux|nul|com[0-9]|lpt[0-9])$"),
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern.match(name.section(u'.', 0, 0).trimmed()).hasMatch();
}

/// Right after a call that failed.
QString readReason()
{
    return errno == 0 ? systemReason(EIO) : systemReason(errno);
}

Result<bool> isStored(const store::Session& session, const QString& sha256)
{
    store::Query query = session.query("attachment.stored");
    return query.bind("sha256", sha256).next();
}

Result<QString> hashOf(QFile& file, Progress& progress)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (!file.atEnd()) {
        const QByteArray bytes = file.read(kPieceSize);
        if (bytes.isEmpty())
            return fail(ErrorKind::Io, QStringLiteral("attachment.unreadable"),
                        {QFileInfo(file).fileName(), readReason()});
        hash.addData(bytes);
        if (!progress.advance(file.pos(), file.size(), QString()))
            return fail(ErrorKind::Cancelled, QStringLiteral("cancelled"));
    }
    file.seek(0);
    return QString::fromLatin1(hash.result().toHex());
}

/// The kinds of picture whose beginning tells them; others are taken as they are called.
bool isKnownPicture(const QString& mediaType)
{
    static const QStringList known{
        QStringLiteral("image/jpeg"), QStringLiteral("image/png"),  QStringLiteral("image/gif"),
        QStringLiteral("image/bmp"),  QStringLiteral("image/tiff"), QStringLiteral("image/webp"),
        QStringLiteral("image/heif"), QStringLiteral("image/heic"), QStringLiteral("image/avif")};
    return known.contains(mediaType);
}

/// By its name, and of a picture by its content: a photo may be called .jpg and be a PNG, but must be a picture.
Result<QString> mediaTypeOf(const QFileInfo& info)
{
    const QMimeDatabase types;
    const QString named = types.mimeTypeForFile(info.fileName(), QMimeDatabase::MatchExtension).name();
    if (!isKnownPicture(named))
        return types.mimeTypeForFile(info).name();
    const QString content = types.mimeTypeForFile(info, QMimeDatabase::MatchContent).name();
    if (!content.startsWith(u"image/"))
        return fail(ErrorKind::Invalid, QStringLiteral("attachment.not_picture"), {info.fileName()});
    return content;
}

Result<> storePieces(store::UnitOfWork& unit, QFile& file, const QString& sha256)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (qint64 piece = 0; !file.atEnd(); ++piece) {
        const QByteArray bytes = file.read(kPieceSize);
        hash.addData(bytes);
        BB_CHECK(unit.insert("attachment_piece", {{"sha256", sha256}, {"piece", piece}, {"bytes", bytes}}));
    }
    if (QString::fromLatin1(hash.result().toHex()) != sha256) // somebody wrote to it meanwhile
        return fail(ErrorKind::Io, QStringLiteral("attachment.unreadable"), {QFileInfo(file).fileName(), readReason()});
    return {};
}

} // namespace

Result<QList<Attachment>> listAttachments(const store::Session& session, const QString& ownerTable,
                                          const QString& ownerId)
{
    QList<Attachment> list;
    store::Query query = session.query("attachment.list");
    BB_TRY(bool row, query.bind("owner_table", ownerTable).bind("owner_id", ownerId).next());
    while (row) {
        list.append({AttachmentId::fromString(query.text(0)), query.integer(1), query.text(2), query.text(3),
                     query.integer(4), query.text(5), QDate::fromString(query.text(6), Qt::ISODate)});
        BB_TRY(row, query.next());
    }
    return list;
}

Result<AttachmentId> attachFile(store::UnitOfWork& unit, const QString& ownerTable, const QString& ownerId,
                                const QString& filePath, QDate on, Progress& progress, AttachmentId id)
{
    const QFileInfo info(filePath);
    if (!info.isFile())
        return fail(ErrorKind::Invalid, QStringLiteral("attachment.not_a_file"), {info.fileName()});
    BB_TRY(const int limit, loadNumber(unit.session(), kAttachmentLimitSetting, kDefaultAttachmentMib));
    if (info.size() > limit * kMib)
        return fail(ErrorKind::Invalid, QStringLiteral("attachment.too_big"),
                    {info.fileName(), QString::number(limit)});
    if (info.size() == 0)
        return fail(ErrorKind::Invalid, QStringLiteral("attachment.empty"), {info.fileName()});
    QFile file(filePath);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Io, QStringLiteral("attachment.unreadable"), {info.fileName(), readReason()});
    BB_TRY(const QString mediaType, mediaTypeOf(info));
    BB_TRY(const QString sha256, hashOf(file, progress));
    BB_TRY(const auto others, listAttachments(unit.session(), ownerTable, ownerId));
    if (const auto same = std::ranges::find(others, sha256, &Attachment::sha256); same != others.end())
        return fail(ErrorKind::Invalid, QStringLiteral("attachment.twice"), {info.fileName(), same->name});
    BB_TRY(const bool stored, isStored(unit.session(), sha256));
    if (!stored)
        BB_CHECK(storePieces(unit, file, sha256));
    if (id.isNull())
        id = AttachmentId::make();
    BB_CHECK(unit.insert("attachment",
                         {{"id", id.toString()},
                          {"owner_table", ownerTable},
                          {"owner_id", ownerId},
                          {"name", safeFileName(info.fileName())},
                          {"media_type", mediaType},
                          {"byte_size", info.size()},
                          {"sha256", sha256},
                          {"added_on", on.toString(Qt::ISODate)}}));
    return id;
}

Result<> removeAttachment(store::UnitOfWork& unit, const Attachment& attachment, QDate on)
{
    return unit.update("attachment", attachment.id.toString(), attachment.rev,
                       {{"deleted_at", on.toString(Qt::ISODate)}});
}

Result<QByteArray> readAttachment(const store::Session& session, const QString& sha256)
{
    QByteArray bytes;
    store::Query query = session.query("attachment.pieces");
    BB_TRY(bool row, query.bind("sha256", sha256).next());
    while (row) {
        bytes += query.blob(0);
        BB_TRY(row, query.next());
    }
    if (bytes.isEmpty())
        return fail(ErrorKind::NotFound, QStringLiteral("attachment.missing"));
    if (QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()) != sha256)
        return fail(ErrorKind::Damaged, QStringLiteral("attachment.damaged"));
    return bytes;
}

QString safeFileName(const QString& name)
{
    QString safe;
    for (const QChar c : trimmedText(name)) {
        const bool unsafe = c < u' ' || QStringView(u"/\\:*?\"<>|").contains(c);
        safe += unsafe ? QChar(u'_') : c;
    }
    while (safe.startsWith(u'.') || safe.startsWith(u' '))
        safe.remove(0, 1);
    if (isDeviceName(safe))
        safe.prepend(u'_');
    if (safe.size() > kMaxNameLength) {
        const QString ending = QFileInfo(safe).suffix().left(10);
        safe = safe.left(kMaxNameLength - ending.size() - 1);
        if (!safe.isEmpty() && safe.back().isHighSurrogate())
            safe.chop(1);
        safe += u'.' + ending;
    }
    while (safe.endsWith(u'.') || safe.endsWith(u' '))
        safe.chop(1);
    return safe.isEmpty() ? QStringLiteral("附件") : safe;
}

} // namespace branchbook::book
