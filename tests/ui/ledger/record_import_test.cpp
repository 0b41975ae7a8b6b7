// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 从 Excel 导入 of 台账 and 制度库: offered where the list is empty, nothing written before somebody saw what was read.
#include "branchbook/institutions/institution_store.h"
#include "branchbook/ledger/ledger_store.h"
#include "support/catch_qt.h"
#include "ui/kit/empty_state.h"
#include "ui/roster/record_import.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"
#include "ui/ui_fixture.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest/QTest>

#include <tuple>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

QString textFile(const QTemporaryDir& folder, const QString& lines)
{
    const QString path = folder.filePath(QStringLiteral("表.csv"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(lines.toUtf8());
    return path;
}

QPushButton* seenButton(const QWidget& within, const QString& name)
{
    for (auto* each : within.findChildren<QPushButton*>(name)) {
        if (each->isVisible())
            return each;
    }
    return nullptr;
}

QString wordsOf(const QWidget& widget)
{
    QString words;
    for (const auto* each : widget.findChildren<QLabel*>())
        words += each->text() + u'\n';
    return words;
}

/// The question that is open now.
RecordImportDialog& question(const WindowOfTests& test)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    auto* dialog = test.window().findChild<RecordImportDialog*>();
    REQUIRE(dialog);
    return *dialog;
}

QList<ledger::Item> itemsOf(const Desk& desk)
{
    ledger::ItemQuery query;
    query.branch = desk.branch().id;
    return ledger::listItems(desk.book().reader(), query).value();
}

} // namespace

TEST_CASE("the empty ledger and the empty library offer the import", "[ui][import]")
{
    WindowOfTests test;
    test.window().show();
    REQUIRE(QTest::qWaitForWindowExposed(&test.window()));
    const std::tuple<const char*, const char*, const char*> places[]{{"organization", "ledger", "importLedger"},
                                                                     {"conduct", "ledger", "importLedger"},
                                                                     {"institutions", "library", "importInstitutions"}};
    for (const auto& [page, tab, name] : places) {
        INFO(page << '/' << tab);
        test.desk().showPage(QString::fromLatin1(page), QString::fromLatin1(tab));
        QCoreApplication::processEvents();
        auto* offer = seenButton(test.window(), QString::fromLatin1(name));
        REQUIRE(offer);
        CHECK(offer->text() == QStringLiteral("从 Excel 导入"));
        offer->click();
        auto* files = test.window().findChild<QFileDialog*>();
        REQUIRE(files);
        delete files;
    }
}

TEST_CASE("a ledger is shown before it is taken in, and undone as one step", "[ui][import]")
{
    const QTemporaryDir folder;
    WindowOfTests test;
    test.window().show();
    REQUIRE(QTest::qWaitForWindowExposed(&test.window()));
    test.desk().showPage(QStringLiteral("organization"), QStringLiteral("ledger"));
    const QString path = textFile(
        folder, QStringLiteral("事项,提出日期,责任人,备注\n换灯管,2026-01-05,,甲\n修大门,2026-02-03,后勤组,乙\n"));
    importLedgerFrom(test.window(), test.desk(), QStringLiteral("organization"), ledger::Kind::Problem, path);
    auto& asked = question(test);
    const QString words = wordsOf(asked);
    CHECK(words.contains(QStringLiteral("可以导入 2 行")));
    CHECK(words.contains(QStringLiteral("后勤组"))); // not in the roster, and said before anything is written
    CHECK(words.contains(QStringLiteral("没有读：备注")));
    CHECK(itemsOf(test.desk()).isEmpty());
    auto* now = asked.findChild<QPushButton*>(QStringLiteral("recordImportNow"));
    REQUIRE(now);
    now->click();
    CHECK(itemsOf(test.desk()).size() == 2);
    test.desk().undo();
    CHECK(itemsOf(test.desk()).isEmpty());
}

TEST_CASE("a ledger with a row that does not hold offers nothing but to mend it", "[ui][import]")
{
    const QTemporaryDir folder;
    WindowOfTests test;
    test.window().show();
    REQUIRE(QTest::qWaitForWindowExposed(&test.window()));
    const QString path = textFile(folder, QStringLiteral("事项,提出日期\n换灯管,2026-01-05\n修大门,2026-02-30\n"));
    importLedgerFrom(test.window(), test.desk(), QStringLiteral("organization"), ledger::Kind::Problem, path);
    auto& asked = question(test);
    CHECK(asked.findChild<QPushButton*>(QStringLiteral("recordImportNow")) == nullptr);
    CHECK(wordsOf(asked).contains(QStringLiteral("第 3 行 B 列（提出日期）")));
    CHECK(itemsOf(test.desk()).isEmpty());
}

TEST_CASE("institutions come in from a sheet, and a file that is none says which column it wants", "[ui][import]")
{
    const QTemporaryDir folder;
    WindowOfTests test;
    test.window().show();
    REQUIRE(QTest::qWaitForWindowExposed(&test.window()));
    importInstitutionsFrom(test.window(), test.desk(), textFile(folder, QStringLiteral("姓名,性别\n陆怀瑾,男\n")));
    CHECK(wordsOf(question(test)).contains(QStringLiteral("“名称”")));
    question(test).close();
    importInstitutionsFrom(test.window(), test.desk(),
                           textFile(folder, QStringLiteral("制度名称,施行日期\n学习制度,2024-01-01\n")));
    question(test).findChild<QPushButton*>(QStringLiteral("recordImportNow"))->click();
    const auto all = institutions::listInstitutions(test.desk().book().reader(), test.desk().branch().id).value();
    REQUIRE(all.size() == 1);
    CHECK(all.first().title == QStringLiteral("学习制度"));
}
