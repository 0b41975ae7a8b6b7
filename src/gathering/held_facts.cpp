// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/gathering/held_facts.h"

#include "branchbook/book/roster_facts.h"
#include "branchbook/book/setting.h"

#include <algorithm>
#include <iterator>

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
        occurrence.on = QDate::fromString(rows.text(2), Qt::ISODate);
        occurrence.planned = rows.integer(5) != 0;
        if (!rows.isNull(4))
            occurrence.forYear = static_cast<int>(rows.integer(4));
        occurrence.ref = kRefPrefix + rows.text(0);
        facts.occurrences.push_back(std::move(occurrence));
        BB_TRY(row, rows.next());
    }
    return {};
}

using YearMinutes = QHash<std::pair<QString, int>, qint64>; ///< of a person and a year

Result<YearMinutes> minutesByYear(const book::FactsQuery& query)
{
    YearMinutes minutes;
    store::Query rows = query.session.query("held_facts.minutes");
    BB_TRY(bool row,
           rows.bind("branch", query.branch.toString())
               .bind("first", QDate(query.from.year(), 1, 1).toString(Qt::ISODate))
               .bind("last", query.today.toString(Qt::ISODate))
               .next());
    while (row) {
        minutes.insert({rows.text(0), rows.text(1).toInt()}, rows.integer(2));
        BB_TRY(row, rows.next());
    }
    return minutes;
}

/// For every Party member, also where nothing was studied: the figure says that the hours are kept.
rules::PeopleFigure hoursOf(int year, const rules::Facts& facts, const rules::PeopleFigure& party,
                            const YearMinutes& minutes, int classHour)
{
    rules::PeopleFigure hours{QStringLiteral("study.hours"), year, {}};
    hours.values.assign(party.values.size(), rules::PeopleFigure::none());
    for (size_t i = 0; i < hours.values.size(); ++i) {
        if (party.has(i))
            hours.values[i] = static_cast<double>(minutes.value({facts.people[i].id, year})) / classHour;
    }
    return hours;
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
    BB_TRY(const auto minutes, minutesByYear(query));
    BB_TRY(const int classHour, book::loadNumber(query.session, book::kClassHourSetting, kDefaultClassHour));
    const auto party = std::ranges::find_if(
        facts.figures, [](const rules::PeopleFigure& one) { return one.what == book::kPartyMemberMeasure; });
    if (party != facts.figures.end()) {
        std::vector<rules::PeopleFigure> hours;
        for (int year = query.from.year(); year <= query.today.year(); ++year)
            hours.push_back(hoursOf(year, facts, *party, minutes, std::max(1, classHour)));
        std::ranges::move(hours, std::back_inserter(facts.figures));
    }
    facts.keeps.insert(QStringLiteral("study.hours"));
    for (const KindInfo& info : kinds())
        facts.keeps.insert(QString::fromLatin1(info.name));
    return {};
}

} // namespace branchbook::gathering
