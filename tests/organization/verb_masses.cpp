// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organization/verb_stage.h"

#include "branchbook/institutions/right_service.h"
#include "branchbook/institutions/tie_service.h"

namespace organization_test {

using store::UnitOfWork;

namespace {

std::vector<VerbStep> rightSteps(VerbStage& s)
{
    using namespace institutions;
    const auto step = [&s](RightAct act) {
        return [&s, act](UnitOfWork& unit) {
            return addRightStep(unit, s.right, {act, s.today, QStringLiteral("支委会"), QStringLiteral("采纳")},
                                s.today);
        };
    };
    return {
        {"addRightMatter",
         [&s](UnitOfWork& unit) {
             RightMatter made;
             made.branch = s.branch;
             made.kind = RightKind::Motion;
             made.memberName = QStringLiteral("王敬修");
             made.member = s.byName.value(made.memberName);
             made.receivedOn = s.day;
             made.matter = QStringLiteral("请补一台投影机");
             return into(s.right, addRightMatter(unit, made, s.today));
         }},
        {"changeRightMatter",
         [&s](UnitOfWork& unit) -> Result<> {
             BB_TRY(auto made, loadRightMatter(unit.session(), s.right));
             made.channel = QStringLiteral("书面");
             made.answerBy = s.today.addDays(3);
             return changeRightMatter(unit, made, s.today);
         }},
        {"raiseRightItem",
         [&s](UnitOfWork& unit) {
             return raiseRightItem(unit, s.right, {{}, QStringLiteral("韩知秋"), s.today.addDays(9), {}}, s.today)
                 .map([](auto) {});
         }},
        {"addRightStep", step(RightAct::Answered)},
        {"takeBackRightStep", [&s](UnitOfWork& unit) { return takeBackRightStep(unit, s.right); }},
        {"recycleRightMatter", [&s](UnitOfWork& unit) { return recycleRightMatter(unit, s.right, s.today); }},
        {"restoreRightMatter", [&s](UnitOfWork& unit) { return restoreRightMatter(unit, s.right); }},
    };
}

std::vector<VerbStep> tieSteps(VerbStage& s)
{
    using namespace institutions;
    return {
        {"openTie",
         [&s](UnitOfWork& unit) {
             Tie made;
             made.branch = s.branch;
             made.memberName = QStringLiteral("王敬修");
             made.member = s.byName.value(made.memberName);
             made.target = QStringLiteral("东街 韩家");
             made.from = s.day;
             return into(s.tie, openTie(unit, made, s.today));
         }},
        {"changeTie",
         [&s](UnitOfWork& unit) -> Result<> {
             BB_TRY(auto made, loadTie(unit.session(), s.tie));
             made.visitsAsked = 2;
             return changeTie(unit, made, s.today);
         }},
        {"recordTieVisit",
         [&s](UnitOfWork& unit) {
             return recordTieVisit(unit, s.tie, {s.today, 1, {}, QStringLiteral("灯不亮")}, s.today);
         }},
        {"removeTieVisit", [&s](UnitOfWork& unit) { return removeTieVisit(unit, s.tie, s.today); }},
        {"raiseTieNeed",
         [&s](UnitOfWork& unit) {
             return raiseTieNeed(unit, s.tie, {QStringLiteral("修路灯"), s.today, s.today.addDays(9), {}, {}, {}},
                                 s.today)
                 .map([](auto) {});
         }},
        {"endTie", [&s](UnitOfWork& unit) { return endTie(unit, s.tie, s.today, s.today); }},
        {"reopenTie", [&s](UnitOfWork& unit) { return reopenTie(unit, s.tie); }},
        {"recycleTie", [&s](UnitOfWork& unit) { return recycleTie(unit, s.tie, s.today); }},
        {"restoreTie", [&s](UnitOfWork& unit) { return restoreTie(unit, s.tie); }},
    };
}

} // namespace

std::vector<VerbStep> massesSteps(VerbStage& stage)
{
    std::vector<VerbStep> steps = rightSteps(stage);
    const auto more = tieSteps(stage);
    steps.insert(steps.end(), more.begin(), more.end());
    return steps;
}

} // namespace organization_test
