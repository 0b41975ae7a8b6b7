// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/book/member_photo.h"

#include <QFileInfo>

namespace branchbook::book {

namespace {

Result<QList<Attachment>> photosOf(const store::Session& session, MemberId member)
{
    return listAttachments(session, QString::fromLatin1(kPhotoRole), member.toString());
}

} // namespace

Result<std::optional<Attachment>> findPhoto(const store::Session& session, MemberId member)
{
    BB_TRY(const auto photos, photosOf(session, member));
    return photos.isEmpty() ? std::nullopt : std::optional(photos.last());
}

Result<> putPhoto(store::UnitOfWork& unit, MemberId member, const QString& filePath, QDate on, Progress& progress)
{
    BB_CHECK(removePhoto(unit, member, on));
    BB_TRY([[maybe_unused]] const auto id,
           attachFile(unit, QString::fromLatin1(kPhotoRole), member.toString(), filePath, on, progress));
    BB_TRY(const auto photo, findPhoto(unit.session(), member));
    const QString kind = photo ? photo->mediaType : QString();
    if (kind != u"image/jpeg" && kind != u"image/png") // what papers and the window can draw; the step is not kept
        return fail(ErrorKind::Invalid, QStringLiteral("photo.kind"), {QFileInfo(filePath).fileName()});
    return {};
}

Result<> removePhoto(store::UnitOfWork& unit, MemberId member, QDate on)
{
    BB_TRY(const auto photos, photosOf(unit.session(), member));
    for (const Attachment& each : photos)
        BB_CHECK(removeAttachment(unit, each, on));
    return {};
}

Result<QByteArray> readPhoto(const store::Session& session, MemberId member)
{
    BB_TRY(const auto photo, findPhoto(session, member));
    return photo ? readAttachment(session, photo->sha256) : QByteArray();
}

} // namespace branchbook::book
