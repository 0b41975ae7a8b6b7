// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organization/verb_stage.h"

#include "branchbook/organization/reserve_service.h"

namespace organization_test {

using store::UnitOfWork;

std::vector<VerbStep> reserveSteps(VerbStage& s)
{
    const auto reach = [&s](ReserveStage stage, const char16_t* note = u"") {
        return [&s, stage, why = QString::fromUtf16(note)](UnitOfWork& unit) {
            return addReserveStep(unit, s.reserve, {stage, s.today, s.today, why}, s.today);
        };
    };
    return {
        {"openReserve",
         [&s](UnitOfWork& unit) {
             Reserve reserve;
             reserve.member = s.byName.value(QStringLiteral("沈若溪"));
             reserve.post = QStringLiteral("党支部副书记");
             return into(s.reserve, openReserve(unit, reserve, s.day, s.today));
         }},
        {"changeReserve",
         [&s](UnitOfWork& unit) -> Result<> {
             BB_TRY(Reserve reserve, loadReserve(unit.session(), s.reserve));
             reserve.plan = QStringLiteral("到项目一线锻炼");
             reserve.mentorName = QStringLiteral("上级联系人");
             return changeReserve(unit, reserve, s.today);
         }},
        {"addReserveStep", reach(ReserveStage::Published)},
        {"addReserveStep", reach(ReserveStage::Filed)},
        {"recordReserveScore",
         [&s](UnitOfWork& unit) {
             return recordReserveScore(unit, s.reserve,
                                       {s.today.year(), 92, s.today, QStringLiteral("支委会"), QStringLiteral("踏实")},
                                       s.today);
         }},
        {"removeReserveScore", [&s](UnitOfWork& unit) { return removeReserveScore(unit, s.reserve, s.today.year()); }},
        {"addReserveStep", reach(ReserveStage::Out, u"工作调离")},
        {"takeBackReserveStep", [&s](UnitOfWork& unit) { return takeBackReserveStep(unit, s.reserve); }},
        {"recycleReserve", [&s](UnitOfWork& unit) { return recycleReserve(unit, s.reserve, s.today); }},
        {"restoreReserve", [&s](UnitOfWork& unit) { return restoreReserve(unit, s.reserve); }},
    };
}

} // namespace organization_test
