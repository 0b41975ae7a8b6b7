// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files kept inside the book, addressed by their content: the same scan attached twice is stored once.
#pragma once

#include "branchbook/base/id.h"
#include "branchbook/base/progress.h"
#include "branchbook/store/unit_of_work.h"

#include <QDate>
#include <QList>

namespace branchbook::book {

using AttachmentId = Id<struct AttachmentTag>;

struct Attachment {
    AttachmentId id;
    qint64 rev = 0;
    QString name; ///< the file's own name, without folders or control characters
    QString mediaType;
    qint64 size = 0; ///< bytes
    QString sha256; ///< hex
    QDate addedOn;
};

/// Default limit of one file; a setting of the book.
inline constexpr int kDefaultAttachmentMib = 20;

/// `ownerTable` and `ownerId` name the record it belongs to ("gathering").
[[nodiscard]] Result<QList<Attachment>> listAttachments(const store::Session& session, const QString& ownerTable,
                                                        const QString& ownerId);
/// Copies the file into the book, under `id` where one is given (samples). Errors: attachment.unreadable (Io), attachment.too_big (Invalid), attachment.empty
/// (Invalid), attachment.not_a_file (Invalid),
/// attachment.not_picture (Invalid: called .jpg and none), attachment.twice (Invalid: the record has these bytes already), cancelled.
[[nodiscard]] Result<AttachmentId> attachFile(store::UnitOfWork& unit, const QString& ownerTable,
                                              const QString& ownerId, const QString& filePath, QDate on,
                                              Progress& progress, AttachmentId id = {});
[[nodiscard]] Result<> removeAttachment(store::UnitOfWork& unit, const Attachment& attachment, QDate on);
/// The bytes, verified against the hash. Errors: attachment.damaged (Damaged), attachment.missing (NotFound).
[[nodiscard]] Result<QByteArray> readAttachment(const store::Session& session, const QString& sha256);
/// A file name that is safe in any folder: no separators, controls or leading dots, none of Windows' names of devices, at most 120 characters.
[[nodiscard]] QString safeFileName(const QString& name);

} // namespace branchbook::book
