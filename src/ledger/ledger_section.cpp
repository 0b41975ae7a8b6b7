// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/ledger/ledger_section.h"

#include "branchbook/base/percent.h"
#include "branchbook/ledger/ledger_store.h"

#include <QJsonArray>

#include <algorithm>
#include <map>

namespace branchbook::ledger {

namespace {

constexpr QLatin1StringView kRefPrefix("ledger_item/");

QList<Item> allAsOf(QList<Item> items, QDate day)
{
    for (Item& item : items)
        item = asOf(std::move(item), day);
    return items;
}

QStringList rowOf(Kind kind, const Figures& figures)
{
    return {kindTitle(kind),
            QString::number(figures.total),
            QString::number(figures.closed),
            QString::number(figures.open),
            QString::number(figures.overdue),
            percentText(figures.onTimePercent())};
}

QJsonObject jsonOf(const Figures& figures)
{
    QJsonObject json{{QStringLiteral("total"), figures.total},
                     {QStringLiteral("closed"), figures.closed},
                     {QStringLiteral("open"), figures.open},
                     {QStringLiteral("overdue"), figures.overdue}};
    if (const auto percent = figures.onTimePercent())
        json.insert(QStringLiteral("on_time_percent"), *percent);
    return json;
}

/// `key` opens what stands behind their number.
QString sentenceOf(const Figures& all, const QList<Item>& items, const QString& key)
{
    QString text = QStringLiteral("台账事项%1件，已办结%2件，正在办理%3件")
                       .arg(markFigure(key, all.total))
                       .arg(all.closed)
                       .arg(all.open);
    if (all.overdue > 0)
        text += QStringLiteral("，其中逾期%1件").arg(all.overdue);
    if (const auto percent = all.onTimePercent())
        text += QStringLiteral("，按期办结率%1").arg(percentText(percent));
    if (const auto moved = std::ranges::count_if(items, [](const Item& item) { return missedDueOn(item).isValid(); });
        moved > 0)
        text += QStringLiteral("；%1件过了原定期限才改期，不算按期办结").arg(moved);
    return text + u'。';
}

} // namespace

QString refOf(ItemId id)
{
    return kRefPrefix + id.toString();
}

ItemId itemOfRef(const QString& ref)
{
    return ref.startsWith(kRefPrefix) ? ItemId::fromString(QStringView(ref).mid(kRefPrefix.size())) : ItemId{};
}

Result<> addLedgerSection(const store::Session& session, book::BranchId branch, DateRange period, QDate today,
                          const QString& area, book::AreaSection& section)
{
    const QDate day = std::min(period.last, today);
    ItemQuery query;
    query.branch = branch;
    query.area = area;
    query.period = DateRange{period.first, day};
    BB_TRY(const auto listed, listItems(session, query));
    if (listed.isEmpty())
        return {};
    const QList<Item> items = allAsOf(listed, day);
    std::map<Kind, QList<Item>> byKind;
    for (const Item& item : items)
        byKind[item.kind].append(item);
    book::SectionTable table{QStringLiteral("台账办理情况"),
                             {QStringLiteral("类别"), QStringLiteral("事项"), QStringLiteral("已办结"),
                              QStringLiteral("办理中"), QStringLiteral("逾期"), QStringLiteral("按期办结率")},
                             {},
                             {6, 3, 3, 3, 3, 4}};
    QJsonObject kindsJson;
    for (const auto& [kind, some] : byKind) {
        const Figures figures = figuresOf(some, day);
        table.rows.append(rowOf(kind, figures));
        kindsJson.insert(QString::fromLatin1(kindInfo(kind).name), jsonOf(figures));
    }
    const Figures all = figuresOf(items, day);
    const QString key = QStringLiteral("ledger:") + area; // each area has a ledger
    QStringList records;
    for (const Item& item : items)
        records.append(markedNumber(item));
    section.people.append(book::recordsBehind(key, QStringLiteral("台账事项"), records));
    section.parts.emplace_back(book::SectionText::of(sentenceOf(all, items, key)));
    section.parts.emplace_back(std::move(table));
    QJsonObject json = jsonOf(all);
    json.insert(QStringLiteral("kinds"), kindsJson);
    section.figures.insert(QStringLiteral("ledger"), json);
    return {};
}

Result<> addLedgerFacts(const book::FactsQuery& query, const QString& area, rules::Facts& facts)
{
    ItemQuery wanted;
    wanted.branch = query.branch;
    wanted.area = area;
    wanted.period = DateRange{query.from, query.today};
    BB_TRY(const auto items, listItems(query.session, wanted));
    const QString what = QStringLiteral("ledger.") + area;
    facts.keeps.insert(what);
    for (const Item& item : items) {
        if (!item.dueOn.isValid())
            continue;
        const QString id = item.id.toString();
        facts.things.push_back(
            {id, QStringLiteral("“%1”").arg(item.matter), item.raisedOn, {}}); // the rule's title follows
        facts.terms.push_back({what, id, item.dueOn, !item.isOpen(), refOf(item.id)});
    }
    return {};
}

} // namespace branchbook::ledger
