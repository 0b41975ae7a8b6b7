// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/copy_before.h"

namespace branchbook::cli {

void warnOfCopy(const Result<std::optional<book::BackupMade>>& copy, Answer& answer)
{
    if (!copy)
        answer.warnings << tr("这一步以前没能备份：%1").arg(sentence(copy.error()));
    else if (*copy && (*copy)->secondFault)
        answer.warnings << sentence(*(*copy)->secondFault);
}

Result<> copyBefore(const Context& context, const store::Session& session, book::BackupReason reason, Answer& answer)
{
    const auto copy = book::backUpIfChanged(session, reason, context.progress());
    if (!copy && copy.error().kind == ErrorKind::Cancelled)
        return fail(copy.error());
    warnOfCopy(copy, answer);
    return {};
}

} // namespace branchbook::cli
