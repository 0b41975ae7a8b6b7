// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/ideology/thin.h"

#include "branchbook/base/date.h"
#include "branchbook/ideology/campaign_service.h"
#include "branchbook/ideology/makeup.h"
#include "branchbook/ideology/research_service.h"
#include "branchbook/ideology/role_model.h"
#include "branchbook/ideology/rotation_store.h"
#include "branchbook/ideology/study_entry.h"
#include "branchbook/ideology/study_pace.h"
#include "branchbook/ideology/study_plan.h"
#include "branchbook/ideology/study_quality.h"
#include "branchbook/ideology/three_regular.h"

#include <QCoreApplication>

#include <algorithm>

namespace branchbook::ideology {

namespace {

using book::ThinSpot;

struct StudyThinTexts {
    Q_DECLARE_TR_FUNCTIONS(StudyThinTexts)
};

constexpr int kFirstDays = 31; ///< of a year: what goes by days says nothing yet

DateRange yearSoFar(const book::SectionQuery& query)
{
    return {QDate(query.today.year(), 1, 1), query.today};
}

ThinSpot studySpot(const char* what, const QString& title, const char* page)
{
    return {QString::fromLatin1(what), title, {}, {}, QString::fromLatin1(page), {}};
}

/// What was held in the quarter, and what nobody recorded.
Result<ThinSpot> studyQuarterSpot(const book::SectionQuery& query)
{
    BB_TRY(const StudyYear year, loadStudyYear(query.session, query.branch, query.period.first.year(), query.today));
    ThinSpot spot = studySpot("quarter", StudyThinTexts::tr("本季度的学习"), "study");
    int held = 0;
    for (const StudySession& each : year.sessions) {
        if (!query.period.contains(each.on))
            continue;
        held += each.state == StudyState::Held ? 1 : 0;
        if (each.state == StudyState::Unrecorded)
            spot.names.append(QStringLiteral("%1 %2").arg(PartialDate::of(each.on).toDotted(), each.topic));
    }
    spot.state =
        StudyThinTexts::tr("本季度开展了 %1 次学习；过了日期还没有记录的 %2 次。").arg(held).arg(spot.names.size());
    if (!spot.names.isEmpty())
        spot.proposal = StudyThinTexts::tr("补记已经开展的学习");
    else if (held == 0)
        spot.proposal = StudyThinTexts::tr("安排本季度的学习");
    return spot;
}

/// The five forms are a hard requirement (mission I1); the lesson is the sixth.
Result<ThinSpot> studyFormsSpot(const book::SectionQuery& query)
{
    BB_TRY(const StudyYear year, loadStudyYear(query.session, query.branch, query.today.year(), query.today));
    ThinSpot spot = studySpot("forms", StudyThinTexts::tr("全年学习计划"), "months");
    for (const StudyForm& form : year.forms) {
        if (form.all == 0)
            spot.names.append(gathering::kindTitle(form.kind));
    }
    spot.state = StudyThinTexts::tr("全年安排 %1 次，已开展 %2 次；没有安排的形式 %3 种。")
                     .arg(year.all)
                     .arg(year.held)
                     .arg(spot.names.size());
    if (!spot.names.isEmpty())
        spot.proposal = StudyThinTexts::tr("给没有安排的形式定计划");
    return spot;
}

Result<ThinSpot> studyHoursSpot(const book::SectionQuery& query)
{
    BB_TRY(const StudyPace pace,
           loadStudyPace(query.session, query.catalogue, query.branch, query.today.year(), query.today));
    ThinSpot spot = studySpot("hours", StudyThinTexts::tr("党员学时"), "overview");
    spot.arePeople = true;
    if (query.today.dayOfYear() <= kFirstDays) { // by days, everybody would be behind on 2 January
        spot.state =
            StudyThinTexts::tr("今年刚开始，满一个月再看学时进度；年老体弱不作要求的 %1 人。").arg(pace.excused());
        return spot;
    }
    for (const StudyPaceLine& person : pace.people) {
        if (pace.isBehind(person))
            spot.names.append(person.name);
    }
    spot.state = StudyThinTexts::tr("党员 %1 人，学时落后的 %2 人；年老体弱不作要求的 %3 人。")
                     .arg(pace.people.size())
                     .arg(spot.names.size())
                     .arg(pace.excused());
    if (!spot.names.isEmpty())
        spot.proposal = StudyThinTexts::tr("给学时落后的党员安排学习");
    return spot;
}

/// Of the old and ill who are excused nothing is asked. What was missed last year and is still open stays open in this one.
Result<ThinSpot> makeupSpot(const book::SectionQuery& query)
{
    const DateRange year = yearSoFar(query);
    const DateRange before{year.first.addYears(-1), year.first.addDays(-1)};
    BB_TRY(auto missed, listMissedStudy(query.session, query.branch, year, query.today));
    BB_TRY(auto old, listMissedStudy(query.session, query.branch, before, query.today));
    const auto isNothing = [](const MissedStudy& each) { return each.needless || each.excused.has_value(); };
    missed.removeIf(isNothing);
    old.removeIf([&](const MissedStudy& each) { return isNothing(each) || each.makeup; });
    ThinSpot spot = studySpot("makeup", StudyThinTexts::tr("补课"), "makeup");
    spot.arePeople = true;
    int open = 0;
    int unconfirmed = 0;
    for (const MissedStudy& each : missed) {
        unconfirmed += each.makeup && !each.makeup->isConfirmed() ? 1 : 0;
        if (each.makeup)
            continue;
        ++open;
        if (!spot.names.contains(each.name))
            spot.names.append(each.name);
    }
    spot.state = StudyThinTexts::tr("今年缺课 %1 人次，没有补的 %2 人次；补了没有确认的 %3 人次。")
                     .arg(missed.size())
                     .arg(open)
                     .arg(unconfirmed);
    for (const MissedStudy& each : old) {
        if (!spot.names.contains(each.name))
            spot.names.append(each.name);
    }
    if (!old.isEmpty())
        spot.state += StudyThinTexts::tr("去年没有补的还有 %1 人次。").arg(old.size());
    if (open > 0 || !old.isEmpty())
        spot.proposal = StudyThinTexts::tr("安排补课");
    else if (unconfirmed > 0)
        spot.proposal = StudyThinTexts::tr("确认补课");
    return spot;
}

Result<ThinSpot> turnsSpot(const book::SectionQuery& query)
{
    BB_TRY(const DateRange cycle, rotationCycle(query.catalogue, query.today));
    BB_TRY(const auto turns, loadTurns(query.session, query.catalogue, query.branch, cycle, query.today));
    ThinSpot spot = studySpot("turns", StudyThinTexts::tr("轮训"), "turns");
    spot.arePeople = true;
    for (const Turn& turn : turns) {
        if (!turn.hadTurn() && !turn.excused && turn.nextTitle.isEmpty())
            spot.names.append(turn.name);
    }
    const TurnFigures figures = turnFigures(turns);
    spot.state = StudyThinTexts::tr("党员 %1 人，本周期已轮训 %2 人；没有轮到也没有列入名单的 %3 人。")
                     .arg(figures.all)
                     .arg(figures.had)
                     .arg(spot.names.size());
    if (!spot.names.isEmpty())
        spot.proposal = StudyThinTexts::tr("排入下一批轮训");
    return spot;
}

Result<ThinSpot> researchSpot(const book::SectionQuery& query)
{
    BB_TRY(const auto all, listResearch(query.session, query.branch));
    ThinSpot spot = studySpot("research", StudyThinTexts::tr("调研课题"), "research");
    int open = 0;
    for (const Research& each : all) {
        open += each.isOpen() ? 1 : 0;
        if (each.isOverdue(query.today))
            spot.names.append(each.title);
    }
    spot.state = StudyThinTexts::tr("课题 %1 个，没有办结的 %2 个；逾期 %3 个。")
                     .arg(all.size())
                     .arg(open)
                     .arg(spot.names.size());
    if (!spot.names.isEmpty())
        spot.proposal = StudyThinTexts::tr("办理逾期的课题");
    else if (all.isEmpty())
        spot.proposal = StudyThinTexts::tr("围绕实际问题定一个课题");
    return spot;
}

Result<ThinSpot> themeSpot(const book::SectionQuery& query)
{
    BB_TRY(const auto all, listCampaigns(query.session, query.branch));
    ThinSpot spot = studySpot("theme", StudyThinTexts::tr("年度主题"), "campaign");
    const auto theme = std::ranges::find(all, query.today.year(), &Campaign::year);
    if (theme == all.end()) {
        spot.state = StudyThinTexts::tr("今年还没有定主题。");
        spot.proposal = StudyThinTexts::tr("定今年的主题，责任到人");
        return spot;
    }
    for (const CampaignPhase& phase : theme->phases) {
        if (!phase.isDone() && phase.until < query.today)
            spot.names.append(campaignStageTitle(phase.stage));
    }
    const auto late = [&](const QList<ledger::Item>& items) {
        return std::ranges::count_if(items, [&](const ledger::Item& item) { return item.isOverdue(query.today); });
    };
    const auto items = late(theme->measures) + late(theme->problems);
    spot.state =
        StudyThinTexts::tr("过了日期没有结束的阶段 %1 个；逾期的措施和问题 %2 项。").arg(spot.names.size()).arg(items);
    if (!spot.names.isEmpty())
        spot.proposal = StudyThinTexts::tr("结束到期的阶段，写明结果");
    else if (items > 0)
        spot.proposal = StudyThinTexts::tr("办理逾期的措施和问题");
    return spot;
}

Result<ThinSpot> effectSpot(const book::SectionQuery& query)
{
    BB_TRY(const StudyQuality quality, loadStudyQuality(query.session, query.branch, query.period, query.today));
    ThinSpot spot = studySpot("effect", StudyThinTexts::tr("学习效果"), "quality");
    for (const RatedSession& each : quality.sessions) {
        if (!each.votes)
            spot.names.append(each.topic);
    }
    spot.state = StudyThinTexts::tr("本季度开展了 %1 次学习；没有评过效果的 %2 次。")
                     .arg(quality.sessions.size())
                     .arg(spot.names.size());
    if (!spot.names.isEmpty())
        spot.proposal = StudyThinTexts::tr("请到会的人评效果");
    return spot;
}

Result<ThinSpot> leadersSpot(const book::SectionQuery& query)
{
    BB_TRY(const auto leaders, loadLeaderStudy(query.session, query.catalogue, query.branch, query.today));
    ThinSpot spot = studySpot("leaders", StudyThinTexts::tr("班子带头学"), "leaders");
    spot.arePeople = true;
    for (const LeaderStudy& leader : leaders) {
        if (leader.outputs == 0)
            spot.names.append(leader.name);
    }
    spot.state =
        StudyThinTexts::tr("班子成员 %1 人；今年还没有学习成果的 %2 人。").arg(leaders.size()).arg(spot.names.size());
    if (!spot.names.isEmpty())
        spot.proposal = StudyThinTexts::tr("请没有成果的成员交学习文章");
    return spot;
}

Result<ThinSpot> modelsSpot(const book::SectionQuery& query)
{
    BB_TRY(const auto all, listRoleModels(query.session, query.branch));
    ThinSpot spot = studySpot("models", StudyThinTexts::tr("先进典型"), "model");
    const DateRange year = yearSoFar(query);
    int found = 0;
    for (const RoleModel& each : all) {
        found += year.contains(each.foundOn) ? 1 : 0;
        if (each.spreads.isEmpty())
            spot.names.append(each.name);
    }
    spot.state = StudyThinTexts::tr("今年发现典型 %1 个；还没有宣传过的 %2 个。").arg(found).arg(spot.names.size());
    if (!spot.names.isEmpty())
        spot.proposal = StudyThinTexts::tr("宣传没有宣传过的典型");
    else if (found == 0)
        spot.proposal = StudyThinTexts::tr("发现、登记身边的典型");
    return spot;
}

/// 民主评议 is kept in 组织建设; here it is the third of 三个经常. That of the year before is enough: this one runs until 31 March.
Result<ThinSpot> evaluationSpot(const book::SectionQuery& query)
{
    BB_TRY(const RegularYear year, loadRegularYear(query.session, query.catalogue, query.branch, query.today));
    ThinSpot spot = studySpot("evaluation", StudyThinTexts::tr("经常性考核评价"), "regular");
    spot.state = year.lastEvaluation ? StudyThinTexts::tr("最近一次民主评议是 %1年度的。").arg(year.evaluationYear)
                                     : StudyThinTexts::tr("今年和去年都没有民主评议的记录。");
    if (!year.lastEvaluation)
        spot.proposal = StudyThinTexts::tr("安排民主评议党员");
    return spot;
}

} // namespace

Result<QList<ThinSpot>> listThinSpots(const book::SectionQuery& query)
{
    QList<ThinSpot> spots;
    for (const auto spotOf : {studyQuarterSpot, studyFormsSpot, studyHoursSpot, makeupSpot, turnsSpot, researchSpot,
                              themeSpot, effectSpot, leadersSpot, modelsSpot, evaluationSpot}) {
        BB_TRY(const ThinSpot spot, spotOf(query));
        spots.append(spot);
    }
    std::stable_sort(spots.begin(), spots.end(),
                     [](const ThinSpot& a, const ThinSpot& b) { return a.isThin() && !b.isThin(); });
    return spots;
}

} // namespace branchbook::ideology
