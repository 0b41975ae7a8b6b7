// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 履职能力 and 团结协作: meetings of the committee, hours of study, lessons, talks among the committee, what it discussed.
#include "report/diagnosis_parts.h"
#include "report/report_words.h"

#include "branchbook/book/setting.h"
#include "branchbook/gathering/gathering_store.h"
#include "branchbook/gathering/study_excuse.h"
#include "branchbook/gathering/study_parts.h"
#include "branchbook/organization/committee_store.h"
#include "branchbook/organization/talk_due.h"
#include "branchbook/rules/year_pace.h"

#include <algorithm>

namespace branchbook::report {

namespace {

using gathering::Gathering;
using organization::DiagnosisAspect;
using organization::DiagnosisFact;
using organization::DiagnosisFactStand;
using organization::DiagnosisLineStand;
using organization::Seat;

constexpr char16_t kSecretaryHoursRule[] = u"study.secretary_hours";
constexpr char16_t kCommitteeTalksRule[] = u"talk.yearly.committee";

/// Everybody in office once.
QList<Seat> officersOn(const organization::Committee& committee, QDate day)
{
    QList<Seat> people;
    for (const Seat& seat : committee.seatsOn(day)) {
        const bool known =
            std::any_of(people.begin(), people.end(), [&](const Seat& one) { return one.member == seat.member; });
        if (!known)
            people.append(seat);
    }
    return people;
}

/// The gatherings of a kind that were held in the period, in full.
Result<QList<Gathering>> heldOfKind(const DiagnosisAsk& ask, gathering::Kind kind)
{
    gathering::GatheringQuery query;
    query.branch = ask.branch.id;
    query.period = DateRange{ask.period.first, ask.basis};
    query.kind = kind;
    BB_TRY(const auto rows, gathering::listGatherings(ask.session, query));
    QList<Gathering> held;
    for (auto row = rows.rbegin(); row != rows.rend(); ++row) { // they come newest first
        if (row->isPlanned(ask.basis))
            continue;
        BB_TRY(Gathering whole, gathering::loadGathering(ask.session, row->id));
        held.append(std::move(whole));
    }
    return held;
}

/// Hours of the year beside the share of the year's hours that its days so far make.
Result<DiagnosisFact> paceFact(const DiagnosisAsk& ask, const QList<Seat>& officers)
{
    const QString title = QStringLiteral("学时按进度");
    const rules::Rule* rule = ask.catalogue().find(kSecretaryHoursRule, ask.basis);
    if (rule == nullptr || officers.isEmpty())
        return noRecord(DiagnosisAspect::Ability, "study_pace", title,
                        rule == nullptr ? QStringLiteral("规则里没有书记和委员的学时要求。")
                                        : QStringLiteral("没有在任的支委。"));
    BB_TRY(const auto number, ask.catalogue().number(kSecretaryHoursRule, ask.basis));
    const double whole = double(number.numerator) / double(number.denominator);
    const rules::YearPace pace = rules::yearPace(ask.basis.year(), ask.basis);
    const double due = rules::dueSoFar(whole, pace);
    const DateRange year{QDate(ask.basis.year(), 1, 1), ask.basis};
    BB_TRY(const int classHour, book::loadNumber(ask.session, book::kClassHourSetting, book::kClassHourRange.usual));
    BB_TRY(const auto totals, gathering::studyTotals(ask.session, ask.branch.id, year, ask.basis));
    BB_TRY(const auto parts, gathering::studyParts(ask.session, ask.branch.id, year, ask.basis, classHour));
    DiagnosisFact fact{
        DiagnosisAspect::Ability,
        QStringLiteral("study_pace"),
        title,
        {},
        {},
        QStringLiteral("书记和委员全年%1学时（%2），按已过的天数折算到%3要%4学时。")
            .arg(decimalText(whole), ask.catalogue().cite(rule->source), chineseDate(ask.basis), decimalText(due)),
        {}};
    BB_TRY(const auto excused, gathering::studyExcusesIn(ask.session, ask.branch.id, ask.basis.year()));
    int onPace = 0;
    int asked = 0;
    for (const Seat& seat : officers) {
        const auto total =
            std::find_if(totals.begin(), totals.end(), [&](const auto& one) { return one.member == seat.member; });
        const double hours =
            total == totals.end() ? 0.0 : gathering::classHours(total->minutes, parts.value(seat.member), classHour);
        const QString studied = QStringLiteral("已学%1学时").arg(decimalText(hours));
        if (excused.contains(seat.member)) {
            fact.lines.append(
                {seat.name, studied + QStringLiteral("，年老体弱，不作要求"), DiagnosisLineStand::LeftOut});
            continue;
        }
        const bool isOnPace = !rules::isBehindPace(hours, whole, pace);
        onPace += isOnPace ? 1 : 0;
        ++asked;
        fact.lines.append({seat.name, studied, isOnPace ? DiagnosisLineStand::Counted : DiagnosisLineStand::Missing});
    }
    if (asked == 0)
        return noRecord(DiagnosisAspect::Ability, "study_pace", title,
                        QStringLiteral("在任的支委年老体弱，不作学时要求。"));
    fact.figure = diagnosisShare(onPace, asked, QStringLiteral("人"));
    fact.stand = onPace < asked ? DiagnosisFactStand::Behind : DiagnosisFactStand::Plain;
    return fact;
}

/// Lessons whose lecturer sits on the committee.
Result<DiagnosisFact> lessonsFact(const DiagnosisAsk& ask, const QList<Seat>& officers)
{
    DiagnosisFact fact{DiagnosisAspect::Ability,
                       QStringLiteral("lessons"),
                       QStringLiteral("讲党课"),
                       {},
                       {},
                       QStringLiteral("本期记录的党课里，主讲人是支委的；别人讲的、没有写主讲人的不计入。"),
                       {}};
    BB_TRY(const auto held, heldOfKind(ask, gathering::Kind::PartyLesson));
    int counted = 0;
    for (const Gathering& lesson : held) {
        const QString name = QStringLiteral("%1 %2").arg(chineseDay(lesson.heldOn), lesson.topic);
        const bool isOurs = std::any_of(officers.begin(), officers.end(), [&](const Seat& seat) {
            return !seat.name.isEmpty() && lesson.lecturer.contains(seat.name);
        });
        counted += isOurs ? 1 : 0;
        fact.lines.append({name,
                           lesson.lecturer.isEmpty() ? QStringLiteral("没有写主讲人")
                               : isOurs              ? QStringLiteral("%1讲").arg(lesson.lecturer)
                                                     : QStringLiteral("%1讲，不是支委").arg(lesson.lecturer),
                           isOurs ? DiagnosisLineStand::Counted : DiagnosisLineStand::LeftOut});
    }
    fact.figure = QStringLiteral("%1 次").arg(counted);
    return fact;
}

/// Pairs of the year, as the page 谈心谈话 and the report count them.
Result<DiagnosisFact> talksFact(const DiagnosisAsk& ask)
{
    const QString title = QStringLiteral("支委谈心");
    BB_TRY(const auto due, organization::talkDue(ask.session, ask.branch.id, ask.basis.year(), ask.basis));
    if (due.committee.isEmpty())
        return noRecord(DiagnosisAspect::Unity, "committee_talks", title,
                        QStringLiteral("支委不到2人，没有支委之间的谈心谈话。"));
    DiagnosisFact fact{DiagnosisAspect::Unity,
                       QStringLiteral("committee_talks"),
                       title,
                       diagnosisShare(due.pairsDone(), due.committee.size(), QStringLiteral("对")),
                       {},
                       QStringLiteral("%1年以来支委两两之间的谈心谈话，每两人一对。").arg(ask.basis.year()),
                       {}};
    for (const auto& pair : due.committee) {
        const QString names = QStringLiteral("%1、%2").arg(pair.first.name, pair.second.name);
        if (pair.seen.isDone())
            fact.lines.append({names, chineseDate(pair.seen.heldOn), DiagnosisLineStand::Counted});
        else
            fact.lines.append({names,
                               pair.seen.plannedOn.isValid()
                                   ? QStringLiteral("约在%1").arg(chineseDate(pair.seen.plannedOn))
                                   : QStringLiteral("还没有谈"),
                               DiagnosisLineStand::Missing});
    }
    const rules::Rule* rule = ask.catalogue().find(kCommitteeTalksRule, ask.basis);
    const auto* count = rule == nullptr ? nullptr : std::get_if<rules::CountInPeriod>(&rule->body);
    const bool isAsked = count != nullptr && ask.basis.month() >= count->remindFromMonth;
    if (isAsked && due.pairsDone() < due.committee.size())
        fact.stand = DiagnosisFactStand::Behind;
    return fact;
}

/// Points of the committee's meetings; of those that go through the course, how many were talked over before.
Result<> addItemFacts(const DiagnosisAsk& ask, DiagnosisFacts& facts)
{
    BB_TRY(const auto held, heldOfKind(ask, gathering::Kind::CommitteeMeeting));
    DiagnosisFact all{DiagnosisAspect::Unity,
                      QStringLiteral("items"),
                      QStringLiteral("集体议事"),
                      {},
                      {},
                      QStringLiteral("本期支委会记录里的议题。"),
                      {}};
    DiagnosisFact before{DiagnosisAspect::Unity,
                         QStringLiteral("items_consulted"),
                         QStringLiteral("会前酝酿"),
                         {},
                         {},
                         QStringLiteral("进入议事程序的议题里，环节已到“酝酿”或以后的；停在“提出”的不计入。"),
                         {}};
    int consulted = 0;
    int onCourse = 0;
    for (const Gathering& meeting : held) {
        for (const gathering::AgendaItem& item : meeting.agenda) {
            const QString day = chineseDay(meeting.heldOn);
            const QString stage = QStringLiteral("%1，环节：%2").arg(day, gathering::stageTitle(item.stage));
            all.lines.append({item.title, day, DiagnosisLineStand::Counted});
            const bool isOn = item.stage != gathering::Stage::Raised;
            const bool isDone = isOn && item.stage >= gathering::Stage::Consulted;
            onCourse += isOn ? 1 : 0;
            consulted += isDone ? 1 : 0;
            before.lines.append({item.title, stage,
                                 isDone     ? DiagnosisLineStand::Counted
                                     : isOn ? DiagnosisLineStand::Missing
                                            : DiagnosisLineStand::LeftOut});
        }
    }
    all.figure = QStringLiteral("%1 项").arg(all.lines.size());
    before.figure = diagnosisShare(consulted, onCourse, QStringLiteral("项"));
    facts << all;
    if (onCourse > 0) {
        facts << before;
    } else {
        facts << noRecord(before.aspect, "items_consulted", before.title,
                          QStringLiteral("本期支委会没有进入议事程序的议题（在会议记录的议题里写环节）。"));
        facts.last().lines = before.lines;
    }
    return {};
}

} // namespace

Result<> addWorkingFacts(const DiagnosisAsk& ask, DiagnosisFacts& facts)
{
    BB_TRY(const auto committee, organization::loadCommittee(ask.session, ask.branch.id));
    const QList<Seat> officers = officersOn(committee, ask.basis);
    facts << askedFact(ask, DiagnosisAspect::Ability, "committee_meetings", QStringLiteral("支委会"),
                       {gathering::Kind::CommitteeMeeting});
    BB_TRY(const auto pace, paceFact(ask, officers));
    BB_TRY(const auto lessons, lessonsFact(ask, officers));
    BB_TRY(const auto talks, talksFact(ask));
    facts << pace << lessons << talks;
    BB_CHECK(addItemFacts(ask, facts));
    BB_TRY(const auto poll, memberPollFact(ask));
    facts << poll;
    return {};
}

} // namespace branchbook::report
