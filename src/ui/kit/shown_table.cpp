// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/shown_table.h"

#include "branchbook/base/date.h"
#include "ui/kit/cell.h"
#include "ui/kit/sheet_values.h"

#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace branchbook::ui {

namespace {

constexpr int kWidestPortrait = 760; ///< px of the columns together: more does not read well on 156 mm
constexpr int kMostPortraitColumns = 7;
constexpr int kLeastWidth = 40;

QString wordsOf(const QModelIndex& index)
{
    const QVariant known = index.data(CellRole);
    if (!known.canConvert<Cell>())
        return plainWords(index);
    const auto cell = known.value<Cell>();
    const QString text = firstLine(cell);
    return cell.second.isEmpty() ? text : text + u'\n' + cell.second;
}

report::Align alignOf(const QVariant& alignment)
{
    const auto flags = Qt::Alignment(alignment.toInt());
    if (flags.testFlag(Qt::AlignRight))
        return report::Align::Right;
    return flags.testFlag(Qt::AlignHCenter) ? report::Align::Center : report::Align::Left;
}

void fetchAll(QAbstractItemModel& model)
{
    for (int before = -1; model.canFetchMore({}) && before != model.rowCount();) {
        before = model.rowCount();
        model.fetchMore({});
    }
}

/// Also what is hidden: a column is hidden for want of room alone, and a file has room.
QList<int> columnsInOrder(const QTableView& view)
{
    QList<int> columns;
    const QHeaderView& header = *view.horizontalHeader();
    for (int visual = 0; visual < header.count(); ++visual)
        columns.append(header.logicalIndex(visual));
    return columns;
}

int widthOf(const QTableView& view, int column)
{
    const int asked = view.model()->headerData(column, Qt::Horizontal, ColumnWidthRole).toInt();
    return std::max({kLeastWidth, view.columnWidth(column), asked});
}

bool isEmptyColumn(const ShownTable& table, qsizetype column)
{
    return table.columns[column].title.isEmpty()
        && std::ranges::all_of(table.rows, [&](const QStringList& row) { return row[column].isEmpty(); });
}

} // namespace

ShownTable shownTable(QTableView& view)
{
    QList<int> rows;
    if (QAbstractItemModel* model = view.model(); model != nullptr) {
        fetchAll(*model);
        for (int row = 0; row < model->rowCount(); ++row) {
            if (!view.isRowHidden(row))
                rows.append(row);
        }
    }
    return shownRows(view, rows);
}

ShownTable shownRows(const QTableView& view, const QList<int>& rows)
{
    ShownTable table;
    table.title = view.accessibleName();
    table.day = view.property(kShownDayProperty).toDate();
    const QAbstractItemModel* model = view.model();
    if (model == nullptr)
        return table;
    const QList<int> columns = columnsInOrder(view);
    for (const int column : columns)
        table.columns.append({model->headerData(column, Qt::Horizontal).toString(), widthOf(view, column),
                              alignOf(model->index(0, column).data(Qt::TextAlignmentRole))});
    for (const int row : rows) {
        QStringList cells;
        for (const int column : columns) {
            const QModelIndex index = model->index(row, column);
            cells.append(wordsOf(index));
            const Cell cell = index.data(CellRole).value<Cell>();
            if (cell.peopleIn != nullptr)
                table.people.append(cell.peopleIn(cell.text));
            else if (!cell.avatar.isEmpty())
                table.people.append(cell.avatar);
        }
        table.rows.append(cells);
    }
    table.people.removeDuplicates();
    table.sheet = sheetOf(*model, rows, table.columns, columns);
    table.sheet.sheetName = table.title;
    for (qsizetype column = table.columns.size() - 1; column >= 0; --column) {
        if (!isEmptyColumn(table, column))
            continue;
        table.columns.removeAt(column);
        for (QStringList& row : table.rows)
            row.removeAt(column);
    }
    return table;
}

/// Not translated: it is a Chinese document, as every paper is; what stands in the table is as the window has it.
report::Document shownDocument(const ShownTable& table, const QString& branch, QDate day)
{
    report::Document document;
    const QDate on = table.day.isValid() ? table.day : day;
    const QString words = PartialDate::of(on).toChinese();
    document.metadata = {branch + table.title, branch, table.title, QStringLiteral("支部手册"), QDateTime()};
    document.blocks.emplace_back(report::Title{{branch, table.title}});
    document.blocks.emplace_back(
        report::Paragraph::of(table.filter.isEmpty() ? words + u'。' : words + u'，' + table.filter + u'。'));
    report::Table made;
    int width = 0;
    for (const ShownColumn& column : table.columns) {
        made.columns.append({column.title, double(column.width), column.align});
        width += column.width;
    }
    made.rows = table.rows;
    made.year = on.year();
    made.notes.append(QStringLiteral("共%1行，%2。").arg(table.rows.size()).arg(words));
    document.blocks.emplace_back(std::move(made));
    if (table.columns.size() > kMostPortraitColumns || width > kWidestPortrait)
        document.paper = report::Paper::Landscape;
    return document;
}

} // namespace branchbook::ui
