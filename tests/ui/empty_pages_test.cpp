// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every page of four areas in an empty book: what belongs there in words, and a button to begin (mockup 16).
#include "support/catch_qt.h"
#include "ui/kit/empty_state.h"
#include "ui/shell/area_browser.h"
#include "ui/shell/area_tab.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"
#include "ui/shell/shell_frame.h"
#include "ui/ui_fixture.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>
#include <QtTest/QTest>

#include <algorithm>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

QStringList wordsIn(const QWidget& widget)
{
    QStringList words;
    for (const auto* each : widget.findChildren<QLabel*>()) {
        if (each->isVisible() && !each->text().isEmpty())
            words.append(each->text());
    }
    return words;
}

int waysIn(const QWidget& widget)
{
    const auto buttons = widget.findChildren<QPushButton*>();
    return int(std::ranges::count_if(buttons, [](const QPushButton* each) {
        return each->isVisible() && each->isEnabled() && !each->text().isEmpty();
    }));
}

const EmptyState* shownEmptyState(const QWidget& view)
{
    const auto all = view.findChildren<EmptyState*>();
    const auto found = std::ranges::find_if(all, [](const EmptyState* each) { return each->isVisible(); });
    return found == all.end() ? nullptr : *found;
}

/// What is thin is thin in an empty book too: such a page has lines.
bool hasLines(const QWidget& view)
{
    const auto all = view.findChildren<QAbstractItemView*>();
    return std::ranges::any_of(all, [](const QAbstractItemView* each) {
        return each->isVisible() && each->model() != nullptr && each->model()->rowCount() > 0;
    });
}

} // namespace

TEST_CASE("every page of an empty book says what belongs there and offers a way to it", "[ui][empty]")
{
    const QString area = GENERATE(as<QString>(), QStringLiteral("ideology"), QStringLiteral("institutions"),
                                  QStringLiteral("conduct"), QStringLiteral("integrity"));
    CAPTURE(area.toStdString());
    themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
    WindowOfTests test;
    test.window().show();
    std::vector<AreaTab> tabs;
    addAreaTabs(area, tabs);
    REQUIRE(tabs.size() >= 8);
    for (const AreaTab& tab : tabs) {
        CAPTURE(tab.id.toStdString());
        test.desk().showPage(area, tab.id);
        QCoreApplication::processEvents();
        const auto* browser = test.window().frame()->page()->findChild<AreaBrowser*>();
        REQUIRE(browser != nullptr);
        const AreaView* view = browser->view();
        REQUIRE(view != nullptr);
        REQUIRE(view->isVisible());
        if (tab.id == kOverviewTab) {
            CHECK(waysIn(*view) >= 3); // one in each card
            continue;
        }
        const EmptyState* empty = shownEmptyState(*view);
        if (empty == nullptr) {
            CHECK(tab.title == QStringLiteral("哪里薄弱"));
            CHECK(hasLines(*view));
            continue;
        }
        CHECK(wordsIn(*empty).size() >= 2); // a title and an explanation
        CHECK(waysIn(*empty) >= 1);
    }
}

TEST_CASE("the buttons of an empty page stand above its steps, whichever were added first", "[ui][empty]")
{
    themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
    const bool stepsFirst = GENERATE(false, true);
    CAPTURE(stepsFirst);
    EmptyState empty(QStringLiteral("members"), QStringLiteral("名册里还没有人"), QStringLiteral("先导入名册"));
    const QStringList wanted{QStringLiteral("选文件"), QStringLiteral("表格"), QStringLiteral("核对"),
                             QStringLiteral("对上列")};
    const auto addSteps = [&] {
        empty.addStep(wanted.at(0), wanted.at(1));
        empty.addStep(wanted.at(2), wanted.at(3));
    };
    if (stepsFirst)
        addSteps();
    const QList<QPushButton*> buttons{empty.addAction(QStringLiteral("导入名册"), QStringLiteral("upload")),
                                      empty.addAction(QStringLiteral("逐人填写"), QStringLiteral("plus"))};
    if (!stepsFirst)
        addSteps();
    empty.resize(900, 600);
    empty.show();
    REQUIRE(QTest::qWaitForWindowExposed(&empty));
    qsizetype steps = 0;
    for (const auto* each : empty.findChildren<QLabel*>()) {
        const int top = each->mapTo(&empty, QPoint(0, 0)).y();
        const bool isStep = wanted.contains(each->text());
        steps += isStep ? 1 : 0;
        for (const auto* button : buttons)
            CHECK((top > button->geometry().bottom()) == isStep);
    }
    CHECK(steps == wanted.size());
}
