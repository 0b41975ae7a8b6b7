// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/organization/admission_plan.h"

#include "branchbook/base/text.h"
#include "branchbook/store/day.h"
#include "branchbook/store/session.h"

#include <algorithm>

namespace branchbook::organization {

namespace {

constexpr int kFirstPlanYear = 1921;
constexpr int kMostPlaces = 999;

QString planKey(book::BranchId branch, int year)
{
    return branch.toString() + QChar(store::kKeySeparator) + QString::number(year);
}

QString whyNotAccepted(const AdmissionStep* step)
{
    return step == nullptr || step->on.isEmpty() ? QStringLiteral("还没有接收")
                                                 : QStringLiteral("%1接收").arg(step->on.toChinese());
}

} // namespace

Result<std::optional<AdmissionPlan>> loadAdmissionPlan(const store::Session& session, book::BranchId branch, int year)
{
    store::Query query = session.query("admission.plan");
    BB_TRY(const bool row, query.bind("branch", branch.toString()).bind("year", qint64{year}).next());
    if (!row)
        return std::optional<AdmissionPlan>();
    return std::optional<AdmissionPlan>(
        AdmissionPlan{year, static_cast<int>(query.integer(0)), store::dayAt(query, 1), query.text(2)});
}

Result<> putAdmissionPlan(store::UnitOfWork& unit, book::BranchId branch, const AdmissionPlan& plan, QDate today)
{
    if (plan.year < kFirstPlanYear || plan.year > today.year() + 1)
        return fail(ErrorKind::Invalid, QStringLiteral("admission.plan_year"),
                    {QString::number(plan.year), QString::number(today.year() + 1)}, QStringLiteral("year"));
    if (plan.places < 0 || plan.places > kMostPlaces)
        return fail(ErrorKind::Invalid, QStringLiteral("admission.plan_places"),
                    {QString::number(plan.places), QString::number(kMostPlaces)}, QStringLiteral("places"));
    if (plan.filedOn.isValid() && plan.filedOn > today)
        return fail(ErrorKind::Invalid, QStringLiteral("admission.plan_filed"),
                    {PartialDate::of(plan.filedOn).toChinese()}, QStringLiteral("filed"));
    return unit.put("admission_plan",
                    {{"branch_id", branch.toString()},
                     {"for_year", qint64{plan.year}},
                     {"places", qint64{plan.places}},
                     {"filed_on", store::dayOrNull(plan.filedOn)},
                     {"note", store::textOrNull(trimmedText(plan.note))}});
}

Result<> removeAdmissionPlan(store::UnitOfWork& unit, book::BranchId branch, int year)
{
    BB_TRY(const auto plan, loadAdmissionPlan(unit.session(), branch, year));
    if (!plan)
        return fail(ErrorKind::NotFound, QStringLiteral("admission.plan_missing"), {QString::number(year)});
    return unit.remove("admission_plan", planKey(branch, year));
}

book::FigurePeople acceptedIn(const QList<AdmissionFile>& files, int year, QDate last)
{
    book::FigurePeople figure{
        QStringLiteral("admission:accepted"), QStringLiteral("%1年接收预备党员").arg(year), {}, {}};
    for (const AdmissionFile& file : files) {
        const AdmissionStep* step = file.step(u"15");
        const bool counts =
            step != nullptr && !step->on.isEmpty() && step->on.earliest().year() == year && step->on.earliest() <= last;
        if (counts)
            figure.counted.append({file.member, file.memberName, step->on.toChinese()});
        else
            figure.leftOut.append({file.member, file.memberName, whyNotAccepted(step)});
    }
    return figure;
}

int beyondPlan(const std::optional<AdmissionPlan>& plan, int accepted)
{
    return plan ? std::max(0, accepted - plan->places) : 0;
}

} // namespace branchbook::organization
