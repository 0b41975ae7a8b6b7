// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a round of 废改立 adds to the report. Sentences of the report are Chinese in every language.
#include "branchbook/institutions/institution_store.h"
#include "branchbook/institutions/inventory_service.h"
#include "branchbook/rules/figure.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace branchbook::institutions {

namespace {

constexpr char16_t kInventoryTerm[] = u"institution_inventory";
constexpr char16_t kVerdictsTerm[] = u"inventory_verdicts";

struct InventorySums {
    QList<int> byVerdict; ///< in the order of the verdicts
    int unjudged = 0;
    int asked = 0; ///< verdicts that ask for something
    int done = 0; ///< of those
};

InventorySums sumsOf(const QList<InventoryLine>& lines)
{
    InventorySums sums;
    sums.byVerdict = QList<int>(verdicts().size(), 0);
    for (const InventoryLine& line : lines) {
        if (!line.judgement) {
            ++sums.unjudged;
            continue;
        }
        ++sums.byVerdict[qsizetype(line.judgement->verdict)];
        if (line.judgement->verdict == Verdict::Keep)
            continue;
        ++sums.asked;
        sums.done += line.isDone ? 1 : 0;
    }
    return sums;
}

QString sumWords(const QString& title, const InventorySums& sums)
{
    QStringList parts;
    const QList<Verdict> all = verdicts();
    for (const Verdict verdict : all) {
        if (const int count = sums.byVerdict[qsizetype(verdict)]; count > 0)
            parts.append(QStringLiteral("%1%2项").arg(verdictWord(verdict)).arg(count));
    }
    if (sums.unjudged > 0)
        parts.append(QStringLiteral("未定%1项").arg(sums.unjudged));
    QString text = QStringLiteral("废改立“") + title + QStringLiteral("”：") + parts.join(QStringLiteral("、"));
    if (sums.asked > 0)
        text += QStringLiteral("；需要办理%1项，已办结%2项").arg(sums.asked).arg(sums.done);
    return text + QStringLiteral("。");
}

QJsonObject sumsJson(const QString& title, const InventorySums& sums)
{
    QJsonObject json{{QStringLiteral("title"), title},
                     {QStringLiteral("unjudged"), sums.unjudged},
                     {QStringLiteral("asked"), sums.asked},
                     {QStringLiteral("done"), sums.done}};
    const QList<Verdict> all = verdicts();
    for (const Verdict verdict : all)
        json.insert(verdictName(verdict), sums.byVerdict[qsizetype(verdict)]);
    return json;
}

Result<rules::Span> monthsToNextRound(const book::FactsQuery& query)
{
    BB_TRY(const rules::Figure figure, rules::figureOn(query.catalogue, u"system.inventory_months", query.today));
    return rules::spanOf(figure);
}

/// One term for each round, whose name says how much is left.
Result<> addVerdictFacts(const book::FactsQuery& query, const QList<Inventory>& rounds, rules::Facts& facts)
{
    const QString what = QString::fromUtf16(kVerdictsTerm);
    facts.keeps.insert(what);
    BB_TRY(const auto all, listInstitutions(query.session, query.branch));
    const auto list = undoneVerdicts(rounds, all, query.today);
    if (list.isEmpty())
        return {};
    BB_TRY(const auto span, monthsToNextRound(query));
    for (const UndoneVerdicts& each : list) {
        const QString subject = QStringLiteral("inventory_verdicts:") + each.round.toString();
        const QString name = each.lines.isEmpty()
            ? each.title + QStringLiteral("的")
            : QStringLiteral("%1没有办完的%2项").arg(each.title).arg(each.lines.size());
        facts.things.push_back({subject, name, {}, {}});
        facts.terms.push_back({what, subject, rules::addSpan(each.closedOn, span), each.lines.isEmpty(),
                               QStringLiteral("inventory/") + each.round.toString()});
    }
    return {};
}

/// Of rounds that were over before the period: what they decided and nobody did by its end.
void addUndoneVerdicts(const QList<Inventory>& rounds, const QList<Institution>& all, DateRange range,
                       book::AreaSection& section)
{
    QStringList words;
    const auto list = undoneVerdicts(rounds, all, range.last);
    for (const UndoneVerdicts& each : list) {
        if (each.closedOn < range.first)
            words += each.words();
    }
    if (words.isEmpty())
        return;
    const QString count = section.counted(
        book::recordsBehind(QStringLiteral("inventory:undone"), QStringLiteral("没有办完的清理结论"), words));
    section.parts.emplace_back(book::SectionText::of(QStringLiteral("废改立的结论还有%1项没有办完：").arg(count)
                                                     + words.join(QStringLiteral("、")) + QStringLiteral("。")));
    section.figures.insert(QStringLiteral("inventory_undone"), QJsonArray::fromStringList(words));
}

} // namespace

Result<> addInventoryFacts(const book::FactsQuery& query, rules::Facts& facts)
{
    const QString what = QString::fromUtf16(kInventoryTerm);
    facts.keeps.insert(what);
    BB_TRY(QList<Inventory> rounds, listInventories(query.session, query.branch));
    BB_CHECK(addVerdictFacts(query, rounds, facts));
    rounds.removeIf([](const Inventory& each) { return each.kind != InventoryKind::Regular; });
    const bool goesOn = std::any_of(rounds.begin(), rounds.end(), [](const Inventory& each) { return each.isOpen(); });
    if (rounds.isEmpty() || goesOn)
        return {};
    const auto last = std::max_element(rounds.begin(), rounds.end(),
                                       [](const Inventory& a, const Inventory& b) { return a.closedOn < b.closedOn; });
    BB_TRY(const auto span, monthsToNextRound(query));
    const QString subject = QStringLiteral("inventory:") + last->id.toString();
    facts.things.push_back({subject, last->title + QStringLiteral("之后的"), {}, {}});
    facts.terms.push_back({what, subject, rules::addSpan(last->closedOn, span), false,
                           QStringLiteral("inventory/") + last->id.toString()});
    return {};
}

Result<> addInventorySection(const book::SectionQuery& query, book::AreaSection& section)
{
    const DateRange range{query.period.first, std::min(query.period.last, query.today)};
    BB_TRY(const auto rounds, listInventories(query.session, query.branch));
    BB_TRY(const auto all, listInstitutions(query.session, query.branch));
    addUndoneVerdicts(rounds, all, range, section);
    for (const Inventory& round : rounds) {
        const bool over = !round.isOpen() && round.closedOn < range.first;
        if (over || round.openedOn > range.last)
            continue;
        const auto lines = inventoryLines(round, all, range.last);
        if (lines.isEmpty())
            continue;
        const InventorySums sums = sumsOf(lines);
        section.parts.emplace_back(book::SectionText{sumWords(round.title, sums)});
        section.figures.insert(QStringLiteral("inventory"), sumsJson(round.title, sums));
        return {}; // the latest
    }
    return {};
}

} // namespace branchbook::institutions
