// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/book/roster_facts.h"

#include "book/placement.h"
#include "book/post_periods.h"

#include "branchbook/book/member.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <vector>

namespace branchbook::book {

namespace {

/// What a roster can tell (docs/rules.md, names of facts). The act after an application, after the observation and after a
/// lost contact shows in the person's kind, so these duties end in the roster.
constexpr std::array kKept{"dev.1",
                           "dev.2",
                           "dev.3",
                           "dev.7",
                           "dev.8++",
                           "dev.15",
                           "dev.23",
                           "lost.since",
                           "lost.stopped",
                           "probation",
                           "branch.members",
                           "branch.full_members",
                           "committee.members"};

/// A person as the statement gives it.
struct Person {
    QString id;
    QString name;
    QString type;
    PartialDate applied;
    PartialDate activist;
    PartialDate target;
    PartialDate joined;
    PartialDate converted;
    PartialDate extendedUntil;
    PartialDate transferredIn;
    QDate leftOn;
    QString post;
    bool lost = false;
    PartialDate lostSince;
    QString group;
    QString status; ///< 党籍状态
    PartialDate born;
    PartialDate postSince;
};

Person personOf(const store::Query& row)
{
    const auto date = [&](int column) { return PartialDate::fromIso(row.text(column)); };
    return {row.text(0),
            row.text(1),
            row.text(2),
            date(3),
            date(4),
            date(5),
            date(6),
            date(7),
            date(8),
            date(9),
            QDate::fromString(row.text(10), Qt::ISODate),
            row.text(11),
            row.text(12) == u"1",
            date(13),
            row.text(14),
            row.text(15),
            date(16),
            date(17)};
}

/// Who was on the committee when a year ended, or is today: as listMemberRowsOn tells it, without reading the roster again.
struct CommitteeYear {
    QDate day;
    SeatTitles seats;
    PostPeriods periods;
    PlacedBefore before;
    rules::PeopleFigure figure;

    /// `person.post` is still as it is written.
    void add(const Person& person, bool isMember)
    {
        const QString written = postBefore(person.id, person.post, person.postSince, before.posts, day);
        const QString post =
            seats.isEmpty() ? periods.post(person.id, written) : postBySeats(written, person.id, seats);
        figure.values.push_back(isMember && isCommitteePost(post) ? 1 : rules::PeopleFigure::none());
    }
};

Result<std::vector<CommitteeYear>> committeeYears(const FactsQuery& query)
{
    std::vector<CommitteeYear> years;
    for (int year = query.from.year(); year <= query.today.year(); ++year) {
        CommitteeYear made;
        made.day = std::min(QDate(year, 12, 31), query.today);
        BB_TRY(made.seats, seatTitlesOn(query.session, query.branch, made.day));
        BB_TRY(made.periods, PostPeriods::load(query.session, made.day));
        BB_TRY(made.before, placedBefore(query.session, query.branch, made.day));
        made.figure = {QString::fromUtf16(kCommitteeMeasure), year, {}};
        years.push_back(std::move(made));
    }
    return years;
}

class RosterFacts
{
public:
    RosterFacts(const FactsQuery& query, rules::Facts& facts)
        : m_query(query)
        , m_facts(facts)
    {
    }

    /// `written`: with the post as the roster's own words have it.
    void add(const Person& person, const Person& written, std::vector<CommitteeYear>& years)
    {
        const Standing standing{person.type,          person.joined,   person.converted,
                                person.transferredIn, person.leftOn,   endsMembership(person.status),
                                person.applied,       person.activist, person.target,
                                person.born};
        if (!belongsOn(standing, m_query.today))
            return;
        const QString type = typeOn(standing, m_query.today);
        m_facts.people.push_back({person.id, person.name, sinceOf(person), {}});
        m_party.values.push_back(isPartyMember(type) ? 1 : rules::PeopleFigure::none());
        for (CommitteeYear& year : years)
            year.add(written, isPartyMember(type));
        if (isPartyMember(type))
            addMember(person, type);
        else
            addCandidate(person, type);
    }

    /// At the beginning: they are looked up again and again.
    void addNumbers()
    {
        const auto number = [](const QString& what, int value) {
            return rules::Measure{what, {}, static_cast<double>(value), {}};
        };
        m_facts.measures.insert(m_facts.measures.begin(),
                                {number(QStringLiteral("branch.members"), m_members),
                                 number(QStringLiteral("branch.full_members"), m_full),
                                 number(QStringLiteral("committee.members"), m_committee),
                                 number(QStringLiteral("branch.probationary_members"), m_probationary),
                                 number(QStringLiteral("branch.activists"), m_activists)});
        m_facts.figures.push_back(std::move(m_party));
    }
    [[nodiscard]] bool hasMembers(const QString& group) const { return m_groups.contains(group); }

private:
    [[nodiscard]] static QDate sinceOf(const Person& person)
    {
        if (!person.transferredIn.isEmpty())
            return person.transferredIn.latest();
        return isPartyMember(person.type) ? person.joined.latest() : person.applied.latest();
    }

    void addMember(const Person& person, const QString& type)
    {
        ++m_members;
        m_groups.insert(person.group);
        if (isCommitteePost(person.post))
            ++m_committee;
        if (person.post.contains(u"书记") && !person.post.contains(u"副书记"))
            measure(QStringLiteral("committee.secretary"), person.id, 1);
        if (type == kFullMember)
            addFull(person);
        else
            addProbation(person);
        if (person.lost)
            event(QStringLiteral("lost.since"), person, person.lostSince, m_query.from);
    }

    void addFull(const Person& person)
    {
        ++m_full;
        if (person.converted.precision() < Precision::Month)
            return; // full since nobody knows when: no probation is open
        event(QStringLiteral("dev.15"), person, person.joined, m_query.from);
        event(QStringLiteral("dev.23"), person, person.converted, m_query.from); // the day on which it took effect
    }

    /// It may have been extended: its beginning counts however long ago it was.
    void addProbation(const Person& person)
    {
        ++m_probationary;
        event(QStringLiteral("dev.15"), person, person.joined, {});
        if (const QDate until = person.extendedUntil.latest(); until.isValid())
            m_facts.terms.push_back({QStringLiteral("probation"), person.id, until, false, refOf(person)});
    }

    /// The step that somebody stands on: those before it are behind them, whether or not their days are known.
    void addCandidate(const Person& person, const QString& type)
    {
        if (type == kApplicant)
            event(QStringLiteral("dev.1"), person, person.applied, m_query.from);
        else if (type == kActivist)
            addActivist(person);
        else if (type == kDevelopmentTarget)
            event(QStringLiteral("dev.8++"), person, person.target, m_query.from);
    }

    void addActivist(const Person& person)
    {
        ++m_activists;
        event(QStringLiteral("dev.3"), person, person.activist, m_query.from);
    }

    void event(const QString& what, const Person& person, PartialDate on, QDate from)
    {
        if (on.precision() < Precision::Month || on.earliest() > m_query.today)
            return;
        if (from.isValid() && on.latest() < from)
            return;
        m_facts.events.push_back({what, person.id, on.latest(), refOf(person), on.precision() == Precision::Day});
    }

    void measure(const QString& what, const QString& subject, int value)
    {
        m_facts.measures.push_back({what, subject, static_cast<double>(value), {}});
    }

    [[nodiscard]] static QString refOf(const Person& person) { return QStringLiteral("member/") + person.id; }

    const FactsQuery& m_query;
    rules::Facts& m_facts;
    QSet<QString> m_groups; ///< that have a Party member
    int m_members = 0;
    int m_full = 0;
    int m_committee = 0;
    int m_probationary = 0;
    int m_activists = 0;
    rules::PeopleFigure m_party{QString::fromUtf16(kPartyMemberMeasure), 0, {}};
};

} // namespace

Result<> addRosterFacts(const FactsQuery& query, rules::Facts& facts)
{
    RosterFacts roster(query, facts);
    store::Query count = query.session.query("roster_facts.count");
    BB_TRY(const bool counted, count.bind("branch", query.branch.toString()).next());
    if (counted)
        facts.people.reserve(static_cast<size_t>(count.integer(0)));
    BB_TRY(const SeatTitles seats, seatTitlesOn(query.session, query.branch, query.today));
    BB_TRY(const PostPeriods periods, PostPeriods::load(query.session, query.today));
    BB_TRY(auto years, committeeYears(query));
    store::Query people = query.session.query("roster_facts.people");
    BB_TRY(bool row,
           people.bind("branch", query.branch.toString()).bind("today", query.today.toString(Qt::ISODate)).next());
    while (row) {
        const Person written = personOf(people);
        Person person = written;
        person.post =
            seats.isEmpty() ? periods.post(person.id, person.post) : postBySeats(person.post, person.id, seats);
        roster.add(person, written, years);
        BB_TRY(row, people.next());
    }
    roster.addNumbers();
    for (CommitteeYear& year : years)
        facts.figures.push_back(std::move(year.figure));
    for (const char* what : kKept)
        facts.keeps.insert(QString::fromLatin1(what));
    BB_TRY(const auto groups, listGroups(query.session, query.branch));
    for (const PartyGroup& group : groups) {
        if (roster.hasMembers(group.id.toString()))
            facts.groups.push_back({group.id.toString(), group.name, {}, {}});
    }
    return {};
}

} // namespace branchbook::book
