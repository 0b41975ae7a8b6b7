// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/gathering/held_section.h"

#include "branchbook/base/percent.h"

#include <QJsonArray>

#include <cstring>
#include <map>

namespace branchbook::gathering {

namespace {

struct KindTotal {
    int held = 0;
    int expected = 0;
    int present = 0;
    int minutes = 0; ///< of study offered, summed over the gatherings
};

QString rateText(int present, int expected)
{
    return percentText(percentOf(present, expected));
}

} // namespace

Result<book::AreaSection> heldSection(const store::Session& session, book::BranchId branch, DateRange period,
                                      QDate today, const char* area)
{
    GatheringQuery query;
    query.branch = branch;
    query.period = DateRange{period.first, std::min(period.last, today)};
    BB_TRY(const auto rows, listGatherings(session, query));
    std::map<Kind, KindTotal> totals;
    int all = 0;
    for (const GatheringRow& row : rows) {
        if (row.isPlanned(today) || std::strcmp(kindInfo(row.kind).area, area) != 0)
            continue;
        KindTotal& total = totals[row.kind];
        ++total.held;
        total.expected += row.expected;
        total.present += row.present;
        total.minutes += row.studyMinutes;
        ++all;
    }
    book::AreaSection section;
    if (all == 0)
        return section;
    book::SectionTable table{QStringLiteral("各类活动开展情况"),
                             {QStringLiteral("项目"), QStringLiteral("已开展"), QStringLiteral("应到人次"),
                              QStringLiteral("实到人次"), QStringLiteral("到会率")},
                             {},
                             {6, 3, 4, 4, 4}};
    QStringList parts;
    QJsonArray kindsJson;
    for (const auto& [kind, total] : totals) {
        const QString title = kindTitle(kind);
        const QString scope = QString::fromLatin1(kindInfo(kind).name);
        table.figures.append({table.rows.size(), 2, QStringLiteral("expected:") + scope});
        table.figures.append({table.rows.size(), 3, QStringLiteral("present:") + scope});
        parts << QStringLiteral("%1%2次").arg(title).arg(total.held);
        table.rows.append({title, QStringLiteral("%1次").arg(total.held), QString::number(total.expected),
                           QString::number(total.present), rateText(total.present, total.expected)});
        kindsJson.append(QJsonObject{{QStringLiteral("kind"), QString::fromLatin1(kindInfo(kind).name)},
                                     {QStringLiteral("held"), total.held},
                                     {QStringLiteral("expected"), total.expected},
                                     {QStringLiteral("present"), total.present},
                                     {QStringLiteral("minutes"), total.minutes}});
    }
    section.parts.emplace_back(book::SectionText{
        QStringLiteral("本季度开展各类活动%1次，其中%2。").arg(all).arg(parts.join(QStringLiteral("，")))});
    section.parts.emplace_back(std::move(table));
    section.figures = QJsonObject{{QStringLiteral("held"), all}, {QStringLiteral("kinds"), kindsJson}};
    return section;
}

} // namespace branchbook::gathering
