// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a round of 废改立 adds to the report. Sentences of the report are Chinese in every language.
#include "branchbook/institutions/institution_store.h"
#include "branchbook/institutions/inventory_service.h"
#include "branchbook/rules/figure.h"

#include <QJsonObject>

#include <algorithm>

namespace branchbook::institutions {

namespace {

constexpr char16_t kInventoryTerm[] = u"institution_inventory";

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

} // namespace

Result<> addInventoryFacts(const book::FactsQuery& query, rules::Facts& facts)
{
    const QString what = QString::fromUtf16(kInventoryTerm);
    facts.keeps.insert(what);
    BB_TRY(QList<Inventory> rounds, listInventories(query.session, query.branch));
    rounds.removeIf([](const Inventory& each) { return each.kind != InventoryKind::Regular; });
    const bool goesOn = std::any_of(rounds.begin(), rounds.end(), [](const Inventory& each) { return each.isOpen(); });
    if (rounds.isEmpty() || goesOn)
        return {};
    const auto last = std::max_element(rounds.begin(), rounds.end(),
                                       [](const Inventory& a, const Inventory& b) { return a.closedOn < b.closedOn; });
    BB_TRY(const rules::Figure figure, rules::figureOn(query.catalogue, u"system.inventory_months", query.today));
    BB_TRY(const auto span, rules::spanOf(figure));
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
    for (const Inventory& round : rounds) {
        const bool over = !round.isOpen() && round.closedOn < range.first;
        if (over || round.openedOn > range.last)
            continue;
        BB_TRY(const auto all, listInstitutions(query.session, query.branch));
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
