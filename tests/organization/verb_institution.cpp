// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organization/verb_stage.h"

#include "branchbook/institutions/institution_service.h"
#include "branchbook/institutions/inventory_service.h"

namespace organization_test {

using store::UnitOfWork;

namespace {

institutions::Step institutionStep(institutions::Stage stage, QDate on)
{
    institutions::Step step;
    step.stage = stage;
    step.on = on;
    return step;
}

institutions::Link outsideLink()
{
    return {institutions::LinkKind::BasedOn, {}, QStringLiteral("上级规定"), {}};
}

} // namespace

std::vector<VerbStep> institutionSteps(VerbStage& s)
{
    using institutions::Stage;
    return {
        {"addInstitution",
         [&s](UnitOfWork& unit) {
             institutions::Institution made;
             made.branch = s.branch;
             made.title = QStringLiteral("党费收缴办法");
             made.fields = {institutions::CoverageField::Dues};
             return into(s.institution, institutions::addInstitution(unit, made, s.today));
         }},
        {"changeInstitution",
         [&s](UnitOfWork& unit) -> Result<> {
             BB_TRY(auto made, institutions::loadInstitution(unit.session(), s.institution));
             made.fields = {institutions::CoverageField::Openness};
             made.reviewOn = s.today.addYears(1);
             return institutions::changeInstitution(unit, made);
         }},
        {"startVersion",
         [&s](UnitOfWork& unit) {
             return institutions::startVersion(unit, s.institution,
                                               {1, QStringLiteral("首次制定"), QStringLiteral("第一条"), {}},
                                               institutionStep(Stage::Enforced, s.day), s.today)
                 .map([](int) {});
         }},
        {"writeVersion",
         [&s](UnitOfWork& unit) {
             return institutions::writeVersion(unit, s.institution, 1, {}, QStringLiteral("第一条\n第二条"),
                                               QStringLiteral("漏了一条"));
         }},
        {"addStep", // the evaluation moves the review day
         [&s](UnitOfWork& unit) {
             return institutions::addStep(unit, s.institution, institutionStep(Stage::Evaluated, s.today),
                                          s.today.addYears(2), s.today);
         }},
        {"correctStep",
         [&s](UnitOfWork& unit) {
             auto step = institutionStep(Stage::Evaluated, s.today);
             step.by = QStringLiteral("支委会");
             return institutions::correctStep(unit, s.institution, 1, step);
         }},
        {"takeBackStep", [&s](UnitOfWork& unit) { return institutions::takeBackStep(unit, s.institution); }},
        {"startVersion",
         [&s](UnitOfWork& unit) {
             return institutions::startVersion(unit, s.institution, {}, institutionStep(Stage::Drafted, s.today),
                                               s.today)
                 .map([](int) {});
         }},
        {"dropVersion", [&s](UnitOfWork& unit) { return institutions::dropVersion(unit, s.institution, s.today); }},
        {"putLink", [&s](UnitOfWork& unit) { return institutions::putLink(unit, s.institution, outsideLink()); }},
        {"removeLink", [&s](UnitOfWork& unit) { return institutions::removeLink(unit, s.institution, outsideLink()); }},
        {"openInventory",
         [&s](UnitOfWork& unit) {
             institutions::Inventory round;
             round.branch = s.branch;
             round.title = QStringLiteral("年度清理");
             round.openedOn = s.day;
             return into(s.inventory, institutions::openInventory(unit, round, s.today));
         }},
        {"judge",
         [&s](UnitOfWork& unit) {
             return institutions::judge(unit, s.inventory, {s.institution, institutions::Verdict::Complete, {}},
                                        s.today);
         }},
        {"takeBackJudgement",
         [&s](UnitOfWork& unit) { return institutions::takeBackJudgement(unit, s.inventory, s.institution); }},
        {"judge",
         [&s](UnitOfWork& unit) {
             return institutions::judge(unit, s.inventory,
                                        {s.institution, institutions::Verdict::Keep, QStringLiteral("适用")}, s.today);
         }},
        {"closeInventory",
         [&s](UnitOfWork& unit) {
             return institutions::closeInventory(unit, s.inventory, s.today, QStringLiteral("清理完毕"), s.today);
         }},
        {"reopenInventory", [&s](UnitOfWork& unit) { return institutions::reopenInventory(unit, s.inventory); }},
        {"recycleInventory",
         [&s](UnitOfWork& unit) { return institutions::recycleInventory(unit, s.inventory, s.today); }},
        {"restoreInventory", [&s](UnitOfWork& unit) { return institutions::restoreInventory(unit, s.inventory); }},
        {"abolishInstitution",
         [&s](UnitOfWork& unit) {
             return institutions::abolishInstitution(unit, s.institution, s.today, QStringLiteral("已被代替"), s.today);
         }},
        {"reviveInstitution", [&s](UnitOfWork& unit) { return institutions::reviveInstitution(unit, s.institution); }},
        {"recycleInstitution",
         [&s](UnitOfWork& unit) { return institutions::recycleInstitution(unit, s.institution, s.today); }},
        {"restoreInstitution",
         [&s](UnitOfWork& unit) { return institutions::restoreInstitution(unit, s.institution); }},
    };
}

} // namespace organization_test
