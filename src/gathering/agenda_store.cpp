// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/gathering/agenda_store.h"

#include "branchbook/base/one_line.h"
#include "branchbook/base/screen_words.h"
#include "branchbook/store/day.h"
#include "gathering/gathering_rows.h"

#include <QCoreApplication>
#include <QHash>

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

/// One of the items that speak of one matter: each was taken over from another, or another from it.
struct Kin {
    QString from; ///< empty: it came first
    QDate heldOn;
    bool isGone = false; ///< its meeting was taken out
    bool isDecided = false; ///< by a vote with its quorum
};
using Kins = QHash<QString, Kin>; ///< by item

Result<Kins> kinsOf(const store::Session& session, book::BranchId branch)
{
    Kins kins;
    store::Query query = session.query("agenda_store.kin");
    BB_TRY(bool row, query.bind("branch", branch.toString()).next());
    while (row) {
        kins.insert(query.text(0),
                    {query.text(1), store::dayAt(query, 2), query.integer(3) != 0, query.integer(4) > 0});
        BB_TRY(row, query.next());
    }
    return kins;
}

/// The item with which the matter began.
QString originOf(const Kins& kins, QString item)
{
    for (qsizetype i = 0; i < kins.size(); ++i) { // no longer than all of them, whatever a damaged book says
        const QString from = kins.value(item).from;
        if (from.isEmpty())
            break;
        item = from;
    }
    return item;
}

/// When a meeting until `day`, `own` apart, decided on the matter; invalid: none did.
QDate decidedOnDay(const Kins& kins, const QString& own, QDate day)
{
    const QString origin = originOf(kins, own);
    QDate latest;
    for (auto kin = kins.begin(); kin != kins.end(); ++kin) {
        const bool counts = kin->isDecided && !kin->isGone && kin.key() != own && kin->heldOn <= day;
        if (counts && (!latest.isValid() || kin->heldOn > latest) && originOf(kins, kin.key()) == origin)
            latest = kin->heldOn;
    }
    return latest;
}

/// Whether another meeting deals with the matter instead: a later one until `day` has it, or one decided on it while this copy
/// stood in a plan that was made before.
bool isElsewhere(const Kins& kins, const AgendaItem& item, QDate day)
{
    const QString own = item.id.toString();
    if (!kins.contains(own))
        return false;
    if (item.stage < Stage::Voted && decidedOnDay(kins, own, day).isValid())
        return true;
    const QString origin = originOf(kins, own);
    for (auto kin = kins.begin(); kin != kins.end(); ++kin) {
        const bool isLater = !kin->isGone && kin->heldOn > kins[own].heldOn && kin->heldOn <= day;
        if (isLater && originOf(kins, kin.key()) == origin)
            return true;
    }
    return false;
}

} // namespace

Result<QList<AgendaItem>> openItems(const store::Session& session, const Gathering& coming, QDate today)
{
    constexpr int kVotesColumn = 8;
    QList<AgendaItem> items;
    BB_TRY(const Kins kins, kinsOf(session, coming.branch));
    store::Query query = session.query("agenda_store.open");
    query.bind("today", today.toString(Qt::ISODate))
        .bind("prepared_in", kindName(coming.kind == Kind::GeneralMeeting ? Kind::CommitteeMeeting : coming.kind));
    BB_TRY(bool row, firstBefore(query, coming));
    while (row) {
        AgendaItem item = agendaItemOf(query);
        const Decided decided = query.integer(kVotesColumn) > 0 ? Decided::Yes : Decided::No;
        const bool wasHeld = query.integer(kVotesColumn + 3) != 0;
        const bool voteFailed = decided == Decided::No && query.integer(kVotesColumn + 4) > 0; // too few were there
        const bool isLeft = isOpen(item, decided) || !wasHeld || voteFailed;
        if (isLeft && !isElsewhere(kins, item, coming.heldOn)) { // what was only planned was not dealt with
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

Result<QList<SettledItem>> settledItems(const store::Session& session, const Gathering& coming)
{
    QList<SettledItem> settled;
    const bool carries =
        std::ranges::any_of(coming.agenda, [](const AgendaItem& item) { return item.carriedFrom.has_value(); });
    if (!carries || coming.state == State::Archived)
        return settled;
    BB_TRY(const Kins kins, kinsOf(session, coming.branch));
    for (const AgendaItem& item : coming.agenda) {
        if (!item.carriedFrom || item.stage >= Stage::Voted)
            continue;
        QString own = item.id.toString();
        Kins known = kins;
        if (!known.contains(own)) // not saved yet
            known.insert(own, {item.carriedFrom->toString(), coming.heldOn, false, false});
        if (const QDate day = decidedOnDay(known, own, coming.heldOn); day.isValid())
            settled.append({item.title, day});
    }
    return settled;
}

QString settledText(const SettledItem& settled)
{
    return QCoreApplication::translate("branchbook::gathering",
                                       "“%1”已经在%2的会上表决。这次不用再议的，请从议程里删去。")
        .arg(settled.title, settled.decidedOn.toString(Qt::ISODate));
}

Result<QStringList> notTakenOver(const store::Session& session, const Gathering& plan, QDate today)
{
    if (plan.heldOn < today || plan.state == State::Archived || isRecorded(plan))
        return QStringList();
    BB_TRY(const auto open, openItems(session, plan, today)); // what the plan took over is not among them
    QStringList titles = titlesOf(open);
    const QStringList listed = titlesOf(plan.agenda);
    titles.removeIf([&](const QString& title) { return listed.contains(title); });
    return titles;
}

QString notTakenOverText(const QStringList& titles)
{
    if (titles.isEmpty())
        return {};
    QStringList quoted;
    for (const QString& title : titles)
        quoted.append(QStringLiteral("“%1”").arg(title));
    return QCoreApplication::translate(
               "branchbook::gathering",
               "前面的会没有议完的%1不在这次议程里。接着议的，请列入这次议程；不再议的，请在那次"
               "会议的议程里把环节改为办结。")
        .arg(shownList(quoted));
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
        for (const QString& paper : proposedPapers(item.matter)) // which of them were at hand was last time's
            item.papers.append({paper, false});
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

Result<QList<AgendaItem>> newAgenda(const store::Session& session, const Gathering& coming, QDate today)
{
    BB_TRY(QList<AgendaItem> agenda, openItems(session, coming, today));
    BB_TRY(const auto standing, loadStandingAgenda(session, coming.branch, coming.kind));
    for (const AgendaItem& item : standing) {
        if (std::ranges::none_of(agenda, [&](const AgendaItem& other) { return other.title == item.title; }))
            agenda.append(item);
    }
    return agenda;
}

} // namespace branchbook::gathering
