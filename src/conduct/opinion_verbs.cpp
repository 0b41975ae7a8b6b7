// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/base/one_line.h"
#include "branchbook/conduct/opinion.h"
#include "conduct/conduct_rows.h"
#include "conduct/follow_item.h"

namespace branchbook::conduct {

namespace {

using ledger::ItemId;
using store::UnitOfWork;

Result<> checkCall(const OpinionCall& call, QDate today)
{
    if (oneLine(call.title).isEmpty())
        return fail(invalid("opinion.title_missing", {}, "title"));
    if (call.way != OpinionWay::Forum && call.way != OpinionWay::Form)
        return fail(invalid("opinion.way_call", {opinionWayTitle(call.way)}, "way"));
    BB_CHECK(checkDay(call.heldOn, today));
    if (call.asked < 1)
        return fail(invalid("opinion.asked", {}, "asked"));
    if (call.came < 0 || call.came > call.asked)
        return fail(invalid("opinion.came", {QString::number(call.came), QString::number(call.asked)}, "came"));
    return {};
}

store::ColumnValues callColumns(const OpinionCall& call)
{
    return {{"branch_id", call.branch.toString()},
            {"title", oneLine(call.title)},
            {"way", opinionWayName(call.way)},
            {"people", opinionPeopleName(call.people)},
            {"held_on", store::dayOrNull(call.heldOn)},
            {"place", store::textOrNull(oneLine(call.place))},
            {"asked", qint64(call.asked)},
            {"came", qint64(call.came)},
            {"note", store::textOrNull(trimmedText(call.note))}};
}

Result<> checkAnswerBy(const Opinion& opinion)
{
    if (opinion.answerBy.isValid() && opinion.answerBy < opinion.item.raisedOn)
        return fail(invalid("opinion.answer_order", {dayWords(opinion.answerBy), dayWords(opinion.item.raisedOn)},
                            "answer-by"));
    return {};
}

store::ColumnValues opinionColumns(const Opinion& opinion)
{
    return {{"way", opinionWayName(opinion.way)},
            {"people", opinionPeopleName(opinion.people)},
            {"call_id", opinion.call ? store::Value{opinion.call->toString()} : store::Value{}},
            {"said_by", sealedOrNull(oneLine(opinion.saidBy))},
            {"answer_by", store::dayOrNull(opinion.answerBy)},
            {"reply", store::textOrNull(trimmedText(opinion.reply))},
            {"replied_on", store::dayOrNull(opinion.repliedOn)},
            {"replied_by", store::textOrNull(oneLine(opinion.repliedBy))},
            {"heard", opinion.heard ? store::Value{heardName(*opinion.heard)} : store::Value{}}};
}

/// Its row; a new one where only the ledger knew it.
Result<> writeOpinion(UnitOfWork& unit, const Opinion& opinion)
{
    store::ColumnValues columns = opinionColumns(opinion);
    const QString id = opinion.id().toString();
    if (opinion.rev != 0)
        return unit.update("opinion", id, opinion.rev, columns);
    columns.insert(columns.begin(), {"id", id});
    return unit.insert("opinion", columns);
}

QString originOf(const Opinion& opinion)
{
    return opinionPeopleWord(opinion.people) + opinionWayWord(opinion.way);
}

} // namespace

Result<CallId> recordCall(UnitOfWork& unit, const OpinionCall& given, QDate today)
{
    BB_CHECK(checkCall(given, today));
    const CallId id = given.id.isNull() ? CallId::make() : given.id; // a sample brings its own
    store::ColumnValues columns = callColumns(given);
    columns.insert(columns.begin(), {"id", id.toString()});
    columns.push_back({"entered_on", store::dayOrNull(today)});
    BB_CHECK(unit.insert("opinion_call", columns));
    return id;
}

Result<> changeCall(UnitOfWork& unit, const OpinionCall& given, QDate today)
{
    BB_TRY(const OpinionCall now, loadCall(unit.session(), given.id));
    OpinionCall call = given;
    call.branch = now.branch;
    BB_CHECK(checkCall(call, today));
    return unit.update("opinion_call", call.id.toString(), call.rev, callColumns(call));
}

Result<> recycleCall(UnitOfWork& unit, CallId id, QDate today)
{
    BB_TRY(const OpinionCall call, loadCall(unit.session(), id));
    store::Query query = unit.session().query("opinion.call_use");
    BB_TRY([[maybe_unused]] const bool row, query.bind("id", id.toString()).next());
    if (const qint64 used = query.integer(0); used > 0)
        return fail(ErrorKind::Refused, QStringLiteral("opinion.call_used"), {call.title, QString::number(used)});
    return unit.change("opinion_call", id.toString(), {{"deleted_at", today.toString(Qt::ISODate)}});
}

Result<> restoreCall(UnitOfWork& unit, CallId id)
{
    BB_TRY([[maybe_unused]] const OpinionCall call, loadCall(unit.session(), id));
    return unit.change("opinion_call", id.toString(), {{"deleted_at", {}}});
}

Result<ItemId> collectOpinion(UnitOfWork& unit, const Opinion& given, QDate today)
{
    Opinion opinion = given;
    opinion.item.kind = ledger::Kind::Opinion;
    opinion.item.area = QStringLiteral("conduct");
    if (opinion.call) {
        BB_TRY(const OpinionCall call, loadCall(unit.session(), *opinion.call));
        opinion.way = call.way;
        opinion.people = call.people;
        opinion.item.branch = call.branch;
        if (!opinion.item.raisedOn.isValid())
            opinion.item.raisedOn = call.heldOn;
        if (opinion.item.origin.isEmpty())
            opinion.item.origin = call.title;
    }
    if (opinion.item.origin.isEmpty())
        opinion.item.origin = originOf(opinion);
    BB_CHECK(checkAnswerBy(opinion));
    opinion.rev = 0;
    opinion.reply.clear();
    opinion.repliedOn = {};
    opinion.repliedBy.clear();
    opinion.heard.reset();
    BB_TRY(opinion.item.id, ledger::raiseItem(unit, opinion.item, today));
    BB_CHECK(writeOpinion(unit, opinion));
    return opinion.item.id;
}

Result<> changeOpinion(UnitOfWork& unit, const Opinion& given, QDate)
{
    BB_TRY(const Opinion now, loadOpinion(unit.session(), given.id()));
    Opinion opinion = now;
    opinion.rev = given.rev;
    opinion.way = given.way;
    opinion.people = given.people;
    opinion.saidBy = given.saidBy;
    opinion.answerBy = given.answerBy;
    BB_CHECK(checkAnswerBy(opinion));
    return writeOpinion(unit, opinion);
}

Result<> answerOpinion(UnitOfWork& unit, ItemId id, const OpinionReply& reply, QDate today)
{
    BB_TRY(Opinion opinion, loadOpinion(unit.session(), id));
    if (trimmedText(reply.words).isEmpty())
        return fail(invalid("opinion.reply_missing", {}, "reply"));
    if (oneLine(reply.by).isEmpty())
        return fail(invalid("opinion.by_missing", {}, "by"));
    BB_CHECK(checkDay(reply.on, today));
    if (reply.on < opinion.item.raisedOn)
        return fail(invalid("opinion.reply_order", {dayWords(reply.on), dayWords(opinion.item.raisedOn)}, "date"));
    opinion.reply = reply.words;
    opinion.repliedOn = reply.on;
    opinion.repliedBy = reply.by;
    opinion.heard = reply.heard;
    BB_CHECK(writeOpinion(unit, opinion));
    return moveAlong(unit, opinion.item, QStringLiteral("反馈"), reply.on, today);
}

Result<> takeBackReply(UnitOfWork& unit, ItemId id)
{
    BB_TRY(Opinion opinion, loadOpinion(unit.session(), id));
    if (!opinion.isAnswered())
        return fail(ErrorKind::Refused, QStringLiteral("opinion.not_answered"), {opinion.item.matter});
    if (!opinion.item.isOpen())
        return fail(ErrorKind::Refused, QStringLiteral("opinion.closed"), {opinion.item.matter});
    opinion.reply.clear();
    opinion.repliedOn = {};
    opinion.repliedBy.clear();
    opinion.heard.reset();
    return writeOpinion(unit, opinion);
}

Result<> closeOpinion(UnitOfWork& unit, ItemId id, QDate on, const QString& result, QDate today)
{
    BB_TRY(const Opinion opinion, loadOpinion(unit.session(), id));
    if (!opinion.isAnswered())
        return fail(ErrorKind::Refused, QStringLiteral("opinion.not_answered"), {opinion.item.matter});
    if (on < opinion.repliedOn)
        return fail(invalid("opinion.close_order", {dayWords(on), dayWords(opinion.repliedOn)}, "date"));
    return ledger::closeItem(unit, id, on, trimmedText(result).isEmpty() ? opinion.reply : result, today);
}

} // namespace branchbook::conduct
