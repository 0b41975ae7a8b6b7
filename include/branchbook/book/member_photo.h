// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The photo of a person: an attachment with that role, apart from the scanned papers; one of a person, JPEG or PNG.
#pragma once

#include "branchbook/book/attachment.h"
#include "branchbook/book/member.h"

#include <optional>

namespace branchbook::book {

/// The owner's table of such an attachment; its owner's id is the member's.
inline constexpr char kPhotoRole[] = "member_photo";

/// Nothing where there is none; the newest where two records of one person were merged.
[[nodiscard]] Result<std::optional<Attachment>> findPhoto(const store::Session& session, MemberId member);
/// In place of the one that is there. Errors: those of attachFile, photo.kind (Invalid: neither JPEG nor PNG).
[[nodiscard]] Result<> putPhoto(store::UnitOfWork& unit, MemberId member, const QString& filePath, QDate on,
                                Progress& progress);
/// Nothing to do where there is none.
[[nodiscard]] Result<> removePhoto(store::UnitOfWork& unit, MemberId member, QDate on);
/// Empty where there is none. Errors: those of readAttachment.
[[nodiscard]] Result<QByteArray> readPhoto(const store::Session& session, MemberId member);

} // namespace branchbook::book
