// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The attachments of a version, kept in the book as those of other records.
#pragma once

#include "branchbook/book/attachment.h"
#include "branchbook/institutions/institution.h"

namespace branchbook::institutions {

/// The table that attachments name as their owner …
inline constexpr char kVersionTable[] = "institution_version";
/// … and the record in it: the institution and the number of the version.
[[nodiscard]] QString versionFilesOwner(InstitutionId id, int number);

[[nodiscard]] Result<QList<book::Attachment>> listVersionFiles(const store::Session& session, InstitutionId id,
                                                               int number);
/// Errors: institution.version_missing (NotFound), institution.abolished (Refused), those of book::attachFile.
[[nodiscard]] Result<book::AttachmentId> attachToVersion(store::UnitOfWork& unit, InstitutionId id, int number,
                                                         const QString& filePath, QDate today, Progress& progress);
/// By its name. Errors: institution.file_missing (NotFound), institution.version_missing, institution.abolished.
[[nodiscard]] Result<> detachFromVersion(store::UnitOfWork& unit, InstitutionId id, int number, const QString& name,
                                         QDate today);

} // namespace branchbook::institutions
