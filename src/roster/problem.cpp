// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/roster/problem.h"

#include "branchbook/base/date.h"
#include "branchbook/base/error.h"
#include "branchbook/base/masking.h"
#include "branchbook/roster/plan.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

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

namespace {

/// Its args are the field's label, the book's value and the sheet's.
bool comparesValues(const Problem& problem)
{
    return problem.args.size() > 2 && (problem.code == u"value.differs" || problem.code == u"value.contradicts");
}

Problem withMaskedPair(Problem shown, NumberMask mask)
{
    if (shown.args[1].isEmpty())
        shown.args[2] = mask == NumberMask::IdNumber ? maskIdNumber(shown.args[2]) : maskPhone(shown.args[2]);
    else // side by side, they must not look alike
        std::tie(shown.args[1], shown.args[2]) = maskPair(mask, shown.args[1], shown.args[2]);
    return shown;
}

} // namespace

QString yesNoWord(const QString& value)
{
    if (value.isEmpty())
        return {};
    return value == u"1" ? QCoreApplication::translate("Roster", "是") : QCoreApplication::translate("Roster", "否");
}

Problem wordedProblem(const RowProblem& problem)
{
    Problem shown = problem.problem;
    if (!comparesValues(shown))
        return shown;
    const auto kind = problem.field ? book::fieldInfo(*problem.field).kind : book::FieldKind::Text;
    for (const qsizetype at : {1, 2}) {
        QString& value = shown.args[at];
        if (kind == book::FieldKind::Date)
            value = PartialDate::fromIso(value).toChinese();
        else if (kind == book::FieldKind::YesNo)
            value = yesNoWord(value);
        if (value.isEmpty())
            value = QCoreApplication::translate("Roster", "空白");
    }
    return shown;
}

Problem maskedProblem(const RowProblem& problem)
{
    constexpr int kFewestDigits = 5; // a count has fewer
    Problem shown = problem.problem;
    const auto kind = problem.field ? book::fieldInfo(*problem.field).kind : book::FieldKind::Text;
    const bool number = kind == book::FieldKind::IdNumber;
    if (!number && kind != book::FieldKind::Phone)
        return wordedProblem(problem);
    if (comparesValues(shown))
        return wordedProblem({problem.row, problem.column, problem.field, problem.value,
                              withMaskedPair(shown, number ? NumberMask::IdNumber : NumberMask::Phone)});
    for (QString& arg : shown.args) {
        const bool dotted = arg.size() == 10 && arg[4] == u'.' && arg[7] == u'.';
        if (!dotted && std::count_if(arg.begin(), arg.end(), [](QChar c) { return c.isDigit(); }) >= kFewestDigits)
            arg = number ? maskIdNumber(arg) : maskPhone(arg);
    }
    return shown;
}

QString problemText(const Problem& problem)
{
    return sentence(Error{ErrorKind::Invalid, problem.code, problem.args, {}});
}

QString rowsText(const std::vector<int>& rows)
{
    constexpr qsizetype kMostStretches = 6;
    QStringList stretches;
    for (size_t first = 0; first < rows.size() && stretches.size() <= kMostStretches;) {
        size_t last = first;
        while (last + 1 < rows.size() && rows[last + 1] == rows[last] + 1)
            ++last;
        stretches << (last == first ? QString::number(rows[first])
                                    : QStringLiteral("%1–%2").arg(rows[first]).arg(rows[last]));
        first = last + 1;
    }
    const bool more = stretches.size() > kMostStretches;
    const QString named = stretches.mid(0, kMostStretches).join(QCoreApplication::translate("Roster", "、"));
    return more ? QCoreApplication::translate("Roster", "第 %1 行等 %2 行").arg(named).arg(rows.size())
                : QCoreApplication::translate("Roster", "第 %1 行").arg(named);
}

} // namespace branchbook::roster
