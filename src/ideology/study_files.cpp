// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/ideology/study_files.h"

#include "branchbook/ideology/research_service.h"

namespace branchbook::ideology {

namespace {

/// Error: study_file.missing.
Result<> detachNamed(store::UnitOfWork& unit, const char* table, const QString& owner, const QString& name, QDate today)
{
    BB_TRY(const auto files, book::listAttachments(unit.session(), QString::fromLatin1(table), owner));
    for (const book::Attachment& file : files) {
        if (file.name == name)
            return book::removeAttachment(unit, file, today);
    }
    return fail(ErrorKind::NotFound, QStringLiteral("study_file.missing"), {name});
}

/// Errors: research.missing, research.recycled.
Result<> checkResearchKept(const store::Session& session, ResearchId id)
{
    BB_TRY(const Research research, loadResearch(session, id));
    if (research.recycled)
        return fail(ErrorKind::Refused, QStringLiteral("research.recycled"), {research.title});
    return {};
}

} // namespace

Result<QList<book::Attachment>> listResearchFiles(const store::Session& session, ResearchId id)
{
    return book::listAttachments(session, QString::fromLatin1(kResearchFilesTable), id.toString());
}

Result<book::AttachmentId> attachToResearch(store::UnitOfWork& unit, ResearchId id, const QString& filePath,
                                            QDate today, Progress& progress)
{
    BB_CHECK(checkResearchKept(unit.session(), id));
    BB_CHECK(unit.hold("research", id.toString())); // a topic is not undone under its files
    return book::attachFile(unit, QString::fromLatin1(kResearchFilesTable), id.toString(), filePath, today, progress);
}

Result<> detachFromResearch(store::UnitOfWork& unit, ResearchId id, const QString& name, QDate today)
{
    BB_CHECK(checkResearchKept(unit.session(), id));
    return detachNamed(unit, kResearchFilesTable, id.toString(), name, today);
}

Result<QList<book::Attachment>> listEntryFiles(const store::Session& session, StudyEntryId id)
{
    return book::listAttachments(session, QString::fromLatin1(kEntryFilesTable), id.toString());
}

Result<book::AttachmentId> attachToEntry(store::UnitOfWork& unit, StudyEntryId id, const QString& filePath, QDate today,
                                         Progress& progress)
{
    BB_TRY([[maybe_unused]] const StudyEntry entry, loadStudyEntry(unit.session(), id));
    BB_CHECK(unit.hold("study_entry", id.toString()));
    return book::attachFile(unit, QString::fromLatin1(kEntryFilesTable), id.toString(), filePath, today, progress);
}

Result<> detachFromEntry(store::UnitOfWork& unit, StudyEntryId id, const QString& name, QDate today)
{
    BB_TRY([[maybe_unused]] const StudyEntry entry, loadStudyEntry(unit.session(), id));
    return detachNamed(unit, kEntryFilesTable, id.toString(), name, today);
}

} // namespace branchbook::ideology
