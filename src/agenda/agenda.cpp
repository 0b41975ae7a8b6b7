// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/agenda/agenda.h"

#include "agenda/assessed.h"
#include "agenda/finding_words.h"

#include "branchbook/agenda/rulebook_service.h"
#include "branchbook/book/roster_facts.h"
#include "branchbook/book/setting.h"
#include "branchbook/gathering/gathering_store.h"
#include "branchbook/gathering/held_facts.h"
#include "branchbook/rules/rule_base.h"

#include <algorithm>

namespace branchbook::agenda {

namespace {

constexpr int kYearsBeforeEvent = 1;
constexpr int kYearsAfterEvent = 6; ///< the longest term of the catalogue is five years

/// A yearly duty may be done within the first months of the year after: what was held for it lies before the window.
QDate factsFrom(QDate first)
{
    return {first.year() - 1, 1, 1};
}

Result<QDate> owesSince(const store::Session& session, const book::Branch& branch)
{
    BB_TRY(const QString text, book::loadSetting(session, kAgendaFromSetting));
    const QDate set = QDate::fromString(text, Qt::ISODate);
    const QDate founded = branch.founded.latest();
    if (!set.isValid() || !founded.isValid())
        return set.isValid() ? set : founded;
    return std::max(set, founded);
}

Result<QList<gathering::GatheringRow>> plannedOf(const store::Session& session, const rules::Facts& facts,
                                                 book::BranchId branch, DateRange window)
{
    QSet<QString> plans;
    QDate first = window.last;
    for (const rules::Occurrence& occurrence : facts.occurrences) {
        if (occurrence.planned && window.contains(occurrence.on)) {
            plans.insert(occurrence.ref);
            first = std::min(first, occurrence.on);
        }
    }
    if (plans.isEmpty())
        return QList<gathering::GatheringRow>();
    gathering::GatheringQuery query;
    query.branch = branch;
    query.period = DateRange{first, window.last};
    BB_TRY(auto rows, gathering::listGatherings(session, query));
    rows.removeIf([&](const gathering::GatheringRow& row) { return !plans.contains(gathering::refOf(row.id)); });
    std::reverse(rows.begin(), rows.end()); // they come newest first
    return rows;
}

/// Whether the rules still have this figure and the value is one of it. What is looser than a Must is told elsewhere.
bool fits(const rules::Catalogue& catalogue, const rules::Override& figure)
{
    const auto allowed = catalogue.mayOverride(figure.ruleId, figure.value, figure.setOn);
    return allowed || allowed.error().kind == ErrorKind::Refused;
}

} // namespace

Result<Rulebook> loadRulebook(const store::Session& session, book::BranchId branch)
{
    Rulebook rulebook;
    BB_TRY(const auto base, rules::ruleBase());
    rulebook.catalogue = base->catalogue;
    BB_TRY(rulebook.workingDays, rules::WorkingDays::builtIn());
    BB_TRY(const auto years, listHolidayYears(session));
    for (const rules::HolidayYear& year : years)
        rulebook.workingDays = rulebook.workingDays.with(year);
    BB_TRY(rulebook.waivers, listWaivers(session, branch));
    BB_TRY(const auto stored, listOverrides(session, branch));
    QHash<QString, rules::Override> chosen; // the branch's own come later and replace the book's
    for (const StoredOverride& entry : stored)
        chosen.insert(entry.figure.ruleId, entry.figure);
    for (const StoredOverride& entry : stored) {
        if (!fits(rulebook.catalogue, entry.figure))
            rulebook.leftOut.append(entry.figure.ruleId); // written for other rules than these
        else if (chosen.contains(entry.figure.ruleId))
            rulebook.overrides.append(chosen.take(entry.figure.ruleId));
    }
    if (!rulebook.overrides.isEmpty()) {
        QStringList refused;
        BB_TRY(rulebook.catalogue, rulebook.catalogue.with(rulebook.overrides, &refused));
        rulebook.leftOut += refused;
    }
    return rulebook;
}

Result<rules::Facts> collectFacts(const store::Session& session, const book::Areas& areas, const book::Branch& branch,
                                  const rules::Catalogue& catalogue, QDate from, QDate today)
{
    rules::Facts facts;
    facts.branchId = branch.id.toString();
    facts.branchName = branch.name;
    BB_TRY(facts.since, owesSince(session, branch));
    const book::FactsQuery query{session, branch.id, from, today, catalogue};
    BB_CHECK(book::addRosterFacts(query, facts));
    BB_CHECK(gathering::addHeldFacts(query, facts));
    for (const auto& area : areas)
        BB_CHECK(area->addFacts(query, facts));
    return facts;
}

const rules::Finding* Agenda::find(QStringView key) const
{
    if (key.isEmpty())
        return nullptr; // what is only counted has none
    const auto found = std::find_if(findings.begin(), findings.end(),
                                    [&](const rules::Finding& finding) { return finding.key == key; });
    return found == findings.end() ? nullptr : &*found;
}

Result<std::unique_ptr<Agenda>> assessWindow(const store::Session& session, const book::Areas& areas,
                                             const book::Branch& branch, const rules::Question& question)
{
    const store::Session::Snapshot snapshot(session);
    const DateRange window = question.window;
    const QDate today = question.today;
    auto agenda = std::make_unique<Agenda>();
    agenda->window = window;
    agenda->today = today;
    BB_TRY(agenda->rulebook, loadRulebook(session, branch.id));
    BB_TRY(agenda->facts,
           collectFacts(session, areas, branch, agenda->rulebook.catalogue, factsFrom(window.first), today));
    BB_TRY(agenda->planned, plannedOf(session, agenda->facts, branch.id, window));
    BB_TRY(const QString part, book::loadSetting(session, book::kInspectionSetting));
    if (!part.isEmpty())
        return agenda; // what was done on other days is not in the copy: everything would be late
    agenda->findings = rules::evaluate(agenda->rulebook.catalogue, agenda->facts, question,
                                       agenda->rulebook.workingDays, agenda->rulebook.waivers);
    return agenda;
}

Result<std::unique_ptr<const Agenda>> assess(const store::Session& session, const book::Areas& areas,
                                             const book::Branch& branch, DateRange window, QDate today,
                                             rules::Settled settled)
{
    const store::Session::Snapshot snapshot(session);
    BB_TRY(auto agenda, assessWindow(session, areas, branch, {window, today, {}, settled}));
    BB_CHECK(leaveOutBeforeBook(session, branch.id, *agenda));
    keepWhatIsShown(*agenda);
    return agenda;
}

void keepWhatIsShown(Agenda& agenda)
{
    rules::Facts& facts = agenda.facts;
    QSet<QString> named;
    for (const rules::Measure& one : facts.measures)
        named.insert(one.subject);
    rules::People kept;
    for (size_t i = 0; i < facts.people.size(); ++i) {
        if (rules::Subject person = facts.people[i]; named.contains(person.id))
            kept.push_back(person);
    }
    facts.people = std::move(kept);
    facts.figures = {};
    facts.events = {};
    facts.terms = {};
    facts.keepsOf = {}; // evaluate() alone asks
}

DateRange defaultWindow(QDate today)
{
    return {QDate(today.year(), 1, 1), Quarter::of(today).next().range().last};
}

DateRange windowOfKey(const QString& key, QDate today)
{
    bool ok = false;
    const int year = key.section(u'|', -1).left(4).toInt(&ok);
    if (!ok || year < 1 || year > 9000)
        return defaultWindow(today);
    return {QDate(std::max(1, year - kYearsBeforeEvent), 1, 1), QDate(year + kYearsAfterEvent, 12, 31)};
}

Result<std::unique_ptr<const Agenda>> findFinding(const store::Session& session, const book::Areas& areas,
                                                  const book::Branch& branch, const QString& key, QDate today)
{
    BB_TRY(auto agenda, assess(session, areas, branch, windowOfKey(key, today), today));
    if (agenda->find(key) == nullptr)
        return fail(ErrorKind::NotFound, QStringLiteral("agenda.finding_missing"), {key});
    return agenda;
}

} // namespace branchbook::agenda
