// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/gathering/gathering_store.h"

#include "branchbook/base/text.h"
#include "branchbook/book/member_store.h"
#include "branchbook/book/setting.h"

#include <QCoreApplication>

#include <algorithm>

namespace branchbook::gathering {

namespace {

constexpr int kDefaultLateDays = 7;
constexpr int kMinutesPerDay = 24 * 60;
constexpr auto kTimeFormat = QStringView(u"HH:mm");

QString stateName(State state)
{
    return state == State::Archived ? QStringLiteral("archived") : QStringLiteral("draft");
}

State stateFrom(const QString& text)
{
    return text == u"archived" ? State::Archived : State::Draft;
}

Presence presenceFrom(const QString& text)
{
    if (text == u"present")
        return Presence::Present;
    return text == u"on_leave" ? Presence::OnLeave : Presence::Absent;
}

QTime timeFrom(const QString& text)
{
    return QTime::fromString(text, kTimeFormat.toString());
}

store::Value timeValue(QTime time)
{
    return time.isValid() ? store::Value{time.toString(kTimeFormat)} : store::Value{};
}

store::Value numberValue(std::optional<int> number)
{
    return number ? store::Value{qint64{*number}} : store::Value{};
}

GatheringRow rowOf(const store::Query& query)
{
    GatheringRow row;
    row.id = GatheringId::fromString(query.text(0));
    row.kind = kindByName(query.text(1)).value_or(Kind::OtherActivity);
    row.topic = query.text(2);
    row.heldOn = QDate::fromString(query.text(3), Qt::ISODate);
    row.startsAt = timeFrom(query.text(4));
    row.endsAt = timeFrom(query.text(5));
    row.place = query.text(6);
    row.host = query.text(7);
    row.groupName = query.text(8);
    row.state = stateFrom(query.text(9));
    row.enteredOn = QDate::fromString(query.text(10), Qt::ISODate);
    row.late = query.integer(11) != 0;
    row.expected = static_cast<int>(query.integer(12));
    row.present = static_cast<int>(query.integer(13));
    row.onLeave = static_cast<int>(query.integer(14));
    row.absent = static_cast<int>(query.integer(15));
    row.studyMinutes = static_cast<int>(query.integer(16));
    row.attachments = static_cast<int>(query.integer(17));
    row.recorded = query.integer(18) != 0;
    row.recycledOn = QDate::fromString(query.text(19), Qt::ISODate);
    return row;
}

Gathering gatheringOf(const store::Query& query)
{
    Gathering g;
    g.rev = query.integer(0);
    g.branch = book::BranchId::fromString(query.text(1));
    if (!query.isNull(2))
        g.group = book::GroupId::fromString(query.text(2));
    g.groupName = query.text(3);
    g.kind = kindByName(query.text(4)).value_or(Kind::OtherActivity);
    g.topic = query.text(5);
    g.heldOn = QDate::fromString(query.text(6), Qt::ISODate);
    g.startsAt = timeFrom(query.text(7));
    g.endsAt = timeFrom(query.text(8));
    g.place = query.text(9);
    g.host = query.text(10);
    g.recorder = query.text(11);
    g.lecturer = query.text(12);
    if (!query.isNull(13))
        g.studyMinutes = static_cast<int>(query.integer(13));
    g.minutesHtml = query.text(14);
    if (!query.isNull(15))
        g.forYear = static_cast<int>(query.integer(15));
    g.state = stateFrom(query.text(16));
    g.enteredOn = QDate::fromString(query.text(17), Qt::ISODate);
    g.late = query.integer(18) != 0;
    return g;
}

Result<QStringList> textsOf(const store::Session& session, const char* statement, const QString& id)
{
    QStringList texts;
    store::Query query = session.query(statement);
    BB_TRY(bool row, query.bind("id", id).next());
    while (row) {
        texts.append(query.text(0));
        BB_TRY(row, query.next());
    }
    return texts;
}

Result<QList<Attendee>> attendeesOf(const store::Session& session, const QString& id)
{
    QList<Attendee> people;
    store::Query query = session.query("gathering.attendees");
    BB_TRY(bool row, query.bind("id", id).next());
    while (row) {
        people.append({book::MemberId::fromString(query.text(0)), query.text(1), query.text(2),
                       presenceFrom(query.text(3)), query.text(4)});
        BB_TRY(row, query.next());
    }
    return people;
}

store::ColumnValues columnsOf(const Gathering& g)
{
    return {{"branch_id", g.branch.toString()},
            {"group_id", g.group ? store::Value{g.group->toString()} : store::Value{}},
            {"kind", QString::fromLatin1(kindInfo(g.kind).name)},
            {"topic", trimmedText(g.topic)},
            {"held_on", g.heldOn.toString(Qt::ISODate)},
            {"starts_at", timeValue(g.startsAt)},
            {"ends_at", timeValue(g.endsAt)},
            {"place", store::textOrNull(trimmedText(g.place))},
            {"host", store::textOrNull(trimmedText(g.host))},
            {"recorder", store::textOrNull(trimmedText(g.recorder))},
            {"lecturer", store::textOrNull(trimmedText(g.lecturer))},
            {"minutes_of_study", numberValue(g.studyMinutes)},
            {"minutes_html", store::textOrNull(withoutControls(g.minutesHtml))},
            {"for_year", numberValue(g.forYear ? g.forYear : usualYear(g.kind, g.heldOn))},
            {"state", stateName(g.state)}};
}

QString childKey(const QString& id, qsizetype position)
{
    return id + store::kKeySeparator + QString::number(position);
}

/// Rows numbered from 0: puts what is there now, removes what stood beyond.
Result<> putTexts(store::UnitOfWork& unit, const char* table, const char* column, const QString& id,
                  const QStringList& before, const QStringList& now)
{
    for (qsizetype i = 0; i < now.size(); ++i)
        BB_CHECK(unit.put(table, {{"gathering_id", id}, {"position", qint64{i}}, {column, trimmedText(now[i])}}));
    for (qsizetype i = now.size(); i < before.size(); ++i)
        BB_CHECK(unit.remove(table, childKey(id, i)));
    return {};
}

Result<> putAttendees(store::UnitOfWork& unit, const QString& id, const QList<Attendee>& before,
                      const QList<Attendee>& now)
{
    QSet<QString> kept;
    for (qsizetype i = 0; i < now.size(); ++i) {
        const Attendee& person = now[i];
        const QString member = person.member.toString();
        kept.insert(member);
        const bool away = person.presence != Presence::Present;
        BB_CHECK(unit.put("attendance",
                          {{"gathering_id", id},
                           {"member_id", member},
                           {"position", qint64{i}},
                           {"presence", presenceName(person.presence)},
                           {"reason", away ? store::textOrNull(trimmedText(person.reason)) : store::Value{}},
                           {"member_type", person.memberType}}));
    }
    for (const Attendee& person : before) {
        const QString member = person.member.toString();
        if (!kept.contains(member))
            BB_CHECK(unit.remove("attendance", id + store::kKeySeparator + member));
    }
    return {};
}

/// When it was entered, and whether that was late for a gathering of that day.
Result<> addEntry(const store::Session& session, store::ColumnValues& columns, QDate heldOn, QDate entered)
{
    BB_TRY(const int lateDays, book::loadNumber(session, book::kLateDaysSetting, kDefaultLateDays));
    columns.push_back({"entered_on", entered.toString(Qt::ISODate)});
    columns.push_back({"late", qint64{heldOn.daysTo(entered) > lateDays ? 1 : 0}});
    return {};
}

/// The day of entry of what was saved before: a plan becomes a record when, from its day on, people or minutes are put to
/// it; and no record is older than the act.
QDate entryOf(const Gathering& before, const Gathering& now, QDate today)
{
    const bool records =
        isRecorded(before) || !now.attendees.isEmpty() || withoutControls(now.minutesHtml) != before.minutesHtml;
    const bool renewed = now.heldOn <= today && records && before.enteredOn < now.heldOn;
    return renewed ? today : before.enteredOn;
}

} // namespace

Result<> checkGathering(const Gathering& gathering)
{
    if (gathering.topic.trimmed().isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("gathering.topic_missing"));
    if (!gathering.heldOn.isValid())
        return fail(ErrorKind::Invalid, QStringLiteral("gathering.date_missing"));
    if (gathering.startsAt.isValid() && gathering.endsAt.isValid() && gathering.endsAt < gathering.startsAt)
        return fail(ErrorKind::Invalid, QStringLiteral("gathering.time_order"));
    if (gathering.studyMinutes && (*gathering.studyMinutes < 0 || *gathering.studyMinutes > kMinutesPerDay))
        return fail(ErrorKind::Invalid, QStringLiteral("gathering.hours"), {QString::number(*gathering.studyMinutes)});
    if (kindInfo(gathering.kind).audience == Audience::Group && !gathering.group)
        return fail(ErrorKind::Invalid, QStringLiteral("gathering.group_missing"));
    return {};
}

Result<QList<GatheringRow>> listGatherings(const store::Session& session, const GatheringQuery& wanted)
{
    QList<GatheringRow> rows;
    store::Query query = session.query("gathering.list");
    const DateRange period = wanted.period.value_or(DateRange{QDate(1, 1, 1), QDate(9999, 12, 31)});
    query.bind("branch", wanted.branch ? store::Value{wanted.branch->toString()} : store::Value{})
        .bind("kind", wanted.kind ? store::Value{QString::fromLatin1(kindInfo(*wanted.kind).name)} : store::Value{})
        .bind("first", period.first.toString(Qt::ISODate))
        .bind("last", period.last.toString(Qt::ISODate))
        .bind("recycled", qint64{wanted.recycled ? 1 : 0});
    BB_TRY(bool row, query.next());
    while (row) {
        rows.append(rowOf(query));
        BB_TRY(row, query.next());
    }
    return rows;
}

Result<Gathering> loadGathering(const store::Session& session, GatheringId id)
{
    const QString key = id.toString();
    store::Query query = session.query("gathering.load");
    BB_TRY(const bool row, query.bind("id", key).next());
    if (!row)
        return fail(ErrorKind::NotFound, QStringLiteral("gathering.missing"));
    Gathering gathering = gatheringOf(query);
    gathering.id = id;
    BB_TRY(gathering.agenda, textsOf(session, "gathering.agenda", key));
    BB_TRY(gathering.observers, textsOf(session, "gathering.observers", key));
    BB_TRY(gathering.attendees, attendeesOf(session, key));
    return gathering;
}

Result<QList<Attendee>> expectedOn(const store::Session& session, book::BranchId branch, Kind kind,
                                   std::optional<book::GroupId> group, QDate day)
{
    QList<Attendee> people;
    BB_TRY(const auto rows, book::listMemberRowsOn(session, branch, day));
    const Audience audience = kindInfo(kind).audience;
    for (const book::MemberRow& row : rows) {
        const QString type = book::typeOn(row, day);
        if (!book::isPartyMember(type) || !book::belongsOn(row, day))
            continue;
        if (audience == Audience::Committee && !book::isCommitteePost(row.post))
            continue;
        if (audience == Audience::Group && (!group || row.groupId != group->toString()))
            continue;
        people.append({row.id, row.name, type, Presence::Present, {}});
    }
    return people;
}

Result<GatheringId> saveGathering(store::UnitOfWork& unit, const Gathering& gathering, QDate today)
{
    BB_CHECK(checkGathering(gathering));
    const GatheringId id = gathering.id.isNull() ? GatheringId::make() : gathering.id;
    const QString key = id.toString();
    Gathering before;
    store::ColumnValues columns = columnsOf(gathering);
    if (gathering.rev == 0) {
        columns.insert(columns.begin(), {"id", key});
        BB_CHECK(addEntry(unit.session(), columns, gathering.heldOn, today));
        BB_CHECK(unit.insert("gathering", columns));
    } else {
        BB_TRY(before, loadGathering(unit.session(), id));
        if (before.state == State::Archived)
            return fail(ErrorKind::Refused, QStringLiteral("gathering.archived"));
        BB_CHECK(addEntry(unit.session(), columns, gathering.heldOn, entryOf(before, gathering, today)));
        BB_CHECK(unit.update("gathering", key, gathering.rev, columns));
    }
    BB_CHECK(putTexts(unit, "agenda_item", "title", key, before.agenda, gathering.agenda));
    BB_CHECK(putTexts(unit, "gathering_observer", "name", key, before.observers, gathering.observers));
    BB_CHECK(putAttendees(unit, key, before.attendees, gathering.attendees));
    return id;
}

Result<> archiveGathering(store::UnitOfWork& unit, GatheringId id, QDate today)
{
    BB_TRY(const Gathering record, loadGathering(unit.session(), id));
    if (!isRecorded(record)) { // archived as it was planned: this is the day on which somebody says that it took place
        store::ColumnValues columns;
        BB_CHECK(addEntry(unit.session(), columns, record.heldOn, today));
        BB_CHECK(unit.change("gathering", id.toString(), columns));
    }
    return unit.change("gathering", id.toString(),
                       {{"state", stateName(State::Archived)}, {"archived_on", today.toString(Qt::ISODate)}});
}

Result<> reopenGathering(store::UnitOfWork& unit, GatheringId id)
{
    return unit.change("gathering", id.toString(), {{"state", stateName(State::Draft)}, {"archived_on", {}}});
}

QStringList missingIn(const Gathering& g)
{
    const auto tr = [](const char* text) { return QCoreApplication::translate("branchbook::gathering", text); };
    QStringList missing;
    const auto need = [&](bool there, const QString& what) {
        if (!there)
            missing.append(what);
    };
    const bool study = qstrcmp(kindInfo(g.kind).area, "ideology") == 0;
    need(g.startsAt.isValid(), tr("几点开始"));
    need(!g.place.trimmed().isEmpty(), tr("地点"));
    need(!g.host.trimmed().isEmpty(), tr("主持人"));
    need(!g.recorder.trimmed().isEmpty(), tr("记录人"));
    if (study && g.kind != Kind::TheoryExam)
        need(!g.lecturer.trimmed().isEmpty(), tr("主讲人"));
    if (study)
        need(g.studyMinutes.has_value(), tr("学时"));
    need(!g.attendees.isEmpty(), tr("到会人员"));
    const auto unexplained = std::ranges::count_if(g.attendees, &lacksReason);
    need(unexplained == 0, tr("%1 个人的缺席原因").arg(unexplained));
    need(!g.agenda.isEmpty() || !g.minutesHtml.trimmed().isEmpty(), tr("议程或记录正文"));
    return missing;
}

Result<> recycleGathering(store::UnitOfWork& unit, GatheringId id, QDate today)
{
    return unit.change("gathering", id.toString(), {{"deleted_at", today.toString(Qt::ISODate)}});
}

Result<> restoreGathering(store::UnitOfWork& unit, GatheringId id)
{
    return unit.change("gathering", id.toString(), {{"deleted_at", {}}});
}

Result<QList<StudyTotal>> studyTotals(const store::Session& session, book::BranchId branch, DateRange period,
                                      QDate today)
{
    QList<StudyTotal> totals;
    store::Query query = session.query("gathering.study_totals");
    query.bind("branch", branch.toString())
        .bind("first", period.first.toString(Qt::ISODate))
        .bind("last", std::min(period.last, today).toString(Qt::ISODate));
    BB_TRY(bool row, query.next());
    while (row) {
        totals.append({book::MemberId::fromString(query.text(0)), query.text(1), static_cast<int>(query.integer(2)),
                       static_cast<int>(query.integer(3)), static_cast<int>(query.integer(4))});
        BB_TRY(row, query.next());
    }
    return totals;
}

} // namespace branchbook::gathering
