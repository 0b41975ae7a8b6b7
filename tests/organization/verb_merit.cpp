// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organization/verb_stage.h"

#include "branchbook/organization/grassroots.h"
#include "branchbook/organization/merit_service.h"

namespace organization_test {

using store::UnitOfWork;

namespace {

constexpr Quarter kMeritQuarter{2026, 3};

/// Full points of everybody for the months that are asked for.
Result<> enterEverything(const VerbStage& s, UnitOfWork& unit)
{
    BB_TRY(const MeritQuarter quarter, loadMeritQuarter(unit.session(), s.branch, kMeritQuarter, s.today));
    const auto months = meritMonths(kMeritQuarter);
    for (std::size_t i = 0; i < months.size(); ++i) {
        QList<MeritSheet> sheets;
        for (const MeritPerson& person : quarter.people) {
            if (person.asked[i])
                sheets.append(MeritSheet{person.member, {{s.merit, 9, {}}}});
        }
        BB_CHECK(recordMeritMonth(unit, s.branch, months[i], sheets, s.today));
    }
    return {};
}

Result<MeritExcuse> excuseOfFirst(const VerbStage& s, const UnitOfWork& unit)
{
    BB_TRY(const MeritQuarter quarter, loadMeritQuarter(unit.session(), s.branch, kMeritQuarter, s.today));
    return MeritExcuse{{}, quarter.people.first().member, QStringLiteral("长期病假")};
}

} // namespace

std::vector<VerbStep> meritSteps(VerbStage& s)
{
    return {
        {"addMeritIndicator",
         [&s](UnitOfWork& unit) {
             MeritIndicator indicator;
             indicator.branch = s.branch;
             indicator.title = QStringLiteral("集体学习");
             indicator.weight = 60;
             indicator.from = kMeritQuarter;
             return into(s.merit, addMeritIndicator(unit, indicator, s.today));
         }},
        {"changeMeritIndicator",
         [&s](UnitOfWork& unit) -> Result<> {
             BB_TRY(MeritIndicator indicator, loadMeritIndicator(unit.session(), s.merit));
             indicator.weight = 100;
             return changeMeritIndicator(unit, indicator);
         }},
        {"recycleMeritIndicator", [&s](UnitOfWork& unit) { return recycleMeritIndicator(unit, s.merit, s.today); }},
        {"restoreMeritIndicator", [&s](UnitOfWork& unit) { return restoreMeritIndicator(unit, s.merit); }},
        {"recordMeritMonth", [&s](UnitOfWork& unit) { return enterEverything(s, unit); }},
        {"excuseFromMerit",
         [&s](UnitOfWork& unit) -> Result<> {
             BB_TRY(const MeritExcuse excuse, excuseOfFirst(s, unit));
             return excuseFromMerit(unit, s.branch, kMeritQuarter, excuse, s.today);
         }},
        {"readmitToMerit",
         [&s](UnitOfWork& unit) -> Result<> {
             BB_TRY(const MeritExcuse excuse, excuseOfFirst(s, unit));
             return readmitToMerit(unit, s.branch, excuse.member, kMeritQuarter);
         }},
        {"recordMeritReview",
         [&s](UnitOfWork& unit) {
             return recordMeritReview(unit, {{}, s.branch, kMeritQuarter, s.today, QStringLiteral("总体较好")},
                                      s.today);
         }},
        {"takeBackMeritReview", [&s](UnitOfWork& unit) { return takeBackMeritReview(unit, s.branch, kMeritQuarter); }},
        {"endMeritIndicator", [&s](UnitOfWork& unit) { return endMeritIndicator(unit, s.merit, kMeritQuarter); }},
        {"addGrassroots",
         [&s](UnitOfWork& unit) -> Result<> {
             BB_TRY(const MeritExcuse somebody, excuseOfFirst(s, unit));
             GrassrootsSpell spell;
             spell.member = somebody.member;
             spell.place = QStringLiteral("北坡村");
             spell.from = PartialDate::of(s.day);
             return into(s.grassroots, addGrassroots(unit, spell, s.today));
         }},
        {"changeGrassroots",
         [&s](UnitOfWork& unit) -> Result<> {
             BB_TRY(GrassrootsSpell spell, loadGrassroots(unit.session(), s.grassroots));
             spell.until = PartialDate::of(s.today);
             return changeGrassroots(unit, spell, s.today);
         }},
        {"removeGrassroots", [&s](UnitOfWork& unit) { return removeGrassroots(unit, s.grassroots); }},
        {"reopenMeritIndicator", [&s](UnitOfWork& unit) { return reopenMeritIndicator(unit, s.merit); }},
    };
}

} // namespace organization_test
