// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any list of the window on paper and in a file: what is shown, in the order in which it is shown, and nothing else.
#include "branchbook/book/member_store.h"
#include "branchbook/report/paper_notice.h"
#include "support/catch_qt.h"
#include "ui/kit/cell.h"
#include "ui/kit/choice.h"
#include "ui/kit/dialog.h"
#include "ui/kit/field.h"
#include "ui/kit/rows_out.h"
#include "ui/kit/shown_table.h"
#include "ui/kit/table_view.h"
#include "ui/ledger/ledger_rows.h"
#include "ui/members/members_page.h"
#include "ui/members/roster_view.h"
#include "ui/members_fixture.h"
#include "ui/shell/list_output.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_header.h"
#include "ui/shell/saved_filters.h"
#include "ui/ui_fixture.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QVBoxLayout>
#include <QtTest/QTest>

#include <algorithm>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

/// Three columns and one of buttons: 姓名, 事项 (a chip, two lines), 次数 to the right.
void fill(QStandardItemModel& model)
{
    model.setHorizontalHeaderLabels(
        {QString(), QStringLiteral("姓名"), QStringLiteral("事项"), QStringLiteral("次数")});
    const auto add = [&](const QString& name, const Cell& what, const QString& times) {
        auto* matter = new QStandardItem(what.text);
        matter->setData(QVariant::fromValue(what), CellRole);
        auto* number = new QStandardItem(times);
        number->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        model.appendRow({new QStandardItem, new QStandardItem(name), matter, number});
    };
    Cell first;
    first.text = QStringLiteral("=1+1");
    first.second = QStringLiteral("第二行");
    Cell second;
    second.chip.text = QStringLiteral("逾期");
    add(QStringLiteral("王强"), first, QStringLiteral("3"));
    add(QStringLiteral("沈溪"), second, QStringLiteral("12"));
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct PageOfList final : Page {
    explicit PageOfList(Desk& desk)
        : Page(QStringLiteral("列表"), desk)
        , table(new TableView(QStringLiteral("往来")))
    {
        rows()->addWidget(table, 1);
    }
    TableView* table;
};

} // namespace

TEST_CASE("a table is read as it is shown: its order, all its columns, none of buttons", "[ui][list]")
{
    QStandardItemModel model;
    fill(model);
    TableView view(QStringLiteral("往来"));
    view.setModel(&model);
    ShownTable shown = shownTable(view);
    CHECK(shown.title == QStringLiteral("往来"));
    REQUIRE(shown.columns.size() == 3);
    CHECK(shown.columns[0].title == QStringLiteral("姓名"));
    CHECK(shown.columns[2].align == report::Align::Right);
    REQUIRE(shown.rows.size() == 2);
    CHECK((shown.rows[0] == QStringList{QStringLiteral("王强"), QStringLiteral("=1+1\n第二行"), QStringLiteral("3")}));
    CHECK((shown.rows[1] == QStringList{QStringLiteral("沈溪"), QStringLiteral("逾期"), QStringLiteral("12")}));

    view.hideColumn(2); // as a narrow window does
    view.horizontalHeader()->moveSection(3, 1);
    view.hideRow(0);
    shown = shownTable(view);
    REQUIRE(shown.columns.size() == 3);
    CHECK(shown.columns[0].title == QStringLiteral("次数"));
    REQUIRE(shown.rows.size() == 1);
    CHECK((shown.rows[0] == QStringList{QStringLiteral("12"), QStringLiteral("沈溪"), QStringLiteral("逾期")}));
}

TEST_CASE("rows are copied as they are shown: the selected ones, or those that are ticked", "[ui][list]")
{
    (void)themeOfTests();
    QStandardItemModel model;
    fill(model);
    TableView view(QStringLiteral("往来"));
    view.setModel(&model);
    const auto copied = [&view] {
        QApplication::clipboard()->clear();
        QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
        return QApplication::clipboard()->text();
    };
    CHECK(copied().isEmpty());
    view.setCurrentIndex(model.index(1, 1));
    CHECK(copied() == QStringLiteral("沈溪\t逾期\t12"));
    view.setCurrentIndex(model.index(0, 1));
    QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
    CHECK(copied() == QStringLiteral("姓名\t事项\t次数\n王强\t=1+1 第二行\t3\n沈溪\t逾期\t12"));
    const QString html = QApplication::clipboard()->mimeData()->html();
    CHECK(html.contains(QStringLiteral("mso-number-format:'\\@'\">=1+1<br>第二行</td>"))); // text to a spreadsheet
    CHECK(html.count(QStringLiteral("<tr>")) == 3);
    view.setCurrentIndex(model.index(0, 1)); // what a page shows is selected alone
    CHECK(view.selectionModel()->selectedRows().size() == 1);
    view.setCheckColumn();
    model.item(1, 0)->setCheckState(Qt::Checked);
    CHECK(copied() == QStringLiteral("沈溪\t逾期\t12"));
}

TEST_CASE("a row is dragged out once the pointer has moved, and no others are selected by it", "[ui][list]")
{
    (void)themeOfTests();
    QStandardItemModel model;
    fill(model);
    TableView view(QStringLiteral("往来"));
    view.setModel(&model);
    view.resize(600, 300);
    view.setCurrentIndex(model.index(0, 1));
    const auto mime = rowsMime(shownRows(view, rowsOut(view)));
    CHECK(mime->text() == QStringLiteral("王强\t=1+1 第二行\t3"));
    CHECK(mime->hasHtml());
    const QPoint at = view.visualRect(model.index(0, 1)).center();
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, at);
    QMouseEvent little(QEvent::MouseMove, at + QPoint(1, 1), view.viewport()->mapToGlobal(at), Qt::NoButton,
                       Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(view.viewport(), &little);
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, at);
    CHECK(view.selectionModel()->selectedRows().size() == 1);
}

TEST_CASE("a wide list lies on its side, and the paper says of when it is", "[ui][list]")
{
    ShownTable table;
    table.title = QStringLiteral("往来");
    for (int i = 0; i < 3; ++i)
        table.columns.append({QString::number(i), 100, report::Align::Left});
    table.rows = {{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}};
    const QDate day(2026, 9, 18);
    report::Document made = shownDocument(table, QStringLiteral("第一党支部"), day);
    CHECK(made.paper == report::Paper::Portrait);
    const auto said = [](const report::Document& document) {
        const auto* line = std::get_if<report::Paragraph>(&document.blocks.at(1));
        return line != nullptr ? line->runs.at(0).text : QString();
    };
    CHECK(said(made) == QStringLiteral("2026年9月18日。"));
    const auto* printed = std::get_if<report::Table>(&made.blocks.at(2));
    REQUIRE(printed != nullptr);
    CHECK(printed->rows == table.rows);
    CHECK((printed->notes == QStringList{QStringLiteral("共1行，2026年9月18日。")}));
    table.day = QDate(2024, 2, 29); // a list of another day
    table.filter = QStringLiteral("流动，“张”");
    CHECK(said(shownDocument(table, {}, day)) == QStringLiteral("2024年2月29日，流动，“张”。"));
    table.columns[1].width = 700;
    CHECK(shownDocument(table, {}, day).paper == report::Paper::Landscape);
}

TEST_CASE("a list is saved in four kinds of file, and no cell of it is a formula", "[ui][list]")
{
    const WindowOfTests test;
    QStandardItemModel model;
    fill(model);
    TableView view(QStringLiteral("往来"));
    view.setModel(&model);
    const QTemporaryDir folder;
    const auto saved = [&](const char* ending) {
        const QString path = folder.filePath(QStringLiteral("a.") + QLatin1String(ending));
        saveList(test.desk(), view, path);
        return bytesOf(path);
    };
    const QByteArray csv = saved("csv");
    CHECK(csv.contains(QStringLiteral("姓名,事项,补充,次数\r\n").toUtf8()));
    CHECK(csv.contains("'=1+1")); // as sheet::writeTable guards it
    CHECK(csv.contains(QStringLiteral("沈溪,逾期,,12\r\n").toUtf8()));
    CHECK(saved("xlsx").startsWith("PK"));
    CHECK(saved("docx").startsWith("PK"));
    CHECK(saved("pdf").startsWith("%PDF"));
}

TEST_CASE("a sheet has one value in a cell, and days with their year", "[ui][list]")
{
    const WindowOfTests test;
    QStandardItemModel model;
    model.setHorizontalHeaderLabels({QStringLiteral("事项"), QStringLiteral("期限"), QStringLiteral("来源日期")});
    model.setHeaderData(1, Qt::Horizontal, QStringList{QStringLiteral("期限"), QStringLiteral("办结日期")},
                        SheetTitlesRole);
    const auto add = [&](const Cell& matter, const Cell& due, const QString& day) {
        auto* first = new QStandardItem;
        first->setData(QVariant::fromValue(matter), CellRole);
        auto* second = new QStandardItem;
        second->setData(QVariant::fromValue(due), CellRole);
        model.appendRow({first, second, new QStandardItem(day)});
    };
    add({.text = QStringLiteral("修路灯"), .second = QStringLiteral("群众意见")},
        {.text = QStringLiteral("10月9日"), .apart = {QDate(2026, 10, 9), QDate()}}, QStringLiteral("2026.09.01"));
    add({.text = QStringLiteral("修门")},
        {.text = QStringLiteral("9月9日 办结"), .apart = {QDate(2026, 9, 30), QDate(2026, 9, 9)}}, QStringLiteral("—"));
    TableView view(QStringLiteral("台账"));
    view.setModel(&model);
    const ShownTable shown = shownTable(view);
    CHECK(shown.rows.at(0).at(0) == QStringLiteral("修路灯\n群众意见")); // on paper as in the window
    CHECK((shown.sheet.header
           == QStringList{QStringLiteral("事项"), QStringLiteral("补充"), QStringLiteral("期限"),
                          QStringLiteral("办结日期"), QStringLiteral("来源日期")}));
    CHECK((shown.sheet.dateColumns == std::vector<int>{2, 3, 4}));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.csv"));
    saveList(test.desk(), view, path);
    CHECK(bytesOf(path).contains(QStringLiteral("修路灯,群众意见,2026-10-09,,2026-09-01\r\n"
                                                "修门,,2026-09-30,2026-09-09,—\r\n")
                                     .toUtf8()));
}

TEST_CASE("the ledger as a sheet has matter and origin apart, and the days of both ends", "[ui][list][ledger]")
{
    const QDate today(2026, 9, 18);
    ledger::Item open;
    open.kind = ledger::Kind::Opinion;
    open.number = 3;
    open.matter = QStringLiteral("修路灯");
    open.origin = QStringLiteral("群众来访");
    open.stage = QStringLiteral("办理");
    open.raisedOn = QDate(2026, 8, 1);
    open.dueOn = QDate(2026, 9, 10);
    ledger::Item closed = open;
    closed.number = 4;
    closed.closedOn = QDate(2026, 9, 9);
    const ledger::Course course{QStringLiteral("办理"), QStringLiteral("销号")};
    LedgerTableModel model;
    model.show({ListedItem{open, course, today}, ListedItem{closed, course, today}});
    TableView view(QStringLiteral("台账"));
    view.setModel(&model);
    const sheet::OutputTable sheet = shownTable(view).sheet;
    const auto value = [&](int row, const char16_t* title) {
        const auto column = sheet.header.indexOf(QString::fromUtf16(title));
        REQUIRE(column >= 0);
        return sheet.rows.at(std::size_t(row)).value(column);
    };
    CHECK(value(0, u"事项") == QStringLiteral("修路灯"));
    CHECK(value(0, u"来源") == QStringLiteral("群众来访"));
    CHECK(value(0, u"期限") == QStringLiteral("2026-09-10"));
    CHECK(value(0, u"逾期天数") == QStringLiteral("8"));
    CHECK(value(0, u"办结日期").isEmpty());
    CHECK(value(1, u"期限") == QStringLiteral("2026-09-10"));
    CHECK(value(1, u"办结日期") == QStringLiteral("2026-09-09"));
    CHECK(value(1, u"逾期天数").isEmpty());
}

TEST_CASE("a list goes out with surnames alone where that is asked for, in every kind of file", "[ui][list]")
{
    const WindowOfTests test;
    addMockupMembers(test.desk());
    const QString name =
        book::listMemberRows(test.desk().book().reader(), {test.desk().branch().id, false, -1, 0}).value().first().name;
    QStandardItemModel model;
    fill(model);
    Cell guest;
    guest.text = QStringLiteral("欧阳修远");
    guest.avatar = guest.text; // in no roster
    model.item(0, 1)->setText(name);
    model.item(0, 2)->setData(QVariant::fromValue(Cell{.text = name.left(1) + u'　' + name.mid(1)}), CellRole);
    model.item(1, 1)->setData(QVariant::fromValue(guest), CellRole);
    TableView view(QStringLiteral("往来"));
    view.setModel(&model);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.csv"));
    saveList(test.desk(), view, path);
    CHECK(bytesOf(path).contains(name.toUtf8()));
    saveList(test.desk(), view, path, report::NameStyle::SurnameOnly);
    const QByteArray hidden = bytesOf(path);
    CHECK_FALSE(hidden.contains(name.mid(1).toUtf8()));
    CHECK(hidden.contains((name.left(1) + QStringLiteral("×")).toUtf8()));
    CHECK(hidden.contains(QStringLiteral("欧阳××,").toUtf8()));
}

TEST_CASE("a list of records goes out up to a day, which its papers say", "[ui][list]")
{
    const WindowOfTests test;
    PageOfList page(test.desk());
    QStandardItemModel model;
    model.setHorizontalHeaderLabels({QStringLiteral("事项"), QStringLiteral("收到"), QStringLiteral("办结")});
    const auto add = [&model](const QString& what, const QString& from, const QString& to) {
        model.appendRow({new QStandardItem(what), new QStandardItem(from), new QStandardItem(to)});
    };
    add(QStringLiteral("甲"), QStringLiteral("2026.06.30"), QStringLiteral("2026.07.05"));
    add(QStringLiteral("乙"), QStringLiteral("2026.07.01"), QString());
    add(QStringLiteral("丙"), QString(), QStringLiteral("2026.06.01"));
    page.table->setModel(&model);
    page.resize(600, 300);
    page.show();
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.csv"));
    saveList(test.desk(), *page.table, path, report::NameStyle::Full, {QStringLiteral("收到"), QDate(2026, 6, 30)});
    const QByteArray bytes = bytesOf(path);
    CHECK(bytes.contains(QStringLiteral("甲,").toUtf8())); // on the day itself
    CHECK_FALSE(bytes.contains(QStringLiteral("乙,").toUtf8()));
    CHECK(bytes.contains(QStringLiteral("丙,").toUtf8())); // bears no such day
    CHECK(bytes.contains(QStringLiteral("往来（收到不晚于2026年6月30日）\r\n").toUtf8()));
    CHECK(page.table->model()->rowCount() == 3); // what is shown stays

    putOutList(test.desk(), *page.table, ListOutput::Preview);
    auto* asked = page.window()->findChild<Dialog*>(QStringLiteral("listOutput"));
    REQUIRE(asked != nullptr);
    auto* day = asked->findChild<DateField*>(QStringLiteral("listUntil"));
    REQUIRE(day != nullptr);
    auto* go = asked->findChild<QPushButton*>(QStringLiteral("putOutList"));
    day->edit()->setText(QStringLiteral("2026.6"));
    QTest::mouseClick(go, Qt::LeftButton);
    CHECK_FALSE(day->error().isEmpty()); // a month is no day
    CHECK(asked->isVisible());
    asked->close();

    page.table->setProperty(kShownDayProperty, QDate(2026, 6, 30)); // it is of a day already
    QTest::qWait(0);
    putOutList(test.desk(), *page.table, ListOutput::Preview);
    for (const auto* each : page.window()->findChildren<Dialog*>(QStringLiteral("listOutput"))) {
        if (each->isVisible())
            CHECK(each->findChild<DateField*>(QStringLiteral("listUntil")) == nullptr);
    }
}

TEST_CASE("a list of a past day is offered under that day and says it inside", "[ui][list]")
{
    const WindowOfTests test;
    PageOfList page(test.desk());
    QStandardItemModel model;
    fill(model);
    page.table->setModel(&model);
    page.resize(600, 300);
    page.show();
    const auto offered = [&page, &test] {
        putOutList(test.desk(), *page.table, ListOutput::Save);
        for (auto* asked : page.window()->findChildren<Dialog*>(QStringLiteral("listOutput"))) {
            if (asked->isVisible())
                QTest::mouseClick(asked->findChild<QPushButton*>(QStringLiteral("putOutList")), Qt::LeftButton);
        }
        QString name;
        for (auto* files : page.window()->findChildren<QFileDialog*>()) {
            if (files->isVisible() && !files->selectedFiles().isEmpty())
                name = QFileInfo(files->selectedFiles().first()).fileName();
            files->reject();
        }
        return name;
    };
    const QString today = offered();
    CHECK(today.contains(test.desk().today().toString(Qt::ISODate)));
    page.table->setProperty(kShownDayProperty, QDate(2026, 6, 30));
    const QString then = offered();
    CHECK(then.contains(QStringLiteral("往来2026-06-30")));
    CHECK(then.size() == today.size()); // the one day in place of the other
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.csv"));
    saveList(test.desk(), *page.table, path);
    CHECK(bytesOf(path).contains(QStringLiteral("往来（截至2026年6月30日）\r\n").toUtf8()));
    page.table->setProperty(kShownDayProperty, QVariant());
    saveList(test.desk(), *page.table, path);
    CHECK_FALSE(bytesOf(path).contains(QStringLiteral("截至").toUtf8()));
}

TEST_CASE("the ledger without names leaves bodies whole and hides people beside their office", "[ui][list][ledger]")
{
    const WindowOfTests test;
    ledger::Item item;
    item.matter = QStringLiteral("请社区和佟外客修门");
    item.raisedOn = QDate(2026, 8, 1);
    item.ownerName = QStringLiteral("社区");
    const ledger::Course course{QStringLiteral("办理"), QStringLiteral("销号")};
    ledger::Item other = item;
    other.ownerName = QStringLiteral("佟外客（后勤组）");
    LedgerTableModel model;
    model.show({ListedItem{item, course, QDate(2026, 9, 18)}, ListedItem{other, course, QDate(2026, 9, 18)}});
    TableView view(QStringLiteral("台账"));
    view.setModel(&model);
    CHECK(shownTable(view).people == QStringList{QStringLiteral("佟外客")});
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.csv"));
    saveList(test.desk(), view, path, report::NameStyle::SurnameOnly);
    const QByteArray hidden = bytesOf(path);
    CHECK(hidden.contains("请社区和佟××修门"));
    CHECK(hidden.contains("佟××（后勤组）"));
    CHECK_FALSE(hidden.contains("佟外客"));
}

TEST_CASE("the head of a table offers the list where a page puts it out, and nothing elsewhere", "[ui][list]")
{
    const WindowOfTests test;
    QStandardItemModel model;
    fill(model);
    PageOfList page(test.desk());
    page.resize(800, 600);
    page.table->setModel(&model);
    page.show();
    (void)QTest::qWaitForWindowExposed(&page);
    QContextMenuEvent pressed(QContextMenuEvent::Mouse, {200, 5}, page.table->header()->mapToGlobal(QPoint(200, 5)));
    QCoreApplication::sendEvent(page.table->header()->viewport(), &pressed);
    auto* menu = page.table->findChild<QMenu*>(QStringLiteral("listMenu"));
    REQUIRE(menu != nullptr);
    CHECK(menu->actions().size() == 3);
    menu->close();
    page.resize(1200, 600); // a narrow head has no room for it
    QCoreApplication::processEvents();
    auto* more = page.header()->findChild<QAbstractButton*>(QStringLiteral("listButton"));
    REQUIRE(more != nullptr);
    QTest::mouseClick(more, Qt::LeftButton);
    menu = page.findChild<QMenu*>(QStringLiteral("pageListMenu"));
    REQUIRE(menu != nullptr);
    CHECK(menu->actions().size() == 3);
    menu->close();

    page.exportFile();
    auto* asked = page.findChild<Dialog*>(QStringLiteral("listOutput"));
    REQUIRE(asked != nullptr);
    CHECK_FALSE(asked->findChild<QCheckBox*>(QStringLiteral("surnamesOnly"))->isChecked());
    QTest::mouseClick(asked->findChild<QPushButton*>(QStringLiteral("putOutList")), Qt::LeftButton);
    auto* files = page.findChild<QFileDialog*>();
    REQUIRE(files != nullptr);
    CHECK(files->defaultSuffix() == QStringLiteral("xlsx"));
    files->reject();
    CHECK(listInSight(page) == page.table);
    page.table->hide();
    CHECK(listInSight(page) == nullptr);

    TableView alone(QStringLiteral("往来"));
    alone.setModel(&model);
    QCoreApplication::sendEvent(alone.header()->viewport(), &pressed);
    CHECK(alone.findChild<QMenu*>(QStringLiteral("listMenu")) == nullptr);
}

TEST_CASE("Enter answers the question before a list goes out, from its box too", "[ui][list]")
{
    const WindowOfTests test;
    QStandardItemModel model;
    fill(model);
    PageOfList page(test.desk());
    page.resize(800, 600);
    page.table->setModel(&model);
    page.show();
    page.activateWindow();
    (void)QTest::qWaitForWindowActive(&page);
    page.exportFile();
    auto* asked = page.findChild<Dialog*>(QStringLiteral("listOutput"));
    REQUIRE(asked != nullptr);
    CHECK(asked->findChild<QPushButton*>(QStringLiteral("putOutList"))->hasFocus());
    auto* surnames = asked->findChild<QCheckBox*>(QStringLiteral("surnamesOnly"));
    surnames->setFocus(Qt::TabFocusReason);
    QTest::keyClick(surnames, Qt::Key_Space);
    CHECK(surnames->isChecked());
    QTest::keyClick(surnames, Qt::Key_Return);
    auto* files = page.findChild<QFileDialog*>();
    REQUIRE(files != nullptr);
    files->reject();
}

TEST_CASE("what is printed from a damaged book says that it is damaged, and from the next book not", "[ui][list]")
{
    {
        const WindowOfTests test;
        CHECK(report::paperNotice().isEmpty());
        test.desk().markDamaged();
        CHECK(report::paperNotice() == report::damagedNotice());
    }
    const WindowOfTests next;
    CHECK(report::paperNotice().isEmpty());
}

TEST_CASE("the roster goes out as it is filtered", "[ui][list]")
{
    const WindowOfTests test;
    addMockupMembers(test.desk());
    test.window().resize(1366, 768);
    test.desk().showPage(QStringLiteral("members"));
    test.window().show();
    (void)QTest::qWaitForWindowExposed(&test.window());
    auto* page = test.window().findChild<MembersPage*>();
    REQUIRE(page != nullptr);
    QTableView* table = listInSight(*page);
    auto* roster = page->findChild<RosterView*>();
    REQUIRE(table == roster->table());
    const ShownTable shown = shownTable(*table);
    REQUIRE(shown.rows.size() == roster->model().rowCount());
    const auto hasName = [&](const QString& name) {
        return std::ranges::any_of(shown.rows, [&](const QStringList& row) {
            return std::ranges::any_of(row, [&](const QString& cell) { return cell.contains(name); });
        });
    };
    for (int row = 0; row < roster->model().rowCount(); ++row)
        CHECK(hasName(roster->model().rowAt(row).name));
    // The paper says what was looked for, and of when the roster is.
    auto* chips = roster->findChild<FilterChips*>();
    REQUIRE(chips != nullptr);
    CHECK(filterWords(*table) == chips->titleOf(chips->current()));
    roster->searchField()->setText(QStringLiteral("沈"));
    CHECK(filterWords(*table) == chips->titleOf(chips->current()) + QStringLiteral("，“沈”"));
    CHECK_FALSE(shownTable(*table).day.isValid()); // today's
    // A row that is copied is masked as it is in the list.
    table->setCurrentIndex(roster->model().index(0, 1));
    const book::Member person = book::loadMember(test.desk().book().reader(), roster->model().rowAt(0).id).value();
    const QString copied = rowsMime(shownRows(*table, rowsOut(*table)))->text();
    CHECK(copied.contains(person.name()));
    for (const auto field : {book::Field::IdNumber, book::Field::MobilePhone}) {
        if (!person.values.get(field).isEmpty())
            CHECK_FALSE(copied.contains(person.values.get(field)));
    }
}
