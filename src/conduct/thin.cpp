// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/conduct/thin.h"

#include "branchbook/base/word_list.h"
#include "branchbook/conduct/accountability.h"
#include "branchbook/conduct/field_task.h"
#include "branchbook/conduct/norm.h"
#include "branchbook/conduct/opinion.h"
#include "branchbook/conduct/pledge.h"

#include <QSet>

#include <algorithm>

namespace branchbook::conduct {

namespace {

constexpr WordList<Gap, 17> kGaps{
    "Conduct",
    {{{"no_branch_pledge", QT_TRANSLATE_NOOP("Conduct", "今年还没有支部承诺")},
      {"members_without_pledge", QT_TRANSLATE_NOOP("Conduct", "%1 名党员今年还没有承诺")},
      {"pledges_to_approve", QT_TRANSLATE_NOOP("Conduct", "%1 项承诺等着审诺")},
      {"pledges_to_publish", QT_TRANSLATE_NOOP("Conduct", "%1 项承诺审过了，还没有公示")},
      {"pledges_behind", QT_TRANSLATE_NOOP("Conduct", "%1 项承诺进度偏慢")},
      {"pledges_unreported", QT_TRANSLATE_NOOP("Conduct", "%1 项承诺本季度没有登记进展")},
      {"pledges_unrated", QT_TRANSLATE_NOOP("Conduct", "%1 项往年的承诺还没有评诺")},
      {"no_norm", QT_TRANSLATE_NOOP("Conduct", "还没有行为规范清单")},
      {"aspects_without_norm", QT_TRANSLATE_NOOP("Conduct", "四种作风里有 %1 种还没有写进清单")},
      {"norms_unsigned", QT_TRANSLATE_NOOP("Conduct", "行为规范还差 %1 人次签名")},
      {"no_survey", QT_TRANSLATE_NOOP("Conduct", "十二个月里没有开展作风测评")},
      {"opinions_unowned", QT_TRANSLATE_NOOP("Conduct", "%1 条意见还没有责任人")},
      {"opinions_late", QT_TRANSLATE_NOOP("Conduct", "%1 条意见过了答复期限")},
      {"no_call", QT_TRANSLATE_NOOP("Conduct", "今年还没有开座谈会、发意见征询表")},
      {"tasks_to_revisit", QT_TRANSLATE_NOOP("Conduct", "%1 件一线事项到了回访的日子")},
      {"no_responsibility", QT_TRANSLATE_NOOP("Conduct", "还没有责任清单")},
      {"cases_open", QT_TRANSLATE_NOOP("Conduct", "%1 起责任追究没有办结")}}}};

class ThinList
{
public:
    void add(Gap gap, qsizetype count)
    {
        if (count > 0)
            m_list.append({gap, int(count)});
    }
    [[nodiscard]] QList<Thin> sorted()
    {
        std::stable_sort(m_list.begin(), m_list.end(), [](const Thin& a, const Thin& b) { return a.gap < b.gap; });
        return m_list;
    }

private:
    QList<Thin> m_list;
};

Result<> lookAtPledges(const store::Session& session, book::BranchId branch, QDate today, ThinList& thin)
{
    BB_TRY(const auto all, listPledges(session, branch));
    NormVersion everybody;
    everybody.branch = branch;
    BB_TRY(const auto people, signersOn(session, everybody, today));
    QSet<book::MemberId> pledged;
    bool ofBranch = false;
    const auto count = [&](Gap gap, const auto& is) { thin.add(gap, std::count_if(all.begin(), all.end(), is)); };
    for (const Pledge& each : all) {
        if (each.forYear != today.year())
            continue;
        ofBranch = ofBranch || each.scope == PledgeScope::Branch;
        if (each.scope == PledgeScope::Member && each.item.owner)
            pledged.insert(*each.item.owner);
    }
    thin.add(Gap::NoBranchPledge, ofBranch ? 0 : 1);
    thin.add(Gap::MembersWithoutPledge, std::count_if(people.begin(), people.end(), [&](const NormSigner& each) {
                 return !pledged.contains(each.member);
             }));
    const QDate quarter = Quarter::of(today).range().first;
    count(Gap::PledgesToApprove, [](const Pledge& each) { return each.stage() == PledgeStage::Proposed; });
    count(Gap::PledgesToPublish, [](const Pledge& each) { return each.stage() == PledgeStage::Approved; });
    count(Gap::PledgesBehind, [&](const Pledge& each) { return each.isBehind(today); });
    count(Gap::PledgesUnreported, [&](const Pledge& each) {
        const QDate last = each.progress.isEmpty() ? each.publishedOn : each.progress.last().on;
        return each.stage() == PledgeStage::Published && last < quarter;
    });
    count(Gap::PledgesUnrated,
          [&](const Pledge& each) { return each.stage() == PledgeStage::Published && each.forYear < today.year(); });
    return {};
}

Result<> lookAtNorms(const store::Session& session, book::BranchId branch, QDate today, ThinList& thin)
{
    BB_TRY(const auto all, listNorms(session, branch));
    QSet<int> aspects;
    qsizetype missing = 0;
    bool any = false;
    for (const NormVersion& each : all) {
        if (!each.holdsOn(today))
            continue;
        any = true;
        for (const NormItem& item : each.items)
            aspects.insert(int(item.aspect));
        BB_TRY(const auto people, unsignedOn(session, each, today));
        missing += people.size();
    }
    thin.add(Gap::NoNorm, any ? 0 : 1);
    thin.add(Gap::AspectsWithoutNorm, any ? normAspects().size() - aspects.size() : 0);
    thin.add(Gap::NormsUnsigned, missing);
    return {};
}

Result<> lookAtOpinions(const store::Session& session, book::BranchId branch, QDate today, ThinList& thin)
{
    BB_TRY(const auto all, listOpinions(session, branch));
    BB_TRY(const auto calls, listCalls(session, branch));
    thin.add(Gap::OpinionsUnowned, std::count_if(all.begin(), all.end(), [](const Opinion& each) {
                 return each.item.isOpen() && each.item.ownerName.isEmpty();
             }));
    thin.add(Gap::OpinionsLate, std::count_if(all.begin(), all.end(), [&](const Opinion& each) {
                 return each.item.isOpen() && each.isLate(today);
             }));
    const bool called = std::any_of(calls.begin(), calls.end(), [&](const OpinionCall& each) {
        return each.heldOn.year() == today.year() && each.heldOn <= today;
    });
    thin.add(Gap::NoCall, called ? 0 : 1);
    return {};
}

} // namespace

QString gapName(Gap gap)
{
    return kGaps.nameOf(gap);
}

QString thinText(const Thin& thin)
{
    const QString text = kGaps.titleOf(thin.gap);
    return text.contains(QLatin1String("%1")) ? text.arg(thin.count) : text;
}

QString placeOf(Gap gap)
{
    if (gap <= Gap::PledgesUnrated)
        return QStringLiteral("pledge");
    if (gap <= Gap::NormsUnsigned)
        return QStringLiteral("norm");
    switch (gap) {
    case Gap::NoSurvey: return QStringLiteral("survey");
    case Gap::TasksToRevisit: return QStringLiteral("field");
    case Gap::NoResponsibility: return QStringLiteral("responsibility");
    case Gap::CasesOpen: return QStringLiteral("case");
    default: return QStringLiteral("opinion");
    }
}

Result<QList<Thin>> thinPlaces(const store::Session& session, book::BranchId branch, QDate today)
{
    ThinList thin;
    BB_CHECK(lookAtPledges(session, branch, today, thin));
    BB_CHECK(lookAtNorms(session, branch, today, thin));
    BB_CHECK(lookAtOpinions(session, branch, today, thin));
    BB_TRY(const auto surveys, listSurveys(session, branch));
    const bool surveyed = std::any_of(surveys.begin(), surveys.end(), [&](const Survey& each) {
        return each.kind == SurveyKind::Conduct && each.isCounted() && each.heldOn() > today.addYears(-1);
    });
    thin.add(Gap::NoSurvey, surveyed ? 0 : 1);
    BB_TRY(const auto tasks, listFieldTasks(session, branch));
    thin.add(Gap::TasksToRevisit, std::count_if(tasks.begin(), tasks.end(), [&](const FieldTask& each) {
                 return each.wantsRevisit(today.addDays(1)); // the day itself is the day for it
             }));
    BB_TRY(const auto lines, listResponsibilities(session, branch));
    const bool answered =
        std::any_of(lines.begin(), lines.end(), [&](const Responsibility& each) { return each.holdsOn(today); });
    thin.add(Gap::NoResponsibility, answered ? 0 : 1);
    BB_TRY(const auto cases, listCases(session, branch));
    thin.add(Gap::CasesOpen,
             std::count_if(cases.begin(), cases.end(), [](const AccountabilityCase& each) { return each.isOpen(); }));
    return thin.sorted();
}

} // namespace branchbook::conduct
