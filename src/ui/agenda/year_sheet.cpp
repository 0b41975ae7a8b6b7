// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/year_sheet.h"

#include "branchbook/base/words_for.h"

#include "ui/kit/folder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace branchbook::ui {

namespace {

using agenda::CellState;

constexpr int kMonths = 12;

struct YearSheetTexts {
    Q_DECLARE_TR_FUNCTIONS(YearSheetTexts)
};

/// A sheet has no icons: the state stands there as a word where the fact alone would not tell it.
QString writtenCell(const agenda::YearCell& cell)
{
    switch (cell.state) {
    case CellState::Planned: return YearSheetTexts::tr("计划 %1").arg(cell.text);
    case CellState::Unrecorded: return YearSheetTexts::tr("原定 %1，未记录").arg(cell.text);
    case CellState::Waived: return YearSheetTexts::tr("已说明：%1").arg(cell.why);
    default: return cell.text;
    }
}

} // namespace

sheet::OutputTable yearSheet(const agenda::YearMatrix& matrix)
{
    const WordsFor paper(WordsFor::Paper);
    sheet::OutputTable table;
    table.sheetName = YearSheetTexts::tr("%1年").arg(matrix.year);
    table.header = QStringList{YearSheetTexts::tr("类别"), YearSheetTexts::tr("项目"), YearSheetTexts::tr("要求")};
    table.columnWidths = {10, 20, 28};
    for (int month = 1; month <= kMonths; ++month) {
        table.header << YearSheetTexts::tr("%1月").arg(month);
        table.columnWidths.push_back(9);
    }
    table.header << YearSheetTexts::tr("已完成") << YearSheetTexts::tr("应完成") << YearSheetTexts::tr("已说明");
    table.columnWidths.insert(table.columnWidths.end(), {8, 8, 8});
    for (const auto& section : matrix.sections) {
        for (const auto& row : section.rows) {
            if (row.isDeadline) // a table that leaves the book has no deadlines of single people
                continue;
            QStringList cells{section.title, row.title, row.asked};
            for (const auto& cell : row.months)
                cells << writtenCell(cell);
            cells << QString::number(row.done) << QString::number(row.needed) << QString::number(row.waived);
            table.rows.push_back(cells);
        }
    }
    return table;
}

void askForTarget(QWidget& parent, const QString& title, const QString& suggested, const QString& filter,
                  const std::function<void(const QString& path)>& take)
{
    const QDir folder(documentsFolder());
    auto* dialog = new QFileDialog(&parent, title, folder.filePath(suggested), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(suggested).suffix());
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& chosen) {
        dialog->setDefaultSuffix(chosen.section(u'.', -1).remove(u')'));
    });
    QObject::connect(dialog, &QFileDialog::fileSelected, &parent, take);
    dialog->open();
}

} // namespace branchbook::ui
