// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/list_output.h"

#include "branchbook/base/screen_words.h"
#include "branchbook/report/list_names.h"
#include "branchbook/report/typesetter.h"
#include "branchbook/report/word_writer.h"
#include "ui/agenda/year_sheet.h"
#include "ui/kit/dialog.h"
#include "ui/kit/field.h"
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

/// By the day whose state it has, or up to which it goes, so that a past one is not saved over that of today.
QString listName(const Desk& desk, const ShownTable& table, const QString& ending)
{
    const QDate day = table.day.isValid() ? table.day : table.until;
    if (!day.isValid())
        return suggestedFile(desk, form::OutputKind::List, table.title, desk.quarter(), ending);
    return suggestedFile(desk, form::OutputKind::List, {{}, table.title, {}, Quarter::of(day), day}, ending);
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

QDate dayAt(const ShownTable& table, std::size_t row, qsizetype column)
{
    return QDate::fromString(table.sheet.rows[row].value(column), Qt::ISODate);
}

/// Rows of the sheet and of the paper are the same ones. What it was narrowed to is said in Chinese, as the paper is.
void keepUntil(ShownTable& table, const ListUntil& until)
{
    const qsizetype column = table.sheet.header.indexOf(until.column);
    if (!until.day.isValid() || column < 0)
        return;
    for (std::size_t row = table.sheet.rows.size(); row-- > 0;) {
        const QDate day = dayAt(table, row, column);
        if (!day.isValid() || day <= until.day)
            continue;
        table.sheet.rows.erase(table.sheet.rows.begin() + std::ptrdiff_t(row));
        table.rows.removeAt(qsizetype(row));
    }
    table.until = until.day;
    table.untilWords = QStringLiteral("%1不晚于%2").arg(until.column, PartialDate::of(until.day).toChinese());
    table.filter += (table.filter.isEmpty() ? QString() : QStringLiteral("，")) + table.untilWords;
}

/// Those in which any row has a day.
QStringList dayColumns(const ShownTable& table)
{
    QStringList titles;
    for (const int column : table.sheet.dateColumns) {
        for (std::size_t row = 0; row < table.sheet.rows.size(); ++row) {
            if (dayAt(table, row, column).isValid()) {
                titles.append(table.sheet.header[column]);
                break;
            }
        }
    }
    titles.removeDuplicates();
    return titles;
}

/// With what the list is narrowed to.
Result<ShownTable> shownList(const Desk& desk, QTableView& table, report::NameStyle names, const ListUntil& until)
{
    ShownTable shown = shownTable(table);
    shown.filter = filterWords(table);
    keepUntil(shown, until);
    if (names == report::NameStyle::SurnameOnly)
        BB_CHECK(hideNames(desk, shown));
    return shown;
}

/// Its day stands above, where it is not of today.
Result<> writeSheet(const ShownTable& table, const QString& path)
{
    sheet::OutputTable made = table.sheet;
    if (table.day.isValid())
        sheet::putDayAbove(made, table.day);
    else if (table.until.isValid())
        sheet::putWordsAbove(made, table.untilWords);
    return sheet::writeTable(path, made);
}

Result<> writeList(const Desk& desk, const ShownTable& table, const QString& path)
{
    const bool isWord = path.endsWith(u".docx", Qt::CaseInsensitive);
    if (!isWord && !path.endsWith(u".pdf", Qt::CaseInsensitive))
        return writeSheet(table, path);
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

void putOutAs(Desk& desk, QTableView& table, ListOutput how, report::NameStyle names, const ListUntil& until)
{
    const auto shown = shownList(desk, table, names, until);
    if (!shown)
        return desk.report(shown.error());
    if (shown->rows.isEmpty())
        return desk.notice(ListTexts::tr("到 %1 为止，“%2”里没有一行。").arg(shownDate(until.day), shown->title));
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
                 [&desk, &table, names, until](const QString& path) { saveList(desk, table, path, names, until); });
}

/// 截至 of a list of records: by which of its days, and up to which.
struct UntilFields : QObject {
    using QObject::QObject;
    ComboField* column = nullptr;
    DateField* day = nullptr;

    [[nodiscard]] ListUntil said() const
    {
        const PartialDate date = day->date();
        return {column->code(), date.precision() == Precision::Day ? date.earliest() : QDate()};
    }
};

/// Null: the list has no days.
UntilFields* addUntil(Dialog& dialog, const QStringList& columns)
{
    if (columns.isEmpty())
        return nullptr;
    auto* fields = new UntilFields(&dialog);
    fields->column = new ComboField(ListTexts::tr("按哪个日期"));
    for (const QString& title : columns)
        fields->column->addChoice(title, title);
    fields->day = new DateField(ListTexts::tr("只列到这一天（空着是全部）"));
    fields->day->setObjectName(QStringLiteral("listUntil"));
    fields->day->wantWholeDay();
    dialog.body()->addLayout(sideBySide({fields->day, fields->column}));
    fields->column->setVisible(columns.size() > 1);
    return fields;
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

void saveList(Desk& desk, QTableView& table, const QString& path, report::NameStyle names, const ListUntil& until)
{
    const auto shown = shownList(desk, table, names, until);
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
    dialog->confirmByEnter();
    dialog->setText(ListTexts::tr("共 %1 行，列、顺序和筛选同现在看到的一样。").arg(shown.rows.size()));
    auto* surnames = new QCheckBox(ListTexts::tr("姓名只写姓，隐去名"));
    surnames->setObjectName(QStringLiteral("surnamesOnly"));
    dialog->body()->addWidget(surnames);
    const auto* until = shown.day.isValid() ? nullptr : addUntil(*dialog, dayColumns(shown));
    (void)dialog->addSafeButton(ListTexts::tr("取消"));
    auto* act = dialog->addButton(how == ListOutput::Save ? ListTexts::tr("导出…") : verbOf(how), ButtonKind::Primary);
    act->setObjectName(QStringLiteral("putOutList"));
    dialog->setFirstFocus(act);
    QObject::connect(act, &QPushButton::clicked, dialog,
                     [&desk, dialog, surnames, until, how, where = QPointer<QTableView>(&table)] {
                         if (until != nullptr && !until->day->edit()->text().isEmpty() && !until->day->requireDay())
                             return;
                         const ListUntil last = until == nullptr ? ListUntil() : until->said();
                         const bool hides = surnames->isChecked();
                         dialog->close();
                         if (where)
                             putOutAs(desk, *where, how,
                                      hides ? report::NameStyle::SurnameOnly : report::NameStyle::Full, last);
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
