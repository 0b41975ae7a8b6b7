// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/roster/problem.h"

#include "branchbook/base/error.h"
#include "branchbook/base/masking.h"
#include "branchbook/roster/plan.h"

#include <algorithm>

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

Problem maskedProblem(const RowProblem& problem)
{
    constexpr int kFewestDigits = 5; // a count has fewer
    Problem shown = problem.problem;
    const auto kind = problem.field ? book::fieldInfo(*problem.field).kind : book::FieldKind::Text;
    if (kind != book::FieldKind::IdNumber && kind != book::FieldKind::Phone)
        return shown;
    for (QString& arg : shown.args) {
        const bool dotted = arg.size() == 10 && arg[4] == u'.' && arg[7] == u'.';
        if (!dotted && std::count_if(arg.begin(), arg.end(), [](QChar c) { return c.isDigit(); }) >= kFewestDigits)
            arg = kind == book::FieldKind::IdNumber ? maskIdNumber(arg) : maskPhone(arg);
    }
    return shown;
}

QString problemText(const Problem& problem)
{
    return sentence(Error{ErrorKind::Invalid, problem.code, problem.args, {}});
}

} // namespace branchbook::roster
