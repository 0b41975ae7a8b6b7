// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/form/form_values.h"

#include "branchbook/base/masking.h"
#include "branchbook/base/words_for.h"
#include "branchbook/book/member_store.h"
#include "branchbook/book/roster_day.h"
#include "branchbook/organization/committee_store.h"
#include "branchbook/organization/talk_store.h"
#include "branchbook/report/gathering_sheet.h"
#include "branchbook/report/minutes_paragraphs.h"
#include "branchbook/report/quarter_figures.h"
#include "form/subject_values.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace branchbook::form {

namespace {

using book::Field;
using book::FieldKind;

/// What a roster says of one field.
FormValue ofField(const book::Member& member, const book::FieldInfo& info, FormNumbers numbers)
{
    const QString text = member.values.get(info.field);
    if (text.isEmpty())
        return {};
    if (info.field == Field::Sanctions && numbers == FormNumbers::Masked)
        return ofText(maskWords(text));
    switch (info.kind) {
    case FieldKind::Date: {
        const PartialDate date = PartialDate::fromIso(text);
        return {date.toDotted(), {}, date};
    }
    case FieldKind::YesNo: return ofText(text == u"1" ? QStringLiteral("是") : QStringLiteral("否"));
    case FieldKind::IdNumber: return ofText(numbers == FormNumbers::Masked ? maskIdNumber(text) : text);
    case FieldKind::Phone: return ofText(numbers == FormNumbers::Masked ? maskPhone(text) : text);
    case FieldKind::Money:
    case FieldKind::Integer: {
        bool isNumber = false;
        const double number = text.toDouble(&isNumber);
        return {text, isNumber ? std::optional(number) : std::nullopt};
    }
    default: return ofText(text);
    }
}

struct MemberSurroundings {
    QString branch;
    QHash<book::GroupId, QString> groups;
    QDate today;
    FormNumbers numbers = FormNumbers::Full;
};

FormEntry memberEntry(const book::Member& member, const MemberSurroundings& around)
{
    FormEntry entry;
    for (const book::FieldInfo& info : book::memberFields())
        entry.insert(QString::fromUtf16(info.label), ofField(member, info, around.numbers));
    const auto label = [](Field field) { return QString::fromUtf16(book::memberFields()[size_t(field)].label); };
    entry.insert(label(Field::PartyBranch), ofText(around.branch));
    entry.insert(label(Field::PartyGroup), ofText(member.group ? around.groups.value(*member.group) : QString()));
    if (const auto age = approximateYears(member.date(Field::BirthDate), around.today))
        entry.insert(label(Field::Age), ofCount(*age));
    const PartialDate joined = member.date(Field::FullMemberDate);
    if (const auto years = joined.isEmpty() ? std::optional<int>() : approximateYears(joined, around.today))
        entry.insert(label(Field::PartyStanding), {QStringLiteral("%1年").arg(*years), double(*years)});
    return entry;
}

Result<MemberSurroundings> surroundings(const store::Session& session, const FormRequest& request)
{
    MemberSurroundings around{request.branch.name, {}, request.today, request.numbers};
    BB_TRY(const auto groups, book::listGroups(session, request.branch.id));
    for (const book::PartyGroup& group : groups)
        around.groups.insert(group.id, group.name);
    return around;
}

/// Party members, and those on the way to it, in the order of the roster, as they were on the day of the figures: who left since is
/// there, who came since is not.
Result<> addPeople(const store::Session& session, const FormRequest& request, QDate day, FormValues& values)
{
    BB_TRY(auto around, surroundings(session, request));
    around.today = day;
    BB_TRY(const auto past, book::RosterDay::load(session, request.branch.id, day));
    QHash<QString, FormEntry> entries;
    book::MemberQuery query;
    query.branch = request.branch.id;
    query.posts = book::PostWords::AsWritten;
    BB_CHECK(book::visitMembers(session, query, [&](book::FiledMember&& filed) {
        past.applyTo(filed.member);
        entries.insert(filed.member.id.toString(), memberEntry(filed.member, around));
    }));
    BB_TRY(const auto rows, book::listMemberRows(session, query));
    QList<FormEntry>& party = values.lists[QStringLiteral("党员")];
    QList<FormEntry>& coming = values.lists[QStringLiteral("发展")];
    for (const book::MemberRow& row : rows) {
        if (!book::belongsOn(row, day))
            continue;
        const QString type = book::typeOn(row, day);
        const FormEntry entry = entries.value(row.id.toString());
        if (book::isPartyMember(type))
            party.append(entry);
        else if (type == QStringView(book::kApplicant) || type == QStringView(book::kActivist)
                 || type == QStringView(book::kDevelopmentTarget))
            coming.append(entry);
    }
    numberEntries(party);
    numberEntries(coming);
    return {};
}

void addFigures(const report::QuarterFigures& figures, FormValues& values)
{
    FormEntry& single = values.single;
    set(single, "统计日期", ofDay(figures.basis));
    const report::MemberFigures& people = figures.members;
    for (const auto& [word, count] :
         {std::pair{"党员总数", people.total}, std::pair{"正式党员数", people.full},
          std::pair{"预备党员数", people.probationary}, std::pair{"女党员数", people.women},
          std::pair{"少数民族党员数", people.minority}, std::pair{"大专以上党员数", people.college},
          std::pair{"流动党员数", people.floating}, std::pair{"失联党员数", people.lostContact},
          std::pair{"党小组数", people.groups}, std::pair{"发展对象数", people.developmentTargets},
          std::pair{"积极分子数", people.activists}, std::pair{"申请人数", people.applicants}})
        set(single, word, ofCount(count));
    for (const auto& [word, kind] :
         {std::pair{"党员大会次数", gathering::Kind::GeneralMeeting},
          std::pair{"支委会次数", gathering::Kind::CommitteeMeeting},
          std::pair{"党小组会次数", gathering::Kind::GroupMeeting}, std::pair{"党课次数", gathering::Kind::PartyLesson},
          std::pair{"主题党日次数", gathering::Kind::ThemePartyDay}}) {
        const auto held = std::ranges::count(figures.held, kind, &gathering::GatheringRow::kind);
        set(single, word, ofCount(held));
    }
    QList<FormEntry>& meetings = values.lists[QStringLiteral("会议")];
    for (const gathering::GatheringRow& row : figures.held) {
        meetings.append(entryOf({
            {"类别", ofText(gathering::kindTitle(row.kind))},
            {"标题", ofText(row.topic)},
            {"日期", ofDay(row.heldOn)},
            {"地点", ofText(row.place)},
            {"主持人", ofText(row.host)},
            {"应到人数", ofCount(row.expected)},
            {"实到人数", ofCount(row.present)},
        }));
    }
    numberEntries(meetings);
}

/// All of the quarter, held or not, by day: what a plan is reported with, whenever in the quarter it is printed.
void addArranged(const report::QuarterFigures& figures, FormValues& values)
{
    QList<std::pair<gathering::GatheringRow, QString>> rows;
    for (const auto& [list, state] : {std::pair{&figures.held, QStringLiteral("已开展")},
                                      std::pair{&figures.unrecorded, QStringLiteral("没有记录")},
                                      std::pair{&figures.stillPlanned, QStringLiteral("待开展")}}) {
        for (const gathering::GatheringRow& row : *list)
            rows.append({row, state});
    }
    std::ranges::stable_sort(rows, {},
                             [](const auto& each) { return std::pair(each.first.heldOn, each.first.startsAt); });
    QList<FormEntry>& entries = values.lists[QStringLiteral("安排")];
    for (const auto& [row, state] : std::as_const(rows)) {
        entries.append(entryOf({
            {"类别", ofText(gathering::kindTitle(row.kind))},
            {"标题", ofText(row.topic)},
            {"日期", ofDay(row.heldOn)},
            {"时间", ofText(row.startsAt.isValid() ? row.startsAt.toString(QStringLiteral("HH:mm")) : QString())},
            {"地点", ofText(row.place)},
            {"主持人", ofText(row.host)},
            {"党小组", ofText(row.groupName)},
            {"状态", ofText(state)},
        }));
    }
    numberEntries(entries);
}

Result<> addBranch(const store::Session& session, const FormRequest& request, const book::Areas& areas,
                   FormValues& values)
{
    set(values.single, "成立日期", {request.branch.founded.toChinese(), {}, request.branch.founded});
    if (request.branch.founded.isEmpty())
        set(values.single, "成立日期", {});
    set(values.single, "支部类型", ofText(request.branch.kind));
    BB_TRY(const auto source, report::loadQuarter(session, request.branch, request.quarter, request.today, areas));
    const report::QuarterFigures figures = report::collectQuarter(source);
    addFigures(figures, values);
    addArranged(figures, values);
    BB_TRY(const auto committee, organization::loadCommittee(session, request.branch.id));
    QList<FormEntry>& seats = values.lists[QStringLiteral("班子")];
    for (const organization::Seat& seat : committee.seatsOn(figures.basis)) {
        seats.append(entryOf({
            {"姓名", ofText(seat.name)},
            {"职务", ofText(seat.title)},
            {"任职日期", ofDay(seat.fromOn)},
        }));
    }
    numberEntries(seats);
    BB_CHECK(addBranchRecords(session, request, values));
    return addPeople(session, request, figures.basis, values);
}

QString namesWith(const gathering::Gathering& record, gathering::Presence presence)
{
    QStringList names;
    for (const gathering::Attendee& person : record.attendees) {
        if (person.presence != presence)
            continue;
        names.append(person.reason.isEmpty() ? person.name
                                             : QStringLiteral("%1（%2）").arg(person.name, person.reason));
    }
    return names.join(u'、');
}

QString presenceTitle(gathering::Presence presence)
{
    switch (presence) {
    case gathering::Presence::Present: return QStringLiteral("出席");
    case gathering::Presence::OnLeave: return QStringLiteral("请假");
    case gathering::Presence::Absent: return QStringLiteral("缺席");
    }
    return {};
}

void addAttendance(const gathering::Gathering& record, FormValues& values)
{
    QList<FormEntry>& expected = values.lists[QStringLiteral("应到")];
    std::array<int, 3> counts{};
    for (const gathering::Attendee& person : record.attendees) {
        ++counts.at(size_t(person.presence));
        expected.append(entryOf({
            {"姓名", ofText(person.name)},
            {"人员类别", ofText(person.memberType)},
            {"到会", ofText(presenceTitle(person.presence))},
            {"原因", ofText(person.reason)},
        }));
    }
    numberEntries(expected);
    set(values.single, "应到人数", ofCount(record.attendees.size()));
    for (const auto& [word, names, presence] : {std::tuple{"实到人数", "出席", gathering::Presence::Present},
                                                std::tuple{"请假人数", "请假", gathering::Presence::OnLeave},
                                                std::tuple{"缺席人数", "缺席", gathering::Presence::Absent}}) {
        set(values.single, word, ofCount(counts.at(size_t(presence))));
        set(values.single, names, ofText(namesWith(record, presence)));
    }
    set(values.single, "列席", ofText(record.observers.join(u'、')));
}

void addDecisions(const report::GatheringSheet& sheet, FormValues& values)
{
    QList<FormEntry>& votes = values.lists[QStringLiteral("表决")];
    QStringList sentences;
    const auto count = [](const std::optional<int>& figure) { return figure ? ofCount(*figure) : FormValue(); };
    for (const report::DecisionLine& line : sheet.decisions) {
        votes.append(entryOf({
            {"事项", ofText(line.matter)},
            {"方式", ofText(line.method)},
            {"应到", count(line.entitled)},
            {"实到", count(line.present)},
            {"赞成", count(line.yes)},
            {"反对", count(line.no)},
            {"弃权", count(line.abstain)},
            {"结果", ofText(line.result)},
            {"表述", ofText(line.sentence)},
        }));
        sentences.append(line.sentence.isEmpty() ? line.matter : line.sentence);
    }
    numberEntries(votes);
    set(values.single, "决议", ofText(sentences.join(u'\n')));
}

Result<> addGathering(const store::Session& session, const FormRequest& request, FormValues& values)
{
    const auto id = gathering::GatheringId::fromString(request.recordId);
    BB_TRY(const report::GatheringSheet sheet, report::loadGatheringSheet(session, id));
    const gathering::Gathering& record = sheet.record;
    values.record = record.topic;
    FormEntry& single = values.single;
    const auto time = [](QTime at) { return ofText(at.isValid() ? at.toString(QStringLiteral("HH:mm")) : QString()); };
    set(single, "类别", ofText(gathering::kindTitle(record.kind)));
    set(single, "标题", ofText(record.topic));
    set(single, "日期", ofDay(record.heldOn));
    set(single, "开始时间", time(record.startsAt));
    set(single, "结束时间", time(record.endsAt));
    set(single, "地点", ofText(record.place));
    set(single, "主持人", ofText(record.host));
    set(single, "记录人", ofText(record.recorder));
    set(single, "讲课人", ofText(record.lecturer));
    set(single, "党小组", ofText(record.groupName));
    QStringList minutes;
    for (const report::Paragraph& paragraph : sheet.minutes)
        minutes.append(report::plainText(paragraph));
    set(single, "内容", ofText(minutes.join(u'\n')));
    QList<FormEntry>& items = values.lists[QStringLiteral("议题")];
    QStringList agenda;
    for (const QString& item : sheet.agenda) {
        items.append(entryOf({
            {"内容", ofText(item)},
        }));
        agenda.append(QStringLiteral("%1. %2").arg(items.size()).arg(item));
    }
    numberEntries(items);
    set(single, "议程", ofText(agenda.join(u'\n')));
    addAttendance(record, values);
    addDecisions(sheet, values);
    return addProblemsOf(session, request, record, values);
}

Result<> addTalk(const store::Session& session, const FormRequest& request, FormValues& values)
{
    BB_TRY(const auto talk, organization::loadTalk(session, organization::TalkId::fromString(request.recordId)));
    values.record = talk.partner.name;
    FormEntry& single = values.single;
    set(single, "谈话类型", ofText(organization::talkTitle(talk.kind)));
    set(single, "谈话方式", ofText(organization::modeTitle(talk.mode)));
    set(single, "谈话人", ofText(talk.speaker.name));
    set(single, "谈话对象", ofText(talk.partner.name));
    set(single, "日期", ofDay(talk.heldOn));
    set(single, "时间", ofText(talk.startsAt.isValid() ? talk.startsAt.toString(QStringLiteral("HH:mm")) : QString()));
    // What the branch may not read is not printed: the paper would be lying about.
    set(single, "事由", ofText(talk.isOpen() ? talk.reason : QString()));
    set(single, "要点", ofText(talk.isOpen() ? talk.points : QString()));
    set(single, "答应的事", ofText(talk.isOpen() ? talk.promise : QString()));
    set(single, "办结期限", ofDay(talk.isOpen() ? talk.followUpOn : QDate()));
    return {};
}

Result<> addCommon(const store::Session& session, const FormRequest& request, FormValues& values)
{
    FormEntry& single = values.single;
    set(single, "支部名称", ofText(request.branch.name));
    set(single, "上级党组织", ofText(request.branch.higherOrganization));
    set(single, "所在单位", ofText(request.branch.unit));
    set(single, "今天", ofDay(request.today));
    set(single, "年度", {QStringLiteral("%1年").arg(request.quarter.year), double(request.quarter.year)});
    set(single, "季度", ofText(request.quarter.toChinese()));
    BB_TRY(const auto committee, organization::loadCommittee(session, request.branch.id));
    QString secretary;
    for (const organization::Seat& seat : committee.seatsOn(request.today)) {
        if (book::plainPost(seat.title) == u"书记")
            secretary = seat.name;
    }
    set(single, "支部书记", ofText(secretary));
    return {};
}

Result<> addMember(const store::Session& session, const FormRequest& request, FormValues& values)
{
    BB_TRY(const auto member, book::loadMember(session, book::MemberId::fromString(request.recordId)));
    values.record = member.name();
    BB_TRY(const FormEntry entry, personEntry(session, request, member));
    values.single.insert(entry);
    return addMemberGrades(session, request, member.id, values);
}

} // namespace

Result<FormValues> loadFormValues(const store::Session& session, const FormRequest& request, const book::Areas& areas)
{
    const WordsFor chinese(WordsFor::Paper);
    FormValues values;
    BB_CHECK(addCommon(session, request, values));
    switch (request.subject) {
    case FormSubject::Branch: BB_CHECK(addBranch(session, request, areas, values)); break;
    case FormSubject::Member: BB_CHECK(addMember(session, request, values)); break;
    case FormSubject::Gathering: BB_CHECK(addGathering(session, request, values)); break;
    case FormSubject::Talk: BB_CHECK(addTalk(session, request, values)); break;
    case FormSubject::Admission: BB_CHECK(addAdmissionValues(session, request, values)); break;
    case FormSubject::Dues: BB_CHECK(addDuesValues(session, request, values)); break;
    case FormSubject::Evaluation: BB_CHECK(addEvaluationValues(session, request, values)); break;
    case FormSubject::Election: BB_CHECK(addElectionValues(session, request, values)); break;
    case FormSubject::Transfer: BB_CHECK(addTransferValues(session, request, values)); break;
    case FormSubject::Work: BB_CHECK(addWorkValues(session, request, values)); break;
    case FormSubject::Problem: BB_CHECK(addProblemValues(session, request, values)); break;
    case FormSubject::Handover: BB_CHECK(addHandoverValues(session, request, areas, values)); break;
    }
    return values;
}

Result<FormEntry> personEntry(const store::Session& session, const FormRequest& request, const book::Member& member)
{
    BB_TRY(const auto around, surroundings(session, request));
    return memberEntry(member, around);
}

} // namespace branchbook::form
