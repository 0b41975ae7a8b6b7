// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organization/verb_stage.h"

#include "branchbook/organization/contact_service.h"

namespace organization_test {

using store::UnitOfWork;

std::vector<VerbStep> contactSteps(VerbStage& s)
{
    return {
        {"openContactPoint",
         [&s](UnitOfWork& unit) {
             ContactPoint point;
             point.branch = s.branch;
             point.leaderName = QStringLiteral("上级领导");
             point.target = QStringLiteral("北坡村");
             point.from = s.day;
             return into(s.contact, openContactPoint(unit, point, s.today));
         }},
        {"changeContactPoint",
         [&s](UnitOfWork& unit) -> Result<> {
             BB_TRY(ContactPoint point, loadContactPoint(unit.session(), s.contact));
             point.weak = true;
             point.visitsAsked = 6;
             return changeContactPoint(unit, point, s.today);
         }},
        {"recordContactVisit",
         [&s](UnitOfWork& unit) {
             return recordContactVisit(unit, s.contact,
                                       {s.today, {}, QStringLiteral("渠道漏水"), QStringLiteral("联系水管所"), s.today},
                                       s.today);
         }},
        {"removeContactVisit", [&s](UnitOfWork& unit) { return removeContactVisit(unit, s.contact, s.today); }},
        {"endContactPoint", [&s](UnitOfWork& unit) { return endContactPoint(unit, s.contact, s.today, s.today); }},
        {"reopenContactPoint", [&s](UnitOfWork& unit) { return reopenContactPoint(unit, s.contact); }},
        {"recycleContactPoint", [&s](UnitOfWork& unit) { return recycleContactPoint(unit, s.contact, s.today); }},
        {"restoreContactPoint", [&s](UnitOfWork& unit) { return restoreContactPoint(unit, s.contact); }},
    };
}

} // namespace organization_test
