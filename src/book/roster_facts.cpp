// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/book/roster_facts.h"

#include "branchbook/book/member.h"

#include <QSet>

namespace branchbook::book {

namespace {

QString theText(const char16_t* literal)
{
    return QString::fromUtf16(literal);
}

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
    bool floating = false;
    PartialDate floatingSince;
    bool lost = false;
    PartialDate lostSince;
    QString group;
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
            row.text(14) == u"1",
            date(15),
            row.text(16)};
}

class RosterFacts
{
public:
    RosterFacts(const FactsQuery& query, rules::Facts& facts)
        : m_query(query)
        , m_facts(facts)
    {
    }

    void add(const Person& person)
    {
        const Standing standing{person.type, person.joined, person.converted, person.transferredIn, person.leftOn};
        if (!belongsOn(standing, m_query.today))
            return;
        const QString type = typeOn(standing, m_query.today);
        m_facts.people.push_back({person.id, person.name, sinceOf(person), {}});
        if (isPartyMember(type))
            addMember(person, type);
        else
            addCandidate(person, type);
    }

    void addNumbers()
    {
        measure(QStringLiteral("branch.members"), {}, m_members);
        measure(QStringLiteral("branch.full_members"), {}, m_full);
        measure(QStringLiteral("committee.members"), {}, m_committee);
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
        measure(theText(kPartyMemberMeasure), person.id, 1);
        if (isCommitteePost(person.post))
            ++m_committee;
        if (type == kFullMember)
            ++m_full;
        event("dev.15", person, person.joined);
        event("dev.25", person, person.converted);
        if (person.lost)
            event("lost_contact", person, person.lostSince);
        if (person.floating)
            event("floating", person, person.floatingSince);
    }

    void addCandidate(const Person& person, const QString& type)
    {
        event("dev.1", person, person.applied);
        if (type == kActivist || type == kDevelopmentTarget)
            event("dev.3", person, person.activist);
        if (type == kDevelopmentTarget)
            event("dev.8++", person, person.target);
    }

    void event(const char* what, const Person& person, PartialDate on)
    {
        if (on.precision() < Precision::Month || on.latest() < m_query.from || on.earliest() > m_query.today)
            return;
        m_facts.events.push_back({QString::fromLatin1(what), person.id, on.latest(), refOf(person)});
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
};

} // namespace

Result<> addRosterFacts(const FactsQuery& query, rules::Facts& facts)
{
    RosterFacts roster(query, facts);
    store::Query people = query.session.query("roster_facts.people");
    BB_TRY(bool row,
           people.bind("branch", query.branch.toString()).bind("today", query.today.toString(Qt::ISODate)).next());
    while (row) {
        roster.add(personOf(people));
        BB_TRY(row, people.next());
    }
    roster.addNumbers();
    BB_TRY(const auto groups, listGroups(query.session, query.branch));
    for (const PartyGroup& group : groups) {
        if (roster.hasMembers(group.id.toString()))
            facts.groups.push_back({group.id.toString(), group.name, {}, {}});
    }
    return {};
}

} // namespace branchbook::book
