// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/base/one_line.h"
#include "branchbook/base/text.h"
#include "organization/committee_rows.h"
#include "organization/founding.h"

#include <QCoreApplication>

#include <algorithm>

namespace branchbook::organization {

namespace {

constexpr int kMostSeats = 9;

template <class Value>
Result<QList<Value>> allOf(const store::Session& session, const char* statement, book::BranchId branch,
                           Value (*read)(const store::Query&))
{
    QList<Value> values;
    store::Query query = session.query(statement);
    BB_TRY(bool row, query.bind("branch", branch.toString()).next());
    while (row) {
        values.append(read(query));
        BB_TRY(row, query.next());
    }
    return values;
}

QString termDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

struct CommitteeDayTexts {
    Q_DECLARE_TR_FUNCTIONS(CommitteeDayTexts)
};

Result<> checkTerm(const store::Session& session, const Term& term, QDate today)
{
    if (term.number < 1)
        return fail(ErrorKind::Invalid, QStringLiteral("committee.number"), {QString::number(term.number)},
                    QStringLiteral("number"));
    const QString elected = QStringLiteral("elected");
    if (!term.electedOn.isValid())
        return fail(ErrorKind::Invalid, QStringLiteral("committee.elected_missing"), {}, elected);
    if (term.electedOn > today)
        return fail(ErrorKind::Invalid, QStringLiteral("committee.elected_future"), {termDay(term.electedOn)}, elected);
    BB_CHECK(checkFounding(session, term.branch, term.electedOn, CommitteeDayTexts::tr("选举产生的日期"), elected));
    for (const QDate end : {term.plannedEnd, term.endsOn}) {
        if (!end.isValid() || end <= term.electedOn)
            return fail(ErrorKind::Invalid, QStringLiteral("committee.end_before"),
                        {termDay(end), termDay(term.electedOn)}, QStringLiteral("ends"));
    }
    return {};
}

Result<> checkReplies(const Term& term, QDate today)
{
    BB_CHECK(checkReply(term.approvedOn, term.electedOn, today, CommitteeDayTexts::tr("批复日期"),
                        QStringLiteral("approved")));
    return checkReply(term.filedOn, term.electedOn, today, CommitteeDayTexts::tr("备案日期"), QStringLiteral("filed"));
}

/// Terms follow each other: days and numbers rise together.
Result<> checkOrder(const Committee& committee, const Term& term)
{
    for (const Term& other : committee.terms) {
        if (other.id == term.id)
            continue;
        const QStringList args{QString::number(term.number), termDay(term.electedOn), QString::number(other.number),
                               termDay(other.electedOn)};
        if (other.electedOn == term.electedOn || other.number == term.number)
            return fail(ErrorKind::Refused, QStringLiteral("committee.term_overlap"), args);
        if ((other.electedOn < term.electedOn) != (other.number < term.number))
            return fail(ErrorKind::Refused, QStringLiteral("committee.term_order"), args);
    }
    return {};
}

} // namespace

Result<Committee> loadCommittee(const store::Session& session, book::BranchId branch)
{
    Committee committee;
    BB_TRY(committee.terms, allOf(session, "committee.terms", branch, &termIn));
    BB_TRY(committee.posts, allOf(session, "committee.posts", branch, &postIn));
    BB_TRY(committee.seats, allOf(session, "committee.seats", branch, &seatIn));
    return committee;
}

Result<QList<Term>> listRecycledTerms(const store::Session& session, book::BranchId branch)
{
    return allOf(session, "committee.recycled_terms", branch, &termIn);
}

Result<Term> loadTerm(const store::Session& session, TermId id)
{
    store::Query query = session.query("committee.term");
    BB_TRY(const bool row, query.bind("id", id.toString()).next());
    if (!row)
        return fail(ErrorKind::NotFound, QStringLiteral("committee.term_missing"));
    return termIn(query);
}

Result<TermId> putTerm(store::UnitOfWork& unit, const Term& term, QDate today)
{
    BB_CHECK(checkTerm(unit.session(), term, today));
    BB_TRY(const Committee committee, loadCommittee(unit.session(), term.branch));
    BB_CHECK(checkOrder(committee, term));
    BB_CHECK(checkReplies(term, today));
    if (term.rev != 0) {
        BB_CHECK(unit.update("committee_term", term.id.toString(), term.rev, columnsOf(term)));
        return term.id;
    }
    const TermId id = term.id.isNull() ? TermId::make() : term.id;
    store::ColumnValues columns = columnsOf(term);
    columns.insert(columns.begin(), {"id", id.toString()});
    columns.push_back({"entered_on", termDay(today)});
    BB_CHECK(unit.insert("committee_term", columns));
    return id;
}

Result<> shiftTerm(store::UnitOfWork& unit, TermId id, QDate endsOn, const QString& reason, const QString& ref,
                   QDate agreedOn)
{
    BB_TRY(Term term, loadTerm(unit.session(), id));
    if (!endsOn.isValid() || endsOn <= term.electedOn)
        return fail(ErrorKind::Invalid, QStringLiteral("committee.end_before"),
                    {termDay(endsOn), termDay(term.electedOn)}, QStringLiteral("ends"));
    BB_CHECK(checkReply(agreedOn, term.electedOn, unit.day(), CommitteeDayTexts::tr("批准日期"),
                        QStringLiteral("approved")));
    const bool shifted = endsOn != term.plannedEnd;
    // ELECT2020 art 3: earlier or later only with the consent of the higher organization.
    if (shifted && (trimmedText(ref).isEmpty() || !agreedOn.isValid()))
        return fail(ErrorKind::Invalid, QStringLiteral("committee.shift_consent"));
    return unit.change("committee_term", id.toString(),
                       {{"ends_on", termDay(endsOn)},
                        {"shift_reason", shifted ? store::textOrNull(trimmedText(reason)) : store::Value{}},
                        {"shift_ref", shifted ? store::textOrNull(trimmedText(ref)) : store::Value{}},
                        {"shift_on", shifted ? dayValue(agreedOn) : store::Value{}}});
}

Result<> checkReply(QDate reply, QDate after, QDate today, const QString& field, const QString& where)
{
    if (!reply.isValid())
        return {};
    if (reply > today)
        return fail(ErrorKind::Invalid, QStringLiteral("committee.day_future"), {field, termDay(reply)}, where);
    if (after.isValid() && reply < after)
        return fail(ErrorKind::Invalid, QStringLiteral("committee.day_before"), {field, termDay(reply), termDay(after)},
                    where);
    return {};
}

Result<> recycleTerm(store::UnitOfWork& unit, TermId id, QDate today)
{
    return unit.change("committee_term", id.toString(), {{"deleted_at", termDay(today)}});
}

Result<> restoreTerm(store::UnitOfWork& unit, TermId id)
{
    BB_TRY(const Term term, loadTerm(unit.session(), id));
    BB_TRY(const Committee committee, loadCommittee(unit.session(), term.branch));
    BB_CHECK(checkOrder(committee, term));
    return unit.change("committee_term", id.toString(), {{"deleted_at", {}}});
}

Result<PostId> putPost(store::UnitOfWork& unit, Post post)
{
    post.title = oneLine(post.title);
    if (post.title.isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("committee.post_title"), {}, QStringLiteral("title"));
    if (post.seats < 1 || post.seats > kMostSeats)
        return fail(ErrorKind::Invalid, QStringLiteral("committee.post_seats"), {QString::number(kMostSeats)});
    if (postTitle(post.title) == u"书记" && post.seats != 1)
        return fail(ErrorKind::Invalid, QStringLiteral("committee.one_secretary"),
                    {post.title, QString::number(post.seats)}, QStringLiteral("seats"));
    BB_TRY(const Committee committee, loadCommittee(unit.session(), post.branch));
    const Post* same = committee.postTitled(post.title);
    if (same != nullptr && same->id != post.id)
        return fail(ErrorKind::Refused, QStringLiteral("committee.post_exists"), {same->title});
    const store::ColumnValues said{{"title", post.title}, {"seats", qint64{post.seats}}};
    if (post.rev != 0) {
        BB_CHECK(unit.update("committee_post", post.id.toString(), post.rev, said));
        return post.id;
    }
    const PostId id = post.id.isNull() ? PostId::make() : post.id;
    int position = 0;
    for (const Post& other : committee.posts)
        position = std::max(position, other.position + 1);
    BB_CHECK(unit.insert("committee_post",
                         {{"id", id.toString()},
                          {"branch_id", post.branch.toString()},
                          {"title", post.title},
                          {"seats", qint64{post.seats}},
                          {"position", qint64{position}}}));
    return id;
}

Result<> removePost(store::UnitOfWork& unit, PostId id, QDate today)
{
    store::Query query = unit.session().query("committee.branch_of_post");
    BB_TRY(const bool row, query.bind("id", id.toString()).next());
    if (!row)
        return fail(ErrorKind::NotFound, QStringLiteral("committee.post_missing"));
    BB_TRY(const Committee committee, loadCommittee(unit.session(), book::BranchId::fromString(query.text(0))));
    for (const Seat& seat : committee.seats) {
        const QDate last = committee.lastDay(seat);
        if (seat.post == id && (!last.isValid() || last >= today))
            return fail(ErrorKind::Refused, QStringLiteral("committee.post_held"), {seat.name});
    }
    return unit.change("committee_post", id.toString(), {{"deleted_at", termDay(today)}});
}

} // namespace branchbook::organization
