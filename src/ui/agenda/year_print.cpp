// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/year_print.h"

#include "branchbook/base/words_for.h"
#include "branchbook/report/typesetter.h"
#include "ui/agenda/year_model.h"
#include "ui/report/print_pages.h"
#include "ui/shell/desk.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QPdfDocument>

#include <utility>

namespace branchbook::ui {

namespace {

using agenda::CellState;

constexpr int kMonthsPrinted = 12;

struct YearPrintTexts {
    Q_DECLARE_TR_FUNCTIONS(YearPrintTexts)
};

/// What does not fit into a cell, numbered in the order of the table.
class Remarks
{
public:
    QString add(const QString& text)
    {
        m_texts.append(YearPrintTexts::tr("注%1　%2").arg(m_texts.size() + 1).arg(text));
        return YearPrintTexts::tr("注%1").arg(m_texts.size());
    }
    [[nodiscard]] QString text() const { return m_texts.join(YearPrintTexts::tr("；")); }

private:
    QStringList m_texts;
};

/// On paper a state needs a word or a figure: there are no icons.
QString printed(const agenda::YearRow& row, int month, Remarks& remarks)
{
    const auto& cell = row.months.at(std::size_t(month - 1));
    const QString day = cell.text.endsWith(u'日') ? QString(cell.text).chopped(1) : cell.text;
    switch (cell.state) {
    case CellState::Planned: return QStringLiteral("(%1)").arg(day);
    case CellState::Unrecorded: return QStringLiteral("[%1]").arg(day);
    case CellState::Waived:
        return remarks.add(YearPrintTexts::tr("%1月%2未开展：%3")
                               .arg(month)
                               .arg(row.title, QString(cell.why).replace(u'\n', QStringLiteral("，"))));
    default: return cell.text;
    }
}

report::Table tableOf(const agenda::YearMatrix& matrix, Remarks& remarks)
{
    using report::Align;
    report::Table table;
    table.columns = {{YearPrintTexts::tr("类别"), 60, Align::Center, report::EmptyCell::ContinuesAbove},
                     {YearPrintTexts::tr("项目"), 104, Align::Left},
                     {YearPrintTexts::tr("要求"), 116, Align::Left}};
    for (int month = 1; month <= kMonthsPrinted; ++month)
        table.columns.append({YearPrintTexts::tr("%1月").arg(month), 35, Align::Center});
    table.columns.append({YearPrintTexts::tr("全年"), 51, Align::Center});
    for (const auto& section : matrix.sections) {
        QString title = section.title;
        for (const auto& row : section.rows) {
            if (row.isDeadline) // the paper is 组织生活总览, and hangs on walls
                continue;
            QStringList cells{std::exchange(title, {}), row.title, row.asked};
            for (int month = 1; month <= kMonthsPrinted; ++month)
                cells << printed(row, month, remarks);
            cells << QStringLiteral("%1/%2").arg(row.done).arg(row.needed);
            table.rows.append(cells);
            if (row.ofOtherYears > 0)
                (void)remarks.add(
                    YearPrintTexts::tr("%1有%2次计入上年，不在本年的数里").arg(row.title).arg(row.ofOtherYears));
        }
    }
    return table;
}

} // namespace

report::Document yearDocument(const agenda::YearMatrix& matrix, const QString& branch, QDate today)
{
    const WordsFor paper(WordsFor::Paper);
    report::Document document;
    const QString title = YearPrintTexts::tr("%1年组织生活总览").arg(matrix.year);
    document.paper = report::Paper::Landscape;
    document.metadata.title = branch + title;
    document.blocks.emplace_back(report::Title{{branch + title}});
    Remarks remarks;
    report::Table table = tableOf(matrix, remarks);
    table.notes << YearPrintTexts::tr("截至%1年%2月%3日：已完成%4项，进行中%5项，逾期%6项，已说明%7项。")
                       .arg(today.year())
                       .arg(today.month())
                       .arg(today.day())
                       .arg(matrix.done)
                       .arg(matrix.running)
                       .arg(matrix.overdue)
                       .arg(matrix.waived)
            + YearPrintTexts::tr("“22日”是开展的日子，“(25)”是计划的日子，“[20]”是日子已过、还没有记录的计划，"
                                 "“2/3”是应办3次已办2次。");
    if (!remarks.text().isEmpty())
        table.notes << remarks.text() + YearPrintTexts::tr("。");
    document.blocks.emplace_back(std::move(table));
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
    if (printPages(pages, rendered->bytes, YearPrintTexts::tr("%1年组织生活总览").arg(matrix.year), parent)
        == Printing::Sent)
        desk.say(YearPrintTexts::tr("已送去打印：%1年组织生活总览").arg(matrix.year));
}

void saveYear(Desk& desk, const agenda::YearMatrix& matrix, const QString& path)
{
    NoProgress progress;
    const auto written = report::writePdf(yearDocument(matrix, desk.branch().name, desk.today()), path, progress);
    if (!written)
        return desk.report(written.error());
    desk.say(YearPrintTexts::tr("已保存到 %1").arg(QFileInfo(path).fileName()));
}

} // namespace branchbook::ui
