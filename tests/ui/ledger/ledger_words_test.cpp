// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The stages of an item in the English window: what the book has of them is Chinese, what is shown is not.
#include "branchbook/base/screen_words.h"
#include "branchbook/base/words_for.h"
#include "support/catch_qt.h"
#include "ui/agenda/demo_fixture.h"
#include "ui/kit/timeline.h"
#include "ui/kit/toast.h"
#include "ui/ledger/item_dialogs.h"
#include "ui/ledger/item_pane.h"
#include "ui/ledger/ledger_fixture.h"
#include "ui/ledger/ledger_view.h"
#include "ui/shell/main_window.h"
#include "ui/shell/shell_frame.h"
#include "ui/ui_fixture.h"

#include <QCoreApplication>
#include <QPushButton>
#include <QScopeGuard>
#include <QtTest/QTest>

#include <algorithm>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

const QString kRoster = QStringLiteral("重排值班表");

bool hasButton(const QWidget& dialog, const QString& text)
{
    const auto buttons = dialog.findChildren<QPushButton*>();
    return std::ranges::any_of(buttons, [&](const QPushButton* each) { return each->text() == text; });
}

} // namespace

TEST_CASE("stages are named in English wherever an item is moved and closed, and written in Chinese", "[ui][ledger]")
{
    ScreenTranslator english;
    REQUIRE(english.load(QStringLiteral(":/i18n/branchbook_en.qm")));
    QCoreApplication::installTranslator(&english);
    const auto removed = qScopeGuard([&] { QCoreApplication::removeTranslator(&english); });
    themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
    const DemoWindow demo;
    auto& desk = demo.desk();
    demo.window().show();
    (void)QTest::qWaitForWindowExposed(&demo.window());
    const auto course = ledger::loadCourse(desk.book().reader(), ledger::Kind::Task).value();
    REQUIRE(course.size() > 3);
    for (const QString& stage : course)
        REQUIRE(shownWord(stage) != stage);
    const auto done = desk.perform(QStringLiteral("test"), {}, [&](store::UnitOfWork& unit) -> Result<> {
        ledger::Item item;
        item.branch = desk.branch().id;
        item.kind = ledger::Kind::Task;
        item.area = QStringLiteral("conduct");
        item.matter = kRoster;
        item.raisedOn = QDate(2026, 7, 6);
        item.dueOn = QDate(2026, 8, 1);
        BB_TRY(const auto id, ledger::raiseItem(unit, item, desk.today()));
        BB_CHECK(ledger::moveItem(unit, id, course.at(2), QDate(2026, 7, 7), {}, desk.today()));
        BB_CHECK(ledger::closeItem(unit, id, QDate(2026, 7, 8), QStringLiteral("已排"), desk.today()));
        return ledger::reopenItem(unit, id, QStringLiteral("又变了"), desk.today());
    });
    INFO((done ? QString() : sentence(done.error())).toStdString());
    REQUIRE(done);
    const auto item = itemAbout(desk, kRoster);
    desk.showPage(QStringLiteral("conduct"), QStringLiteral("ledger:") + item.id.toString());
    const auto* view = demo.window().frame()->page()->findChild<LedgerView*>();
    REQUIRE(view->pane()->item() == item.id);
    const QString history = view->pane()->findChild<Timeline*>()->accessibleDescription();
    INFO(history.toStdString());
    CHECK(history.contains(shownWord(course.at(2))));
    CHECK(history.contains(shownWord(course.last())));
    for (const QString& stage : course)
        CHECK_FALSE(history.contains(stage));

    auto* move = new MoveItemDialog(&demo.window(), desk, item, course, course.at(3));
    move->open();
    const auto buttons = move->findChildren<QPushButton*>();
    for (auto* each : buttons) {
        if (each->text() == MoveItemDialog::tr("转到这里"))
            each->click();
    }
    CHECK(itemAbout(desk, kRoster).stage == course.at(3));
    const QString told = demo.window().frame()->toast()->accessibleName();
    CHECK(told.contains(shownWord(course.at(3))));
    CHECK_FALSE(told.contains(course.at(3)));

    auto* close = new CloseItemDialog(&demo.window(), desk, itemAbout(desk, kRoster), course.last());
    close->open();
    CHECK(close->accessibleName().contains(shownWord(course.last())));
    CHECK_FALSE(close->accessibleName().contains(course.last()));
    CHECK(hasButton(*close, shownWord(course.last())));
    CHECK_FALSE(hasButton(*close, course.last()));
    close->close();
}
