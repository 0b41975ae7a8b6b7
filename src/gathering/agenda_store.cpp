// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/gathering/agenda_store.h"

#include "branchbook/base/one_line.h"
#include "gathering/gathering_rows.h"

#include <algorithm>

namespace branchbook::gathering {

namespace {

QString kindName(Kind kind)
{
    return QString::fromLatin1(kindInfo(kind).name);
}

Result<QList<Paper>> papersOf(const store::Session& session, const QString& gathering, qint64 position)
{
    QList<Paper> papers;
    store::Query query = session.query("agenda_store.papers");
    BB_TRY(bool row, query.bind("id", gathering).bind("position", position).next());
    while (row) {
        papers.append({query.text(0), query.integer(1) != 0});
        BB_TRY(row, query.next());
    }
    return papers;
}

/// The first row of a statement about the meetings of that kind before the one that comes.
Result<bool> firstBefore(store::Query& query, const Gathering& coming)
{
    return query.bind("branch", coming.branch.toString())
        .bind("kind", kindName(coming.kind))
        .bind("day", coming.heldOn.toString(Qt::ISODate))
        .bind("self", coming.id.toString())
        .bind("party_group", coming.group ? coming.group->toString() : QStringLiteral(""))
        .next();
}

} // namespace

Result<QList<AgendaItem>> openItems(const store::Session& session, const Gathering& coming)
{
    constexpr int kVotesColumn = 8;
    QList<AgendaItem> items;
    store::Query query = session.query("agenda_store.open");
    BB_TRY(bool row, firstBefore(query, coming));
    while (row) {
        AgendaItem item = agendaItemOf(query);
        const Decided decided = query.integer(kVotesColumn) > 0 ? Decided::Yes : Decided::No;
        const bool wasHeld = query.integer(kVotesColumn + 3) != 0;
        const bool voteFailed = decided == Decided::No && query.integer(kVotesColumn + 4) > 0; // too few were there
        if (isOpen(item, decided) || !wasHeld || voteFailed) { // what was only planned was not dealt with
            BB_TRY(item.papers, papersOf(session, query.text(kVotesColumn + 1), query.integer(kVotesColumn + 2)));
            if (decided == Decided::No && item.stage == Stage::Voted)
                item.stage = Stage::Raised; // there is no vote that it could speak of
            item.carriedFrom = item.id;
            item.id = {};
            items.append(item);
        }
        BB_TRY(row, query.next());
    }
    return items;
}

Result<PassedOver> passedOver(const store::Session& session, const Gathering& coming)
{
    PassedOver left;
    store::Query query = session.query("agenda_store.passed_over");
    BB_TRY(bool row, firstBefore(query, coming));
    while (row) {
        left.titles.append(query.text(0));
        left.heldOn = QDate::fromString(query.text(1), Qt::ISODate);
        BB_TRY(row, query.next());
    }
    return left;
}

Result<QList<AgendaItem>> loadStandingAgenda(const store::Session& session, book::BranchId branch, Kind kind)
{
    QList<AgendaItem> items;
    store::Query query = session.query("agenda_store.standing");
    BB_TRY(bool row, query.bind("branch", branch.toString()).bind("kind", kindName(kind)).next());
    while (row) {
        AgendaItem item;
        item.title = query.text(0);
        item.matter = matterByName(query.text(1)).value_or(Matter::Other);
        item.proposer = query.text(2);
        items.append(item);
        BB_TRY(row, query.next());
    }
    return items;
}

Result<> putStandingAgenda(store::UnitOfWork& unit, book::BranchId branch, Kind kind, const QList<AgendaItem>& items)
{
    BB_TRY(const auto before, loadStandingAgenda(unit.session(), branch, kind));
    const QString key = branch.toString() + store::kKeySeparator + kindName(kind) + store::kKeySeparator;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QString title = oneLine(items[i].title);
        if (title.isEmpty())
            return fail(ErrorKind::Invalid, QStringLiteral("gathering.agenda_title"), {QString::number(i + 1)});
        BB_CHECK(unit.put("standing_agenda",
                          {{"branch_id", branch.toString()},
                           {"kind", kindName(kind)},
                           {"position", qint64{i}},
                           {"title", title},
                           {"matter", QString::fromLatin1(matterInfo(items[i].matter).name)},
                           {"proposer", store::textOrNull(oneLine(items[i].proposer))}}));
    }
    for (qsizetype i = items.size(); i < before.size(); ++i)
        BB_CHECK(unit.remove("standing_agenda", key + QString::number(i)));
    return {};
}

Result<QList<AgendaItem>> newAgenda(const store::Session& session, const Gathering& coming)
{
    BB_TRY(QList<AgendaItem> agenda, openItems(session, coming));
    BB_TRY(const auto standing, loadStandingAgenda(session, coming.branch, coming.kind));
    for (const AgendaItem& item : standing) {
        if (std::ranges::none_of(agenda, [&](const AgendaItem& other) { return other.title == item.title; }))
            agenda.append(item);
    }
    return agenda;
}

} // namespace branchbook::gathering
