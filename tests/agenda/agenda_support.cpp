// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agenda/agenda_support.h"

#include "main/areas.h"

#include <algorithm>

namespace agenda_test {

namespace {

DateRange rangeOf(const QString& period)
{
    if (const auto month = Month::fromString(period))
        return month->range();
    if (const auto quarter = Quarter::fromString(period))
        return quarter->range();
    const int year = period.toInt();
    return {QDate(year, 1, 1), QDate(year, 12, 31)};
}

} // namespace

MadeAgenda::MadeAgenda()
{
    agenda.rulebook.catalogue = rules::Catalogue::builtIn().value();
    agenda.facts.branchId = QStringLiteral("b");
    agenda.facts.branchName = QStringLiteral("机关第一党支部");
    agenda.today = kToday;
    agenda.window = {QDate(2026, 1, 1), QDate(2027, 12, 31)};
    agenda.findings.reserve(100); // references to findings stay good
}

Finding& MadeAgenda::add(const char* rule, const QString& period, State state, int count, const QString& subject)
{
    Finding finding;
    const DateRange range = rangeOf(period);
    finding.rule = agenda.rulebook.catalogue.find(QString::fromLatin1(rule), range.last);
    REQUIRE(finding.rule != nullptr);
    finding.subject = subject;
    finding.subjectName = subject;
    finding.period = period;
    finding.key = finding.rule->id + u'|' + subject + u'|' + period;
    finding.title = subject + period + finding.rule->title;
    finding.begins = range.first;
    finding.due = range.last;
    finding.state = state;
    finding.count = count;
    finding.needed = 1;
    finding.why = QStringLiteral("why ") + finding.key;
    agenda.findings.push_back(finding);
    return agenda.findings.back();
}

Finding& MadeAgenda::addDeadline(const char* rule, const QString& person, QDate begins, QDate due, State state)
{
    Finding& finding = add(rule, QStringLiteral("2026"), state, 0, person);
    finding.period = begins.toString(Qt::ISODate);
    finding.begins = begins;
    finding.due = due;
    return finding;
}

QString MadeAgenda::addGathering(Kind kind, QDate on, Finding* finding, QTime at, const QString& topic,
                                 const QString& group)
{
    const auto id = gathering::GatheringId::make();
    const QString ref = gathering::refOf(id);
    const bool planned = on > kToday || at.isValid();
    agenda.facts.occurrences.push_back(
        {QString::fromLatin1(gathering::kindInfo(kind).name), group, on, planned, std::nullopt, ref});
    if (planned) {
        gathering::GatheringRow row;
        row.id = id;
        row.kind = kind;
        row.heldOn = on;
        row.startsAt = at;
        row.topic = topic;
        agenda.planned.append(row);
    }
    if (finding != nullptr) {
        finding->refs.append(ref);
        finding->planned = finding->planned || planned;
        if (!planned)
            finding->doneOn = on;
    }
    return ref;
}

std::unique_ptr<const Agenda> assessed(const gathering_test::Branch& branch, std::optional<DateRange> window,
                                       QDate today)
{
    const auto found = book::findBranch(branch.reader(), QString()).value();
    auto agenda = agenda::assess(branch.reader(), branchbook::main::makeAreas(), found,
                                 window.value_or(agenda::defaultWindow(today)), today);
    REQUIRE(agenda);
    return std::move(*agenda);
}

std::unique_ptr<const Agenda> listed(const gathering_test::Branch& branch, QDate today)
{
    const auto found = book::findBranch(branch.reader(), QString()).value();
    auto agenda = agenda::assessListed(branch.reader(), branchbook::main::makeAreas(), found, today);
    REQUIRE(agenda);
    return std::move(*agenda);
}

const Finding* find(const Agenda& agenda, const char* rule, const QString& period, const QString& subjectName)
{
    const auto found = std::find_if(agenda.findings.begin(), agenda.findings.end(), [&](const Finding& one) {
        return one.rule->id == QLatin1StringView(rule) && one.period == period && one.subjectName == subjectName;
    });
    return found == agenda.findings.end() ? nullptr : &*found;
}

} // namespace agenda_test
