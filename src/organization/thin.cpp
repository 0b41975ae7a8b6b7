// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/organization/thin.h"

#include "branchbook/base/date.h"
#include "branchbook/base/screen_words.h"
#include "branchbook/book/member_store.h"
#include "branchbook/organization/committee_store.h"
#include "branchbook/organization/duty.h"
#include "branchbook/organization/evaluation_store.h"
#include "branchbook/organization/reelection.h"
#include "branchbook/organization/work_plan.h"
#include "organization/thin_spots.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace branchbook::organization {

namespace {

using book::ThinSpot;
using rules::Finding;

struct OrganizationThinTexts {
    Q_DECLARE_TR_FUNCTIONS(OrganizationThinTexts)
};

/// 三会一课.
constexpr std::array<QStringView, 4> kThinMeetings{u"meeting.general.quarterly", u"meeting.committee.monthly",
                                                   u"meeting.group.monthly", u"lesson.quarterly"};
constexpr QStringView kThinEvaluation = u"evaluation.yearly";

Result<ThinGround> thinGround(const book::SectionQuery& query, const std::vector<Finding>& findings)
{
    BB_TRY(const book::Branch branch, book::loadBranch(query.session, query.branch));
    BB_TRY(const Committee committee, loadCommittee(query.session, query.branch));
    BB_TRY(auto present, book::listMemberRowsOn(query.session, query.branch, query.today));
    present.removeIf([&](const book::MemberRow& row) { return !book::belongsOn(row, query.today); });
    return ThinGround{query, findings, book::isTemporary(branch), committee, present};
}

/// Posts that nobody holds, and those whose holder belongs to the branch no more. That a holder lost his rights is not told here.
Result<ThinSpot> postsSpot(const ThinGround& ground)
{
    ThinSpot spot = thinSpot("posts", OrganizationThinTexts::tr("班子职务"), "committee");
    if (ground.committee.termOn(ground.today()) == nullptr) {
        spot.state = OrganizationThinTexts::tr("还没有登记支部班子。");
        spot.proposal = OrganizationThinTexts::tr("登记支部班子");
        return spot;
    }
    for (const Post& post : ground.committee.posts) {
        if (ground.committee.vacantOn(post, ground.today()) > 0)
            spot.names.append(post.title);
    }
    const qsizetype vacant = spot.names.size();
    const QSet<QString> present = ground.presentIds();
    const auto seats = ground.committee.seatsOn(ground.today());
    for (const Seat& seat : seats) {
        if (!present.contains(seat.member.toString()))
            spot.names.append(shownBeside(seat.title, seat.name));
    }
    spot.state = OrganizationThinTexts::tr("职务 %1 个，空缺的 %2 个；任职人已经离开的 %3 个。")
                     .arg(ground.committee.posts.size())
                     .arg(vacant)
                     .arg(spot.names.size() - vacant);
    if (vacant > 0)
        spot.proposal = OrganizationThinTexts::tr("给空缺的职务定人");
    else if (!spot.names.isEmpty())
        spot.proposal = OrganizationThinTexts::tr("登记免职，另外定人");
    else if (ground.committee.posts.isEmpty())
        spot.proposal = OrganizationThinTexts::tr("设置班子职务");
    return spot;
}

/// Near its end: in the months in which a higher organization normally reminds of it (rule term.reminder_months).
bool isTermNearEnd(const ThinGround& ground, const Term& term)
{
    const auto months = ground.query.catalogue.number(u"term.reminder_months", ground.today());
    return months && addMonths(term.endsOn, -int(months->numerator / months->denominator)) <= ground.today();
}

Result<ThinSpot> termSpot(const ThinGround& ground)
{
    ThinSpot spot = thinSpot("term", OrganizationThinTexts::tr("班子任期"), "election");
    const Term* term = ground.committee.termOn(ground.today());
    if (term == nullptr) {
        spot.page = QStringLiteral("committee");
        spot.state = OrganizationThinTexts::tr("还没有登记届次。");
        spot.proposal = OrganizationThinTexts::tr("登记本届任期");
        return spot;
    }
    if (ground.temporary) {
        spot.state = OrganizationThinTexts::tr("临时党支部不换届。");
        return spot;
    }
    BB_TRY(const ReelectionAnchor anchor, reelectionAnchor(ground.query.session, *term));
    const int days = countdownOf(*term, ground.today()).daysLeft;
    const auto said = [&](const QString& sentence) {
        return sentence.arg(term->number).arg(PartialDate::of(term->endsOn).toDotted());
    };
    if (days < 0) {
        spot.state = said(OrganizationThinTexts::tr("第%1届任期到 %2 届满；已经过期 %3 天。")).arg(-days);
        spot.proposal = OrganizationThinTexts::tr("换届，或者报批延期");
    } else if (!anchor.election.isEmpty()) {
        spot.state = said(OrganizationThinTexts::tr("第%1届任期到 %2 届满；换届选举已经安排。"));
    } else {
        spot.state = said(OrganizationThinTexts::tr("第%1届任期到 %2 届满；还有 %3 天。")).arg(days);
        if (isTermNearEnd(ground, *term))
            spot.proposal = OrganizationThinTexts::tr("准备换届选举");
    }
    return spot;
}

Result<ThinSpot> dutiesSpot(const ThinGround& ground)
{
    BB_TRY(const auto duties, listDuties(ground.query.session, ground.query.branch));
    ThinSpot spot = thinSpot("duties", OrganizationThinTexts::tr("班子分工"), "committee");
    const QSet<QString> present = ground.presentIds();
    int running = 0;
    for (const Duty& duty : duties) {
        if (!duty.isOn(ground.today()))
            continue;
        ++running;
        if (holdersOf(duty, ground.committee, present, ground.today()).isEmpty())
            spot.names.append(duty.matter);
    }
    spot.state = OrganizationThinTexts::tr("分工 %1 项，没有人负责的 %2 项。").arg(running).arg(spot.names.size());
    if (!spot.names.isEmpty())
        spot.proposal = OrganizationThinTexts::tr("给没有人负责的分工定人");
    else if (running == 0)
        spot.proposal = OrganizationThinTexts::tr("登记班子分工");
    return spot;
}

Result<ThinSpot> planSpot(const ThinGround& ground)
{
    BB_TRY(const auto items, listWork(ground.query.session, ground.query.branch, ground.today().year()));
    ThinSpot spot = thinSpot("plan", OrganizationThinTexts::tr("年度工作计划"), "committee");
    int done = 0;
    for (const WorkItem& item : items) {
        done += item.isDone() ? 1 : 0;
        if (item.isLate(ground.today()))
            spot.names.append(item.matter);
    }
    spot.state = OrganizationThinTexts::tr("今年的计划 %1 项，完成 %2 项；过了月份没有完成的 %3 项。")
                     .arg(items.size())
                     .arg(done)
                     .arg(spot.names.size());
    if (!spot.names.isEmpty())
        spot.proposal = OrganizationThinTexts::tr("办理过了月份的事项");
    else if (items.isEmpty())
        spot.proposal = OrganizationThinTexts::tr("定今年的工作计划");
    return spot;
}

QString missedMeeting(const Finding& finding)
{
    return finding.subjectName.isEmpty() || finding.title.contains(finding.subjectName)
        ? finding.title
        : finding.subjectName + finding.title;
}

/// As the agenda judges the months and the quarter: a meeting whose time runs is not missing yet.
Result<ThinSpot> meetingsSpot(const ThinGround& ground)
{
    ThinSpot spot = thinSpot("meetings", OrganizationThinTexts::tr("三会一课"), "list:0");
    int needed = 0;
    int held = 0;
    int missing = 0;
    for (const Finding& finding : ground.findings) {
        const bool isOne = std::ranges::find(kThinMeetings, QStringView(finding.rule->id)) != kThinMeetings.end();
        if (!isOne || finding.state == rules::State::Waived || !ground.query.period.contains(finding.begins)
            || finding.begins > ground.today())
            continue;
        needed += finding.needed;
        held += std::min(finding.count, finding.needed);
        if (finding.state != rules::State::Overdue)
            continue;
        missing += finding.needed - std::min(finding.count, finding.needed);
        spot.names.append(missedMeeting(finding));
    }
    spot.state = OrganizationThinTexts::tr("本季度到现在要开 %1 次，已开 %2 次；过期没有开的 %3 次。")
                     .arg(needed)
                     .arg(held)
                     .arg(missing);
    if (missing > 0)
        spot.proposal = OrganizationThinTexts::tr("补开，或者补记开过的会");
    return spot;
}

/// Nobody is named: what was said of whom is for the round alone.
Result<ThinSpot> evaluationOfYearSpot(const ThinGround& ground)
{
    BB_TRY(const auto rounds, listEvaluations(ground.query.session, ground.query.branch));
    ThinSpot spot = thinSpot("evaluation", OrganizationThinTexts::tr("民主评议"), "evaluation");
    const int year = ground.today().year();
    const auto late = std::ranges::any_of(ground.findings, [](const Finding& finding) {
        return finding.rule->id == kThinEvaluation && finding.state == rules::State::Overdue;
    });
    if (rounds.isEmpty()) {
        spot.state = OrganizationThinTexts::tr("还没有民主评议的记录。");
        spot.proposal = OrganizationThinTexts::tr("安排民主评议党员");
        return spot;
    }
    const Evaluation& last = rounds.first();
    if (const auto step = last.currentStep()) {
        spot.state = OrganizationThinTexts::tr("%1年度的做完 %2 步；下一步是%3。")
                         .arg(last.forYear)
                         .arg(last.steps.size())
                         .arg(evaluationStepTitle(*step));
        if (last.forYear < year || late)
            spot.proposal = OrganizationThinTexts::tr("做完%1年度的民主评议").arg(last.forYear);
    } else {
        spot.state = OrganizationThinTexts::tr("最近一次是%1年度的，已经办结。").arg(last.forYear);
        if (last.forYear < year - 1 || late)
            spot.proposal = OrganizationThinTexts::tr("安排民主评议党员");
    }
    return spot;
}

} // namespace

book::ThinSpot thinSpot(const char* what, const QString& title, const char* page)
{
    return {QString::fromLatin1(what), title, {}, {}, QString::fromLatin1(page), {}};
}

QSet<QString> ThinGround::presentIds() const
{
    QSet<QString> ids;
    for (const book::MemberRow& row : present)
        ids.insert(row.id.toString());
    return ids;
}

QList<book::MemberRow> ThinGround::members() const
{
    QList<book::MemberRow> list = present;
    list.removeIf([this](const book::MemberRow& row) { return !book::isPartyMember(book::typeOn(row, today())); });
    return list;
}

Result<QList<ThinSpot>> listThinSpots(const book::SectionQuery& query, const std::vector<Finding>& findings)
{
    BB_TRY(const ThinGround ground, thinGround(query, findings));
    QList<ThinSpot> spots;
    for (const auto spotOf : {postsSpot, termSpot, dutiesSpot, planSpot, groupsSpot, recordsSpot, meetingsSpot,
                              admissionSpot, duesSpot, awaySpot, talksSpot, evaluationOfYearSpot, transfersSpot}) {
        BB_TRY(const ThinSpot spot, spotOf(ground));
        spots.append(spot);
    }
    std::stable_sort(spots.begin(), spots.end(),
                     [](const ThinSpot& a, const ThinSpot& b) { return a.isThin() && !b.isThin(); });
    return spots;
}

} // namespace branchbook::organization
