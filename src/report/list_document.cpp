// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/list_document.h"

#include "report/report_words.h"

namespace branchbook::report {

Document listDocument(const QString& branch, QDate on, const QString& title, Table table, const QString& none,
                      std::optional<DateRange> period)
{
    Document document;
    document.metadata = {branch + title, branch, title, QStringLiteral("支部手册"), QDateTime()};
    document.paper = Paper::Landscape;
    Title head{{branch, title}};
    if (period)
        head.lines.append(QStringLiteral("（%1至%2）").arg(chineseDate(period->first), chineseDate(period->last)));
    document.blocks.emplace_back(std::move(head));
    if (table.rows.isEmpty()) {
        document.blocks.emplace_back(Paragraph::of(none));
        return document;
    }
    table.notes.prepend(QStringLiteral("截至%1，共%2条。").arg(chineseDate(on)).arg(table.rows.size()));
    document.blocks.emplace_back(std::move(table));
    return document;
}

QString listDay(QDate day)
{
    return day.isValid() ? PartialDate::of(day).toDotted() : QString();
}

QString nextNumber(const Table& table)
{
    return QString::number(table.rows.size() + 1);
}

} // namespace branchbook::report
