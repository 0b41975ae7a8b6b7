// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What follows the text size while the program runs, what is read to people who do not see, and the day of a sample.
#include "branchbook/book/backup.h"
#include "branchbook/book/setting.h"
#include "support/catch_qt.h"
#include "ui/kit/bar_controls.h"
#include "ui/kit/dialog.h"
#include "ui/kit/field.h"
#include "ui/kit/fitting_font.h"
#include "ui/kit/icon_tile.h"
#include "ui/kit/month_grid.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigation.h"
#include "ui/shell/page_header.h"
#include "ui/shell/shell_frame.h"
#include "ui/start/fresh_sample.h"
#include "ui/start/welcome_page.h"
#include "ui/ui_fixture.h"

#include <QAccessible>
#include <QAction>
#include <QDir>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest/QTest>

#include <stdexcept>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

void setTextScale(double scale)
{
    themeOfTests().apply({Scheme::Light, Contrast::Normal, scale, Motion::Reduced});
}

} // namespace

TEST_CASE("text size changes heights and never the width of the navigation", "[ui][look]")
{
    setTextScale(1.0);
    WindowOfTests test;
    test.window().resize(1366, 768);
    test.window().show();
    REQUIRE(QTest::qWaitForWindowExposed(&test.window()));
    auto* frame = test.window().frame();
    auto* navigation = frame->findChild<Navigation*>();
    auto* list = qobject_cast<NavigationList*>(navigation->mainList());
    const int before = list->contentHeight();
    CHECK(navigation->width() == 192);
    CHECK(frame->page()->header()->height() == 56);
    setTextScale(1.3);
    QApplication::processEvents();
    CHECK(navigation->width() == 192);
    CHECK(frame->page()->header()->height() == 73); // 56 × 1.3
    CHECK(list->contentHeight() > before);
    const auto icons = frame->page()->header()->findChildren<QPushButton*>();
    for (const auto* each : icons) {
        if (!each->icon().isNull() && each->property("iconOnly").isValid())
            CHECK(each->iconSize().width() == 21); // 16 × 1.3
    }
    setTextScale(1.0);
    QApplication::processEvents();
    CHECK(frame->page()->header()->height() == 56);
    CHECK(list->contentHeight() == before);
}

TEST_CASE("a short word that must stand whole is written smaller where it has no room", "[ui][look]")
{
    setTextScale(1.3);
    const auto word = QStringLiteral("工作台");
    const int usual = fontOf(TextRole::Caption).pixelSize();
    CHECK(fittingFont(TextRole::Caption, word, 200).pixelSize() == usual);
    for (const int room : {51, 44, 36}) { // the collapsed navigation, without and with a bar to scroll
        INFO(room);
        CHECK(QFontMetricsF(fittingFont(TextRole::Caption, word, room)).horizontalAdvance(word) <= room);
    }
    CHECK(fittingFont(TextRole::Caption, word, 5).pixelSize() == 10); // no smaller: it could not be read
    setTextScale(1.0);
}

TEST_CASE("the day of a sample book stands on every page", "[ui][look]")
{
    setTextScale(1.0);
    QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("sample.bbk"));
    {
        auto made =
            book::Book::create(path, {QStringLiteral("机关第一党支部"), {}, {}, {}, {}, {}}, QDate(2026, 9, 18));
        REQUIRE(made);
        REQUIRE((*made)->perform(QStringLiteral("test.sample"), QStringLiteral("示例"), [](store::UnitOfWork& unit) {
            return book::putSetting(unit, book::kSampleDaySetting, QStringLiteral("2026-09-18"));
        }));
    }
    auto opened = book::Book::open(path, book::OpenMode::Write);
    REQUIRE(opened);
    WindowOfTests test;
    test.window().showBook(std::make_unique<Desk>(std::move(*opened), areasOfTests()));
    test.window().show();
    REQUIRE(QTest::qWaitForWindowExposed(&test.window()));
    const auto shows = [&](const QString& text) {
        const auto labels = test.window().frame()->findChild<Navigation*>()->findChildren<QLabel*>();
        return std::ranges::any_of(labels,
                                   [&](const QLabel* each) { return each->isVisible() && each->text() == text; });
    };
    for (const auto& page : {QStringLiteral("members"), QStringLiteral("settings"), QStringLiteral("reports")}) {
        test.desk().showPage(page);
        CHECK(shows(QStringLiteral("示例日期 2026年9月18日")));
    }
    test.window().resize(1024, 700);
    QApplication::processEvents();
    CHECK(shows(QStringLiteral("示例\n9.18")));
}

TEST_CASE("what is read aloud: combos by their label, days by their weekday, no lines in the navigation", "[ui][look]")
{
    ComboField combo(QStringLiteral("党小组"));
    combo.addChoice(QStringLiteral("第一党小组"), QStringLiteral("1"));
    auto* read = QAccessible::queryAccessibleInterface(combo.combo());
    REQUIRE(read);
    CHECK(read->text(QAccessible::Name) == QStringLiteral("党小组"));
    CHECK(read->text(QAccessible::Value) == QStringLiteral("第一党小组"));
    CHECK(read->role() == QAccessible::ComboBox);

    const QDate friday(2026, 9, 18); // the workday of the mockups
    MonthGrid grid(friday, friday);
    CHECK(grid.accessibleName() == QStringLiteral("日历，2026年9月18日 星期五，今天，已选"));
    QTest::keyClick(&grid, Qt::Key_Right);
    CHECK(grid.accessibleName() == QStringLiteral("日历，2026年9月19日 星期六"));

    WindowOfTests test;
    const auto* list = qobject_cast<NavigationList*>(test.window().frame()->findChild<Navigation*>()->mainList());
    for (int row = 0; row < list->model()->rowCount(); ++row)
        CHECK_FALSE(list->model()->index(row, 0).data().toString().isEmpty());
}

TEST_CASE("every tab stop is a control with a name", "[ui][look]")
{
    WindowOfTests test;
    test.window().show();
    REQUIRE(QTest::qWaitForWindowExposed(&test.window()));
    for (const auto& page : {QStringLiteral("workbench"), QStringLiteral("members"), QStringLiteral("organization"),
                             QStringLiteral("ideology"), QStringLiteral("settings")}) {
        test.desk().showPage(page);
        const auto widgets = test.window().findChildren<QWidget*>();
        for (auto* widget : widgets) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible() || widget->focusProxy())
                continue;
            const auto* read = QAccessible::queryAccessibleInterface(widget);
            INFO(page.toStdString() << ": " << widget->metaObject()->className());
            CHECK((read && read->role() != QAccessible::Client && read->role() != QAccessible::NoRole));
            CHECK((read && !read->text(QAccessible::Name).isEmpty()));
        }
        const auto buttons = test.window().findChildren<QAbstractButton*>();
        for (auto* each : buttons) {
            INFO(page.toStdString() << ": " << each->metaObject()->className());
            if (each->isVisible())
                CHECK_FALSE(QAccessible::queryAccessibleInterface(each)->text(QAccessible::Name).isEmpty());
        }
    }
}

TEST_CASE("the quarter switcher's chevron stands behind its words", "[ui][look]")
{
    setTextScale(1.0);
    QuarterSwitcher switcher({2026, 3});
    switcher.show();
    REQUIRE(QTest::qWaitForWindowExposed(&switcher));
    const QPushButton* name = nullptr;
    for (const auto* each : switcher.findChildren<QPushButton*>()) {
        if (each->text() == QStringLiteral("2026年第三季度"))
            name = each;
    }
    REQUIRE(name);
    const auto image = switcher.grab(name->geometry()).toImage();
    // Ink near the left edge has the height of characters, near the right edge that of a chevron.
    const auto inkRows = [&](int from, int to) {
        int rows = 0;
        for (int y = 0; y < image.height(); ++y) {
            bool ink = false;
            for (int x = from; x < to; ++x)
                ink = ink || qGray(image.pixel(x, y)) < 128;
            rows += ink ? 1 : 0;
        }
        return rows;
    };
    CHECK(inkRows(image.width() - 18, image.width()) < inkRows(0, 18));
}

TEST_CASE("books of one branch are told apart on the first page", "[ui][start]")
{
    const auto at = QDateTime(QDate(2026, 1, 12), QTime(9, 0), Qt::UTC);
    const auto title = QStringLiteral("机关第一党支部");
    const auto texts = [](const QList<RecentBook>& recent) {
        WelcomePage page(recent, {}, QDate(2026, 9, 18));
        QStringList found;
        for (const auto* each : page.findChildren<QPushButton*>()) {
            if (each->property("kind") == QStringLiteral("line"))
                found.append(each->text());
        }
        found.sort();
        return found;
    };
    CHECK(texts({{QStringLiteral("/a/2025.bbk"), title, at}, {QStringLiteral("/b/2026.bbk"), title, at}})
          == QStringList{QStringLiteral("2025 · ") + title, QStringLiteral("2026 · ") + title});
    CHECK(texts({{QStringLiteral("/a/book.bbk"), title, at}, {QStringLiteral("/b/book.bbk"), title, at}})
          == QStringList{QStringLiteral("a · book"), QStringLiteral("b · book")});
    CHECK(texts({{QStringLiteral("/a/book.bbk"), title, at}}) == QStringList{title});
}

TEST_CASE("the three doors keep their form in a small window with a warning, two books and large text", "[ui][start]")
{
    setTextScale(1.3);
    const auto at = QDateTime(QDate(2026, 9, 18), QTime(9, 0), Qt::UTC);
    WelcomePage page({{QStringLiteral("/a/2025.bbk"), QStringLiteral("机关第一党支部"), at},
                      {QStringLiteral("/b/2026.bbk"), QStringLiteral("机关第一党支部"), at}},
                     {}, QDate(2026, 9, 18));
    page.showProblem(QStringLiteral("“newer.bbk”是更新版本的程序写的，这个版本不能打开，文件没有改动。"));
    page.resize(1024, 700);
    page.show();
    (void)QTest::qWaitForWindowExposed(&page);
    QTest::qWait(50);
    const auto tiles = page.findChildren<IconTile*>();
    REQUIRE(tiles.size() == 3);
    for (const auto* tile : tiles)
        CHECK(tile->height() >= tile->sizeHint().height());
    for (const auto* text : page.findChildren<QLabel*>()) {
        if (text->wordWrap())
            CHECK(text->height() >= text->heightForWidth(text->width()));
    }
    QList<int> tops;
    for (const auto* each : page.findChildren<QPushButton*>()) {
        if (QStringList{QStringLiteral("开始新建"), QStringLiteral("选择文件"), QStringLiteral("打开示例")}.contains(
                each->text()))
            tops.append(each->mapTo(&page, QPoint()).y());
    }
    REQUIRE(tops.size() == 3);
    CHECK(tops.count(tops.first()) == 3);
    setTextScale(1.0);
}

TEST_CASE("a sample that was used can be begun anew from the first page", "[ui][start]")
{
    setTextScale(1.3);
    WelcomePage page({}, {}, QDate(2026, 9, 18));
    CHECK(page.findChild<QPushButton*>(QStringLiteral("freshSample")) == nullptr);
    page.offerFreshSample();
    page.resize(1024, 700);
    page.show();
    (void)QTest::qWaitForWindowExposed(&page);
    auto* again = page.findChild<QPushButton*>(QStringLiteral("freshSample"));
    REQUIRE(again != nullptr);
    CHECK(again->accessibleName() == QStringLiteral("重新开始示例"));
    CHECK(again->height() >= again->sizeHint().height());
    const QSignalSpy asked(&page, &WelcomePage::freshSampleAsked);
    const QSignalSpy opened(&page, &WelcomePage::openSample);
    QTest::mouseClick(again, Qt::LeftButton);
    CHECK(asked.size() == 1);
    CHECK(opened.isEmpty());
    auto* discard = page.findChild<QPushButton*>(QStringLiteral("discardSample"));
    REQUIRE(discard != nullptr);
    CHECK(discard->width() >= discard->sizeHint().width()); // both links have room at the largest text
    CHECK(discard->mapTo(&page, QPoint()).y() == again->mapTo(&page, QPoint()).y());
    const QSignalSpy thrown(&page, &WelcomePage::discardSampleAsked);
    QTest::mouseClick(discard, Qt::LeftButton);
    CHECK(thrown.size() == 1);
    CHECK(asked.size() == 1);
    setTextScale(1.0);
}

namespace {

/// A small book in `folder`, a sample where it is given the day of one.
QString bookIn(const QTemporaryDir& folder, const QString& name, const QString& sampleDay)
{
    const QString path = folder.filePath(name);
    auto made = book::Book::create(path, {QStringLiteral("机关第一党支部"), {}, {}, {}, {}, {}}, QDate(2026, 9, 18));
    REQUIRE(made);
    REQUIRE((*made)->perform(QStringLiteral("test.sample"), QStringLiteral("示例"), [&](store::UnitOfWork& unit) {
        return sampleDay.isEmpty() ? book::putSetting(unit, book::kLateDaysSetting, QStringLiteral("7"))
                                   : book::putSetting(unit, book::kSampleDaySetting, sampleDay);
    }));
    return path;
}

} // namespace

TEST_CASE("the branch menu throws the open sample away, and no other book", "[ui][start]")
{
    const QTemporaryDir folder;
    const auto offers = [](const QString& path) {
        auto opened = book::Book::open(path, book::OpenMode::Write);
        REQUIRE(opened);
        WindowOfTests test;
        test.window().showBook(std::make_unique<Desk>(std::move(*opened), areasOfTests()));
        test.window().show();
        REQUIRE(QTest::qWaitForWindowExposed(&test.window()));
        int asked = 0;
        QObject::connect(&test.window(), &MainWindow::bookAsked, &test.window(),
                         [&](BookWish wish) { asked += wish == BookWish::Discard ? 1 : 100; });
        auto* head = test.window().frame()->findChild<BranchHead*>();
        head->click();
        auto* menu = head->findChild<QMenu*>();
        REQUIRE(menu);
        if (auto* discard = menu->findChild<QAction*>(QStringLiteral("discardSample")))
            discard->trigger();
        menu->close();
        return asked;
    };
    CHECK(offers(bookIn(folder, QStringLiteral("sample.bbk"), QStringLiteral("2026-09-18"))) == 1);
    CHECK(offers(bookIn(folder, QStringLiteral("own.bbk"), {})) == 0);
}

TEST_CASE("the question before a sample goes says what goes, and only 删除 acts", "[ui][start]")
{
    const QTemporaryDir folder;
    const QString path = bookIn(folder, QStringLiteral("sample.bbk"), QStringLiteral("2026-09-18"));
    {
        auto opened = book::Book::open(path, book::OpenMode::Write);
        REQUIRE(opened);
        NoProgress progress;
        REQUIRE(book::makeBackup((*opened)->reader(), book::BackupReason::Asked, progress));
    }
    WindowOfTests test;
    test.window().show();
    REQUIRE(QTest::qWaitForWindowExposed(&test.window()));
    int done = 0;
    const auto ask = [&]() -> Dialog& {
        askToDiscardSample(test.window(), path, [&done] { ++done; });
        for (auto* each : test.window().findChildren<Dialog*>(QStringLiteral("discardSampleDialog"))) {
            if (each->isVisible())
                return *each;
        }
        throw std::runtime_error("no question");
    };
    auto& question = ask();
    QString words;
    for (const auto* each : question.findChildren<QLabel*>())
        words += each->text();
    CHECK(words.contains(path));
    CHECK(words.contains(QStringLiteral("1 份备份")));
    CHECK(words.contains(QStringLiteral("最近打开")));
    QTest::keyClick(&question, Qt::Key_Escape);
    CHECK(done == 0);
    QApplication::processEvents();
    ask().findChild<QPushButton*>(QStringLiteral("discardSampleNow"))->click();
    CHECK(done == 1);
    CHECK(QFile::exists(path)); // whoever asked removes it
}

TEST_CASE("a book that was thrown away leaves 最近打开, and the others stay", "[ui][start]")
{
    const QTemporaryDir folder;
    const QString sample = bookIn(folder, QStringLiteral("sample.bbk"), QStringLiteral("2026-09-18"));
    const QString own = bookIn(folder, QStringLiteral("own.bbk"), {});
    const QString settings = folder.filePath(QStringLiteral("settings.ini"));
    const auto at = QDateTime(QDate(2026, 9, 18), QTime(9, 0), Qt::UTC);
    Preferences preferences(settings);
    preferences.remember({own, QStringLiteral("机关第一党支部"), at});
    preferences.remember({sample, QStringLiteral("示例支部"), at});
    REQUIRE(preferences.recentBooks().size() == 2);
    preferences.forget(sample);
    REQUIRE(preferences.recentBooks().size() == 1);
    CHECK(preferences.recentBooks().first().path == own);
    CHECK_FALSE(preferences.value(QStringLiteral("recent/books")).toStringList().join(u'\n').contains(u"sample.bbk"));
}

TEST_CASE("a book that is no sample stays, even under the name of a sample's copy", "[ui][start]")
{
    const QTemporaryDir folder;
    const QString sample = bookIn(folder, QStringLiteral("sample.bbk"), QStringLiteral("2026-09-18"));
    const QString own = bookIn(folder, QStringLiteral("own.bbk"), {});
    {
        auto opened = book::Book::open(sample, book::OpenMode::Write);
        REQUIRE(opened);
        NoProgress progress;
        REQUIRE(book::makeBackup((*opened)->reader(), book::BackupReason::Asked, progress));
    }
    const auto copies = book::listBackups(sample);
    REQUIRE(copies.size() == 1);
    REQUIRE(QFile::remove(copies.first().path));
    REQUIRE(QFile::copy(own, copies.first().path));
    CHECK(sampleCopies(sample).isEmpty());
    CHECK(removeSample(sample) == SampleCleared::Done);
    CHECK_FALSE(QFile::exists(sample));
    CHECK(QFile::exists(copies.first().path));
    CHECK(QFile::exists(own));
}

TEST_CASE("what was done to the sample goes with its copies, and no other book does", "[ui][start]")
{
    const QTemporaryDir folder;
    const auto make = [&](const QString& name, const QString& sampleDay) {
        const QString path = bookIn(folder, name, sampleDay);
        auto opened = book::Book::open(path, book::OpenMode::Write);
        REQUIRE(opened);
        NoProgress progress;
        REQUIRE(book::makeBackup((*opened)->reader(), book::BackupReason::Asked, progress));
        return path;
    };
    const QString sample = make(QStringLiteral("sample.bbk"), QStringLiteral("2026-09-18"));
    const QString own = make(QStringLiteral("own.bbk"), {});
    CHECK(clearSample(sample) == SampleCleared::Done);
    CHECK(clearSample(own) == SampleCleared::NotSample);
    QFile broken(folder.filePath(QStringLiteral("broken.bbk"))); // nobody can tell what it was
    REQUIRE(broken.open(QIODevice::WriteOnly));
    broken.write("not a book");
    broken.close();
    CHECK(clearSample(broken.fileName()) == SampleCleared::NotSample);
    CHECK(broken.exists());
    CHECK(clearSample(folder.filePath(QStringLiteral("none.bbk"))) == SampleCleared::Done);
    CHECK(QDir(folder.path()).entryList({QStringLiteral("sample*")}, QDir::Files).isEmpty());
    CHECK(book::listBackups(sample).isEmpty());
    CHECK(QFile::exists(own));
    CHECK(book::listBackups(own).size() == 1);
}
