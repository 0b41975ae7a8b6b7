// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What disposition and sanctions add to the agenda and to the report. The report has numbers alone, and Chinese in every
// language.
#include "branchbook/organization/discipline_store.h"

#include <QHash>
#include <QJsonObject>

#include <algorithm>

namespace branchbook::organization {

namespace {

/// Each record is a subject of its own: under the name, or under that of nobody where it is for the committee alone.
QString subjectOf(rules::Facts& facts, DisciplineLevel level, const QString& name, const QString& record)
{
    facts.things.push_back({record, level == DisciplineLevel::Committee ? hiddenName() : name, {}, {}});
    return record;
}

void addSanctionEvent(rules::Facts& facts, const char* what, const QString& subject, QDate on, const QString& ref)
{
    if (on.isValid())
        facts.events.push_back({QString::fromLatin1(what), subject, on, ref, true});
}

/// An effect period ends by itself (DISC2023 art 46): nobody is reminded of one that is over.
void addSanctionTerms(rules::Facts& facts, const rules::SanctionEffect& effect, const QString& subject,
                      const QString& ref, QDate today)
{
    if (effect.probationEnds.isValid())
        facts.terms.push_back({QStringLiteral("probation_within_party"), subject, effect.probationEnds,
                               effect.sanction.restoredOn.isValid(), ref});
    if (effect.effectEnds.isValid() && effect.sanction.kind != rules::SanctionKind::Expulsion)
        facts.terms.push_back(
            {QStringLiteral("sanction_effect"), subject, effect.effectEnds, effect.effectEnds <= today, ref});
}

Result<> addSanctionsOf(const book::FactsQuery& query, const QList<SanctionRecord>& records, rules::Facts& facts)
{
    BB_TRY(const auto result, effectsOf(query.catalogue, records, query.today));
    for (const rules::SanctionEffect& effect : result.effects) {
        const auto record = std::find_if(records.begin(), records.end(), [&](const SanctionRecord& one) {
            return one.sanction.effectiveOn == effect.sanction.effectiveOn;
        });
        const QString ref = QStringLiteral("sanction/") + record->id.toString();
        const QString subject = subjectOf(facts, record->level, record->memberName, record->id.toString());
        addSanctionEvent(facts, "sanction.decided", subject, effect.sanction.effectiveOn, ref);
        addSanctionEvent(facts, "sanction.announced", subject, record->announcedOn, ref);
        addSanctionEvent(facts, "sanction.reported", subject, record->reportedOn, ref);
        addSanctionTerms(facts, effect, subject, ref, query.today);
    }
    return {};
}

QHash<book::MemberId, QList<SanctionRecord>> byMember(const QList<SanctionRecord>& records)
{
    QHash<book::MemberId, QList<SanctionRecord>> of;
    for (const SanctionRecord& record : records)
        of[record.member].append(record);
    return of;
}

} // namespace

Result<> addDisciplineFacts(const book::FactsQuery& query, rules::Facts& facts)
{
    for (const char* what : {"sanction.decided", "sanction.announced", "sanction.reported", "correction_limit",
                             "probation_within_party", "sanction_effect"})
        facts.keeps.insert(QString::fromLatin1(what));
    BB_TRY(const auto cases, listDispositions(query.session, query.branch));
    for (const DispositionCase& one : cases) {
        if (!one.termUntil.isValid() || !one.isOpen())
            continue;
        const QString subject = subjectOf(facts, one.level, one.memberName, one.id.toString());
        facts.terms.push_back({QStringLiteral("correction_limit"), subject, one.termUntil, false,
                               QStringLiteral("disposition/") + one.id.toString()});
    }
    BB_TRY(const auto records, listSanctions(query.session, query.branch));
    const auto people = byMember(records);
    for (const QList<SanctionRecord>& ofOne : people)
        BB_CHECK(addSanctionsOf(query, ofOne, facts));
    return {};
}

Result<> addDisciplineSection(const book::SectionQuery& query, book::AreaSection& section)
{
    const DateRange range{query.period.first, std::min(query.period.last, query.today)};
    BB_TRY(const auto cases, listDispositions(query.session, query.branch));
    BB_TRY(const auto records, listSanctions(query.session, query.branch));
    int opened = 0;
    int closed = 0;
    for (const DispositionCase& one : cases) {
        opened += range.contains(one.foundOn) ? 1 : 0;
        closed += range.contains(one.closedOn) ? 1 : 0;
    }
    const auto imposed = static_cast<int>(std::count_if(records.begin(), records.end(), [&](const auto& record) {
        return range.contains(record.sanction.effectiveOn);
    }));
    const auto restored = static_cast<int>(std::count_if(records.begin(), records.end(), [&](const auto& record) {
        return range.contains(record.sanction.restoredOn);
    }));
    QStringList parts;
    const auto add = [&](const QString& words, int number) {
        if (number > 0)
            parts.append(words.arg(number));
    };
    add(QStringLiteral("立案组织处置%1件"), opened);
    add(QStringLiteral("办结组织处置%1件"), closed);
    add(QStringLiteral("给予党纪处分%1人次"), imposed);
    add(QStringLiteral("恢复党员权利%1人"), restored);
    if (parts.isEmpty())
        return {};
    section.parts.emplace_back(book::SectionText{parts.join(QStringLiteral("，")) + QStringLiteral("。")});
    section.figures.insert(QStringLiteral("discipline"),
                           QJsonObject{{QStringLiteral("dispositions_opened"), opened},
                                       {QStringLiteral("dispositions_closed"), closed},
                                       {QStringLiteral("sanctions"), imposed},
                                       {QStringLiteral("rights_restored"), restored}});
    return {};
}

} // namespace branchbook::organization
