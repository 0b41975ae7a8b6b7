// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/book/member_store.h"
#include "support/catch_qt.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/picture.h"
#include "ui/shell/book_check.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_header.h"
#include "ui/shell/pages.h"
#include "ui/shell/shell_frame.h"
#include "ui/ui_fixture.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QtTest/QTest>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

constexpr int kPatience = 30'000; // milliseconds, for a machine that is busy otherwise
const QDate kDay(2026, 9, 18);

/// A window on a book whose whole check is still to come.
struct UncheckedWindow {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("book.bbk"));
    Preferences preferences{folder.filePath(QStringLiteral("settings.ini"))};
    Registry registry = makeRegistry(areasOfTests(), themeOfTests(), preferences);
    std::unique_ptr<MainWindow> window;

    /// `spoil` changes the closed file.
    template <class Spoil>
    explicit UncheckedWindow(Spoil spoil)
    {
        themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
        book::BookSetup setup;
        setup.branchName = QStringLiteral("机关第一党支部");
        {
            const auto made = book::Book::create(path, setup, kDay).value();
            REQUIRE(made->perform(QStringLiteral("member.add"), {}, [&](store::UnitOfWork& unit) -> Result<> {
                book::Member member;
                member.branch = book::listBranches(made->reader()).value().first().id;
                member.values.set(book::Field::FullName, QStringLiteral("沈若溪"));
                member.values.set(book::Field::Remark, QStringLiteral("remark-before"));
                return book::insertMember(unit, member).map([](book::MemberId) {});
            }));
        }
        spoil(path);
        auto opened = book::Book::open(path, book::OpenMode::Write, kDay, book::Checking::Later);
        REQUIRE(opened);
        window = std::make_unique<MainWindow>(themeOfTests(), preferences, registry);
        window->resize(1366, 768);
        window->showBook(std::make_unique<Desk>(std::move(*opened), areasOfTests()));
    }
    [[nodiscard]] Desk& desk() const { return window->frame()->desk(); }
    [[nodiscard]] BookCheck& check() const { return *desk().findChild<BookCheck*>(); }
};

/// As a failing disk does: another letter somewhere in a row.
void spoilRemark(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    REQUIRE(bytes.contains("remark-before"));
    bytes.replace("remark-before", "remark-beform");
    file.seek(0);
    file.write(bytes);
}

Banner* warning(const MainWindow& window)
{
    const auto banners = window.findChildren<Banner*>();
    const auto found = std::ranges::find_if(banners, [](const Banner* banner) {
        return banner->property("kind") == QStringLiteral("banner") && banner->isVisible();
    });
    return found == banners.end() ? nullptr : *found;
}

} // namespace

TEST_CASE("damage found beside the window is said for good, with a way out, and nothing more is written", "[ui]")
{
    const UncheckedWindow test(&spoilRemark);
    test.window->show();
    QSignalSpy found(&test.check(), &BookCheck::damageFound);
    CHECK(warning(*test.window) == nullptr);
    REQUIRE(found.wait(kPatience));
    QCoreApplication::processEvents(); // layouts show what they are given a turn later
    auto* banner = warning(*test.window);
    REQUIRE(banner);
    CHECK(banner->accessibleName().contains(QStringLiteral("有损坏")));
    // In plain words, with what to do and what still works; the file's own name aside, nothing of it is English.
    CHECK(banner->accessibleName().contains(QStringLiteral("请从备份恢复")));
    CHECK(banner->accessibleName().contains(QStringLiteral("可以查看和打印")));
    CHECK_FALSE(banner->accessibleName()
                    .remove(QStringLiteral("book.bbk"))
                    .contains(QRegularExpression(QStringLiteral("[A-Za-z]"))));
    const auto labels = test.window->findChildren<QLabel*>();
    CHECK(std::ranges::none_of(labels, [](const QLabel* each) {
        return each->isVisible() && each->text().startsWith(QStringLiteral("已自动保存"));
    }));
    auto* const begin = test.window->frame()->page()->header()->newButton();
    CHECK((begin == nullptr || !begin->isEnabled()));
    CHECK(takePicture(*test.window, QStringLiteral("window-damaged")) == QStringList());
    QSignalSpy failed(&test.desk(), &Desk::failed);
    CHECK_FALSE(test.desk().perform(QStringLiteral("x"), {}, [](store::UnitOfWork&) { return Result<>(); }));
    CHECK(failed.count() == 1);
    test.desk().showPage(QStringLiteral("members"));
    REQUIRE(test.window->frame()->page()->header()->newButton());
    CHECK_FALSE(test.window->frame()->page()->header()->newButton()->isEnabled()); // also of a page shown afterwards
    CHECK(warning(*test.window) == banner);
    const auto buttons = test.window->frame()->page()->findChildren<QPushButton*>();
    const auto import = std::ranges::find_if(buttons, [](const QPushButton* each) {
        return each->isVisible() && each->text() == QStringLiteral("导入名册");
    });
    REQUIRE(import != buttons.end());
    CHECK_FALSE((*import)->isEnabled());
    QSignalSpy asked(test.window.get(), &MainWindow::bookAsked);
    banner->findChild<QPushButton*>()->click();
    REQUIRE(asked.count() == 1);
    CHECK(asked.first().first().value<BookWish>() == BookWish::Restore);
}

TEST_CASE("a sound book passes and nobody hears of it", "[ui]")
{
    const UncheckedWindow test([](const QString&) {});
    test.window->show();
    QSignalSpy passed(&test.check(), &BookCheck::passed);
    REQUIRE(passed.wait(kPatience));
    CHECK(warning(*test.window) == nullptr);
    CHECK(test.desk().perform(QStringLiteral("x"), {}, [](store::UnitOfWork&) { return Result<>(); }));
}

TEST_CASE("a window closed before or during the check closes the book", "[ui]")
{
    const bool begun = GENERATE(false, true);
    UncheckedWindow test([](const QString&) {});
    test.window->show();
    if (begun)
        QTest::qWait(BookCheck::kAfterPainting);
    const QString path = test.path;
    test.window.reset();
    CHECK_FALSE(QFile::exists(path + QStringLiteral("-wal")));
    CHECK(book::Book::open(path, book::OpenMode::Write, kDay));
}
