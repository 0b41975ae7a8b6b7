// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What field tasks add to the agenda and to the report. Sentences of the report are Chinese in every language.
#include "branchbook/conduct/field_task.h"

#include <QJsonObject>

#include <algorithm>

namespace branchbook::conduct {

namespace {

constexpr char16_t kRevisitTerm[] = u"field_revisit";

} // namespace

Result<> addFieldFacts(const book::FactsQuery& query, rules::Facts& facts)
{
    const QString what = QString::fromUtf16(kRevisitTerm);
    facts.keeps.insert(what);
    BB_TRY(const auto all, listFieldTasks(query.session, query.branch));
    for (const FieldTask& each : all) {
        if (!each.revisitBy.isValid())
            continue;
        const QString subject = QStringLiteral("field:") + each.id().toString();
        facts.things.push_back({subject, QStringLiteral("%1：").arg(each.place), {}, {}});
        facts.terms.push_back(
            {what, subject, each.revisitBy, each.isRevisited(), QStringLiteral("field/") + each.id().toString()});
    }
    return {};
}

Result<> addFieldSection(const book::SectionQuery& query, book::AreaSection& section)
{
    const DateRange range{query.period.first, std::min(query.period.last, query.today)};
    BB_TRY(auto all, listFieldTasks(query.session, query.branch));
    all.removeIf([&](const FieldTask& each) { return !range.contains(each.item.raisedOn); });
    if (all.isEmpty())
        return {};
    std::stable_sort(all.begin(), all.end(),
                     [](const FieldTask& a, const FieldTask& b) { return a.item.raisedOn < b.item.raisedOn; });
    book::SectionTable table;
    table.caption = QStringLiteral("一线办公和督办");
    table.header = {QStringLiteral("日期"),   QStringLiteral("地点"), QStringLiteral("问题"),
                    QStringLiteral("责任人"), QStringLiteral("期限"), QStringLiteral("情况")};
    table.relativeWidths = {4, 4, 6, 3, 4, 3};
    int solved = 0;
    int late = 0;
    int revisited = 0;
    QStringList records;
    for (const FieldTask& each : all) {
        const ledger::Item then = ledger::asOf(each.item, range.last);
        const bool seen = each.isRevisited() && each.revisitedOn <= range.last;
        solved += then.isOpen() ? 0 : 1;
        late += then.isOverdue(range.last) ? 1 : 0;
        revisited += seen ? 1 : 0;
        const QString state = !then.isOpen() ? QStringLiteral("已办结")
            : then.isOverdue(range.last)     ? QStringLiteral("逾期")
                                             : QStringLiteral("办理中");
        table.rows.append({dayIn(each.item.raisedOn, range.last.year()), each.place, each.problem.simplified(),
                           each.item.ownerName,
                           then.dueOn.isValid() ? dayIn(then.dueOn, range.last.year()) : QStringLiteral("—"), state});
        records.append(ledger::numberText(each.item));
    }
    QString text = QStringLiteral("到一线办公、督办%1件，已办结%2件，回访%3件")
                       .arg(markFigure(QStringLiteral("field_tasks"), all.size()))
                       .arg(solved)
                       .arg(revisited);
    section.people.append(
        book::recordsBehind(QStringLiteral("field_tasks"), QStringLiteral("一线办公和督办"), records));
    if (late > 0)
        text += QStringLiteral("，逾期%1件").arg(late);
    section.parts.emplace_back(book::SectionText::of(text + u'。'));
    section.parts.emplace_back(std::move(table));
    section.figures.insert(QStringLiteral("field_tasks"),
                           QJsonObject{{QStringLiteral("recorded"), int(all.size())},
                                       {QStringLiteral("closed"), solved},
                                       {QStringLiteral("revisited"), revisited},
                                       {QStringLiteral("overdue"), late}});
    return {};
}

} // namespace branchbook::conduct
