// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organization/verb_stage.h"

#include "branchbook/organization/handover.h"
#include "branchbook/organization/redivision.h"
#include "branchbook/organization/reelection.h"

namespace organization_test {

using store::UnitOfWork;

namespace {

Term nextTerm(const VerbStage& s)
{
    Term term;
    term.branch = s.branch;
    term.number = 4;
    term.electedOn = s.today.addDays(-3);
    term.plannedEnd = term.endsOn = term.electedOn.addYears(3);
    return term;
}

Result<SeatId> seatOf(UnitOfWork& unit, const VerbStage& s, PostId post, const QString& name)
{
    Seat seat;
    seat.term = s.term;
    seat.post = post;
    seat.member = s.byName.value(name);
    seat.name = name;
    seat.fromOn = s.today.addDays(-3);
    return appoint(unit, seat, s.today);
}

std::vector<VerbStep> termSteps(VerbStage& s)
{
    return {
        {"adoptRoster",
         [&s](UnitOfWork& unit) -> Result<> {
             BB_TRY(const auto found, committeeOfRoster(unit.session(), s.branch, s.today));
             Term term = nextTerm(s);
             term.number = 3;
             term.electedOn = QDate(2023, 10, 31);
             term.plannedEnd = term.endsOn = QDate(2026, 10, 31);
             return into(s.term, adoptRoster(unit, found, term, s.today));
         }},
        {"shiftTerm",
         [&s](UnitOfWork& unit) {
             return shiftTerm(unit, s.term, QDate(2026, 10, 20), QStringLiteral("提前换届"),
                              QStringLiteral("机党〔2026〕9号"), QDate(2026, 9, 1));
         }},
        {"putTerm", [&s](UnitOfWork& unit) { return into(s.term, putTerm(unit, nextTerm(s), s.today)); }},
        {"putTerm",
         [&s](UnitOfWork& unit) {
             Term term = loadTerm(unit.session(), s.term).value();
             term.approvalRef = QStringLiteral("机党〔2026〕12号");
             return into(s.term, putTerm(unit, term, s.today));
         }},
        {"recycleTerm", [&s](UnitOfWork& unit) { return recycleTerm(unit, s.term, s.today); }},
        {"restoreTerm", [&s](UnitOfWork& unit) { return restoreTerm(unit, s.term); }},
        {"markStep",
         [&s](UnitOfWork& unit) -> Result<> {
             BB_TRY(const Term term, loadTerm(unit.session(), s.term));
             BB_TRY(const auto steps, reelectionSteps(unit.session(), term));
             return markStep(unit, s.term, steps.first().code, s.today, QStringLiteral("已提醒"), s.today);
         }},
    };
}

std::vector<VerbStep> seatSteps(VerbStage& s)
{
    return {
        {"putPost",
         [&s](UnitOfWork& unit) {
             Post post;
             post.branch = s.branch;
             post.title = QStringLiteral("统战委员");
             return into(s.post, putPost(unit, post));
         }},
        {"appoint", [&s](UnitOfWork& unit) { return into(s.seat, seatOf(unit, s, s.post, QStringLiteral("王敬修"))); }},
        {"endSeat",
         [&s](UnitOfWork& unit) {
             return endSeat(unit, s.seat, s.today.addDays(-1), QStringLiteral("辞职"), s.today);
         }},
        {"removeSeat", [&s](UnitOfWork& unit) { return removeSeat(unit, s.seat, s.today); }},
        {"removePost", [&s](UnitOfWork& unit) { return removePost(unit, s.post, s.today); }},
        {"appoint",
         [&s](UnitOfWork& unit) {
             return into(s.seat, seatOf(unit, s, s.postTitled(QStringLiteral("书记")), QStringLiteral("周砚青")));
         }},
        {"handOver",
         [&s](UnitOfWork& unit) -> Result<> {
             Handover handover;
             handover.post = s.postTitled(QStringLiteral("书记"));
             handover.to = s.byName.value(QStringLiteral("丁春晓"));
             handover.on = s.today;
             handover.items = OpenItems::GoAlong;
             return into(s.seat, handOver(unit, s.branch, handover, s.today));
         }},
        {"redivide",
         [&s](UnitOfWork& unit) {
             Redivision redivision;
             redivision.on = redivision.decidedOn = s.today;
             redivision.places = {{s.postTitled(QStringLiteral("组织委员")), s.byName.value(QStringLiteral("丁春晓"))}};
             return redivide(unit, s.branch, redivision, s.today);
         }},
        {"fileRedivision",
         [&s](UnitOfWork& unit) {
             return fileRedivision(unit, s.branch, s.today, QStringLiteral("机党备〔2026〕3号"), s.today, s.today);
         }},
    };
}

} // namespace

std::vector<VerbStep> committeeSteps(VerbStage& s)
{
    std::vector<VerbStep> steps = termSteps(s);
    const auto more = seatSteps(s);
    steps.insert(steps.end(), more.begin(), more.end());
    return steps;
}

namespace {

std::vector<VerbStep> dutySteps(VerbStage& s)
{
    return {
        {"putDuty",
         [&s](UnitOfWork& unit) {
             Duty duty;
             duty.branch = s.branch;
             duty.post = s.postTitled(QStringLiteral("组织委员"));
             duty.matter = QStringLiteral("党费收缴");
             duty.fromOn = QDate(2026, 1, 1);
             return into(s.duty, putDuty(unit, duty, s.today));
         }},
        {"endDuty", [&s](UnitOfWork& unit) { return endDuty(unit, s.duty, s.today); }},
        {"recycleDuty", [&s](UnitOfWork& unit) { return recycleDuty(unit, s.duty, s.today); }},
        {"putSeries",
         [&s](UnitOfWork& unit) {
             Series series;
             series.branch = s.branch;
             series.topic = QStringLiteral("{月}支委会");
             series.day = 10;
             series.agenda = {QStringLiteral("通报工作")};
             series.fromOn = QDate(2026, 1, 1);
             return into(s.series, putSeries(unit, series));
         }},
        {"planNext",
         [&s](UnitOfWork& unit) -> Result<> {
             BB_TRY(const auto all, listSeries(unit.session(), s.branch));
             BB_TRY([[maybe_unused]] const auto id, planNext(unit, all.first(), s.today));
             return {};
         }},
        {"recycleSeries", [&s](UnitOfWork& unit) { return recycleSeries(unit, s.series, s.today); }},
    };
}

} // namespace

std::vector<VerbStep> yearSteps(VerbStage& s)
{
    std::vector<VerbStep> steps = dutySteps(s);
    const std::vector<VerbStep> more{
        {"putWork",
         [&s](UnitOfWork& unit) {
             WorkItem item;
             item.branch = s.branch;
             item.year = 2026;
             item.month = 10;
             item.matter = QStringLiteral("召开换届大会");
             return into(s.work, putWork(unit, item));
         }},
        {"markWork",
         [&s](UnitOfWork& unit) {
             return markWork(unit, s.work, {s.today, QStringLiteral("已开")}, s.today);
         }},
        {"unmarkWork", [&s](UnitOfWork& unit) { return unmarkWork(unit, s.work); }},
        {"recycleWork", [&s](UnitOfWork& unit) { return recycleWork(unit, s.work, s.today); }},
        {"putWorkYear",
         [&s](UnitOfWork& unit) {
             WorkYear year;
             year.branch = s.branch;
             year.year = 2026;
             year.goal = QStringLiteral("抓好支部标准化");
             return putWorkYear(unit, year);
         }},
    };
    steps.insert(steps.end(), more.begin(), more.end());
    return steps;
}

} // namespace organization_test
