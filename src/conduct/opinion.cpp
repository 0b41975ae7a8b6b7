// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/conduct/opinion.h"

#include "branchbook/base/word_list.h"
#include "branchbook/ledger/ledger_store.h"
#include "branchbook/ledger/origin.h"
#include "branchbook/rules/figure.h"
#include "conduct/conduct_rows.h"

#include <QHash>

namespace branchbook::conduct {

namespace {

using ledger::ItemId;

constexpr WordList<OpinionWay, 7> kOpinionWays{"Conduct",
                                               {{{"forum", QT_TRANSLATE_NOOP("Conduct", "座谈会")},
                                                 {"form", QT_TRANSLATE_NOOP("Conduct", "意见征询表")},
                                                 {"box", QT_TRANSLATE_NOOP("Conduct", "意见箱")},
                                                 {"letter", QT_TRANSLATE_NOOP("Conduct", "来信")},
                                                 {"call", QT_TRANSLATE_NOOP("Conduct", "来访")},
                                                 {"home", QT_TRANSLATE_NOOP("Conduct", "入户走访")},
                                                 {"other", QT_TRANSLATE_NOOP("Conduct", "其他")}}}};
constexpr WordList<OpinionPeople, 4> kOpinionPeople{"Conduct",
                                                    {{{"delegates", QT_TRANSLATE_NOOP("Conduct", "代表")},
                                                      {"masses", QT_TRANSLATE_NOOP("Conduct", "群众")},
                                                      {"veterans", QT_TRANSLATE_NOOP("Conduct", "老同志")},
                                                      {"members", QT_TRANSLATE_NOOP("Conduct", "党员职工")}}}};
constexpr WordList<Heard, 3> kHeard{"Conduct",
                                    {{{"satisfied", QT_TRANSLATE_NOOP("Conduct", "满意")},
                                      {"accepted", QT_TRANSLATE_NOOP("Conduct", "认可")},
                                      {"dissatisfied", QT_TRANSLATE_NOOP("Conduct", "不满意")}}}};

OpinionCall callIn(const store::Query& query)
{
    OpinionCall call;
    call.id = CallId::fromString(query.text(0));
    call.rev = query.integer(1);
    call.branch = book::BranchId::fromString(query.text(2));
    call.title = query.text(3);
    call.way = opinionWayByName(query.text(4)).value_or(call.way);
    call.people = opinionPeopleByName(query.text(5)).value_or(call.people);
    call.heldOn = store::dayAt(query, 6);
    call.place = query.text(7);
    call.asked = int(query.integer(8));
    call.came = int(query.integer(9));
    call.note = query.text(10);
    call.recycled = !query.isNull(11);
    return call;
}

Opinion opinionIn(const store::Query& query)
{
    Opinion opinion;
    opinion.item.id = ItemId::fromString(query.text(0));
    opinion.rev = query.integer(1);
    opinion.way = opinionWayByName(query.text(2)).value_or(opinion.way);
    opinion.people = opinionPeopleByName(query.text(3)).value_or(opinion.people);
    if (!query.isNull(4))
        opinion.call = CallId::fromString(query.text(4));
    opinion.saidBy = store::unseal(query.blob(5));
    opinion.answerBy = store::dayAt(query, 6);
    opinion.reply = query.text(7);
    opinion.repliedOn = store::dayAt(query, 8);
    opinion.repliedBy = query.text(9);
    opinion.heard = heardByName(query.text(10));
    return opinion;
}

/// One that nobody has said more of.
Opinion bareOpinion(const ledger::Item& item)
{
    Opinion opinion;
    opinion.item = item;
    opinion.way = wayOfOrigin(item.origin);
    return opinion;
}

/// `items` with what is known of each beside the ledger, in their order.
Result<QList<Opinion>> opinionsOf(const store::Session& session, book::BranchId branch,
                                  const QList<ledger::Item>& items)
{
    QHash<ItemId, Opinion> known;
    store::Query query = session.query("opinion.list");
    query.bind("branch", branch.toString());
    BB_TRY(const auto rows, rowsOf<Opinion>(query, opinionIn));
    for (const Opinion& row : rows)
        known.insert(row.item.id, row);
    QList<Opinion> list;
    for (const ledger::Item& item : items) {
        Opinion opinion = known.value(item.id, bareOpinion(item));
        opinion.item = item;
        list.append(opinion);
    }
    return list;
}

ledger::ItemQuery opinionItems(book::BranchId branch)
{
    ledger::ItemQuery wanted;
    wanted.branch = branch;
    wanted.kind = ledger::Kind::Opinion;
    return wanted;
}

/// Closed, which asks for an answer here alone (ledger.sql, own_course): another area closes what it raised without. Its stage 反馈
/// proves none: an item is moved there by hand, too.
bool saysAnswered(const ledger::Item& item)
{
    return item.area == u"conduct" && !item.isOpen();
}

Result<QList<OpinionCall>> callsOf(const store::Session& session, book::BranchId branch, qint64 recycled)
{
    store::Query query = session.query("opinion.calls");
    query.bind("branch", branch.toString()).bind("recycled", recycled);
    return rowsOf<OpinionCall>(query, callIn);
}

} // namespace

QString opinionWayName(OpinionWay way)
{
    return kOpinionWays.nameOf(way);
}

QString opinionWayTitle(OpinionWay way)
{
    return kOpinionWays.titleOf(way);
}

QString opinionWayWord(OpinionWay way)
{
    return kOpinionWays.chineseOf(way);
}

std::optional<OpinionWay> opinionWayByName(QStringView name)
{
    return kOpinionWays.find(name);
}

QList<OpinionWay> opinionWays()
{
    return kOpinionWays.values();
}

QString opinionPeopleName(OpinionPeople people)
{
    return kOpinionPeople.nameOf(people);
}

QString opinionPeopleTitle(OpinionPeople people)
{
    return kOpinionPeople.titleOf(people);
}

QString opinionPeopleWord(OpinionPeople people)
{
    return kOpinionPeople.chineseOf(people);
}

std::optional<OpinionPeople> opinionPeopleByName(QStringView name)
{
    return kOpinionPeople.find(name);
}

QList<OpinionPeople> opinionPeopleKinds()
{
    return kOpinionPeople.values();
}

QString heardName(Heard heard)
{
    return kHeard.nameOf(heard);
}

QString heardTitle(Heard heard)
{
    return kHeard.titleOf(heard);
}

std::optional<Heard> heardByName(QStringView name)
{
    return kHeard.find(name);
}

QList<Heard> heardKinds()
{
    return kHeard.values();
}

Result<QDate> answerDay(const rules::Catalogue& catalogue, QDate heard)
{
    BB_TRY(const rules::Figure figure, rules::figureOn(catalogue, u"opinion.answer_days", heard));
    BB_TRY(const auto span, rules::spanOf(figure));
    return rules::addSpan(heard, span);
}

OpinionWay wayOfOrigin(const QString& origin)
{
    return opinionWayByName(ledger::opinionWayOfOrigin(origin)).value_or(OpinionWay::Other);
}

Opinion standingOn(Opinion opinion, const ledger::Item& item, QDate day)
{
    if (opinion.repliedOn > day) {
        opinion.hadAnotherAnswer = saysAnswered(item);
        opinion.reply.clear();
        opinion.repliedOn = {};
        opinion.repliedBy.clear();
        opinion.heard.reset();
    }
    opinion.item = item;
    return opinion;
}

Result<QList<OpinionCall>> listCalls(const store::Session& session, book::BranchId branch)
{
    return callsOf(session, branch, 0);
}

Result<QList<OpinionCall>> listCallsOn(const store::Session& session, book::BranchId branch, QDate day)
{
    BB_TRY(auto list, callsOf(session, branch, 0));
    list.removeIf([day](const OpinionCall& call) { return call.heldOn > day; });
    return list;
}

Result<QList<OpinionCall>> listRecycledCalls(const store::Session& session, book::BranchId branch)
{
    return callsOf(session, branch, 1);
}

Result<OpinionCall> loadCall(const store::Session& session, CallId id)
{
    store::Query query = session.query("opinion.call");
    BB_TRY(const bool row, query.bind("id", id.toString()).next());
    if (!row)
        return fail(ErrorKind::NotFound, QStringLiteral("opinion.call_missing"));
    return callIn(query);
}

Result<QList<Opinion>> listOpinions(const store::Session& session, book::BranchId branch)
{
    BB_TRY(const auto items, ledger::listItems(session, opinionItems(branch)));
    return opinionsOf(session, branch, items);
}

Result<QList<Opinion>> listOpinionsOn(const store::Session& session, book::BranchId branch, QDate day)
{
    BB_TRY(const auto items, ledger::listItemsOn(session, opinionItems(branch), day));
    BB_TRY(const auto all, opinionsOf(session, branch, items));
    QList<Opinion> list;
    for (const Opinion& each : all)
        list.append(standingOn(each, each.item, day));
    return list;
}

Result<Opinion> loadOpinion(const store::Session& session, ItemId id)
{
    BB_TRY(const ledger::Item item, ledger::loadItem(session, id));
    if (item.kind != ledger::Kind::Opinion)
        return fail(invalid("opinion.other_kind", {item.matter}, "opinion"));
    store::Query query = session.query("opinion.load");
    BB_TRY(const bool row, query.bind("id", id.toString()).next());
    Opinion opinion = row ? opinionIn(query) : bareOpinion(item);
    opinion.item = item;
    return opinion;
}

} // namespace branchbook::conduct
