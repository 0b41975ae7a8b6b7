// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/gathering/held_facts.h"

#include "branchbook/book/roster_facts.h"
#include "branchbook/book/setting.h"

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

/// For every Party member and year, also where nothing was studied: the measure says that the hours are kept.
std::vector<rules::Measure> hoursOf(const book::FactsQuery& query, const rules::Facts& facts,
                                    const YearMinutes& minutes, int classHour)
{
    std::vector<rules::Measure> hours;
    const QString what = QStringLiteral("study.hours");
    for (const rules::Measure& measure : facts.measures) {
        if (measure.what != book::kPartyMemberMeasure)
            continue;
        for (int year = query.from.year(); year <= query.today.year(); ++year)
            hours.push_back({what,
                             measure.subject,
                             static_cast<double>(minutes.value({measure.subject, year})) / classHour,
                             {},
                             year});
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
    const auto hours = hoursOf(query, facts, minutes, std::max(1, classHour));
    facts.measures.insert(facts.measures.end(), hours.begin(), hours.end());
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
