// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/list_output.h"

#include "branchbook/report/typesetter.h"
#include "branchbook/report/word_writer.h"
#include "ui/agenda/year_sheet.h"
#include "ui/kit/shown_table.h"
#include "ui/kit/table_view.h"
#include "ui/organization/paper_preview.h"
#include "ui/report/print_document.h"
#include "ui/shell/desk.h"
#include "ui/shell/saved_filters.h"
#include "ui/shell/suggested_file.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace branchbook::ui {

namespace {

struct ListTexts {
    Q_DECLARE_TR_FUNCTIONS(ListTexts)
};

QString listName(const Desk& desk, const ShownTable& table, const QString& ending)
{
    return suggestedFile(desk, form::OutputKind::List, table.title, desk.quarter(), ending);
}

/// With what the list is narrowed to.
ShownTable shownList(QTableView& table)
{
    ShownTable shown = shownTable(table);
    shown.filter = filterWords(table);
    return shown;
}

Result<> writeList(const Desk& desk, const ShownTable& table, const QString& path)
{
    const bool isWord = path.endsWith(u".docx", Qt::CaseInsensitive);
    if (!isWord && !path.endsWith(u".pdf", Qt::CaseInsensitive))
        return sheet::writeTable(path, shownSheet(table));
    NoProgress progress;
    const report::Document document = shownDocument(table, desk.branch().name, desk.today());
    if (isWord)
        return report::writeWord(document, path, progress);
    return report::writePdf(document, path, progress).map([](const auto&) {});
}

} // namespace

QTableView* listInSight(QWidget& host)
{
    TableView* largest = nullptr;
    const auto areaOf = [](const QWidget& table) { return qint64(table.width()) * table.height(); };
    for (TableView* table : host.findChildren<TableView*>()) {
        if (!table->isVisibleTo(&host) || table->window() != host.window() || table->model() == nullptr)
            continue;
        if (table->hasFocus())
            return table;
        if (largest == nullptr || areaOf(*table) > areaOf(*largest))
            largest = table;
    }
    return largest;
}

void saveList(Desk& desk, QTableView& table, const QString& path)
{
    if (const auto written = writeList(desk, shownList(table), path); !written)
        return desk.report(written.error());
    desk.say(ListTexts::tr("已导出到 %1").arg(QFileInfo(path).fileName()));
}

void putOutList(Desk& desk, QTableView& table, ListOutput how)
{
    const ShownTable shown = shownList(table);
    if (shown.rows.isEmpty() || shown.columns.isEmpty())
        return desk.notice(ListTexts::tr("“%1”现在是空的。").arg(shown.title));
    const QString name = listName(desk, shown, QStringLiteral("pdf")).chopped(4); // without .pdf
    switch (how) {
    case ListOutput::Preview:
        (void)showPaper(*table.window(), shownDocument(shown, desk.branch().name, desk.today()), name);
        return;
    case ListOutput::Print:
        return printDocument(desk, shownDocument(shown, desk.branch().name, desk.today()), name, table.window());
    case ListOutput::Save: break;
    }
    askForTarget(table, ListTexts::tr("导出“%1”").arg(shown.title), listName(desk, shown, QStringLiteral("xlsx")),
                 ListTexts::tr("Excel 表格 (*.xlsx);;CSV 文件 (*.csv);;PDF 文件 (*.pdf);;Word 文件 (*.docx)"),
                 [&desk, &table](const QString& path) { saveList(desk, table, path); });
}

bool putOutListInSight(Desk& desk, QWidget& host, ListOutput how)
{
    QTableView* table = listInSight(host);
    if (table != nullptr)
        putOutList(desk, *table, how);
    return table != nullptr;
}

} // namespace branchbook::ui
