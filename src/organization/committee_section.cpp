// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organization/committee_section.h"

#include "branchbook/base/text.h"
#include "branchbook/book/member.h"
#include "branchbook/organization/committee_store.h"
#include "branchbook/organization/duty.h"
#include "branchbook/organization/officers.h"
#include "branchbook/organization/redivision.h"
#include "branchbook/organization/work_plan.h"

#include <QJsonArray>

#include <algorithm>

namespace branchbook::organization {

namespace {

/// One line of the table of changes.
struct CommitteeChange {
    QDate on;
    const char* kind; ///< stable: "appointed"
    QString matter;
    QString text;
};

QString committeeDay(QDate day)
{
    return QStringLiteral("%1年%2月%3日").arg(day.year()).arg(day.month()).arg(day.day());
}

/// Not translated: it goes into a Chinese document.
QString howWord(How how)
{
    switch (how) {
    case How::Elected: return QStringLiteral("选举产生");
    case How::ByElection: return QStringLiteral("补选");
    case How::Appointed: return QStringLiteral("上级任命");
    case How::Redivided: return QString::fromUtf16(kRedivided);
    case How::Unknown: break;
    }
    return QStringLiteral("任职");
}

/// By the election itself: a 分工调整 of the same day is a change of its own.
bool isOfElection(const Committee& committee, const Seat& seat)
{
    const Term* term = committee.find(seat.term);
    return term != nullptr && seat.fromOn == term->electedOn && seat.how == How::Elected;
}

/// 书记周砚青; everybody once, with all that he was elected to, 委员 only where it is nothing more.
QStringList electedNames(const Committee& committee, const Term& term)
{
    QList<std::pair<const Seat*, QStringList>> people;
    for (const Seat& seat : committee.seats) {
        if (seat.term != term.id || !isOfElection(committee, seat))
            continue;
        const auto same = [&](const auto& one) { return one.first->member == seat.member; };
        auto known = std::find_if(people.begin(), people.end(), same);
        if (known == people.end())
            known = people.insert(people.end(), {&seat, {}});
        known->second.append(seat.title);
    }
    QStringList names;
    for (auto& [seat, titles] : people) {
        if (titles.size() > 1)
            titles.removeIf([](const QString& title) { return title == book::kPlainSeat; });
        names.append(titles.join(u'兼') + seat->name);
    }
    return names;
}

void addTermChanges(const Committee& committee, DateRange period, QList<CommitteeChange>& changes)
{
    for (const Term& term : committee.terms) {
        if (period.contains(term.electedOn)) {
            const QStringList names = electedNames(committee, term);
            changes.append({term.electedOn, "elected", QStringLiteral("换届选举"),
                            QStringLiteral("选举产生第%1届支部委员会%2")
                                .arg(term.number)
                                .arg(names.isEmpty() ? QString() : u'：' + names.join(u'、'))});
        }
        if (term.isShifted() && term.shiftOn.isValid() && period.contains(term.shiftOn))
            changes.append({term.shiftOn, "shifted", QStringLiteral("任期调整"),
                            QStringLiteral("第%1届任期调整至%2（%3）")
                                .arg(term.number)
                                .arg(committeeDay(term.endsOn), term.shiftRef)});
    }
}

void addSeatChanges(const Committee& committee, DateRange period, QList<CommitteeChange>& changes)
{
    for (const Seat& seat : committee.seats) {
        if (period.contains(seat.fromOn) && !isOfElection(committee, seat))
            changes.append(
                {seat.fromOn, "appointed", howWord(seat.how), QStringLiteral("%1任%2").arg(seat.name, seat.title)});
        if (seat.untilOn.isValid() && period.contains(seat.untilOn) && QStringView(seat.endedWhy) == kRedivided)
            changes.append(
                {seat.untilOn, "ended", seat.endedWhy, QStringLiteral("%1不再担任%2").arg(seat.name, seat.title)});
        else if (seat.untilOn.isValid() && period.contains(seat.untilOn))
            changes.append({seat.untilOn, "ended", QStringLiteral("免职"),
                            seat.endedWhy.isEmpty()
                                ? QStringLiteral("%1不再担任%2").arg(seat.name, seat.title)
                                : QStringLiteral("%1不再担任%2（%3）").arg(seat.name, seat.title, seat.endedWhy)});
    }
}

void addDutyChanges(const QList<Duty>& duties, DateRange period, QList<CommitteeChange>& changes)
{
    for (const Duty& duty : duties) {
        const QString whose = duty.post ? duty.postTitle : duty.memberName;
        if (period.contains(duty.fromOn))
            changes.append({duty.fromOn, "duty_begun", QStringLiteral("分工调整"),
                            QStringLiteral("%1负责%2").arg(whose, duty.matter)});
        if (duty.untilOn.isValid() && period.contains(duty.untilOn))
            changes.append({duty.untilOn, "duty_ended", QStringLiteral("分工调整"),
                            QStringLiteral("%1不再负责%2").arg(whose, duty.matter)});
    }
}

QStringList vacantPosts(const Committee& committee, QDate day)
{
    QStringList vacant;
    for (const Post& post : committee.posts) {
        if (committee.vacantOn(post, day) > 0)
            vacant.append(post.title);
    }
    return vacant;
}

void addTerm(const Committee& committee, QDate day, book::AreaSection& section, QJsonObject& json)
{
    const Term* term = committee.termOn(day);
    if (term == nullptr)
        return;
    const auto seats = committee.seatsOn(day);
    const QStringList vacant = vacantPosts(committee, day);
    QStringList names;
    for (const Seat& seat : seats)
        names.append(seat.title + seat.name);
    const qint64 left = day.daysTo(term->endsOn);
    QString text =
        QStringLiteral("第%1届支部委员会于%2选举产生，任期至%3，%4。")
            .arg(term->number)
            .arg(committeeDay(term->electedOn), committeeDay(term->endsOn),
                 left >= 0 ? QStringLiteral("距届满%1天").arg(left) : QStringLiteral("已届满%1天").arg(-left));
    if (!names.isEmpty())
        text += QStringLiteral("现任：%1。").arg(names.join(u'、'));
    if (!vacant.isEmpty())
        text += QStringLiteral("空缺：%1。").arg(vacant.join(u'、'));
    section.parts.emplace_back(book::SectionText{text});
    json.insert(QStringLiteral("term"),
                QJsonObject{{QStringLiteral("number"), term->number},
                            {QStringLiteral("elected_on"), term->electedOn.toString(Qt::ISODate)},
                            {QStringLiteral("ends_on"), term->endsOn.toString(Qt::ISODate)},
                            {QStringLiteral("days_left"), left}});
    json.insert(QStringLiteral("holders"), seats.size());
    json.insert(QStringLiteral("vacant"), QJsonArray::fromStringList(vacant));
}

/// What window and check name of seats and votes stands in the report as well: those above read nothing else.
Result<> addSeatVotes(const store::Session& session, book::BranchId branch, const Committee& committee, QDate day,
                      book::AreaSection& section)
{
    BB_TRY(const auto problems, seatVoteProblems(session, branch, committee, day));
    const auto seats = committee.seatsOn(day);
    QStringList said;
    for (const Problem& problem : problems) {
        const bool person =
            std::any_of(seats.begin(), seats.end(), [&](const Seat& seat) { return seat.name == problem.about; });
        if (problem.kind == ProblemKind::ElectedNoSeat)
            said.append(QStringLiteral("当选的%1没有登记任职").arg(problem.about));
        else if (person)
            said.append(QStringLiteral("登记任职的%1没有当选的记录").arg(problem.about));
        else
            said.append(QStringLiteral("登记任职所依据的“%1”已经删去").arg(problem.about));
    }
    said.removeDuplicates();
    if (!said.isEmpty())
        section.parts.emplace_back(
            book::SectionText{QStringLiteral("任职与选举记录不符，待核对：%1。").arg(joinedClauses(said))});
    return {};
}

void addChanges(QList<CommitteeChange> changes, book::AreaSection& section, QJsonObject& json)
{
    if (changes.isEmpty())
        return;
    std::stable_sort(changes.begin(), changes.end(),
                     [](const CommitteeChange& a, const CommitteeChange& b) { return a.on < b.on; });
    book::SectionTable table{QStringLiteral("班子和分工变动"),
                             {QStringLiteral("日期"), QStringLiteral("事项"), QStringLiteral("内容")},
                             {},
                             {4, 3, 10}};
    QJsonArray list;
    for (const CommitteeChange& change : changes) {
        table.rows.append({committeeDay(change.on), change.matter, change.text});
        list.append(QJsonObject{{QStringLiteral("date"), change.on.toString(Qt::ISODate)},
                                {QStringLiteral("kind"), QString::fromLatin1(change.kind)},
                                {QStringLiteral("text"), change.text}});
    }
    section.parts.emplace_back(std::move(table));
    json.insert(QStringLiteral("changes"), list);
}

Result<> addDuties(const store::Session& session, book::BranchId branch, const Committee& committee,
                   const QList<Duty>& duties, QDate day, book::AreaSection& section, QJsonObject& json)
{
    if (duties.isEmpty())
        return {};
    BB_TRY(const auto present, presentOn(session, branch, day));
    int running = 0;
    QStringList nobodys;
    for (const Duty& duty : duties) {
        running += duty.isOn(day) ? 1 : 0;
        if (duty.isOn(day) && holdersOf(duty, committee, present, day).isEmpty())
            nobodys.append(QStringLiteral("“%1”").arg(duty.matter));
    }
    if (!nobodys.isEmpty())
        section.parts.emplace_back(
            book::SectionText{QStringLiteral("没有人负责的分工：%1。").arg(nobodys.join(u'、'))});
    json.insert(QStringLiteral("duties"), running);
    json.insert(QStringLiteral("duties_without_holder"), nobodys.size());
    return {};
}

/// Items of the period's months up to that of `day`, as they stood at its end.
Result<> addPlan(const store::Session& session, book::BranchId branch, DateRange period, QDate day,
                 book::AreaSection& section, QJsonObject& json)
{
    BB_TRY(auto items, listWork(session, branch, period.first.year()));
    items.removeIf([&](const WorkItem& item) {
        const QDate first(item.year, item.month, 1);
        return first < period.first || first > day;
    });
    if (items.isEmpty())
        return {};
    const auto done = std::count_if(items.begin(), items.end(),
                                    [&](const WorkItem& item) { return item.isDone() && item.doneOn <= day; });
    section.parts.emplace_back(
        book::SectionText{QStringLiteral("年度工作计划安排%1项，已完成%2项。").arg(items.size()).arg(done)});
    json.insert(QStringLiteral("plan"),
                QJsonObject{{QStringLiteral("items"), items.size()}, {QStringLiteral("done"), qint64{done}}});
    return {};
}

} // namespace

Result<> addCommitteeSection(const store::Session& session, book::BranchId branch, DateRange period, QDate today,
                             book::AreaSection& section)
{
    const QDate day = std::min(period.last, today);
    const DateRange known{period.first, day};
    BB_TRY(const Committee committee, loadCommittee(session, branch));
    BB_TRY(const auto duties, listDuties(session, branch));
    QJsonObject json;
    addTerm(committee, day, section, json);
    BB_CHECK(addSeatVotes(session, branch, committee, day, section));
    QList<CommitteeChange> changes;
    addTermChanges(committee, known, changes);
    addSeatChanges(committee, known, changes);
    addDutyChanges(duties, known, changes);
    addChanges(changes, section, json);
    BB_CHECK(addDuties(session, branch, committee, duties, day, section, json));
    BB_CHECK(addPlan(session, branch, period, day, section, json));
    if (!json.isEmpty())
        section.figures.insert(QStringLiteral("committee"), json);
    return {};
}

} // namespace branchbook::organization
