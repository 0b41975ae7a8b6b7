// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/organization/secret_files.h"

#include "branchbook/book/attachment.h"

namespace branchbook::organization {

Result<> checkMayHaveFiles(const store::Session& session, DisciplineLevel level, RecordWords words)
{
    if (level == DisciplineLevel::Committee)
        return fail(ErrorKind::Refused, QStringLiteral("discipline.files_secret"));
    if (words == RecordWords::Sealed && session.isSealed())
        return fail(ErrorKind::Refused, QStringLiteral("discipline.files_sealed"));
    return {};
}

Result<> checkFilesFitLevel(const store::Session& session, const QString& table, const QString& id,
                            DisciplineLevel level)
{
    if (level != DisciplineLevel::Committee)
        return {};
    BB_TRY(const auto files, book::listAttachments(session, table, id));
    if (files.isEmpty())
        return {};
    return fail(ErrorKind::Refused, QStringLiteral("discipline.files_kept"), {QString::number(files.size())},
                QStringLiteral("level"));
}

} // namespace branchbook::organization
