// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A book that is only looked at, and the foot of the navigation.
#include "branchbook/book/setting.h"
#include "support/catch_qt.h"
#include "ui/agenda/obligation_list.h"
#include "ui/kit/banner.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/paint.h"
#include "ui/picture.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigation.h"
#include "ui/shell/pages.h"
#include "ui/shell/shell_frame.h"
#include "ui/ui_fixture.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QtTest/QTest>

#include <algorithm>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

struct LookedAt {
    QTemporaryDir folder;
    Preferences preferences{folder.filePath(QStringLiteral("settings.ini"))};
    Registry registry{makeRegistry(areasOfTests(), themeOfTests(), preferences)};
    MainWindow window{themeOfTests(), preferences, registry};

    /// `period`: of an inspection copy.
    explicit LookedAt(const QString& period = {})
    {
        themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
        const QString path = folder.filePath(QStringLiteral("book.bbk"));
        book::BookSetup setup;
        setup.branchName = QStringLiteral("机关第一党支部");
        auto made = book::Book::create(path, setup, QDate(2026, 9, 18));
        REQUIRE(made);
        if (!period.isEmpty())
            REQUIRE((*made)->perform(QStringLiteral("setting.set"), QStringLiteral("副本"),
                                     [&](store::UnitOfWork& unit) -> Result<> {
                                         return book::putSetting(unit, book::kInspectionSetting, period);
                                     }));
        made->reset(); // who only looks opens it again
        auto opened = book::Book::open(path, book::OpenMode::ReadOnly, QDate(2026, 9, 18));
        REQUIRE(opened);
        window.resize(1366, 768);
        window.showBook(std::make_unique<Desk>(std::move(*opened), areasOfTests()));
        window.show();
        (void)QTest::qWaitForWindowExposed(&window);
    }
};

QStringList textsIn(const QWidget& area)
{
    QStringList texts;
    for (const auto* each : area.findChildren<QLabel*>()) {
        if (each->isVisible())
            texts << each->text();
    }
    return texts;
}

} // namespace

TEST_CASE("a book that is only looked at says 只读, and no button asks for what it would refuse", "[ui]")
{
    LookedAt test;
    auto* navigation = test.window.findChild<Navigation*>();
    REQUIRE(navigation);
    const QStringList foot = textsIn(*navigation);
    CHECK(foot.contains(QStringLiteral("只读")));
    CHECK(foot.filter(QStringLiteral("已自动保存")).isEmpty());
    auto* list = test.window.findChild<ObligationList*>();
    REQUIRE(list);
    REQUIRE_FALSE(list->rows().isEmpty());
    QSignalSpy refused(&test.window.frame()->desk(), &Desk::failed);
    for (const auto* row : list->rows()) {
        const QString verb = row->verbButton()->text();
        CHECK((verb == QStringLiteral("看依据") || verb == QStringLiteral("打开")));
        CHECK(row->verbButton()->toolTip().contains(QStringLiteral("只读")));
    }
    list->rows().first()->verbButton()->click();
    CHECK(refused.isEmpty());
    const auto banners = test.window.findChildren<Banner*>();
    const auto says = std::find_if(banners.begin(), banners.end(), [](Banner* each) {
        return each->isVisible() && each->accessibleName().contains(QStringLiteral("只能查看和打印"));
    });
    REQUIRE(says != banners.end());
    CHECK((*says)->accessibleName().contains(QStringLiteral("复制到“文档”文件夹"))); // the way to change it
    CHECK_FALSE((*says)->accessibleName().contains(QRegularExpression(QStringLiteral("[A-Za-z]"))));
    CHECK(takePicture(test.window, QStringLiteral("window-read-only")) == QStringList());
}

TEST_CASE("an empty list of an inspection copy says that the copy lacks it, and not how to begin", "[ui]")
{
    LookedAt test(QStringLiteral("2026-04-01/2026-06-30"));
    for (const QString& tab : {QStringLiteral("pledge"), QStringLiteral("opinion")}) {
        CAPTURE(tab.toStdString());
        test.window.frame()->desk().showPage(QStringLiteral("conduct"), tab);
        QApplication::processEvents();
        const auto states = test.window.frame()->page()->findChildren<EmptyState*>();
        const auto shown =
            std::find_if(states.begin(), states.end(), [](EmptyState* each) { return each->isVisible(); });
        REQUIRE(shown != states.end());
        const QString words = textsIn(**shown).join(u' ');
        CHECK(words.contains(QStringLiteral("检查副本里没有")));
        CHECK(words.contains(QStringLiteral("2026-04-01 至 2026-06-30")));
        CHECK_FALSE(words.contains(QStringLiteral("记在这里")));
        for (const auto* each : (*shown)->findChildren<QPushButton*>())
            CHECK_FALSE(each->isVisible());
    }
}

TEST_CASE("the day of a sample is never broken in itself", "[ui]")
{
    for (const double scale : {1.0, 1.15, 1.3}) {
        themeOfTests().apply({Scheme::Light, Contrast::Normal, scale, Motion::Reduced});
        WindowOfTests test;
        test.window().show();
        auto* navigation = test.window().findChild<Navigation*>();
        navigation->showSampleDay(QDate(2026, 9, 18));
        QApplication::processEvents();
        const QLabel* shown = nullptr;
        for (const auto* each : navigation->findChildren<QLabel*>()) {
            if (each->accessibleName() == QStringLiteral("示例日期 2026年9月18日"))
                shown = each;
        }
        REQUIRE(shown);
        const int room = shown->width() - shown->contentsMargins().left() - shown->contentsMargins().right();
        for (const QString& line : shown->text().split(u'\n'))
            CHECK(textWidth(line, TextRole::Caption) <= room);
    }
}
