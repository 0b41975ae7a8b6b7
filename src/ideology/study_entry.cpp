// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/ideology/study_entry.h"

#include "branchbook/base/day_bounds.h"
#include "branchbook/base/one_line.h"
#include "branchbook/base/percent.h"
#include "branchbook/base/tenth.h"
#include "branchbook/base/text.h"
#include "branchbook/base/word_list.h"
#include "branchbook/book/life_days.h"
#include "branchbook/book/member_store.h"
#include "branchbook/book/setting.h"
#include "branchbook/gathering/gathering_store.h"
#include "branchbook/gathering/study_parts.h"
#include "branchbook/ideology/study_files.h"
#include "branchbook/ideology/study_pace.h"
#include "branchbook/store/day.h"
#include "branchbook/store/session.h"

#include <QJsonObject>

#include <algorithm>
#include <array>

namespace branchbook::ideology {

namespace {

constexpr DayField kEntryDay{"date", QT_TRANSLATE_NOOP("Fields", "日期")};

constexpr WordList<StudyEntryKind, 4> kEntryKinds{"StudyEntry",
                                                  {{{"own_study", QT_TRANSLATE_NOOP("StudyEntry", "自学")},
                                                    {"paper", QT_TRANSLATE_NOOP("StudyEntry", "体会文章")},
                                                    {"notes", QT_TRANSLATE_NOOP("StudyEntry", "学习笔记")},
                                                    {"outline", QT_TRANSLATE_NOOP("StudyEntry", "发言提纲")}}}};

QString entryDayWords(QDate day)
{
    return PartialDate::of(day).toChinese();
}

tl::unexpected<Error> entryFault(const char* code, const QStringList& args, const char* where)
{
    return fail(Error{ErrorKind::Invalid, QString::fromLatin1(code), args, QString::fromLatin1(where)});
}

StudyEntry entryIn(const store::Query& query)
{
    StudyEntry entry;
    entry.id = StudyEntryId::fromString(query.text(0));
    entry.rev = query.integer(1);
    entry.branch = book::BranchId::fromString(query.text(2));
    entry.member = book::MemberId::fromString(query.text(3));
    entry.name = query.text(4);
    if (!query.isNull(5))
        entry.gathering = gathering::GatheringId::fromString(query.text(5));
    entry.topic = query.text(6);
    entry.kind = studyEntryKindByName(query.text(7)).value_or(StudyEntryKind::Paper);
    entry.title = query.text(8);
    entry.on = store::dayAt(query, 9);
    if (!query.isNull(10))
        entry.minutes = static_cast<int>(query.integer(10));
    entry.note = query.text(11);
    entry.enteredOn = store::dayAt(query, 12);
    return entry;
}

StudyEntry tidyEntry(StudyEntry entry)
{
    entry.title = oneLine(trimmedText(entry.title));
    entry.note = oneLine(trimmedText(entry.note));
    if (entry.kind != StudyEntryKind::OwnStudy)
        entry.minutes.reset();
    return entry;
}

Result<> checkEntryTexts(const StudyEntry& entry, QDate today)
{
    if (entry.title.isEmpty())
        return entryFault("study_entry.title_missing", {}, "title");
    for (const QString& text : {entry.title, entry.note}) {
        if (text.size() > kMostEntryText)
            return entryFault("study_entry.text_long", {text.left(12), QString::number(kMostEntryText)}, "title");
    }
    if (!entry.on.isValid())
        return entryFault("study_entry.day_missing", {}, "date");
    if (entry.on > today)
        return entryFault("study_entry.day_future", {entryDayWords(entry.on)}, "date");
    BB_CHECK(checkDayBounds(entry.on, kEntryDay, today));
    return {};
}

/// Told in class hours, in which they are entered.
Result<> checkEntryMinutes(const store::Session& session, const StudyEntry& entry)
{
    const int minutes = entry.minutes.value_or(0);
    if (entry.kind != StudyEntryKind::OwnStudy || (minutes >= 1 && minutes <= kMostEntryMinutes))
        return {};
    BB_TRY(const int classHour, gathering::classHourMinutes(session));
    return entryFault("study_entry.minutes",
                      {QString::number(gathering::classHours(minutes, 0, classHour)),
                       QString::number(gathering::classHours(kMostEntryMinutes, 0, classHour))},
                      "hours");
}

/// Person and session are of the branch, and are not undone under it.
Result<> checkEntryOwners(store::UnitOfWork& unit, const StudyEntry& entry)
{
    {
        store::Query person = unit.session().query("study_entry.person");
        person.bind("branch", entry.branch.toString());
        BB_TRY(const bool known, person.bind("id", entry.member.toString()).next());
        if (!known)
            return fail(ErrorKind::Refused, QStringLiteral("study_entry.stranger"));
    }
    BB_TRY(const book::Member person, book::loadMember(unit.session(), entry.member));
    BB_CHECK(book::checkInLife(person, PartialDate::of(entry.on), QStringLiteral("date")));
    if (!entry.gathering)
        return {};
    BB_TRY(const auto held, gathering::loadGathering(unit.session(), *entry.gathering));
    const bool ofBranch =
        held.branch == entry.branch && QLatin1String(gathering::kindInfo(held.kind).area) == QLatin1String("ideology");
    if (!ofBranch)
        return fail(ErrorKind::Refused, QStringLiteral("study_entry.gathering"), {held.topic});
    if (entry.on < held.heldOn && entry.kind != StudyEntryKind::Outline) // what is said there is written before
        return entryFault("study_entry.day_early", {entryDayWords(entry.on), entryDayWords(held.heldOn)}, "date");
    return unit.hold("gathering", entry.gathering->toString());
}

store::ColumnValues columnsOf(const StudyEntry& entry)
{
    return {{"branch_id", entry.branch.toString()},
            {"member_id", entry.member.toString()},
            {"gathering_id", entry.gathering ? store::Value{entry.gathering->toString()} : store::Value{}},
            {"kind", studyEntryKindName(entry.kind)},
            {"title", entry.title},
            {"done_on", store::dayOrNull(entry.on)},
            {"minutes", entry.minutes ? store::Value{qint64(*entry.minutes)} : store::Value{}},
            {"note", store::textOrNull(entry.note)}};
}

/// What the committee studied on the average, to one decimal; empty where there is none.
QString leaderWords(const QList<LeaderStudy>& leaders)
{
    if (leaders.isEmpty())
        return {};
    double hours = 0;
    double own = 0;
    for (const LeaderStudy& leader : leaders) {
        hours += leader.hours;
        own += leader.ownHours;
    }
    const auto count = static_cast<double>(leaders.size());
    return QStringLiteral("班子成员%1人，本年度到期末人均集中学习%2学时、自学%3学时。")
        .arg(QString::number(leaders.size()), QString::number(toTenth(hours / count), 'f', 1),
             QString::number(toTenth(own / count), 'f', 1));
}

} // namespace

QString studyEntryKindName(StudyEntryKind kind)
{
    return kEntryKinds.nameOf(kind);
}

QString studyEntryKindTitle(StudyEntryKind kind)
{
    return kEntryKinds.titleOf(kind);
}

std::optional<StudyEntryKind> studyEntryKindByName(QStringView name)
{
    return kEntryKinds.find(name);
}

QList<StudyEntryKind> studyEntryKinds()
{
    return kEntryKinds.values();
}

std::optional<double> LeaderStudy::attendancePercent() const
{
    return percentOf(attended, expected);
}

Result<QList<StudyEntry>> listStudyEntries(const store::Session& session, book::BranchId branch, DateRange period)
{
    QList<StudyEntry> list;
    store::Query query = session.query("study_entry.list");
    query.bind("branch", branch.toString()).bind("first", period.first.toString(Qt::ISODate));
    BB_TRY(bool row, query.bind("last", period.last.toString(Qt::ISODate)).next());
    while (row) {
        list.append(entryIn(query));
        BB_TRY(row, query.next());
    }
    return list;
}

Result<StudyEntry> loadStudyEntry(const store::Session& session, StudyEntryId id)
{
    store::Query query = session.query("study_entry.load");
    BB_TRY(const bool row, query.bind("id", id.toString()).next());
    if (!row)
        return fail(ErrorKind::NotFound, QStringLiteral("study_entry.missing"));
    return entryIn(query);
}

Result<StudyEntryId> addStudyEntry(store::UnitOfWork& unit, const StudyEntry& given, QDate today)
{
    if (given.kind != StudyEntryKind::OwnStudy && given.minutes.value_or(0) > 0)
        return entryFault("study_entry.hours_kind", {studyEntryKindTitle(given.kind)}, "hours"); // not dropped silently
    StudyEntry entry = tidyEntry(given);
    BB_CHECK(checkEntryTexts(entry, today));
    BB_CHECK(checkEntryMinutes(unit.session(), entry));
    BB_CHECK(checkEntryOwners(unit, entry));
    entry.id = entry.id.isNull() ? StudyEntryId::make() : entry.id; // a sample brings its own
    store::ColumnValues columns = columnsOf(entry);
    columns.insert(columns.begin(), {"id", entry.id.toString()});
    columns.push_back({"entered_on", store::dayOrNull(today)});
    BB_CHECK(unit.insert("study_entry", columns));
    return entry.id;
}

Result<> changeStudyEntry(store::UnitOfWork& unit, const StudyEntry& given, QDate today)
{
    BB_TRY(const StudyEntry now, loadStudyEntry(unit.session(), given.id));
    StudyEntry entry = tidyEntry(given);
    entry.branch = now.branch;
    BB_CHECK(checkEntryTexts(entry, today));
    BB_CHECK(checkEntryMinutes(unit.session(), entry));
    BB_CHECK(checkEntryOwners(unit, entry));
    return unit.update("study_entry", entry.id.toString(), entry.rev, columnsOf(entry));
}

Result<> removeStudyEntry(store::UnitOfWork& unit, StudyEntryId id)
{
    BB_TRY(const StudyEntry entry, loadStudyEntry(unit.session(), id));
    BB_CHECK(unit.hold("member", entry.member.toString()));
    if (entry.gathering)
        BB_CHECK(unit.hold("gathering", entry.gathering->toString()));
    BB_TRY(const auto files, listEntryFiles(unit.session(), id));
    for (const book::Attachment& file : files)
        BB_CHECK(book::removeAttachment(unit, file, unit.session().today()));
    return unit.remove("study_entry", id.toString());
}

Result<QList<LeaderStudy>> loadLeaderStudy(const store::Session& session, const rules::Catalogue& catalogue,
                                           book::BranchId branch, QDate today)
{
    const DateRange year{QDate(today.year(), 1, 1), today};
    BB_TRY(const int classHour, gathering::classHourMinutes(session));
    BB_TRY(const auto totals, gathering::studyTotals(session, branch, year, today));
    BB_TRY(const StudyPace pace, loadStudyPace(session, catalogue, branch, today.year(), today));
    BB_TRY(const auto committee,
           gathering::expectedOn(session, branch, gathering::Kind::CommitteeMeeting, std::nullopt, today));
    BB_TRY(const auto entries, listStudyEntries(session, branch, year));
    QList<LeaderStudy> list;
    for (const auto& person : committee) {
        LeaderStudy leader;
        leader.member = person.member;
        leader.name = person.name;
        for (const auto& total : totals) {
            if (total.member != person.member)
                continue;
            leader.attended = total.attended;
            leader.expected = total.expected;
        }
        for (const StudyPaceLine& line : pace.people) {
            if (line.member != person.member)
                continue;
            leader.hours = line.hours;
            leader.target = line.target;
            leader.due = pace.dueOf(line);
            leader.behind = pace.isBehind(line);
        }
        int own = 0;
        for (const StudyEntry& entry : entries) {
            if (entry.member != person.member)
                continue;
            own += entry.minutes.value_or(0);
            leader.outputs += entry.kind == StudyEntryKind::OwnStudy ? 0 : 1;
        }
        leader.ownHours = gathering::classHours(own, 0, classHour);
        list.append(leader);
    }
    return list;
}

Result<> addEntrySection(const book::SectionQuery& query, book::AreaSection& section)
{
    const DateRange range{query.period.first, std::min(query.period.last, query.today)};
    BB_TRY(const auto entries, listStudyEntries(query.session, query.branch, range));
    if (entries.isEmpty())
        return {};
    std::array<int, 4> counts{};
    for (const StudyEntry& entry : entries)
        ++counts.at(static_cast<std::size_t>(entry.kind));
    QStringList words;
    QJsonObject figures;
    for (const StudyEntryKind kind : studyEntryKinds()) {
        const int count = counts.at(static_cast<std::size_t>(kind));
        figures.insert(studyEntryKindName(kind), count);
        if (count > 0 && kind != StudyEntryKind::OwnStudy)
            words.append(kEntryKinds.chineseOf(kind) + QStringLiteral("%1篇").arg(count));
    }
    if (counts.front() > 0)
        words.append(QStringLiteral("登记自学%1人次（不计入集中学习培训学时）").arg(counts.front()));
    BB_TRY(const auto leaders, loadLeaderStudy(query.session, query.catalogue, query.branch, range.last));
    section.parts.emplace_back(book::SectionText{QStringLiteral("学习成果：") + words.join(QStringLiteral("，"))
                                                 + QStringLiteral("。") + leaderWords(leaders)});
    section.figures.insert(QStringLiteral("study_entries"), figures);
    return {};
}

} // namespace branchbook::ideology
