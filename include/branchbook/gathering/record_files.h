// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The files of a record, and the marks of what is corrected beside its own rows.
#pragma once

#include "branchbook/gathering/gathering.h"

namespace branchbook::gathering {

/// What was said at a life meeting: kept sealed in a mark.
inline constexpr char kCriticismField[] = "criticism";
inline constexpr char kAttachmentField[] = "attachment";

/// Puts a mark under an archived record of which something beside its own rows was corrected: files, criticism, the kind of a
/// vote. Errors: gathering.not_archived (Refused), gathering.correction_reason (Invalid).
[[nodiscard]] Result<> addCorrection(store::UnitOfWork& unit, GatheringId id, Correction correction, QDate today);

/// Of an archived record with its reason, which leaves a mark. Errors: gathering.archived_reason (Refused: archived, and nobody
/// says why), those of book::attachFile.
[[nodiscard]] Result<book::AttachmentId> attachToRecord(store::UnitOfWork& unit, GatheringId id,
                                                        const QString& filePath, QDate today, Progress& progress,
                                                        const QString& reason = {});
/// The same. Errors: gathering.archived_reason (Refused), store.conflict.
[[nodiscard]] Result<> detachFromRecord(store::UnitOfWork& unit, GatheringId id, const book::Attachment& attachment,
                                        QDate today, const QString& reason = {});

} // namespace branchbook::gathering
