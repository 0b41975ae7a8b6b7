// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gathering/gathering_rows.h"

#include "branchbook/base/text.h"
#include "branchbook/store/day.h"
#include "branchbook/store/sealed.h"
#include "gathering/gathering_words.h"
#include "gathering/resolution_rows.h"

#include <QHash>

namespace branchbook::gathering {

namespace {

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

std::optional<LeftOut> leftOutOf(const store::Query& query, int first)
{
    if (query.isNull(first))
        return std::nullopt;
    return LeftOut{rules::awayReasonByName(query.text(first)).value_or(rules::AwayReason::None),
                   store::dayAt(query, first + 1), query.text(first + 2), query.text(first + 3)};
}

Result<QList<Attendee>> attendeesOf(const store::Session& session, const QString& id)
{
    QList<Attendee> people;
    store::Query query = session.query("gathering.attendees");
    BB_TRY(bool row, query.bind("id", id).next());
    while (row) {
        people.append({book::MemberId::fromString(query.text(0)), query.text(1), query.text(2),
                       presenceFrom(query.text(3)), query.text(4), votingRightByName(query.text(5)),
                       leftOutOf(query, 6)});
        BB_TRY(row, query.next());
    }
    return people;
}

Result<QList<AgendaItem>> itemsOf(const store::Session& session, const QString& id)
{
    QList<AgendaItem> items;
    store::Query query = session.query("gathering.agenda");
    BB_TRY(bool row, query.bind("id", id).next());
    while (row) {
        items.append(agendaItemOf(query));
        BB_TRY(row, query.next());
    }
    store::Query papers = session.query("gathering.papers");
    BB_TRY(row, papers.bind("id", id).next());
    while (row) {
        if (const auto at = papers.integer(0); at < items.size())
            items[at].papers.append({papers.text(1), papers.integer(2) != 0});
        BB_TRY(row, papers.next());
    }
    return items;
}

Result<QList<Correction>> correctionsOf(const store::Session& session, const QString& id)
{
    QList<Correction> list;
    store::Query query = session.query("gathering.corrections");
    BB_TRY(bool row, query.bind("id", id).next());
    while (row) {
        const auto words = [&](int plain, int sealed) {
            return query.isNull(sealed) ? query.text(plain) : store::unseal(query.blob(sealed));
        };
        list.append({query.text(0), words(1, 5), words(2, 6), query.text(3), store::dayAt(query, 4)});
        BB_TRY(row, query.next());
    }
    return list;
}

QString childKey(const QString& id, qsizetype position)
{
    return id + store::kKeySeparator + QString::number(position);
}

Result<> putObservers(store::UnitOfWork& unit, const QString& id, const QStringList& before, const QStringList& now)
{
    for (qsizetype i = 0; i < now.size(); ++i)
        BB_CHECK(unit.put("gathering_observer",
                          {{"gathering_id", id}, {"position", qint64{i}}, {"name", trimmedText(now[i])}}));
    for (qsizetype i = now.size(); i < before.size(); ++i)
        BB_CHECK(unit.remove("gathering_observer", childKey(id, i)));
    return {};
}

Result<> putPapers(store::UnitOfWork& unit, const QString& key, const QString& id, qint64 position,
                   const QList<Paper>& before, const QList<Paper>& now)
{
    for (qsizetype i = 0; i < now.size(); ++i)
        BB_CHECK(unit.put("agenda_paper",
                          {{"gathering_id", id},
                           {"position", position},
                           {"number", qint64{i}},
                           {"name", trimmedText(now[i].name)},
                           {"at_hand", qint64{now[i].atHand ? 1 : 0}}}));
    for (qsizetype i = now.size(); i < before.size(); ++i)
        BB_CHECK(unit.remove("agenda_paper", childKey(key, i)));
    return {};
}

/// Rows numbered from 0: puts what is there now, removes what stood beyond.
Result<> putAgenda(store::UnitOfWork& unit, const QString& id, const QList<AgendaItem>& before,
                   const QList<AgendaItem>& now)
{
    for (qsizetype i = 0; i < now.size(); ++i) {
        const AgendaItem& item = now[i];
        BB_CHECK(unit.put(
            "agenda_item",
            {{"gathering_id", id},
             {"position", qint64{i}},
             {"title", trimmedText(item.title)},
             {"item_id", item.id.toString()},
             {"matter", QString::fromLatin1(matterInfo(item.matter).name)},
             {"amount", item.amount ? store::Value{item.amount->fen} : store::Value{}},
             {"stage", QString::fromLatin1(stageInfo(item.stage).name)},
             {"proposer", store::textOrNull(trimmedText(item.proposer))},
             {"carried_from", item.carriedFrom ? store::Value{item.carriedFrom->toString()} : store::Value{}}}));
        BB_CHECK(putPapers(unit, childKey(id, i), id, i, i < before.size() ? before[i].papers : QList<Paper>(),
                           item.papers));
    }
    for (qsizetype i = now.size(); i < before.size(); ++i) {
        BB_CHECK(putPapers(unit, childKey(id, i), id, i, before[i].papers, {}));
        BB_CHECK(unit.remove("agenda_item", childKey(id, i)));
    }
    return {};
}

store::ColumnValues columnsOf(const Attendee& person, const QString& id, qint64 position, State state)
{
    const bool away = person.presence != Presence::Present;
    const auto& out = person.leftOut;
    return {{"gathering_id", id},
            {"member_id", person.member.toString()},
            {"position", position},
            {"presence", presenceName(person.presence)},
            {"reason", away ? store::textOrNull(trimmedText(person.reason)) : store::Value{}},
            {"member_type", person.memberType},
            {"voting_right", QString::fromLatin1(votingRightInfo(votingRightOf(person)).name)},
            {"full_name", state == State::Archived ? store::textOrNull(person.name) : store::Value{}},
            {"left_out_reason", out ? store::Value{rules::awayReasonName(out->reason)} : store::Value{}},
            {"left_out_since", out ? store::dayOrNull(out->since) : store::Value{}},
            {"higher_consent", out ? store::textOrNull(trimmedText(out->higherConsent)) : store::Value{}},
            {"meeting_consent", out ? store::textOrNull(trimmedText(out->meetingConsent)) : store::Value{}}};
}

Result<> putAttendees(store::UnitOfWork& unit, const QString& id, const QList<Attendee>& before, const Gathering& now)
{
    QSet<book::MemberId> kept;
    for (qsizetype i = 0; i < now.attendees.size(); ++i) {
        kept.insert(now.attendees[i].member);
        BB_CHECK(unit.put("attendance", columnsOf(now.attendees[i], id, i, now.state)));
    }
    for (const Attendee& person : before) {
        if (!kept.contains(person.member))
            BB_CHECK(unit.remove("attendance", id + store::kKeySeparator + person.member.toString()));
    }
    return {};
}

} // namespace

AgendaItem agendaItemOf(const store::Query& query)
{
    AgendaItem item;
    item.title = query.text(0);
    item.id = AgendaItemId::fromString(query.text(1));
    item.matter = matterByName(query.text(2)).value_or(Matter::Other);
    if (!query.isNull(3))
        item.amount = Money{query.integer(3)};
    item.stage = stageByName(query.text(4)).value_or(Stage::Raised);
    item.proposer = query.text(5);
    if (!query.isNull(6))
        item.carriedFrom = AgendaItemId::fromString(query.text(6));
    item.carriedFromOn = store::dayAt(query, 7);
    return item;
}

Result<> loadChildren(const store::Session& session, const QString& id, Gathering& gathering)
{
    BB_TRY(gathering.agenda, itemsOf(session, id));
    BB_TRY(gathering.observers, textsOf(session, "gathering.observers", id));
    BB_TRY(gathering.attendees, attendeesOf(session, id));
    BB_TRY(gathering.resolutions, loadResolutions(session, id));
    BB_TRY(gathering.corrections, correctionsOf(session, id));
    return {};
}

Result<> putChildren(store::UnitOfWork& unit, const QString& id, const Gathering& before, const Gathering& now)
{
    BB_CHECK(putAgenda(unit, id, before.agenda, now.agenda));
    BB_CHECK(putObservers(unit, id, before.observers, now.observers));
    BB_CHECK(putAttendees(unit, id, before.attendees, now));
    return putResolutions(unit, id, before.resolutions, now.resolutions);
}

} // namespace branchbook::gathering
