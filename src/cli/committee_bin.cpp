// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// committee remove, restore: what was entered by mistake goes, and a term comes back from the recycle bin.
#include "cli/committee_options.h"

#include <QJsonObject>

#include <algorithm>

namespace branchbook::cli {

namespace {

using organization::Seat;
using organization::Term;

Answer binAnswer(const QString& key, const QJsonValue& value, const QString& line)
{
    return {QJsonObject{{key, value}}, {line}};
}

/// Whom a handover that is still to come puts into the post.
QList<Seat> comingTo(const CommitteeDesk& desk, organization::PostId post, QDate day)
{
    auto coming = desk.committee.seats;
    coming.removeIf([&](const Seat& seat) { return seat.post != post || seat.fromOn <= day; });
    return coming;
}

/// --post, and --member where several hold it, on the day.
Result<Seat> seatOption(const Context& context, const CommitteeDesk& desk)
{
    BB_TRY(const auto post, postNamed(desk, context.invocation().value(QStringLiteral("post"))));
    BB_TRY(const QDate day, dayOption(context, "date", desk.today(), desk.today()));
    auto holders = desk.committee.holdersOn(post.id, day);
    if (!context.invocation().has(QStringLiteral("date")))
        holders += comingTo(desk, post.id, day);
    if (context.invocation().has(QStringLiteral("member"))) {
        BB_TRY(const auto member, memberNamed(desk, context.invocation().value(QStringLiteral("member"))));
        holders.removeIf([&](const Seat& seat) { return seat.member != member; });
    }
    if (holders.isEmpty())
        return fail(ErrorKind::NotFound, QStringLiteral("committee.seat_missing"), {post.title});
    if (holders.size() > 1)
        return fail(ErrorKind::Invalid, QStringLiteral("committee.which"), {post.title});
    return holders.first();
}

Result<Answer> removeSeatOf(const Context& context, CommitteeDesk& desk)
{
    BB_TRY(const Seat seat, seatOption(context, desk));
    const QDate today = desk.today();
    BB_CHECK(desk.perform("committee.seat_remove", tr("删除任职记录：%1 %2").arg(seat.title, seat.name),
                          [&](store::UnitOfWork& unit) { return organization::removeSeat(unit, seat.id, today); }));
    return binAnswer(QStringLiteral("id"), seat.id.toString(),
                     tr("已删除任职记录：%1 %2。可以用 book undo 撤销。").arg(seat.title, seat.name));
}

Result<Answer> committeeRemove(Context& context)
{
    BB_TRY(CommitteeDesk desk, openCommittee(context, book::OpenMode::Write));
    if (context.invocation().has(QStringLiteral("post")))
        return removeSeatOf(context, desk);
    BB_TRY(const int number, numberOption(context, "number", 0));
    const auto& terms = desk.committee.terms;
    const auto term = std::find_if(terms.begin(), terms.end(), [&](const Term& one) { return one.number == number; });
    if (term == terms.end())
        return fail(ErrorKind::NotFound, QStringLiteral("committee.term_missing"));
    const QDate today = desk.today();
    const auto id = term->id;
    BB_CHECK(desk.perform("committee.recycle", tr("第%1届移到回收站").arg(number),
                          [&](store::UnitOfWork& unit) { return organization::recycleTerm(unit, id, today); }));
    return binAnswer(QStringLiteral("number"), number,
                     tr("第%1届已移到回收站。可以用 committee restore 恢复。").arg(number));
}

Result<Answer> committeeRestore(Context& context)
{
    BB_TRY(CommitteeDesk desk, openCommittee(context, book::OpenMode::Write));
    BB_TRY(const int number, numberOption(context, "number", 0));
    BB_TRY(const auto terms, organization::listRecycledTerms(desk.reader(), desk.branch.id));
    const auto term = std::find_if(terms.rbegin(), terms.rend(), [&](const Term& one) { return one.number == number; });
    if (term == terms.rend())
        return fail(ErrorKind::NotFound, QStringLiteral("committee.not_recycled"), {QString::number(number)});
    BB_CHECK(desk.perform("committee.restore", tr("第%1届移出回收站").arg(number),
                          [&](store::UnitOfWork& unit) { return organization::restoreTerm(unit, term->id); }));
    return binAnswer(QStringLiteral("number"), number, tr("第%1届已恢复。").arg(number));
}

} // namespace

QList<Command> committeeBinCommands()
{
    const QString noun = QStringLiteral("committee");
    return {{noun,
             QStringLiteral("remove"),
             {},
             optionList({"number=N", "post=T", "member=N", "date=D"}),
             tr("把记错的一届移到回收站；--post 删除一条记错的任职"),
             committeeRemove},
            {noun, QStringLiteral("restore"), {}, optionList({"!number=N"}), tr("从回收站恢复一届"), committeeRestore}};
}

} // namespace branchbook::cli
