// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Terms, posts and who holds them.
#include "cli/committee_options.h"
#include "cli/list_sheet.h"

#include "branchbook/agenda/agenda.h"
#include "branchbook/base/screen_words.h"
#include "branchbook/book/member_store.h"
#include "branchbook/organization/officers.h"
#include "branchbook/organization/reelection.h"
#include "branchbook/organization/work_problems.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace branchbook::cli {

namespace {

using organization::Seat;
using organization::Term;

QJsonObject termJson(const Term& term)
{
    QJsonObject json{{QStringLiteral("id"), term.id.toString()},
                     {QStringLiteral("number"), term.number},
                     {QStringLiteral("elected"), term.electedOn.toString(Qt::ISODate)},
                     {QStringLiteral("planned_end"), term.plannedEnd.toString(Qt::ISODate)},
                     {QStringLiteral("ends"), term.endsOn.toString(Qt::ISODate)}};
    putText(json, "shift_reason", term.shiftReason);
    putText(json, "shift_approval", term.shiftRef);
    putDay(json, "shift_approved", term.shiftOn);
    putText(json, "approval", term.approvalRef);
    putDay(json, "approved", term.approvedOn);
    putText(json, "filing", term.filingRef);
    putDay(json, "filed", term.filedOn);
    putText(json, "note", term.note);
    return json;
}

QJsonObject seatJson(const CommitteeDesk& desk, const Seat& seat)
{
    QJsonObject json{{QStringLiteral("id"), seat.id.toString()},
                     {QStringLiteral("post"), seat.title},
                     {QStringLiteral("full_name"), seat.name},
                     {QStringLiteral("how"), organization::howName(seat.how)},
                     {QStringLiteral("from"), seat.fromOn.toString(Qt::ISODate)}};
    putDay(json, "until", desk.committee.lastDay(seat));
    putText(json, "reason", seat.endedWhy);
    putText(json, "approval", seat.approvalRef);
    putDay(json, "approved", seat.approvedOn);
    putText(json, "decision", seat.decision);
    putDay(json, "decided", seat.decidedOn);
    return json;
}

QJsonArray postsJson(const CommitteeDesk& desk, QDate day, QStringList& lines)
{
    QJsonArray posts;
    for (const organization::Post& post : desk.committee.posts) {
        QJsonArray holders;
        QStringList names;
        for (const Seat& seat : desk.committee.holdersOn(post.id, day)) {
            holders.append(seatJson(desk, seat));
            names << holderText(seat);
        }
        const int vacant = desk.committee.vacantOn(post, day);
        posts.append(QJsonObject{{QStringLiteral("title"), post.title},
                                 {QStringLiteral("seats"), post.seats},
                                 {QStringLiteral("vacant"), vacant},
                                 {QStringLiteral("holders"), holders}});
        if (vacant > 0)
            names << tr("空缺 %1 人").arg(vacant);
        names << comingTexts(desk.committee, post.id, day);
        lines
            << QStringLiteral("  %1\t%2").arg(post.title, names.isEmpty() ? QStringLiteral("—") : shownClauses(names));
    }
    return posts;
}

Result<Answer> answerOf(const CommitteeDesk& desk, QDate day)
{
    Answer answer;
    QJsonObject json;
    if (const Term* term = desk.committee.termOn(day)) {
        QJsonObject one = termJson(*term);
        const auto countdown = organization::countdownOf(*term, day);
        one.insert(QStringLiteral("days_left"), countdown.daysLeft);
        one.insert(QStringLiteral("months_mark"), countdown.mark ? QJsonValue(*countdown.mark) : QJsonValue());
        json.insert(QStringLiteral("term"), one);
        answer.lines << termLine(desk.committee, *term, day);
    } else {
        json.insert(QStringLiteral("term"), QJsonValue());
        answer.lines << tr("还没有登记届次。可以从名册建立：committee from-roster");
    }
    json.insert(QStringLiteral("posts"), postsJson(desk, day, answer.lines));
    BB_TRY(const auto people, book::listMemberRowsAsWritten(desk.reader(), desk.branch.id, day));
    BB_TRY(const auto rulebook, agenda::loadRulebook(desk.reader(), desk.branch.id));
    BB_TRY(const auto found,
           organization::allProblems(desk.reader(), rulebook.catalogue, desk.branch, desk.committee, people, day));
    QJsonArray problems;
    for (const auto& problem : found) {
        problems.append(QJsonObject{{QStringLiteral("code"), organization::problemName(problem.kind)},
                                    {QStringLiteral("about"), problem.about},
                                    {QStringLiteral("text"), problem.text}});
        answer.lines << QStringLiteral("  ! ") + problem.text;
    }
    json.insert(QStringLiteral("problems"), problems);
    answer.json = json;
    return answer;
}

Result<Answer> committeeShow(Context& context)
{
    BB_TRY(const CommitteeDesk desk, openCommittee(context, book::OpenMode::ReadOnly));
    BB_TRY(const QDate day, dayOption(context, "date", desk.today(), desk.today()));
    return answerOf(desk, day);
}

Result<Answer> recycledTerms(const CommitteeDesk& desk)
{
    BB_TRY(const auto terms, organization::listRecycledTerms(desk.reader(), desk.branch.id));
    Answer answer;
    QJsonArray list;
    for (const Term& term : terms) {
        list.append(termJson(term));
        answer.lines << termDays(term);
    }
    answer.json = list;
    return answer;
}

Result<Answer> committeeList(Context& context)
{
    BB_TRY(const bool sheet, wantsSheet(context));
    BB_TRY(CommitteeDesk desk, openCommittee(context, book::OpenMode::ReadOnly));
    BB_TRY(const QDate day, listDay(context, desk.branch, desk.today()));
    if (context.invocation().has(QStringLiteral("recycled")) && sheet)
        return fail(ErrorKind::Usage, QStringLiteral("cli.together"),
                    {QStringLiteral("out"), QStringLiteral("recycled")});
    if (context.invocation().has(QStringLiteral("recycled")))
        return recycledTerms(desk);
    if (day < desk.today())
        desk.committee = organization::asOf(std::move(desk.committee), day);
    if (sheet)
        return writeSheet(context, desk.reader(), desk.branch, committeeSheet(desk.committee), day);
    Answer answer;
    QJsonArray list;
    for (const Term& term : desk.committee.terms) {
        QJsonObject json = termJson(term);
        QJsonArray seats;
        answer.lines << termLine(desk.committee, term, day);
        for (const Seat& seat : desk.committee.seats) {
            if (seat.term != term.id)
                continue;
            seats.append(seatJson(desk, seat));
            const QDate last = desk.committee.lastDay(seat);
            answer.lines << QStringLiteral("  %1\t%2\t%3 — %4")
                                .arg(seat.title, seat.name, seat.fromOn.toString(Qt::ISODate),
                                     last.isValid() ? last.toString(Qt::ISODate) : tr("在任"));
        }
        json.insert(QStringLiteral("seats"), seats);
        list.append(json);
    }
    if (list.isEmpty())
        answer.lines << tr("还没有登记届次。");
    answer.json = list;
    return answer;
}

/// The term of the option --number; a new one where there is none of it.
Result<Term> termOption(const Context& context, const CommitteeDesk& desk)
{
    const int last = desk.committee.terms.isEmpty() ? 0 : desk.committee.terms.last().number;
    BB_TRY(const int number, numberOption(context, "number", last + 1));
    for (const Term& term : desk.committee.terms) {
        if (term.number == number)
            return term;
    }
    Term term;
    term.branch = desk.branch.id;
    term.number = number;
    return term;
}

/// The days of a term: where no end is given, the one that follows from the rules.
Result<> readTermDays(const Context& context, const CommitteeDesk& desk, Term& term)
{
    const QDate before = term.electedOn;
    BB_TRY(term.electedOn, dayOption(context, "elected", term.electedOn, desk.today()));
    if (context.invocation().has(QStringLiteral("ends"))) {
        BB_TRY(term.plannedEnd, dayOption(context, "ends", {}, desk.today()));
        term.endsOn = term.plannedEnd;
    } else if (term.electedOn.isValid() && (term.electedOn != before || !term.endsOn.isValid())) {
        BB_TRY(const auto rulebook, agenda::loadRulebook(desk.reader(), desk.branch.id));
        BB_TRY(term.plannedEnd, organization::termEnd(rulebook.catalogue, desk.branch, term.electedOn));
        term.endsOn = term.plannedEnd;
    }
    return {};
}

Result<Answer> committeeTerm(Context& context)
{
    BB_TRY(CommitteeDesk desk, openCommittee(context, book::OpenMode::Write));
    BB_TRY(Term term, termOption(context, desk));
    BB_CHECK(readTermDays(context, desk, term));
    textOption(context, "approval", term.approvalRef);
    textOption(context, "filing", term.filingRef);
    textOption(context, "note", term.note);
    BB_TRY(term.approvedOn, dayOption(context, "approved", term.approvedOn, desk.today()));
    BB_TRY(term.filedOn, dayOption(context, "filed", term.filedOn, desk.today()));
    const QDate today = desk.today();
    BB_CHECK(desk.perform("committee.term", tr("登记第%1届支部委员会").arg(term.number),
                          [&](store::UnitOfWork& unit) -> Result<> {
                              BB_TRY([[maybe_unused]] const auto id, organization::putTerm(unit, term, today));
                              return {};
                          }));
    return answerOf(desk, today);
}

/// The one of --number; the one in office where nothing is said. A consent may be entered after the next one was elected.
Result<Term> shiftedTerm(const Context& context, const CommitteeDesk& desk)
{
    if (!context.invocation().has(QStringLiteral("number"))) {
        const Term* current = desk.committee.termOn(desk.today());
        if (current == nullptr)
            return fail(ErrorKind::NotFound, QStringLiteral("committee.no_term"), {desk.today().toString(Qt::ISODate)});
        return *current;
    }
    BB_TRY(const Term term, termOption(context, desk));
    if (term.id.isNull())
        return fail(ErrorKind::NotFound, QStringLiteral("committee.term_missing"));
    return term;
}

Result<Answer> committeeShift(Context& context)
{
    BB_TRY(CommitteeDesk desk, openCommittee(context, book::OpenMode::Write));
    BB_TRY(const Term term, shiftedTerm(context, desk));
    const QDate today = desk.today();
    BB_TRY(const QDate ends, dayOption(context, "ends", {}, today));
    BB_TRY(const QDate approved, dayOption(context, "approved", {}, today));
    const Invocation& given = context.invocation();
    BB_CHECK(desk.perform("committee.shift", tr("调整第%1届任期").arg(term.number), [&](store::UnitOfWork& unit) {
        return organization::shiftTerm(unit, term.id, ends, given.value(QStringLiteral("reason")),
                                       given.value(QStringLiteral("approval")), approved);
    }));
    return answerOf(desk, today);
}

Result<Answer> committeeFromRoster(Context& context)
{
    BB_TRY(CommitteeDesk desk, openCommittee(context, book::OpenMode::Write));
    const QDate today = desk.today();
    BB_TRY(const auto found, organization::committeeOfRoster(desk.reader(), desk.branch.id, today));
    const bool fills = !context.invocation().has(QStringLiteral("number")) && !desk.committee.terms.isEmpty();
    BB_TRY(Term term, fills ? Result<Term>(desk.committee.terms.last()) : termOption(context, desk));
    term.electedOn = term.rev == 0 ? found.electedOn : term.electedOn;
    BB_CHECK(readTermDays(context, desk, term));
    BB_CHECK(desk.perform("committee.from_roster", tr("从名册建立本届班子"), [&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY([[maybe_unused]] const auto id, organization::adoptRoster(unit, found, term, today));
        return {};
    }));
    return answerOf(desk, today);
}

Result<Answer> committeePost(Context& context)
{
    BB_TRY(CommitteeDesk desk, openCommittee(context, book::OpenMode::Write));
    const QString title = context.invocation().value(QStringLiteral("post"));
    const QDate today = desk.today();
    const organization::Post* known = desk.committee.postTitled(title);
    organization::Post post;
    if (known != nullptr)
        post = *known;
    post.branch = desk.branch.id;
    if (known == nullptr)
        post.title = title;
    textOption(context, "title", post.title);
    BB_TRY(post.seats, numberOption(context, "seats", post.seats));
    if (context.invocation().has(QStringLiteral("remove"))) {
        BB_TRY(const auto gone, postNamed(desk, title));
        BB_CHECK(desk.perform("committee.post_remove", tr("撤销职务 %1").arg(title),
                              [&](store::UnitOfWork& unit) { return organization::removePost(unit, gone.id, today); }));
        return answerOf(desk, today);
    }
    BB_CHECK(
        desk.perform("committee.post", tr("设置职务 %1").arg(post.title), [&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY([[maybe_unused]] const auto id, organization::putPost(unit, post));
            return {};
        }));
    return answerOf(desk, today);
}

Result<Answer> committeeAppoint(Context& context)
{
    BB_TRY(CommitteeDesk desk, openCommittee(context, book::OpenMode::Write));
    const QDate today = desk.today();
    Seat seat;
    BB_TRY(const auto post, postNamed(desk, context.invocation().value(QStringLiteral("post"))));
    seat.post = post.id;
    BB_TRY(seat.member, memberNamed(desk, context.invocation().value(QStringLiteral("member"))));
    BB_TRY(seat.fromOn, dayOption(context, "date", today, today));
    textOption(context, "approval", seat.approvalRef);
    BB_TRY(const auto recorded, organization::recordedHow(desk.reader(), desk.branch.id, seat));
    BB_TRY(seat.how, howOption(context, recorded)); // nobody's word: what the book knows, or nothing
    BB_TRY(seat.approvedOn, dayOption(context, "approved", {}, today));
    const Term* term = desk.committee.termOn(seat.fromOn);
    if (term == nullptr)
        return fail(ErrorKind::NotFound, QStringLiteral("committee.no_term"), {seat.fromOn.toString(Qt::ISODate)});
    seat.term = term->id;
    BB_TRY(const QString doubt, organization::officerDoubt(desk.reader(), desk.branch.id, seat));
    BB_CHECK(desk.perform("committee.appoint",
                          tr("%1任%2").arg(context.invocation().value(QStringLiteral("member")), post.title),
                          [&](store::UnitOfWork& unit) -> Result<> {
                              BB_TRY([[maybe_unused]] const auto id, organization::appoint(unit, seat, today));
                              return {};
                          }));
    BB_TRY(Answer answer, answerOf(desk, today));
    answer.warnings += appointWarnings(context, seat.how, doubt);
    return answer;
}

Result<Answer> committeeEnd(Context& context)
{
    BB_TRY(CommitteeDesk desk, openCommittee(context, book::OpenMode::Write));
    const QDate today = desk.today();
    BB_TRY(const auto post, postNamed(desk, context.invocation().value(QStringLiteral("post"))));
    BB_TRY(const QDate last, dayOption(context, "date", today, today));
    auto holders = desk.committee.holdersOn(post.id, today); // of a term long over only where nobody holds it now
    if (holders.isEmpty())
        holders = desk.committee.holdersOn(post.id, last);
    if (context.invocation().has(QStringLiteral("member"))) {
        BB_TRY(const auto member, memberNamed(desk, context.invocation().value(QStringLiteral("member"))));
        holders.removeIf([&](const Seat& seat) { return seat.member != member; });
    }
    if (holders.size() != 1)
        return fail(holders.isEmpty() ? ErrorKind::NotFound : ErrorKind::Invalid,
                    holders.isEmpty() ? QStringLiteral("committee.seat_missing") : QStringLiteral("committee.which"),
                    {post.title});
    const Seat seat = holders.first();
    BB_CHECK(desk.perform("committee.end", tr("%1不再担任%2").arg(seat.name, post.title), [&](store::UnitOfWork& unit) {
        return organization::endSeat(unit, seat.id, last, context.invocation().value(QStringLiteral("reason")), today);
    }));
    return answerOf(desk, today);
}

} // namespace

QList<Command> committeeCommands()
{
    const QString noun = QStringLiteral("committee");
    const auto command = [&](const char* verb, const QStringList& options, const QString& does,
                             Result<Answer> (*run)(Context&)) {
        return Command{noun, QString::fromLatin1(verb), {}, options, does, run};
    };
    return {command("show", optionList({"date=D"}), tr("支部委员会：届次、职务、任职人、空缺和要核对的地方"),
                    committeeShow),
            command("list", optionList({"recycled", "as-of=D", "out=FILE.xlsx|.csv", "masked"}),
                    tr("历届支部委员会和任职情况；--as-of 按那天的情况，--recycled 是回收站里的"), committeeList),
            command("term",
                    optionList({"number=N", "elected=D", "ends=D", "approval=T", "approved=D", "filing=T", "filed=D",
                                "note=T"}),
                    tr("登记或修改一届；不写届满日期的，按规定的任期推算"), committeeTerm),
            command("shift", optionList({"!ends=D", "number=N", "approval=T", "approved=D", "reason=T"}),
                    tr("提前或延期换届，写明批准文号和日期；已经换届的那一届用 --number"), committeeShift),
            command("from-roster", optionList({"number=N", "elected=D", "ends=D"}),
                    tr("按名册的党内职务登记本届和任职"), committeeFromRoster),
            command("post", optionList({"!post=T", "title=T", "seats=N", "remove"}), tr("设置、改名或撤销一个职务"),
                    committeePost),
            command("appoint",
                    optionList({"!post=T", "!member=N", "date=D", "how=elected|by_election|appointed", "approval=T",
                                "approved=D"}),
                    tr("任职：选举、补选或上级任命"), committeeAppoint),
            command("end", optionList({"!post=T", "member=N", "date=D", "!reason=T"}), tr("免职或辞职，写明原因"),
                    committeeEnd)};
}

} // namespace branchbook::cli
