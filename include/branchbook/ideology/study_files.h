// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The files of a research topic (outline, report) and of what came of study (paper, scanned notes), kept in the book as those of other
// records.
#pragma once

#include "branchbook/book/attachment.h"
#include "branchbook/ideology/research.h"
#include "branchbook/ideology/study_entry.h"

namespace branchbook::ideology {

/// The tables that attachments name as their owner.
inline constexpr char kResearchFilesTable[] = "research";
inline constexpr char kEntryFilesTable[] = "study_entry";

[[nodiscard]] Result<QList<book::Attachment>> listResearchFiles(const store::Session& session, ResearchId id);
/// Also of a closed topic: its report may be filed later. Errors: research.missing (NotFound), research.recycled (Refused), those of
/// book::attachFile.
[[nodiscard]] Result<book::AttachmentId> attachToResearch(store::UnitOfWork& unit, ResearchId id,
                                                          const QString& filePath, QDate today, Progress& progress);
/// By its name. Errors: research.missing, research.recycled, study_file.missing (NotFound).
[[nodiscard]] Result<> detachFromResearch(store::UnitOfWork& unit, ResearchId id, const QString& name, QDate today);

/// They go with the entry when it is removed.
[[nodiscard]] Result<QList<book::Attachment>> listEntryFiles(const store::Session& session, StudyEntryId id);
/// Errors: study_entry.missing (NotFound), those of book::attachFile.
[[nodiscard]] Result<book::AttachmentId> attachToEntry(store::UnitOfWork& unit, StudyEntryId id,
                                                       const QString& filePath, QDate today, Progress& progress);
/// By its name. Errors: study_entry.missing, study_file.missing (NotFound).
[[nodiscard]] Result<> detachFromEntry(store::UnitOfWork& unit, StudyEntryId id, const QString& name, QDate today);

} // namespace branchbook::ideology
