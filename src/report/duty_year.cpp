// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/report/duty_report.h"

#include "branchbook/base/words_for.h"
#include "branchbook/book/away_day.h"
#include "branchbook/book/member_store.h"
#include "branchbook/book/setting.h"
#include "branchbook/gathering/study_parts.h"
#include "branchbook/organization/appraisal_store.h"
#include "branchbook/organization/duty.h"
#include "report/quarter_asked.h"
#include "report/quarter_members.h"
#include "report/report_words.h"

#include <QJsonArray>

#include <algorithm>
#include <utility>

namespace branchbook::report {

namespace {

constexpr int kUsualClassHour = 45;

/// A figure that a duty report tells of: where an area would have it.
struct DutyTopic {
    const char16_t* area; ///< empty: any
    const char16_t* key;
    const char16_t* title;
};
constexpr DutyTopic kDutyTopics[] = {
    {u"organization", u"held", u"三会一课和组织生活"},  {u"ideology", u"held", u"集中学习"},
    {u"organization", u"admissions", u"发展党员"},      {u"organization", u"dues", u"党费"},
    {u"organization", u"evaluations", u"民主评议党员"}, {u"organization", u"polls", u"民意测评"},
    {u"organization", u"talks", u"谈心谈话"},           {u"", u"ledger", u"台账事项"},
};

DateRange wholeYear(int year)
{
    return {QDate(year, 1, 1), QDate(year, 12, 31)};
}

bool isKept(const std::vector<AreaFigures>& areas, const DutyTopic& topic)
{
    const QStringView wanted(topic.area);
    return std::any_of(areas.begin(), areas.end(), [&](const AreaFigures& area) {
        return (wanted.isEmpty() || area.id == wanted) && area.section.figures.contains(QStringView(topic.key));
    });
}

Result<> addDutyMeetings(const store::Session& session, QDate today, DutyYear& made)
{
    const DateRange past{wholeYear(made.year).first, made.basis};
    gathering::GatheringQuery query;
    query.branch = made.branch.id;
    query.period = past;
    BB_TRY(const auto rows, gathering::listGatherings(session, query));
    for (const gathering::GatheringRow& row : rows) {
        if (row.recorded)
            made.meetings.add(row);
    }
    BB_TRY(const int minutes, book::loadNumber(session, book::kClassHourSetting, kUsualClassHour));
    made.study.classHourMinutes = std::max(1, minutes);
    BB_TRY(made.study.members, gathering::studyTotals(session, made.branch.id, wholeYear(made.year), today));
    BB_TRY(made.study.parts,
           gathering::studyParts(session, made.branch.id, wholeYear(made.year), today, made.study.classHourMinutes));
    return {};
}

Result<> addDutyPeople(const store::Session& session, DutyYear& made)
{
    BB_TRY(auto rows, book::listMemberRows(session, {made.branch.id, false, -1, 0}));
    BB_TRY(const auto away, book::AwayDay::load(session, made.branch.id, made.basis));
    for (book::MemberRow& row : rows)
        away.applyTo(row);
    BB_TRY(const auto groups, book::listGroups(session, made.branch.id));
    made.members = countMembersOn(rows, made.basis);
    made.members.groups = int(groups.size());
    made.changes = changesIn(rows, {wholeYear(made.year).first, made.basis});
    // What is known to the year is known well enough for a year.
    made.changes.joined += std::exchange(made.changes.joinedInYear, {});
    made.changes.converted += std::exchange(made.changes.convertedInYear, {});
    made.changes.transferredIn += std::exchange(made.changes.transferredInYear, {});
    return {};
}

Result<> addDutyWork(const store::Session& session, DutyYear& made)
{
    BB_TRY(const auto duties, organization::listDuties(session, made.branch.id));
    const QDate first = wholeYear(made.year).first;
    for (const organization::Duty& duty : duties) {
        const bool ran = duty.fromOn <= made.basis && (!duty.untilOn.isValid() || duty.untilOn >= first);
        if (ran && !made.duties.contains(duty.matter))
            made.duties.append(duty.matter);
    }
    BB_TRY(made.work, organization::listWork(session, made.branch.id, made.year));
    return {};
}

Result<> addRoundBefore(const store::Session& session, DutyYear& made)
{
    BB_TRY(const auto before, organization::findAppraisal(session, made.branch.id, made.year - 1));
    if (!before)
        return {};
    BB_TRY(const auto items, organization::listAppraisalProblems(session, *before));
    made.hasRoundBefore = true;
    made.problems = organization::appraisalProblemsBy(items, made.basis);
    for (const ledger::Item& item : items) {
        if (before->isOpen() && ledger::asOf(item, made.basis).isOpen()) // of a covered round the number alone
            made.openProblems.append(item.matter);
    }
    return {};
}

QJsonValue rateJson(std::optional<double> rate)
{
    return rate ? QJsonValue(*rate) : QJsonValue();
}

} // namespace

QStringList DutyYear::notKept() const
{
    QStringList titles;
    for (const DutyTopic& topic : kDutyTopics) {
        if (!isKept(areas, topic))
            titles.append(QString::fromUtf16(topic.title));
    }
    if (duties.isEmpty())
        titles.append(QStringLiteral("分工"));
    if (work.isEmpty())
        titles.append(QStringLiteral("年度工作计划"));
    return titles;
}

Result<DutyYear> loadDutyYear(const store::Session& session, const book::Branch& branch, int year, QDate today,
                              const book::Areas& areas)
{
    const WordsFor chinese(WordsFor::Paper);
    BB_CHECK(book::checkHasAllDays(session));
    const DateRange whole = wholeYear(year);
    if (!branch.founded.isEmpty() && branch.founded.earliest() > whole.last)
        return fail(ErrorKind::Invalid, QStringLiteral("report.before_founding"),
                    {QStringLiteral("%1年").arg(year), branch.founded.toChinese()});
    const store::Session::Snapshot snapshot(session);
    DutyYear made;
    made.branch = branch;
    made.year = year;
    made.basis = std::min(whole.last, today);
    BB_CHECK(addDutyPeople(session, made));
    BB_CHECK(addDutyMeetings(session, today, made));
    BB_CHECK(addDutyWork(session, made));
    BB_CHECK(addRoundBefore(session, made));
    BB_TRY(const auto rulebook, agenda::loadRulebook(session, branch.id));
    const book::SectionQuery asked{session, branch.id, whole, today, rulebook.catalogue};
    for (const auto& area : areas) {
        BB_TRY(book::AreaSection section, area->section(asked));
        made.areas.push_back({area->id(), areaTitle(area->id()), std::move(section)});
    }
    BB_TRY(const auto agenda, agenda::assess(session, areas, branch, askedWindow(whole), today));
    made.asked = askedIn(*agenda, whole);
    return made;
}

QJsonObject dutyYearJson(const DutyYear& year)
{
    QJsonObject areas;
    for (const AreaFigures& area : year.areas)
        areas.insert(area.id, area.section.figures);
    const auto done = std::count_if(year.work.begin(), year.work.end(),
                                    [](const organization::WorkItem& item) { return item.isDone(); });
    qsizetype left = 0;
    for (const Leaving& leaving : year.changes.left)
        left += leaving.names.size();
    return {{QStringLiteral("year"), year.year},
            {QStringLiteral("basis"), year.basis.toString(Qt::ISODate)},
            {QStringLiteral("members"),
             QJsonObject{{QStringLiteral("total"), year.members.total},
                         {QStringLiteral("full"), year.members.full},
                         {QStringLiteral("probationary"), year.members.probationary},
                         {QStringLiteral("groups"), year.members.groups}}},
            {QStringLiteral("changes"),
             QJsonObject{{QStringLiteral("joined"), int(year.changes.joined.size())},
                         {QStringLiteral("converted"), int(year.changes.converted.size())},
                         {QStringLiteral("transferred_in"), int(year.changes.transferredIn.size())},
                         {QStringLiteral("left"), int(left)}}},
            {QStringLiteral("meetings"),
             QJsonObject{{QStringLiteral("held"), year.meetings.held},
                         {QStringLiteral("expected"), year.meetings.expected},
                         {QStringLiteral("present"), year.meetings.present},
                         {QStringLiteral("rate"), rateJson(year.meetings.rate())}}},
            {QStringLiteral("study"),
             QJsonObject{{QStringLiteral("members"), int(year.study.members.size())},
                         {QStringLiteral("hours"), year.study.hours()},
                         {QStringLiteral("hours_per_member"), year.study.hoursPerMember()}}},
            {QStringLiteral("asked"), askedJson(year.asked, NameStyle::Full)},
            {QStringLiteral("duties"), QJsonArray::fromStringList(year.duties)},
            {QStringLiteral("plan"),
             QJsonObject{{QStringLiteral("items"), int(year.work.size())}, {QStringLiteral("done"), int(done)}}},
            {QStringLiteral("problems_before"),
             year.hasRoundBefore ? QJsonValue(QJsonObject{{QStringLiteral("total"), year.problems.total},
                                                          {QStringLiteral("closed"), year.problems.closed}})
                                 : QJsonValue()},
            {QStringLiteral("areas"), areas},
            {QStringLiteral("not_kept"), QJsonArray::fromStringList(year.notKept())}};
}

} // namespace branchbook::report
