// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Packages from the report page: the key is one step of the journal, the overview names what does not agree.
#include "ui/report/inspection_copy_dialog.h"
#include "ui/report/package_export.h"

#include "branchbook/exchange/package.h"
#include "branchbook/sample/demo_book.h"
#include "branchbook/sheet/workbook.h"
#include "main/areas.h"
#include "support/catch_qt.h"
#include "ui/ui_fixture.h"

#include <QFile>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace branchbook;
using namespace branchbook::ui;

TEST_CASE("the window writes a package by the branch's own key and sums many", "[report]")
{
    const QTemporaryDir folder;
    NoProgress progress;
    const QString path = folder.filePath(QStringLiteral("s.bbk"));
    REQUIRE(sample::makeDemoBook(path, {}, progress).has_value());
    Desk desk(book::Book::open(path, book::OpenMode::Write).value(), main::makeAreas());
    desk.setQuarter({2026, 3});
    const auto steps = [&] { return store::listOps(desk.book().reader(), 100'000).value().size(); };
    const auto before = steps();
    const QString one = folder.filePath(QStringLiteral("1.bbx"));
    const auto first = writePackageFile(desk, report::NameStyle::Full, one);
    REQUIRE(first.has_value());
    CHECK(steps() == before + 1);
    const QString two = folder.filePath(QStringLiteral("2.bbx"));
    CHECK(writePackageFile(desk, report::NameStyle::SurnameOnly, two) == first);
    CHECK(steps() == before + 1);
    const auto package = exchange::openPackage(one);
    REQUIRE(package.has_value());
    CHECK(package->fingerprint() == *first);
    CHECK(package->head.quarter.toString() == u"2026Q3");

    const QString sums = folder.filePath(QStringLiteral("sums.xlsx"));
    const auto said = collectPackageFiles({one, two}, sums);
    REQUIRE(said.has_value());
    CHECK(said->contains(sums));
    CHECK_FALSE(said->contains(QStringLiteral("不一致"))); // names are no figures
    const auto table = sheet::Workbook::open(sums).value()->read(0, progress);
    REQUIRE(table.has_value());

    desk.setQuarter({2026, 2});
    const QString other = folder.filePath(QStringLiteral("3.bbx"));
    REQUIRE(writePackageFile(desk, report::NameStyle::Full, other).has_value());
    CHECK(collectPackageFiles({one, other}, sums)->contains(QStringLiteral("1 个文件")));
    CHECK(collectPackageFiles({one, path}, sums).error().code == u"exchange.damaged");
}

TEST_CASE("the window makes an inspection copy of the quarter, masked, with its index", "[report]")
{
    (void)themeOfTests();
    const QTemporaryDir folder;
    NoProgress progress;
    const QString path = folder.filePath(QStringLiteral("s.bbk"));
    REQUIRE(sample::makeDemoBook(path, {}, progress).has_value());
    Desk desk(book::Book::open(path, book::OpenMode::Write).value(), main::makeAreas());
    desk.setQuarter({2026, 2});
    QWidget host;
    host.resize(1024, 700);
    host.show();
    auto* dialog = new InspectionCopyDialog(&host, desk);
    dialog->open();
    const QString copy = folder.filePath(QStringLiteral("c.bbk"));
    dialog->makeAt(copy); // no passphrase yet
    CHECK_FALSE(QFile::exists(copy));
    const QString passphrase = QStringLiteral("检查组用的口令2026");
    for (const char* name : {"newPassphrase", "newPassphraseAgain"})
        dialog->findChild<QLineEdit*>(QLatin1String(name))->setText(passphrase);
    QSignalSpy closed(dialog, &Dialog::closed);
    dialog->makeAt(copy);
    REQUIRE(closed.wait(60'000));
    CHECK(QFile::exists(folder.filePath(QStringLiteral("c-佐证目录.pdf"))));
    const auto key = store::unlock(copy, store::Secret::of(passphrase));
    REQUIRE(key.has_value());
    const auto opened = book::Book::open(copy, book::OpenMode::Write, std::nullopt, book::Checking::First, *key);
    REQUIRE(opened.has_value());
    CHECK((*opened)->isReadOnly());
    CHECK((*opened)->inspectionPeriod() == u"2026-04-01/2026-06-30");
}
