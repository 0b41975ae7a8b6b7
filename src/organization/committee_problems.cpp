// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/organization/committee_problems.h"

#include "branchbook/base/screen_words.h"
#include "branchbook/organization/redivision.h"
#include "organization/standing.h"

#include <QCoreApplication>
#include <QHash>
#include <QMap>

#include <algorithm>

namespace branchbook::organization {

namespace {

std::optional<int> wholeNumber(const rules::Catalogue& catalogue, QStringView id, QDate day)
{
    const auto number = catalogue.number(id, day);
    return number ? std::optional(static_cast<int>(number->numerator / number->denominator)) : std::nullopt;
}

bool isSecretary(const QString& title)
{
    return title.contains(u"书记");
}

class CommitteeLook
{
public:
    CommitteeLook(const Committee& committee, const QList<book::MemberRow>& people, const CommitteeLimits& limits,
                  QDate today)
        : m_committee(committee)
        , m_limits(limits)
        , m_today(today)
        , m_people(people)
    {
        for (const book::MemberRow& row : people) {
            m_byId.insert(row.id.toString(), &row);
            if (book::belongsOn(row, today)) {
                m_present.insert(row.id.toString());
                m_full += book::typeOn(row, today) == QStringView(book::kFullMember) ? 1 : 0;
            }
        }
    }

    QList<Problem> all(const QList<Duty>& duties)
    {
        m_problems = unrecordedProblems(m_committee, m_people, m_today);
        if (const Term* term = m_committee.termOn(m_today)) {
            addTerm(*term);
            addPosts();
            addPeople();
            addSize();
            if (!m_committee.seats.isEmpty())
                addRoster();
            m_problems += seatDayProblems(m_committee, m_today);
        }
        addDuties(duties);
        return m_problems;
    }

private:
    static QString tr(const char* text)
    {
        return QCoreApplication::translate("branchbook::organization::CommitteeLook", text);
    }
    void add(ProblemKind kind, const QString& about, const QString& text) { m_problems.append({kind, about, text}); }

    void addTerm(const Term& term)
    {
        const QString name = tr("第%1届").arg(term.number);
        addNumber(term, name);
        if (m_limits.officers == Officers::Elected)
            addElectionDays(term, name);
        if (term.approvalRef.isEmpty() && hasSecretary())
            add(ProblemKind::NoApproval, name, tr("%1书记、副书记的批复还没有登记。").arg(name));
    }

    void addElectionDays(const Term& term, const QString& name)
    {
        if (term.endsOn < m_today)
            add(ProblemKind::Over, name,
                tr("%1任期已于 %2 届满，还没有换届。").arg(name, term.endsOn.toString(Qt::ISODate)));
        if (m_limits.shiftYears && term.isShifted()
            && (term.endsOn > term.plannedEnd.addYears(*m_limits.shiftYears)
                || term.endsOn < term.plannedEnd.addYears(-*m_limits.shiftYears)))
            add(ProblemKind::ShiftLong, name,
                tr("%1的任期改到 %2，与应届满日 %3 相差超过 %4 年；提前或延期一般不超过 %4 年。")
                    .arg(name, term.endsOn.toString(Qt::ISODate), term.plannedEnd.toString(Qt::ISODate))
                    .arg(*m_limits.shiftYears));
        addUnagreed(term);
        addLength(term, name);
    }

    /// A term that was written down with another end than the rule gives: agreed above perhaps, and no consent is on record.
    void addLength(const Term& term, const QString& name)
    {
        if (term.isShifted() && term.shiftRef.isEmpty())
            add(ProblemKind::TermLength, name,
                tr("%1的届满日期是 %2，与规定的 %3 "
                   "不同，还没有登记上级党组织批准的文号和日期。请在“提前或延期换届”里补登记。")
                    .arg(name, term.endsOn.toString(Qt::ISODate), term.plannedEnd.toString(Qt::ISODate)));
        if (!m_limits.termYears)
            return;
        const QDate end = term.electedOn.addYears(*m_limits.termYears);
        if (term.plannedEnd == end || term.plannedEnd == end.addDays(-1)) // both ways to count a year are in use
            return;
        add(ProblemKind::TermLength, name,
            tr("%1写的届满日期是 %2，按规定任期 %3 年，应到 %4。任期不同要有上级党组织的批准，请核对。")
                .arg(name, term.plannedEnd.toString(Qt::ISODate))
                .arg(*m_limits.termYears)
                .arg(end.toString(Qt::ISODate)));
    }

    void addNumber(const Term& term, const QString& name)
    {
        const Term* before = m_committee.termOn(term.electedOn.addDays(-1));
        if (before != nullptr && term.number != before->number + 1)
            add(ProblemKind::TermNumber, name,
                tr("上一届是第%1届，这一届写的是第%2届，应当是第%3届。中间少登记了的，请补登记。")
                    .arg(before->number)
                    .arg(term.number)
                    .arg(before->number + 1));
    }

    /// The one before was to end on another day.
    void addUnagreed(const Term& term)
    {
        const Term* before = m_committee.termOn(term.electedOn.addDays(-1));
        if (before == nullptr || before->endsOn == term.electedOn || isAgreed(*before, term.electedOn))
            return;
        const qint64 days = term.electedOn.daysTo(before->endsOn);
        QString text = days > 0
            ? tr("第%1届在第%2届届满前 %3 天选出，提前换届要报上级党组织批准，这里没有批准的记录。")
            : tr("第%1届在第%2届届满后 %3 天才选出，延期换届要报上级党组织批准，这里没有批准的记录。");
        const auto years = m_limits.shiftYears;
        if (years
            && (term.electedOn < before->plannedEnd.addYears(-*years)
                || term.electedOn > before->plannedEnd.addYears(*years)))
            text += tr("提前或延期一般不超过 %1 年。").arg(*years);
        add(ProblemKind::Unagreed, tr("第%1届").arg(term.number),
            text.arg(term.number).arg(before->number).arg(std::abs(days)));
    }

    /// A consent to end earlier or later covers the days up to the one agreed on, not an election on the other side.
    static bool isAgreed(const Term& term, QDate electedOn)
    {
        return term.isShifted() && electedOn >= std::min(term.plannedEnd, term.endsOn)
            && electedOn <= std::max(term.plannedEnd, term.endsOn);
    }

    void addPosts()
    {
        const int lost = lostOn(m_committee, m_today);
        const bool divides = dividingFills(m_committee, m_today);
        for (const Post& post : m_committee.posts) {
            const int vacant = m_committee.vacantOn(post, m_today);
            if (vacant <= 0)
                continue;
            const QStringList idle = isWorkPost(post) ? withoutWork() : QStringList();
            add(ProblemKind::Vacant, post.title,
                !idle.isEmpty() && !divides
                    ? tr("%1空缺 %2 人。选出的委员少了 %3 名，要补选；委员之间调整分工补不了缺的委员。")
                          .arg(post.title)
                          .arg(vacant)
                          .arg(lost)
                    : idle.isEmpty() ? tr("%1空缺 %2 人，请及时补选。").arg(post.title).arg(vacant)
                    : vacant < post.seats
                    ? tr("%1还空缺 %2 人。委员里没有分工的有%3，可以由支部委员会调整分工，不用补选。")
                          .arg(post.title)
                          .arg(vacant)
                          .arg(shownList(idle))
                    : tr("%1还没有人担任。委员里没有分工的有%2，可以由支部委员会调整分工，不用补选。")
                          .arg(post.title, shownList(idle)));
        }
    }

    /// 委员 who have nothing else to do yet.
    [[nodiscard]] QStringList withoutWork() const
    {
        QStringList names;
        for (const Seat& seat : m_committee.seatsOn(m_today)) {
            if (isPlainSeat(seat.title))
                names.append(seat.name);
        }
        return names;
    }

    void addPeople()
    {
        for (const Seat& seat : m_committee.seatsOn(m_today)) {
            const book::MemberRow* row = m_byId.value(seat.member.toString());
            if (row == nullptr || !m_present.contains(seat.member.toString())) {
                add(ProblemKind::Left, seat.name,
                    row != nullptr && row->leftOn.isValid()
                        ? tr("%1已于 %2 离开支部，仍登记为%3。请记免职，再安排补选。")
                              .arg(seat.name, row->leftOn.toString(Qt::ISODate), seat.title)
                        : tr("%1已不在支部名册里，仍登记为%2。请记免职，再安排补选。").arg(seat.name, seat.title));
                continue;
            }
            if (book::isCommitteePost(seat.title) && book::typeOn(*row, m_today) != QStringView(book::kFullMember))
                add(ProblemKind::NotFull, seat.name,
                    tr("%1不是正式党员，没有被选举权，登记为%2。请核对。").arg(seat.name, seat.title));
            addStanding(seat, *row);
        }
        addUnfiled();
    }

    /// One sentence for a new division, whomever it gave something to do.
    void addUnfiled()
    {
        QMap<QDate, QStringList> unfiled;
        for (const Seat& seat : m_committee.seatsOn(m_today)) {
            if (seat.how == How::Redivided && seat.approvalRef.isEmpty() && !seat.approvedOn.isValid())
                unfiled[seat.fromOn].append(seat.title + seat.name);
        }
        for (const auto& [day, names] : unfiled.asKeyValueRange())
            add(ProblemKind::Unfiled, names.join(u'、'),
                tr("%1 分工调整（%2），还没有登记报上级党组织备案的文号和日期。")
                    .arg(day.toString(Qt::ISODate), shownList(names)));
    }

    void addStanding(const Seat& seat, const book::MemberRow& row)
    {
        if (!m_limits.standingYears || postTitle(seat.title) != u"书记")
            return;
        if (const QString doubt = standingDoubt(row, seat.fromOn, *m_limits.standingYears); !doubt.isEmpty())
            add(ProblemKind::Standing, seat.name, doubt);
    }

    void addSize()
    {
        QSet<QString> members;
        for (const Seat& seat : m_committee.seatsOn(m_today)) {
            if (book::isCommitteePost(seat.title))
                members.insert(seat.member.toString());
        }
        const int size = static_cast<int>(members.size());
        const bool few =
            m_limits.requiredFrom && m_full >= *m_limits.requiredFrom && m_limits.sizeMin && size < *m_limits.sizeMin;
        if (few)
            add(ProblemKind::Size, {},
                tr("正式党员 %1 人，应设支部委员会，委员不少于 %2 人，现在是 %3 人。")
                    .arg(m_full)
                    .arg(*m_limits.sizeMin)
                    .arg(size));
        else if (m_limits.sizeMax && size > *m_limits.sizeMax)
            add(ProblemKind::Size, {},
                tr("支部委员会一般不超过 %1 人，现在是 %2 人。").arg(*m_limits.sizeMax).arg(size));
    }

    /// The roster names a post that nobody ever gave the person. One that is over, or begins on a later day than it was
    /// written, is no mistake: the records carry it on.
    void addRoster()
    {
        QHash<QString, QStringList> held;
        QHash<QString, QStringList> everHeld;
        for (const Seat& seat : m_committee.seats) {
            if (!book::isCommitteePost(seat.title))
                continue;
            if (m_committee.holdsOn(seat, m_today))
                held[seat.member.toString()].append(postTitle(seat.title));
            if (seat.fromOn <= m_today)
                everHeld[seat.member.toString()].append(postTitle(seat.title));
        }
        for (const book::MemberRow& row : m_people) {
            QStringList said = committeeTitles(row.post);
            const QStringList known = held.value(row.id.toString());
            const QStringList ever = everHeld.value(row.id.toString());
            said.removeIf([&](const QString& title) { return ever.contains(title); });
            if (said.isEmpty() || !m_present.contains(row.id.toString()))
                continue;
            const QString none = tr("无");
            add(ProblemKind::RosterDiffers, row.name,
                tr("%1的党内职务，名册写的是“%2”，任职记录是“%3”。以任职记录为准，请核对名册。")
                    .arg(row.name, row.post.isEmpty() ? none : row.post, known.isEmpty() ? none : shownList(known)));
        }
    }

    void addDuties(const QList<Duty>& duties)
    {
        for (const Duty& duty : duties) {
            if (duty.isOn(m_today) && holdersOf(duty, m_committee, m_present, m_today).isEmpty())
                add(ProblemKind::DutyNobody, duty.matter,
                    duty.post
                        ? tr("%1的分工“%2”现在没有人负责。").arg(duty.postTitle, duty.matter)
                        : tr("分工“%1”原由%2负责，%2已不在支部，现在没有人负责。").arg(duty.matter, duty.memberName));
        }
    }

    [[nodiscard]] bool hasSecretary() const
    {
        const auto seats = m_committee.seatsOn(m_today);
        return std::any_of(seats.begin(), seats.end(), [](const Seat& seat) { return isSecretary(seat.title); });
    }

    const Committee& m_committee;
    const CommitteeLimits& m_limits;
    QDate m_today;
    const QList<book::MemberRow>& m_people;
    QHash<QString, const book::MemberRow*> m_byId;
    QSet<QString> m_present;
    int m_full = 0;
    QList<Problem> m_problems;
};

} // namespace

CommitteeLimits committeeLimits(const rules::Catalogue& catalogue, QDate day)
{
    return {wholeNumber(catalogue, u"committee.required_full_members", day),
            wholeNumber(catalogue, u"committee.size_min", day),
            wholeNumber(catalogue, u"committee.size_max", day),
            wholeNumber(catalogue, u"secretary.min_standing", day),
            wholeNumber(catalogue, u"term.shift_max", day),
            {},
            Officers::Elected};
}

CommitteeLimits committeeLimits(const rules::Catalogue& catalogue, const book::Branch& branch, QDate day)
{
    CommitteeLimits limits = committeeLimits(catalogue, day);
    if (const auto years = termYears(catalogue, branch, day))
        limits.termYears = *years;
    limits.officers = book::isTemporary(branch) ? Officers::Named : Officers::Elected;
    return limits;
}

rules::BranchBody bodyToElect(const Committee& committee, const QList<book::MemberRow>& people,
                              const CommitteeLimits& limits, QDate day)
{
    const auto full = std::count_if(people.begin(), people.end(), [&](const book::MemberRow& row) {
        return book::belongsOn(row, day) && book::typeOn(row, day) == QStringView(book::kFullMember);
    });
    if (!limits.requiredFrom || !limits.sizeMin || full >= *limits.requiredFrom)
        return rules::BranchBody::Committee;
    int places = 0;
    for (const Post& post : committee.posts)
        places += book::isCommitteePost(post.title) ? committee.placesOn(post, day) : 0;
    return places >= *limits.sizeMin ? rules::BranchBody::Committee : rules::BranchBody::MembersMeeting;
}

QString problemName(ProblemKind kind)
{
    switch (kind) {
    case ProblemKind::Over: return QStringLiteral("term_over");
    case ProblemKind::Unagreed: return QStringLiteral("shift_unagreed");
    case ProblemKind::ShiftLong: return QStringLiteral("shift_long");
    case ProblemKind::TermLength: return QStringLiteral("term_length");
    case ProblemKind::TermNumber: return QStringLiteral("term_number");
    case ProblemKind::StepDoubt: return QStringLiteral("step_doubt");
    case ProblemKind::Unfiled: return QStringLiteral("division_unfiled");
    case ProblemKind::OfficerOutside: return QStringLiteral("officer_outside");
    case ProblemKind::OfficerNotElected: return QStringLiteral("officer_not_elected");
    case ProblemKind::SeatNotElected: return QStringLiteral("seat_not_elected");
    case ProblemKind::SeatDay: return QStringLiteral("seat_day");
    case ProblemKind::ElectedNoSeat: return QStringLiteral("elected_no_seat");
    case ProblemKind::Unrecorded: return QStringLiteral("roster_unrecorded");
    case ProblemKind::NoApproval: return QStringLiteral("no_approval");
    case ProblemKind::Vacant: return QStringLiteral("vacant");
    case ProblemKind::Left: return QStringLiteral("holder_left");
    case ProblemKind::NotFull: return QStringLiteral("not_full_member");
    case ProblemKind::NoRight: return QStringLiteral("not_electable");
    case ProblemKind::PostRemoved: return QStringLiteral("post_removed");
    case ProblemKind::GivenInEffect: return QStringLiteral("given_in_effect");
    case ProblemKind::Standing: return QStringLiteral("standing");
    case ProblemKind::Size: return QStringLiteral("size");
    case ProblemKind::RosterDiffers: return QStringLiteral("roster_differs");
    case ProblemKind::WorkNobody: return QStringLiteral("work_nobody");
    case ProblemKind::DutyNobody: break;
    }
    return QStringLiteral("duty_nobody");
}

QList<Problem> committeeProblems(const Committee& committee, const QList<Duty>& duties,
                                 const QList<book::MemberRow>& people, const CommitteeLimits& limits, QDate today)
{
    return CommitteeLook(committee, people, limits, today).all(duties);
}

} // namespace branchbook::organization
