// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/institutions/version_files.h"

#include "institutions/institution_checks.h"

namespace branchbook::institutions {

namespace {

/// Errors: institution.abolished, institution.version_missing.
Result<> checkVersionThere(const store::Session& session, InstitutionId id, int number)
{
    BB_TRY(const Institution institution, livingInstitution(session, id));
    if (institution.versionNumbered(number) == nullptr)
        return fail(ErrorKind::NotFound, QStringLiteral("institution.version_missing"),
                    {institution.title, QString::number(number)});
    return {};
}

} // namespace

QString versionFilesOwner(InstitutionId id, int number)
{
    return QStringLiteral("%1/%2").arg(id.toString()).arg(number);
}

Result<QList<book::Attachment>> listVersionFiles(const store::Session& session, InstitutionId id, int number)
{
    return book::listAttachments(session, QString::fromLatin1(kVersionTable), versionFilesOwner(id, number));
}

Result<book::AttachmentId> attachToVersion(store::UnitOfWork& unit, InstitutionId id, int number,
                                           const QString& filePath, QDate today, Progress& progress)
{
    BB_CHECK(checkVersionThere(unit.session(), id, number));
    return book::attachFile(unit, QString::fromLatin1(kVersionTable), versionFilesOwner(id, number), filePath, today,
                            progress);
}

Result<> detachFromVersion(store::UnitOfWork& unit, InstitutionId id, int number, const QString& name, QDate today)
{
    BB_CHECK(checkVersionThere(unit.session(), id, number));
    BB_TRY(const auto files, listVersionFiles(unit.session(), id, number));
    for (const book::Attachment& file : files) {
        if (file.name == name)
            return book::removeAttachment(unit, file, today);
    }
    return fail(ErrorKind::NotFound, QStringLiteral("institution.file_missing"), {name, QString::number(number)});
}

} // namespace branchbook::institutions
