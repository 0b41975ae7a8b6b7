// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 组织处置 and 党纪处分 as of a past day, told from their days and from what their corrections say stood there before.
#include "branchbook/base/standing_list.h"
#include "branchbook/organization/discipline_store.h"
#include "organization/discipline_checks.h"

#include <QRegularExpression>

#include <algorithm>

namespace branchbook::organization {

namespace {

/// What `tell` reads out of the first mark after the day that says it: it stood there until then.
template <class Tell>
auto toldAfter(const QList<DisciplineMark>& marks, QDate day, Tell tell) -> decltype(tell(marks.first()))
{
    for (const DisciplineMark& mark : marks) {
        if (mark.on <= day)
            continue;
        if (const auto told = tell(mark))
            return told;
    }
    return std::nullopt;
}

std::optional<QDate> termBefore(const DisciplineMark& mark)
{
    if (!mark.was.startsWith(kTermMark))
        return std::nullopt;
    const auto until = parseTypedDate(QStringView(mark.was).mid(kTermMark.size()), mark.on);
    return until ? std::optional(until->earliest()) : std::nullopt;
}

std::optional<DispositionMeasure> measureBefore(const DisciplineMark& mark)
{
    return mark.reason == kVotedAgain ? measureByName(mark.was) : std::nullopt;
}

/// 留党察看，2025年3月10日生效，12个月；…
std::optional<int> monthsBefore(const DisciplineMark& mark)
{
    static const QRegularExpression pattern(QStringLiteral("^[^；]*，(\\d+)个月"));
    const auto found = pattern.match(mark.was);
    return found.hasMatch() ? std::optional(found.captured(1).toInt()) : std::nullopt;
}

void forgetLaterMarks(QList<DisciplineMark>& marks, QDate day)
{
    marks.removeIf([day](const DisciplineMark& mark) { return mark.on > day; });
}

} // namespace

DispositionCase standingOn(DispositionCase one, QDate day)
{
    one.measure = toldAfter(one.marks, day, measureBefore).value_or(one.measure);
    one.termUntil = toldAfter(one.marks, day, termBefore).value_or(one.termUntil);
    if (one.termFrom > day)
        one.termFrom = one.termUntil = {};
    if (one.closedOn > day) {
        one.closedOn = {};
        one.outcome = DispositionOutcome::Dropped;
        one.note.clear();
    }
    one.steps.removeIf([day](const DispositionStepDay& step) { return step.doneOn > day; });
    forgetLaterMarks(one.marks, day);
    return one;
}

SanctionRecord standingOn(SanctionRecord record, QDate day)
{
    if (record.sanction.kind == rules::SanctionKind::ProbationWithinParty)
        record.sanction.months = toldAfter(record.marks, day, monthsBefore).value_or(record.sanction.months);
    if (record.sanction.restoredOn > day) {
        record.sanction.restoredOn = {};
        record.restoredAt.reset();
    }
    for (QDate* act : {&record.announcedOn, &record.reportedOn}) {
        if (*act > day)
            *act = {};
    }
    forgetLaterMarks(record.marks, day);
    return record;
}

Result<QList<DispositionCase>> listDispositionsOn(const store::Session& session, book::BranchId branch, QDate day)
{
    BB_TRY(const auto cases, listDispositions(session, branch));
    auto standing = listStandingOn(cases, day, &DispositionCase::foundOn);
    std::ranges::stable_sort(standing, [](const DispositionCase& one, const DispositionCase& other) {
        return one.isOpen() != other.isOpen() ? one.isOpen() : one.foundOn > other.foundOn;
    });
    return standing;
}

Result<QList<SanctionRecord>> listSanctionsOn(const store::Session& session, book::BranchId branch, QDate day)
{
    BB_TRY(const auto records, listSanctions(session, branch));
    return listStandingOn(records, day, [](const SanctionRecord& record) { return record.sanction.effectiveOn; });
}

} // namespace branchbook::organization
