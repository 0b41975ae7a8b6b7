// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/list_output.h"

#include "branchbook/report/list_names.h"
#include "branchbook/report/typesetter.h"
#include "branchbook/report/word_writer.h"
#include "ui/agenda/year_sheet.h"
#include "ui/kit/dialog.h"
#include "ui/kit/shown_table.h"
#include "ui/kit/table_view.h"
#include "ui/organization/paper_preview.h"
#include "ui/report/print_document.h"
#include "ui/shell/desk.h"
#include "ui/shell/saved_filters.h"
#include "ui/shell/suggested_file.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QFileInfo>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace branchbook::ui {

namespace {

struct ListTexts {
    Q_DECLARE_TR_FUNCTIONS(ListTexts)
};

QString listName(const Desk& desk, const ShownTable& table, const QString& ending)
{
    return suggestedFile(desk, form::OutputKind::List, table.title, desk.quarter(), ending);
}

/// What is looked for may be a name, too. Headers and the list's own title name nobody.
Result<> hideNames(const Desk& desk, ShownTable& shown)
{
    BB_TRY(const QStringList names, report::loadNames(desk.book().reader(), desk.branch().id, shown.people));
    QStringList texts{shown.filter};
    for (const QStringList& row : std::as_const(shown.rows))
        texts += row;
    for (const QStringList& row : shown.sheet.rows)
        texts += row;
    const QStringList hidden = report::withoutPeopleIn(texts, names);
    qsizetype at = 0;
    shown.filter = hidden[at++];
    const auto put = [&](QStringList& row) {
        for (QString& cell : row)
            cell = hidden[at++];
    };
    std::ranges::for_each(shown.rows, put);
    std::ranges::for_each(shown.sheet.rows, put);
    return {};
}

/// With what the list is narrowed to.
Result<ShownTable> shownList(const Desk& desk, QTableView& table, report::NameStyle names)
{
    ShownTable shown = shownTable(table);
    shown.filter = filterWords(table);
    if (names == report::NameStyle::SurnameOnly)
        BB_CHECK(hideNames(desk, shown));
    return shown;
}

Result<> writeList(const Desk& desk, const ShownTable& table, const QString& path)
{
    const bool isWord = path.endsWith(u".docx", Qt::CaseInsensitive);
    if (!isWord && !path.endsWith(u".pdf", Qt::CaseInsensitive))
        return sheet::writeTable(path, table.sheet);
    NoProgress progress;
    const report::Document document = shownDocument(table, desk.branch().name, desk.today());
    if (isWord)
        return report::writeWord(document, path, progress);
    return report::writePdf(document, path, progress).map([](const auto&) {});
}

QString verbOf(ListOutput how)
{
    switch (how) {
    case ListOutput::Preview: return ListTexts::tr("预览");
    case ListOutput::Print: return ListTexts::tr("打印");
    case ListOutput::Save: break;
    }
    return ListTexts::tr("导出");
}

void putOutAs(Desk& desk, QTableView& table, ListOutput how, report::NameStyle names)
{
    const auto shown = shownList(desk, table, names);
    if (!shown)
        return desk.report(shown.error());
    const QString name = listName(desk, *shown, QStringLiteral("pdf")).chopped(4); // without .pdf
    switch (how) {
    case ListOutput::Preview:
        (void)showPaper(*table.window(), shownDocument(*shown, desk.branch().name, desk.today()), name);
        return;
    case ListOutput::Print:
        return printDocument(desk, shownDocument(*shown, desk.branch().name, desk.today()), name, table.window());
    case ListOutput::Save: break;
    }
    askForTarget(table, ListTexts::tr("导出“%1”").arg(shown->title), listName(desk, *shown, QStringLiteral("xlsx")),
                 ListTexts::tr("Excel 表格 (*.xlsx);;CSV 文件 (*.csv);;PDF 文件 (*.pdf);;Word 文件 (*.docx)"),
                 [&desk, &table, names](const QString& path) { saveList(desk, table, path, names); });
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

void saveList(Desk& desk, QTableView& table, const QString& path, report::NameStyle names)
{
    const auto shown = shownList(desk, table, names);
    if (!shown)
        return desk.report(shown.error());
    if (const auto written = writeList(desk, *shown, path); !written)
        return desk.report(written.error());
    desk.say(ListTexts::tr("已导出到 %1").arg(QFileInfo(path).fileName()));
}

void putOutList(Desk& desk, QTableView& table, ListOutput how)
{
    const ShownTable shown = shownTable(table);
    if (shown.rows.isEmpty() || shown.columns.isEmpty())
        return desk.notice(ListTexts::tr("“%1”现在是空的。").arg(shown.title));
    auto* dialog = new Dialog(table.window(), ListTexts::tr("%1“%2”").arg(verbOf(how), shown.title));
    dialog->setObjectName(QStringLiteral("listOutput"));
    dialog->keepNothing();
    dialog->setText(ListTexts::tr("共 %1 行，列、顺序和筛选同现在看到的一样。").arg(shown.rows.size()));
    auto* surnames = new QCheckBox(ListTexts::tr("姓名只写姓，隐去名"));
    surnames->setObjectName(QStringLiteral("surnamesOnly"));
    dialog->body()->addWidget(surnames);
    (void)dialog->addSafeButton(ListTexts::tr("取消"));
    auto* act = dialog->addButton(how == ListOutput::Save ? ListTexts::tr("导出…") : verbOf(how), ButtonKind::Primary);
    act->setObjectName(QStringLiteral("putOutList"));
    dialog->setFirstFocus(act);
    QObject::connect(
        act, &QPushButton::clicked, dialog, [&desk, dialog, surnames, how, where = QPointer<QTableView>(&table)] {
            const bool hides = surnames->isChecked();
            dialog->close();
            if (where)
                putOutAs(desk, *where, how, hides ? report::NameStyle::SurnameOnly : report::NameStyle::Full);
        });
    dialog->open();
}

bool putOutListInSight(Desk& desk, QWidget& host, ListOutput how)
{
    QTableView* table = listInSight(host);
    if (table != nullptr)
        putOutList(desk, *table, how);
    return table != nullptr;
}

} // namespace branchbook::ui
