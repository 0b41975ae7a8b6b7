// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/year_print.h"

#include "branchbook/report/typesetter.h"
#include "ui/agenda/year_model.h"
#include "ui/report/print_pages.h"
#include "ui/shell/desk.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPdfDocument>

namespace branchbook::ui {

namespace {

using agenda::CellState;

struct YearPrintTexts {
    Q_DECLARE_TR_FUNCTIONS(YearPrintTexts)
};

/// On paper a state needs a word or a figure: there are no icons.
QString printed(const agenda::YearCell& cell)
{
    switch (cell.state) {
    case CellState::Done: return cell.text.endsWith(u'日') ? QString(cell.text).chopped(1) : cell.text;
    case CellState::Planned: return YearPrintTexts::tr("计划");
    case CellState::Waived: return YearPrintTexts::tr("说明");
    default: return cell.text;
    }
}

report::Table tableOf(const agenda::YearSection& section)
{
    report::Table table;
    table.caption = section.title;
    table.columns.append({YearPrintTexts::tr("项目"), 6, report::Align::Left});
    for (int month = 1; month <= 12; ++month)
        table.columns.append({QString::number(month), 2.2, report::Align::Center});
    table.columns.append({YearPrintTexts::tr("全年"), 3, report::Align::Center});
    for (const auto& row : section.rows) {
        QStringList cells{row.title};
        for (const auto& cell : row.months)
            cells << printed(cell);
        cells << QStringLiteral("%1/%2").arg(row.done).arg(row.needed);
        table.rows.append(cells);
    }
    return table;
}

} // namespace

report::Document yearDocument(const agenda::YearMatrix& matrix, const QString& branch, QDate today)
{
    report::Document document;
    const QString title = YearPrintTexts::tr("%1年组织生活总览").arg(matrix.year);
    document.metadata.title = branch + title;
    document.blocks.emplace_back(report::Title{{branch, title}});
    for (const auto& section : matrix.sections)
        document.blocks.emplace_back(tableOf(section));
    document.blocks.emplace_back(report::Paragraph::of(
        YearPrintTexts::tr("截至%1年%2月%3日：已完成%4项，进行中%5项，逾期%6项，已说明%7项。表中数字是开展的日子。")
            .arg(today.year())
            .arg(today.month())
            .arg(today.day())
            .arg(matrix.done)
            .arg(matrix.running)
            .arg(matrix.overdue)
            .arg(matrix.waived)));
    return document;
}

void printYear(Desk& desk, const agenda::YearMatrix& matrix, QWidget* parent)
{
    NoProgress progress;
    const auto rendered = report::renderPdf(yearDocument(matrix, desk.branch().name, desk.today()), progress);
    if (!rendered)
        return desk.report(rendered.error());
    QBuffer bytes;
    bytes.setData(rendered->bytes);
    bytes.open(QIODevice::ReadOnly);
    QPdfDocument pages;
    pages.load(&bytes);
    printPages(pages, YearPrintTexts::tr("%1年组织生活总览").arg(matrix.year), parent);
}

} // namespace branchbook::ui
