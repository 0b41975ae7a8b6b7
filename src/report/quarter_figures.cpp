// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/report/quarter_figures.h"

#include "branchbook/base/words_for.h"
#include "report/figure_presence.h"
#include "report/quarter_asked.h"
#include "report/quarter_members.h"
#include "report/report_words.h"

#include "branchbook/base/percent.h"
#include "branchbook/book/away_day.h"
#include "branchbook/book/member_store.h"
#include "branchbook/book/setting.h"
#include "branchbook/gathering/study_excuse.h"
#include "branchbook/gathering/study_parts.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace branchbook::report {

namespace {

using gathering::GatheringRow;
using gathering::Kind;

constexpr std::array kAlwaysAsked{Kind::GeneralMeeting, Kind::CommitteeMeeting, Kind::GroupMeeting, Kind::PartyLesson,
                                  Kind::ThemePartyDay};
constexpr int kDefaultClassHour = 45;

QList<GatheringRow> sortedWithin(const QList<GatheringRow>& rows, DateRange range)
{
    QList<GatheringRow> list;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(list),
                 [&](const GatheringRow& row) { return range.contains(row.heldOn); });
    std::stable_sort(list.begin(), list.end(), [](const GatheringRow& a, const GatheringRow& b) {
        return a.heldOn != b.heldOn ? a.heldOn < b.heldOn : a.startsAt < b.startsAt;
    });
    return list;
}

QList<KindTally> tallyKinds(const QList<GatheringRow>& held)
{
    QList<KindTally> list;
    for (const gathering::KindInfo& info : gathering::kinds()) {
        KindTally entry{info.kind, {}};
        for (const GatheringRow& row : held)
            if (row.kind == info.kind)
                entry.tally.add(row);
        const bool asked = std::find(kAlwaysAsked.begin(), kAlwaysAsked.end(), info.kind) != kAlwaysAsked.end();
        if (asked || entry.tally.held > 0)
            list.append(entry);
    }
    return list;
}

QList<MonthTally> tallyMonths(const QList<GatheringRow>& held, DateRange range)
{
    QList<MonthTally> list;
    for (Month month = Month::of(range.first); month.range().first <= range.last; month = month.next()) {
        MonthTally entry{month, {}};
        for (const GatheringRow& row : held)
            if (month.range().contains(row.heldOn))
                entry.tally.add(row);
        list.append(entry);
    }
    return list;
}

DoubleLifeFigures tallyDoubleLife(const QuarterSource& source)
{
    DoubleLifeFigures figures{{}, source.doubleLifeCited, !source.leadingCadres.isEmpty(), source.today};
    QSet<gathering::GatheringId> held;
    for (const gathering::PresenceRow& row : source.presence) {
        if (!isDoubleLife(source, row))
            continue;
        held.insert(row.gathering);
        ++figures.tally.expected;
        figures.tally.present += row.presence == gathering::Presence::Present ? 1 : 0;
        figures.tally.onLeave += row.presence == gathering::Presence::OnLeave ? 1 : 0;
        figures.tally.absent += row.presence == gathering::Presence::Absent ? 1 : 0;
    }
    figures.tally.held = int(held.size());
    return figures;
}

/// The article is sure and read (domain-rules §1.3: A).
QString doubleLifeCited(const rules::Catalogue& catalogue, QDate day)
{
    const rules::Regulation* regulation = catalogue.regulation(u"EDU2019");
    const bool isInForce = regulation != nullptr && regulation->validFrom <= day;
    return isInForce ? catalogue.cite({regulation->key, QStringLiteral("16"), true, QStringLiteral("A")}) : QString();
}

QStringList namesByLength(const QuarterSource& source)
{
    QStringList names = source.recycled;
    for (const book::MemberRow& row : source.members)
        names.append(row.name);
    names.removeDuplicates();
    std::ranges::stable_sort(names, std::ranges::greater(), &QString::size);
    return names;
}

qint64 tenthsOf(const StudyFigures& study, const gathering::StudyTotal& member)
{
    return std::llround(
        10 * gathering::classHours(member.minutes, study.parts.value(member.member), study.classHourMinutes));
}

qint64 tenthsOfAll(const StudyFigures& study)
{
    qint64 sum = 0;
    for (const gathering::StudyTotal& member : study.members)
        sum += tenthsOf(study, member);
    return sum;
}

} // namespace

void Tally::add(const GatheringRow& row)
{
    ++held;
    expected += row.expected;
    present += row.present;
    onLeave += row.onLeave;
    absent += row.absent;
}

std::optional<double> Tally::rate() const
{
    return percentOf(present, expected);
}

double StudyFigures::hoursOf(const gathering::StudyTotal& member) const
{
    return double(tenthsOf(*this, member)) / 10;
}

double StudyFigures::hours() const
{
    return double(tenthsOfAll(*this)) / 10;
}

double StudyFigures::hoursPerMember() const
{
    const auto people = double(std::max<qsizetype>(1, members.size()));
    return std::round(double(tenthsOfAll(*this)) / people) / 10;
}

int AreaFigures::partsIn(const QString& chapter) const
{
    return int(std::ranges::count(section.parts, chapter, book::chapterOf));
}

QuarterState QuarterFigures::state() const
{
    const DateRange range = quarter.range();
    if (basis < range.first)
        return QuarterState::NotBegun;
    return basis < range.last ? QuarterState::Running : QuarterState::Over;
}

QuarterFigures collectQuarter(const QuarterSource& source)
{
    const WordsFor chinese(WordsFor::Paper);
    const DateRange whole = source.quarter.range();
    const DateRange past{whole.first, std::min(whole.last, source.today)};
    QuarterFigures figures;
    figures.branch = source.branch;
    figures.quarter = source.quarter;
    figures.basis = past.last;
    figures.members = countMembersOn(source.members, past.last);
    figures.members.groups = int(source.groups.size());
    figures.membersBefore = countMembersOn(source.members, whole.first.addDays(-1));
    figures.changes = changesIn(source.members, past);
    figures.held = sortedWithin(source.gatherings, past);
    std::ranges::copy_if(figures.held, std::back_inserter(figures.unrecorded),
                         [](const GatheringRow& row) { return !row.recorded; });
    figures.held.removeIf([](const GatheringRow& row) { return !row.recorded; });
    figures.kinds = tallyKinds(figures.held);
    for (const GatheringRow& row : source.gatherings)
        figures.arranged[row.kind] += whole.contains(row.heldOn) ? 1 : 0;
    figures.months = tallyMonths(figures.held, past);
    for (const GatheringRow& row : figures.held)
        figures.all.add(row);
    figures.doubleLife = tallyDoubleLife(source);
    figures.study.classHourMinutes = std::max(1, source.classHourMinutes);
    figures.study.members = source.study;
    figures.study.parts = source.studyParts;
    figures.study.pace = source.pace;
    figures.study.excused = int(std::ranges::count_if(
        source.study, [&](const gathering::StudyTotal& total) { return source.excused.contains(total.member); }));
    figures.stillPlanned =
        sortedWithin(source.gatherings, {std::max(whole.first, source.today.addDays(1)), whole.last});
    const DateRange next = source.quarter.next().range();
    figures.planned = sortedWithin(source.gatherings, next);
    figures.areas = source.areas;
    figures.matters = mattersOn(source.matters, past.last);
    figures.matters.open = openMattersIn(figures.matters, whole);
    figures.edits = source.edits;
    figures.names = namesByLength(source);
    if (source.agenda != nullptr)
        figures.asked = askedIn(*source.agenda, whole);
    if (source.open != nullptr) {
        figures.openSteps = openStepsOn(source.openThen ? *source.openThen : *source.open, past.last, next.last);
        figures.lateDuties = lateDutiesOn(*source.open, past.last);
        figures.unpublished = unpublishedBy(*source.open, whole.last);
    }
    return figures;
}

Result<QuarterSource> loadQuarter(const store::Session& session, const book::Branch& branch, Quarter quarter,
                                  QDate today, const book::Areas& areas)
{
    const WordsFor chinese(WordsFor::Paper);
    BB_CHECK(book::checkHasAllDays(session));
    const DateRange range = quarter.range();
    if (!branch.founded.isEmpty() && branch.founded.earliest() > range.last)
        return fail(ErrorKind::Invalid, QStringLiteral("report.before_founding"),
                    {quarter.toChinese(), branch.founded.toChinese()});
    QuarterSource source{branch, quarter, today, {}, {}, {}, {}, {}, kDefaultClassHour, {}, {}, {}};
    BB_TRY(source.members, book::listMemberRows(session, {branch.id, false, -1, 0}));
    BB_TRY(const auto away, book::AwayDay::load(session, branch.id, std::min(range.last, today)));
    for (book::MemberRow& row : source.members)
        away.applyTo(row);
    BB_TRY(const auto recycled, book::listMemberRows(session, {branch.id, true, -1, 0}));
    for (const book::MemberRow& row : recycled)
        source.recycled.append(row.name);
    BB_TRY(source.groups, book::listGroups(session, branch.id));
    gathering::GatheringQuery query;
    query.branch = branch.id;
    query.period = DateRange{range.first, quarter.next().range().last};
    BB_TRY(source.gatherings, gathering::listGatherings(session, query));
    BB_TRY(source.presence, gathering::listPresence(session, branch.id, range, today));
    BB_TRY(source.study, gathering::studyTotals(session, branch.id, range, today));
    BB_TRY(source.classHourMinutes, book::loadNumber(session, book::kClassHourSetting, kDefaultClassHour));
    BB_TRY(source.studyParts, gathering::studyParts(session, branch.id, range, today, source.classHourMinutes));
    BB_TRY(const auto excuses, gathering::studyExcusesIn(session, branch.id, quarter.year));
    source.excused = QSet<book::MemberId>(excuses.keyBegin(), excuses.keyEnd());
    BB_TRY(const auto rulebook, agenda::loadRulebook(session, branch.id));
    BB_TRY(source.leadingCadres, book::leadingCadres(session, branch.id));
    source.doubleLifeCited = doubleLifeCited(rulebook.catalogue, range.last);
    BB_TRY(source.pace,
           ideology::loadStudyPace(session, rulebook.catalogue, branch.id, quarter.year, std::min(range.last, today)));
    const book::SectionQuery asked{session, branch.id, range, today, rulebook.catalogue};
    for (const auto& area : areas) {
        BB_TRY(book::AreaSection section, area->section(asked));
        source.areas.push_back({area->id(), areaTitle(area->id()), std::move(section)});
    }
    BB_TRY(source.edits, listQuarterEdits(session, branch.id, quarter));
    BB_TRY(source.matters, loadMatters(session, branch.id, {range.first, std::min(range.last, today)}));
    BB_TRY(source.agenda, agenda::assess(session, areas, branch, askedWindow(range), today));
    const QDate last = quarter.next().range().last;
    BB_TRY(source.open, agenda::assessListed(session, areas, branch, today, last, rules::Settled::Counted));
    if (range.last < today) {
        BB_TRY(source.openThen,
               agenda::assessListed(session, areas, branch, range.last, last, rules::Settled::Counted));
    }
    return source;
}

} // namespace branchbook::report
