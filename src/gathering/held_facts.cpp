// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/gathering/held_facts.h"

#include "branchbook/book/roster_facts.h"
#include "branchbook/book/setting.h"
#include "branchbook/gathering/study_excuse.h"
#include "branchbook/gathering/study_parts.h"
#include "branchbook/rules/catalogue.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <span>

namespace branchbook::gathering {

namespace {

constexpr QLatin1StringView kRefPrefix("gathering/");
constexpr int kDefaultClassHour = 45;

Result<> addOccurrences(const book::FactsQuery& query, rules::Facts& facts)
{
    store::Query rows = query.session.query("held_facts.occurrences");
    BB_TRY(bool row,
           rows.bind("branch", query.branch.toString())
               .bind("first", query.from.toString(Qt::ISODate))
               .bind("today", query.today.toString(Qt::ISODate))
               .next());
    while (row) {
        rules::Occurrence occurrence;
        occurrence.what = rows.text(1);
        occurrence.subject = rows.text(3);
        occurrence.on = PartialDate::fromIso(rows.text(2)).earliest();
        occurrence.planned = rows.integer(5) != 0;
        if (!rows.isNull(4))
            occurrence.forYear = static_cast<int>(rows.integer(4));
        occurrence.ref = kRefPrefix + rows.text(0);
        facts.occurrences.push_back(std::move(occurrence));
        BB_TRY(row, rows.next());
    }
    return {};
}

/// Minutes of study by person and year. Added up here: grouping in SQL sorts all attendance, which takes three times as
/// long as reading it.
class StudyMinutes
{
public:
    StudyMinutes(int firstYear, int lastYear)
        : m_firstYear(firstYear)
        , m_years(static_cast<size_t>(std::max(0, lastYear - firstYear + 1)))
    {
    }

    /// `person` and `day` as the store has them.
    void add(const QByteArray& person, const QByteArray& day, double minutes)
    {
        const int year = yearOf(day) - m_firstYear;
        if (year < 0 || year >= static_cast<int>(m_years))
            return;
        auto known = m_places.constFind(person);
        if (known == m_places.cend()) {
            known = m_places.insert(QByteArray(person.constData(), person.size()), m_minutes.size());
            m_minutes.resize(m_minutes.size() + m_years);
        }
        m_minutes[*known + static_cast<size_t>(year)] += minutes;
    }
    /// One number per year; empty for somebody who was never there.
    [[nodiscard]] std::span<const double> of(const QString& person) const
    {
        const auto known = m_places.constFind(person.toUtf8());
        return known == m_places.cend() ? std::span<const double>() : std::span(m_minutes).subspan(*known, m_years);
    }

private:
    [[nodiscard]] static int yearOf(const QByteArray& day)
    {
        int year = 0;
        for (qsizetype i = 0; i < std::min<qsizetype>(4, day.size()); ++i)
            year = year * 10 + (day[i] - '0');
        return year;
    }

    int m_firstYear;
    size_t m_years;
    QHash<QByteArray, size_t> m_places; ///< in m_minutes, of the first year
    std::vector<double> m_minutes;
};

Result<StudyMinutes> minutesByYear(const book::FactsQuery& query, int classHour)
{
    StudyMinutes minutes(query.from.year(), query.today.year());
    store::Query rows = query.session.query("held_facts.minutes");
    BB_TRY(bool row,
           rows.bind("branch", query.branch.toString())
               .bind("first", QDate(query.from.year(), 1, 1).toString(Qt::ISODate))
               .bind("last", query.today.toString(Qt::ISODate))
               .next());
    while (row) {
        const int credited = static_cast<int>(rows.integer(2));
        minutes.add(rows.bytes(0), rows.bytes(1), credited + partOfMinute(credited, classHour));
        BB_TRY(row, rows.next());
    }
    return minutes;
}

/// For every Party member, also where nothing was studied: the figure says that the hours are kept. Of the old and ill who are
/// excused nothing is asked.
rules::PeopleFigure hoursOf(int year, const book::FactsQuery& query, const rules::Facts& facts,
                            const rules::PeopleFigure& party, const StudyMinutes& minutes, int classHour,
                            const QSet<QString>& excused)
{
    rules::PeopleFigure hours{QStringLiteral("study.hours"), year, {}};
    hours.values.assign(party.values.size(), rules::PeopleFigure::none());
    const auto at = static_cast<size_t>(year - query.from.year());
    for (size_t i = 0; i < hours.values.size(); ++i) {
        if (!party.has(i) || excused.contains(facts.people.id(i)))
            continue;
        const auto studied = minutes.of(facts.people.id(i));
        hours.values[i] = studied.empty() ? 0.0 : std::round(10 * studied[at] / classHour) / 10; // as everywhere
    }
    return hours;
}

constexpr QStringView kLeaderHoursRule(u"study.secretary_hours");

/// Secretaries and committee members owe more than the rule about everybody asks (PLAN); whoever is excused owes nothing.
void addLeadersAsked(const book::FactsQuery& query, const rules::PeopleFigure& hours, rules::Facts& facts)
{
    const auto committee = std::ranges::find_if(facts.figures, [&](const rules::PeopleFigure& one) {
        return one.what == book::kCommitteeMeasure && one.year == hours.year;
    });
    const auto number = query.catalogue.number(kLeaderHoursRule, std::min(QDate(hours.year, 12, 31), query.today));
    if (committee == facts.figures.end() || !number)
        return;
    rules::PeopleFigure asked{hours.what + QStringLiteral(".asked"), hours.year, {}};
    asked.values.assign(hours.values.size(), rules::PeopleFigure::none());
    for (size_t i = 0; i < asked.values.size(); ++i) {
        if (hours.has(i) && committee->has(i))
            asked.values[i] = double(number->numerator) / double(number->denominator);
    }
    facts.figures.push_back(std::move(asked));
}

} // namespace

QString refOf(GatheringId id)
{
    return kRefPrefix + id.toString();
}

GatheringId gatheringOf(const QString& ref)
{
    return ref.startsWith(kRefPrefix) ? GatheringId::fromString(QStringView(ref).mid(kRefPrefix.size()))
                                      : GatheringId{};
}

Result<> addHeldFacts(const book::FactsQuery& query, rules::Facts& facts)
{
    BB_CHECK(addOccurrences(query, facts));
    BB_TRY(const int number, book::loadNumber(query.session, book::kClassHourSetting, kDefaultClassHour));
    const int classHour = std::max(1, number);
    BB_TRY(const auto minutes, minutesByYear(query, classHour));
    const auto party = std::ranges::find_if(
        facts.figures, [](const rules::PeopleFigure& one) { return one.what == book::kPartyMemberMeasure; });
    if (party != facts.figures.end()) {
        std::vector<rules::PeopleFigure> hours;
        BB_TRY(const auto excuses,
               listStudyExcuses(query.session, query.branch, query.from.year(), query.today.year()));
        for (int year = query.from.year(); year <= query.today.year(); ++year) {
            QSet<QString> excused;
            for (const StudyExcuse& each : excuses) {
                if (each.year == year)
                    excused.insert(each.member.toString());
            }
            hours.push_back(hoursOf(year, query, facts, *party, minutes, classHour, excused));
        }
        for (const rules::PeopleFigure& one : hours)
            addLeadersAsked(query, one, facts);
        std::ranges::move(hours, std::back_inserter(facts.figures));
    }
    facts.keeps.insert(QStringLiteral("study.hours"));
    for (const KindInfo& info : kinds())
        facts.keeps.insert(QString::fromLatin1(info.name));
    return {};
}

Result<QDate> firstHeld(const store::Session& session, book::BranchId branch)
{
    store::Query query = session.query("held_facts.first_held");
    BB_TRY(const bool row, query.bind("branch", branch.toString()).next());
    return row ? QDate::fromString(query.text(0), Qt::ISODate) : QDate();
}

} // namespace branchbook::gathering
