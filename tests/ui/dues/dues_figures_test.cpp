// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dues/dues_names.h"
#include "ui/dues/dues_view.h"

#include "branchbook/organization/dues_service.h"
#include "support/catch_qt.h"
#include "ui/agenda/demo_fixture.h"
#include "ui/dues/dues_export.h"
#include "ui/dues/dues_import_dialog.h"
#include "ui/dues/dues_stage.h"
#include "ui/kit/dialog.h"
#include "ui/kit/field.h"
#include "ui/kit/popover.h"
#include "ui/kit/table_view.h"
#include "ui/picture.h"
#include "ui/report/figure_people_dialog.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"
#include "ui/ui_fixture.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest/QTest>

#include <algorithm>

using namespace branchbook;
using namespace branchbook::ui;
using namespace branchbook::organization;

TEST_CASE("the sample shows the figures of the page as it was drawn", "[ui][dues]")
{
    const DuesStage stage(kSampleDues);
    QStringList shown;
    for (const auto* each : stage.view().findChildren<QLabel*>())
        shown.append(each->text());
    for (const char* figure : {"3,765.05", "2,949.05", "7", "32,978.25", "8/8"}) {
        INFO(figure);
        CHECK(shown.contains(QString::fromLatin1(figure)));
    }
    CHECK(stage.model().row(0).year.name == QStringLiteral("陈望北")); // those who have not paid, by the roster
    CHECK(stage.model().row(6).year.name == QStringLiteral("张岚汐"));
}

TEST_CASE("each figure above the grid of dues opens its people and those left out", "[ui][dues]")
{
    const DuesStage stage(kSampleDues);
    const auto names = duesNames(loadDuesData(stage.test.desk(), 2026).value(), 9);
    REQUIRE(names.size() == 5);
    for (auto* each : stage.view().findChildren<QLabel*>()) {
        if (each->text() == QStringLiteral("7") && each->cursor().shape() == Qt::PointingHandCursor)
            QTest::mouseClick(each, Qt::LeftButton); // the figure, as its name above it
    }
    auto* dialog = stage.test.window().findChild<FigurePeopleDialog*>();
    REQUIRE(dialog != nullptr);
    CHECK(dialog->figure()->code() == QStringLiteral("open"));
    CHECK(dialog->counted()->text().startsWith(QStringLiteral("计入 7 人："))); // as the card says
    CHECK(dialog->counted()->text().contains(QStringLiteral("陈望北（还差 ")));
    CHECK(dialog->leftOut()->text().contains(QStringLiteral("（已交 ")));
    Money due;
    const auto data = loadDuesData(stage.test.desk(), 2026);
    for (const DuesRow& row : data->rows)
        due.fen += row.year.months.at(8).due.fen;
    CHECK(yuan(due) == QStringLiteral("3,765.05")); // those counted in 应收 are those who owe
    for (const book::FigurePeople& figure : names)
        CHECK(figure.counted.size() + figure.leftOut.size()
              == names.first().counted.size() + names.first().leftOut.size());
}

TEST_CASE("payments come in from a table as one step, and not at all where a row has a problem", "[ui][dues]")
{
    const DuesStage stage(kSampleDues);
    const QTemporaryDir folder;
    const auto open = [&](const char* rows) -> DuesImportDialog* {
        QFile file(folder.filePath(QStringLiteral("dues.csv")));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("姓名,月份\n") + rows);
        file.close();
        const auto data = loadDuesData(stage.test.desk(), 2026).value();
        (new DuesImportDialog(&stage.view(), stage.test.desk(), data, file.fileName(), Month{2026, 9}))->open();
        auto* dialog = stage.test.window().findChild<DuesImportDialog*>();
        REQUIRE(dialog != nullptr);
        return dialog;
    };
    const auto buttonIn = [](QWidget& dialog, const QString& text) -> QPushButton* {
        for (auto* each : dialog.findChildren<QPushButton*>()) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    };
    const auto owing = [&] { return duesFigures(loadDuesData(stage.test.desk(), 2026).value(), 9).open; };
    const int before = owing();
    auto* wrong = open("陈望北,2026-09\n没有人,2026-09\n");
    CHECK(wrong->table().problems() == 1);
    CHECK(wrong->table().ready() == 1);
    CHECK(buttonIn(*wrong, QStringLiteral("登记党费")) == nullptr);
    delete wrong;
    CHECK(owing() == before);
    auto* right = open("陈望北,2026-09\n张岚汐,2026-09\n"); // two of those who have not paid
    CHECK(right->table().ready() == 2);
    auto* enter = buttonIn(*right, QStringLiteral("登记党费"));
    REQUIRE(enter != nullptr);
    enter->click();
    CHECK(owing() == before - 2);
    stage.test.desk().undo();
    CHECK(owing() == before);
}

TEST_CASE("dues in both themes, narrow, and with the largest text", "[ui][picture][dues]")
{
    const auto [scheme, scale, width, height, name] = GENERATE(table<Scheme, double, int, int, const char*>({
        {Scheme::Light, 1.0, 1366, 768, ""},
        {Scheme::Dark, 1.0, 1366, 768, "-dark"},
        {Scheme::Light, 1.0, 1024, 700, "-narrow"},
        {Scheme::Dark, 1.3, 1024, 700, "-narrow-large"},
    }));
    themeOfTests().apply({scheme, Contrast::Normal, scale, Motion::Reduced});
    DuesStage stage(kSampleDues);
    stage.test.window().resize(width, height);
    QCoreApplication::processEvents();
    const auto picture = [&stage, suffix = QString::fromLatin1(name)](const char* page) {
        CHECK(takePicture(stage.test.window(), QString::fromLatin1(page) + suffix) == QStringList());
        for (auto* dialog : stage.test.window().findChildren<Dialog*>())
            dialog->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    const auto of = [&stage](const QString& wanted) {
        const auto found = std::ranges::find(stage.people, wanted, &DuesPayer::name);
        REQUIRE(found != stage.people.end());
        return int(found - stage.people.begin());
    };
    const int ren = of(QStringLiteral("任海洲"));
    for (const int person : {of(QStringLiteral("邓文朴")), ren, of(QStringLiteral("张岚汐"))})
        stage.tick(person);
    picture("08-dues");
    stage.activate(stage.cell(ren, DuesStage::month(9)));
    picture("08-dues-payment");
    stage.activate(stage.cell(ren, DuesModel::Name));
    picture("08-dues-person");
    Q_EMIT stage.view().table()->editAsked(stage.cell(ren, 0));
    picture("08-dues-base");
    stage.view().exportFile();
    picture("08-dues-export");
    const DuesStage empty(0);
    empty.test.window().resize(width, height);
    CHECK(takePicture(empty.test.window(), QStringLiteral("08-dues-empty") + QString::fromLatin1(name))
          == QStringList());
    const DuesStage late(3, 2);
    late.test.window().resize(width, height);
    for (int i = 0; i < 3; ++i) // the banner grows by its lines
        QCoreApplication::processEvents();
    CHECK(takePicture(late.test.window(), QStringLiteral("08-dues-late") + QString::fromLatin1(name)) == QStringList());
    themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
}

TEST_CASE("class, base, rate and due of the grid stay in every window, and every month that has begun", "[ui][dues]")
{
    const DuesStage stage;
    const auto size = GENERATE(QSize(1366, 768), QSize(1280, 720), QSize(1024, 700));
    CAPTURE(size.width());
    stage.test.window().resize(size);
    QCoreApplication::processEvents();
    auto& table = *stage.view().table();
    for (const int column : {DuesModel::Name, DuesModel::Class, DuesModel::Base, DuesModel::Rate, DuesModel::Due})
        CHECK_FALSE(table.isColumnHidden(column));
    for (int month = 1; month <= 9; ++month)
        CHECK_FALSE(table.isColumnHidden(DuesStage::month(month)));
    CHECK(table.horizontalScrollBar()->maximum() == 0);
    CHECK(stage.model().headerData(DuesStage::month(9), Qt::Horizontal, Qt::AccessibleTextRole).toString()
          == QStringLiteral("9月"));
    stage.view().showYear(2025); // all of its months have begun
    CHECK_FALSE(table.isColumnHidden(DuesStage::month(12)));
}

TEST_CASE("a press on the amount explains it in a card", "[ui][dues]")
{
    const DuesStage stage;
    auto& table = *stage.view().table();
    const auto due = stage.cell(0, DuesModel::Due);
    table.scrollTo(due);
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(due).center());
    auto& card = stage.dialog<Popover>();
    QStringList texts;
    for (const auto* each : card.findChildren<QLabel*>())
        texts.append(each->text());
    CHECK(texts.join(u'\n').contains(QStringLiteral("7,420.00 元 × 1.5%")));
}
