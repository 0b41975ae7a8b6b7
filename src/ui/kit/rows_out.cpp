// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/rows_out.h"

#include <QApplication>
#include <QClipboard>
#include <QDrag>
#include <QMimeData>
#include <QTableView>

#include <algorithm>

namespace branchbook::ui {

namespace {

constexpr int kWidestDragged = 360; ///< px of the row that goes with the pointer

QString plainCell(QString cell)
{
    return cell.replace(u'\n', u' ').replace(u'\t', u' ');
}

/// A number of 18 digits stays what it is, and = begins no formula.
QString htmlRow(const QStringList& cells, const char* tag)
{
    const QString name = QString::fromLatin1(tag);
    QString row = QStringLiteral("<tr>");
    for (const QString& cell : cells)
        row += QStringLiteral("<%1 style=\"mso-number-format:'\\@'\">").arg(name)
            + cell.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")) + QStringLiteral("</%1>").arg(name);
    return row + QStringLiteral("</tr>");
}

} // namespace

QList<int> rowsOut(QTableView& view)
{
    const QAbstractItemModel* model = view.model();
    if (model == nullptr || model->columnCount() == 0)
        return {};
    QList<int> rows;
    const auto isTicked = [&](int row) {
        return model->index(row, 0).data(Qt::CheckStateRole).toInt() == int(Qt::Checked);
    };
    for (int row = 0; row < model->rowCount(); ++row) {
        if (!view.isRowHidden(row) && isTicked(row))
            rows.append(row);
    }
    if (!rows.isEmpty())
        return rows;
    const auto selected = view.selectionModel()->selectedRows();
    for (const QModelIndex& each : selected)
        rows.append(each.row());
    if (rows.isEmpty() && view.currentIndex().isValid())
        rows.append(view.currentIndex().row());
    std::ranges::sort(rows);
    return rows;
}

std::unique_ptr<QMimeData> rowsMime(const ShownTable& table)
{
    QStringList lines;
    QString html = QStringLiteral("<meta charset=\"utf-8\"><table>");
    const auto add = [&](const QStringList& cells, const char* tag) {
        QStringList plain;
        std::ranges::transform(cells, std::back_inserter(plain), plainCell);
        lines.append(plain.join(u'\t'));
        html += htmlRow(cells, tag);
    };
    if (table.rows.size() > 1) {
        QStringList titles;
        for (const ShownColumn& column : table.columns)
            titles.append(column.title);
        add(titles, "th");
    }
    for (const QStringList& row : table.rows)
        add(row, "td");
    auto mime = std::make_unique<QMimeData>();
    mime->setText(lines.join(u'\n'));
    mime->setHtml(html + QStringLiteral("</table>"));
    return mime;
}

void copyRows(QTableView& view)
{
    if (const QList<int> rows = rowsOut(view); !rows.isEmpty())
        QApplication::clipboard()->setMimeData(rowsMime(shownRows(view, rows)).release());
}

void dragRows(QTableView& view)
{
    const QList<int> rows = rowsOut(view);
    if (rows.isEmpty())
        return;
    auto* drag = new QDrag(view.window()); // the table may be gone when they have been taken
    drag->setMimeData(rowsMime(shownRows(view, rows)).release());
    QRect row(0, view.rowViewportPosition(view.currentIndex().row()), view.viewport()->width(),
              view.rowHeight(view.currentIndex().row()));
    row.setWidth(std::min(row.width(), kWidestDragged));
    drag->setPixmap(view.viewport()->grab(row));
    drag->exec(Qt::CopyAction);
}

} // namespace branchbook::ui
