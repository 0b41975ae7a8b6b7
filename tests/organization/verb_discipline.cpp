// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organization/verb_stage.h"

#include "branchbook/gathering/resolution.h"
#include "branchbook/organization/discipline_service.h"

namespace organization_test {

using store::UnitOfWork;

namespace {

gathering::Gathering votedMeeting(const VerbStage& s)
{
    gathering::Gathering g = s.meetingWith(gathering::Kind::GeneralMeeting);
    gathering::AgendaItem item;
    item.id = gathering::AgendaItemId::make();
    item.title = QStringLiteral("讨论对一名党员的组织处置");
    item.matter = gathering::Matter::Disposition;
    g.agenda = {item};
    gathering::Resolution vote;
    vote.item = item.id;
    vote.text = QStringLiteral("同意限期改正");
    vote.votes.yes = gathering::votersOf(g).present;
    vote.votes.no = vote.votes.abstain = 0;
    g.resolutions = {vote};
    return g;
}

Result<> stepOf(VerbStage& s, UnitOfWork& unit, DispositionStep step, QDate on)
{
    return takeDispositionStep(unit, s.disposition, {step, on, {}, QStringLiteral("谈话核实")}, s.today);
}

std::vector<VerbStep> dispositionSteps(VerbStage& s)
{
    return {
        {"saveGathering",
         [&s](UnitOfWork& unit) {
             return into(s.voted, gathering::saveGathering(unit, votedMeeting(s), s.today, &s.rules()));
         }},
        {"openDisposition",
         [&s](UnitOfWork& unit) {
             DispositionCase one;
             one.member = s.byName.value(QStringLiteral("丁春晓"));
             one.foundOn = s.day.addDays(-3);
             one.grounds = QStringLiteral("长期不参加组织生活");
             return into(s.disposition, openDisposition(unit, one, s.today));
         }},
        {"takeDispositionStep",
         [&s](UnitOfWork& unit) -> Result<> {
             BB_CHECK(stepOf(s, unit, DispositionStep::Verified, s.day.addDays(-2)));
             return stepOf(s, unit, DispositionStep::Committee, s.day.addDays(-1));
         }},
        {"decideDisposition",
         [&s](UnitOfWork& unit) {
             return decideDisposition(
                 unit, s.rules(), s.disposition,
                 {s.voted, DispositionMeasure::Correction, s.day.addMonths(6), QStringLiteral("本人表示接受")},
                 s.today);
         }},
        {"extendDisposition",
         [&s](UnitOfWork& unit) {
             return extendDisposition(unit, s.rules(), s.disposition, s.day.addMonths(12),
                                      QStringLiteral("帮教需要时间"), s.today);
         }},
        {"correctDisposition",
         [&s](UnitOfWork& unit) -> Result<> {
             BB_TRY(DispositionCase one, loadDisposition(unit.session(), s.disposition));
             one.grounds = QStringLiteral("无正当理由连续不参加组织生活");
             return correctDisposition(unit, one, QStringLiteral("写得不准"), s.today);
         }},
        {"takeDispositionStep",
         [&s](UnitOfWork& unit) -> Result<> {
             for (const auto step : {DispositionStep::Approved, DispositionStep::Announced, DispositionStep::Help,
                                     DispositionStep::Review})
                 BB_CHECK(stepOf(s, unit, step, s.today));
             return {};
         }},
        {"closeDisposition",
         [&s](UnitOfWork& unit) {
             return closeDisposition(unit, s.disposition,
                                     {s.today, DispositionOutcome::Corrected, QStringLiteral("已经改正")}, s.today);
         }},
        {"reopenDisposition", [&s](UnitOfWork& unit) { return reopenDisposition(unit, s.disposition); }},
        {"recycleDisposition", [&s](UnitOfWork& unit) { return recycleDisposition(unit, s.disposition, s.today); }},
        {"restoreDisposition", [&s](UnitOfWork& unit) { return restoreDisposition(unit, s.disposition); }},
    };
}

std::vector<VerbStep> sanctionSteps(VerbStage& s)
{
    return {
        {"imposeSanction",
         [&s](UnitOfWork& unit) {
             SanctionRecord record;
             record.member = s.byName.value(QStringLiteral("贺松年"));
             record.sanction = {rules::SanctionKind::ProbationWithinParty, s.today.addMonths(-13), 24, {}};
             record.decidedBy = QStringLiteral("机关纪委");
             record.grounds = QStringLiteral("违反工作纪律");
             return into(s.sanction, imposeSanction(unit, s.rules(), record, s.today));
         }},
        {"extendSanction",
         [&s](UnitOfWork& unit) {
             return extendSanction(unit, s.rules(), s.sanction, 12, QStringLiteral("决定写的是一年"), s.today);
         }},
        {"noteSanctionAct",
         [&s](UnitOfWork& unit) { return noteSanctionAct(unit, s.sanction, SanctionAct::Announced, s.day, s.today); }},
        {"correctSanction",
         [&s](UnitOfWork& unit) -> Result<> {
             BB_TRY(SanctionRecord record, loadSanction(unit.session(), s.sanction));
             record.document = QStringLiteral("机纪〔2025〕3号");
             return correctSanction(unit, s.rules(), record, QStringLiteral("补文号"), s.today);
         }},
        {"restoreRights",
         [&s](UnitOfWork& unit) {
             return restoreRights(unit, s.rules(), s.sanction, {s.today, s.voted}, s.today);
         }},
        {"recycleSanction", [&s](UnitOfWork& unit) { return recycleSanction(unit, s.sanction, s.today); }},
        {"restoreSanction", [&s](UnitOfWork& unit) { return restoreSanction(unit, s.sanction); }},
        {"imposeSanction", // takes somebody off the roster
         [&s](UnitOfWork& unit) {
             SanctionRecord record;
             record.member = s.byName.value(QStringLiteral("党员20"));
             record.sanction = {rules::SanctionKind::Expulsion, s.day, 0, {}};
             record.decidedBy = QStringLiteral("机关党委");
             SanctionId id;
             return into(id, imposeSanction(unit, s.rules(), record, s.today));
         }},
    };
}

} // namespace

std::vector<VerbStep> disciplineSteps(VerbStage& s)
{
    std::vector<VerbStep> steps = dispositionSteps(s);
    const auto more = sanctionSteps(s);
    steps.insert(steps.end(), more.begin(), more.end());
    return steps;
}

} // namespace organization_test
