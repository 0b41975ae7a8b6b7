// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What 专项整治 adds to agenda and report. Sentences of the report are Chinese in every language.
#include "branchbook/integrity/rectification.h"

#include <QJsonArray>

#include <algorithm>

namespace branchbook::integrity {

namespace {

constexpr char16_t kRectificationTerm[] = u"rectification_due";

/// As they stood on the day: what was raised later is not there, what was closed later is open.
ledger::Figures figuresOn(const QList<ledger::Item>& items, QDate day)
{
    QList<ledger::Item> then;
    for (const ledger::Item& item : items) {
        if (item.raisedOn <= day)
            then.append(ledger::asOf(item, day));
    }
    return ledger::figuresOf(then, day);
}

bool isOfPeriod(const Rectification& rectification, DateRange range)
{
    return rectification.begunOn <= range.last && (rectification.isOpen() || rectification.closedOn >= range.first);
}

} // namespace

Result<> addRectificationFacts(const book::FactsQuery& query, rules::Facts& facts)
{
    const QString what = QString::fromUtf16(kRectificationTerm);
    facts.keeps.insert(what);
    BB_TRY(const auto all, listRectifications(query.session, query.branch));
    for (const Rectification& each : all) {
        if (!each.dueOn.isValid() || each.begunOn > query.today)
            continue;
        const QString subject = QStringLiteral("rectification:") + each.id.toString();
        facts.things.push_back({subject, each.title + QStringLiteral("："), {}, {}});
        facts.terms.push_back(
            {what, subject, each.dueOn, !each.isOpen(), QStringLiteral("rectification/") + each.id.toString()});
    }
    return {};
}

Result<> addRectificationSection(const book::SectionQuery& query, book::AreaSection& section)
{
    const DateRange range{query.period.first, std::min(query.period.last, query.today)};
    BB_TRY(auto all, listRectifications(query.session, query.branch));
    all.removeIf([&](const Rectification& each) { return !isOfPeriod(each, range); });
    if (all.isEmpty())
        return {};
    BB_TRY(const auto items, rectificationItems(query.session, query.branch));
    book::SectionTable table;
    table.caption = QStringLiteral("专项整治情况");
    table.header = {QStringLiteral("专项整治"), QStringLiteral("领域"), QStringLiteral("问题"),
                    QStringLiteral("已销号"),   QStringLiteral("逾期"), QStringLiteral("结论")};
    table.relativeWidths = {5, 4, 2, 2, 2, 5};
    QStringList records;
    QJsonArray list;
    int found = 0;
    int closed = 0;
    for (auto each = all.crbegin(); each != all.crend(); ++each) { // oldest first
        const ledger::Figures figures = figuresOn(items.value(each->id), range.last);
        const bool over = !each->isOpen() && each->closedOn <= range.last;
        found += figures.total;
        closed += figures.closed;
        records.append(each->title);
        table.rows.append({each->title, rectificationFields().chineseOf(each->field), QString::number(figures.total),
                           QString::number(figures.closed), QString::number(figures.overdue),
                           over ? each->conclusion.simplified() : QStringLiteral("进行中")});
        list.append(QJsonObject{{QStringLiteral("title"), each->title},
                                {QStringLiteral("field"), rectificationFields().nameOf(each->field)},
                                {QStringLiteral("problems"), figures.total},
                                {QStringLiteral("closed"), figures.closed},
                                {QStringLiteral("overdue"), figures.overdue},
                                {QStringLiteral("over"), over}});
    }
    section.parts.emplace_back(book::SectionText::of(QStringLiteral("开展专项整治%1个，列入问题%2项，已销号%3项。")
                                                         .arg(markFigure(QStringLiteral("rectifications"), all.size()))
                                                         .arg(found)
                                                         .arg(closed)));
    section.people.append(book::recordsBehind(QStringLiteral("rectifications"), QStringLiteral("专项整治"), records));
    section.parts.emplace_back(std::move(table));
    section.figures.insert(QStringLiteral("rectifications"), list);
    return {};
}

} // namespace branchbook::integrity
