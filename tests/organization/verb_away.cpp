// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organization/verb_stage.h"

#include "branchbook/organization/away_service.h"

namespace organization_test {

using store::UnitOfWork;

namespace {

const rules::Catalogue& builtInRules()
{
    static const rules::Catalogue catalogue = rules::Catalogue::builtIn().value();
    return catalogue;
}

} // namespace

std::vector<VerbStep> awaySteps(VerbStage& s)
{
    return {
        {"openAway",
         [&s](UnitOfWork& unit) {
             Away away;
             away.member = s.byName.value(QStringLiteral("陆怀瑾"));
             away.kind = AwayKind::Lost;
             away.since = PartialDate::of(s.day);
             return into(s.away, openAway(unit, away, s.today));
         }},
        {"changeAway",
         [&s](UnitOfWork& unit) -> Result<> {
             BB_TRY(Away away, loadAway(unit.session(), s.away));
             away.reason = QStringLiteral("手机停机");
             return changeAway(unit, away, s.today);
         }},
        {"recordAwayContact",
         [&s](UnitOfWork& unit) {
             return recordAwayContact(unit, s.away, {s.today, QStringLiteral("走访"), {}, QStringLiteral("家人不知")},
                                      s.today);
         }},
        {"removeAwayContact", [&s](UnitOfWork& unit) { return removeAwayContact(unit, s.away, s.today); }},
        {"stopMembership",
         [&s](UnitOfWork& unit) {
             return stopMembership(unit, builtInRules(), s.away,
                                   {s.today, QStringLiteral("上级党委决定"), QStringLiteral("已经自行脱党")}, s.today);
         }},
        {"endAway",
         [&s](UnitOfWork& unit) {
             return endAway(unit, builtInRules(), s.away, {s.today, AwayEnding::Returned, {}}, s.today);
         }},
        {"recycleAway", [&s](UnitOfWork& unit) { return recycleAway(unit, s.away, s.today); }},
        {"restoreAway", [&s](UnitOfWork& unit) { return restoreAway(unit, s.away); }},
        {"reopenAway", [&s](UnitOfWork& unit) { return reopenAway(unit, s.away); }},
        {"endAway",
         [&s](UnitOfWork& unit) {
             return endAway(unit, builtInRules(), s.away, {s.today, AwayEnding::Removed, QStringLiteral("上级决定")},
                            s.today);
         }},
    };
}

} // namespace organization_test
