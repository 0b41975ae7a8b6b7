// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/roster/problem.h"

#include "branchbook/base/error.h"

namespace branchbook::roster {

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Notice: return QStringLiteral("notice");
    case Severity::Warning: return QStringLiteral("warning");
    case Severity::Error: return QStringLiteral("error");
    }
    return {};
}

QString problemText(const Problem& problem)
{
    return sentence(Error{ErrorKind::Invalid, problem.code, problem.args, {}});
}

} // namespace branchbook::roster
