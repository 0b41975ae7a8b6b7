// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the rules hear of the committee: the end of its term, posts and duties that nobody has, and the months of the work plan.
#include "organization/committee_section.h"

#include "branchbook/book/branch.h"
#include "branchbook/book/member_store.h"
#include "branchbook/organization/committee_store.h"
#include "branchbook/organization/duty.h"
#include "branchbook/organization/work_problems.h"

#include <algorithm>
#include <functional>

namespace branchbook::organization {

namespace {

constexpr char16_t kVacancyTerm[] = u"committee_vacancy";
constexpr char16_t kWorkTerm[] = u"work_plan";
constexpr char16_t kDutyTerm[] = u"duty_holder";

void addVacancy(const Post& post, QDate lastHeld, const Term& term, rules::Facts& facts)
{
    const QString subject = QStringLiteral("post:") + post.id.toString();
    facts.things.push_back({subject, post.title, {}, {}});
    facts.terms.push_back({QString::fromUtf16(kVacancyTerm), subject, lastHeld, false, refOf(term.id)});
}

/// The first of a post's holders to leave a place that nobody takes after: known before it is so.
QDate nextVacancy(const Committee& committee, const Post& post, QDate today)
{
    QDate first;
    for (const Seat& seat : committee.holdersOn(post.id, today)) {
        const QDate last = committee.lastDay(seat);
        if (last.isValid() && committee.vacantOn(post, last.addDays(1)) > 0 && (!first.isValid() || last < first))
            first = last;
    }
    return first;
}

/// No day is set for filling a place: it counts from the last day on which it was held.
void addVacancies(const Committee& committee, QDate today, rules::Facts& facts)
{
    facts.keeps.insert(QString::fromUtf16(kVacancyTerm));
    const Term* term = committee.termOn(today);
    const bool known = term != nullptr
        && std::ranges::any_of(committee.seats, [&](const Seat& seat) { return seat.term == term->id; });
    if (!known) // the term was entered and nobody in it: not written down is not vacant
        return;
    for (const Post& post : committee.posts) {
        const QDate since = vacantSince(committee, post, today);
        const QDate lastHeld = since.isValid() ? since.addDays(-1) : nextVacancy(committee, post, today);
        if (lastHeld.isValid())
            addVacancy(post, lastHeld, *term, facts);
    }
}

/// Whom a duty counts on: those in its post, or the person.
QList<book::MemberId> countedOn(const Committee& committee, const Duty& duty, QDate today)
{
    QList<book::MemberId> people;
    if (!duty.post && duty.member)
        people.append(*duty.member);
    if (duty.post) {
        for (const Seat& seat : committee.holdersOn(*duty.post, today))
            people.append(seat.member);
    }
    return people;
}

/// The last day on which somebody had a duty that is nobody's today; invalid: it has somebody, or its post is vacant, which is told
/// of the post.
Result<QDate> dutyLastHad(const store::Session& session, const Committee& committee, const Duty& duty, QDate today)
{
    QDate last = duty.fromOn.addDays(-1);
    const auto people = countedOn(committee, duty, today);
    const bool isGivenUp =
        duty.post && std::ranges::find(committee.posts, *duty.post, &Post::id) == committee.posts.end();
    if (people.isEmpty() && !isGivenUp)
        return QDate();
    for (const Seat& seat : committee.seats) {
        if (isGivenUp && seat.post == *duty.post && committee.lastDay(seat).isValid())
            last = std::max(last, committee.lastDay(seat));
    }
    for (const book::MemberId member : people) {
        const auto person = book::loadMember(session, member);
        if (!person && person.error().kind == ErrorKind::NotFound)
            continue;
        if (!person)
            return fail(person.error());
        if (!person->recycled && book::belongsOn(book::standingOf(*person), today))
            return QDate();
        if (person->leftOn.isValid())
            last = std::max(last, person->leftOn.addDays(-1));
    }
    return std::min(last, today.addDays(-1));
}

} // namespace

QDate vacantSince(const Committee& committee, const Post& post, QDate day)
{
    const Term* term = committee.termOn(day);
    if (term == nullptr || committee.vacantOn(post, day) == 0)
        return {};
    QList<QDate> turns{term->electedOn};
    for (const Seat& seat : committee.seats) {
        if (seat.post != post.id)
            continue;
        turns.append(seat.fromOn);
        if (const QDate last = committee.lastDay(seat); last.isValid())
            turns.append(last.addDays(1));
    }
    std::ranges::sort(turns, std::greater<>());
    QDate since = day;
    for (const QDate turn : std::as_const(turns)) {
        if (turn > day)
            continue;
        if (turn < term->electedOn || committee.vacantOn(post, turn) == 0)
            break;
        since = turn;
    }
    return since;
}

Result<> addCommitteeFacts(const book::FactsQuery& query, rules::Facts& facts)
{
    BB_TRY(const book::Branch branch, book::loadBranch(query.session, query.branch));
    if (book::isTemporary(branch))
        return {}; // it ends with its task, not with a term, and is given its officers (corrections 37)
    facts.keeps.insert(QStringLiteral("committee_term"));
    BB_TRY(const Committee committee, loadCommittee(query.session, query.branch));
    for (const Term& term : committee.terms) {
        if (term.electedOn <= query.today)
            facts.terms.push_back(
                {QStringLiteral("committee_term"), {}, term.endsOn, committee.lastDay(term).isValid(), refOf(term.id)});
    }
    addVacancies(committee, query.today, facts);
    return {};
}

Result<> addDutyFacts(const book::FactsQuery& query, rules::Facts& facts)
{
    facts.keeps.insert(QString::fromUtf16(kDutyTerm));
    BB_TRY(auto duties, listDuties(query.session, query.branch));
    duties.removeIf([&](const Duty& duty) { return !duty.isOn(query.today); });
    if (duties.isEmpty())
        return {};
    BB_TRY(const Committee committee, loadCommittee(query.session, query.branch));
    for (const Duty& duty : std::as_const(duties)) {
        BB_TRY(const QDate last, dutyLastHad(query.session, committee, duty, query.today));
        if (!last.isValid())
            continue;
        const QString subject = QStringLiteral("duty:") + duty.id.toString();
        facts.things.push_back({subject, QStringLiteral("“%1”").arg(duty.matter), {}, {}});
        facts.terms.push_back(
            {QString::fromUtf16(kDutyTerm), subject, last, false, QStringLiteral("duty/") + duty.id.toString()});
    }
    return {};
}

Result<> addWorkFacts(const book::FactsQuery& query, rules::Facts& facts)
{
    facts.keeps.insert(QString::fromUtf16(kWorkTerm));
    QList<WorkItem> items;
    for (int year = query.from.year(); year <= query.today.year() + 1; ++year) { // the agenda looks into the next year
        BB_TRY(const auto planned, listWork(query.session, query.branch, year));
        items += planned;
    }
    BB_TRY(const Committee committee, loadCommittee(query.session, query.branch));
    QList<book::MemberRow> people; // long to work out: for an item that is a person's alone
    if (std::ranges::any_of(items, [](const WorkItem& item) { return !item.isDone() && !item.ownerName.isEmpty(); })) {
        BB_TRY(people, book::listMemberRowsAsWritten(query.session, query.branch, query.today));
    }
    for (const WorkItem& item : std::as_const(items)) {
        const QString subject = QStringLiteral("work:") + item.id.toString();
        const QDate first(item.year, item.month, 1);
        const bool nobody = workNobody(item, committee, people, query.today).has_value();
        const QString name = nobody ? QStringLiteral("“%1”（没有人负责）") : QStringLiteral("“%1”");
        facts.things.push_back({subject, name.arg(item.matter), {}, {}});
        facts.terms.push_back({QString::fromUtf16(kWorkTerm), subject,
                               QDate(item.year, item.month, first.daysInMonth()), item.isDone(),
                               QStringLiteral("work_item/") + item.id.toString()});
    }
    return {};
}

} // namespace branchbook::organization
