// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 修改记录 of a person, from the card's menu.
#include "ui/shell/history_dialog.h"

#include "branchbook/book/member_directory.h"
#include "branchbook/book/member_store.h"
#include "support/catch_qt.h"
#include "ui/members/member_pane.h"
#include "ui/members_fixture.h"
#include "ui/picture.h"
#include "ui/shell/main_window.h"
#include "ui/ui_fixture.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QtTest/QTest>

#include <algorithm>

using namespace branchbook;
using namespace branchbook::ui;

TEST_CASE("the card's menu shows who changed what of a person, from what to what, numbers masked", "[ui][history]")
{
    themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.3, Motion::Reduced});
    WindowOfTests test;
    addMockupMembers(test.desk());
    const auto rows = book::listMemberRows(test.desk().book().reader(), {}).value();
    REQUIRE_FALSE(rows.empty());
    const auto id = rows.front().id;
    auto member = book::loadMember(test.desk().book().reader(), id).value();
    member.values.set(book::Field::MobilePhone, QStringLiteral("13998765432"));
    REQUIRE(test.desk().perform(QStringLiteral("member.update"), QStringLiteral("换了号码"),
                                [&](store::UnitOfWork& unit) { return book::updateMember(unit, member); }));
    test.desk().showPage(QStringLiteral("members"));
    test.window().show();
    (void)QTest::qWaitForWindowExposed(&test.window());
    auto* pane = test.window().findChild<MemberPane*>();
    REQUIRE(pane);
    pane->showMember(id, test.desk().today());
    for (auto* each : pane->findChildren<QPushButton*>()) {
        if (each->accessibleName() == QStringLiteral("更多") && each->isVisible())
            each->click();
    }
    for (auto* menu : test.window().findChildren<QMenu*>()) {
        for (auto* action : menu->actions()) {
            if (action->text() == QStringLiteral("修改记录"))
                action->trigger();
        }
        menu->close();
    }
    const auto* dialog = test.window().findChild<HistoryDialog*>();
    REQUIRE(dialog);
    const QString shown = dialog->lines().join(u'\n');
    INFO(shown.toStdString());
    CHECK(dialog->lines().at(1) == QStringLiteral("换了号码"));
    CHECK(dialog->lines().at(2).startsWith(QStringLiteral("手机：")));
    CHECK(dialog->lines().at(2).endsWith(QStringLiteral("139****5432")));
    CHECK_FALSE(shown.contains(QStringLiteral("13998765432")));
    const auto* list = dialog->findChild<QScrollArea*>();
    REQUIRE(list);
    for (const auto* each : dialog->findChildren<QLabel*>()) {
        if (!each->text().startsWith(QStringLiteral("新的在前")))
            continue;
        const int listTop = list->mapTo(dialog, QPoint(0, 0)).y();
        const int textEnd = each->mapTo(dialog, QPoint(0, each->height())).y();
        CHECK(listTop - textEnd >= 8); // the frame of the focus lies between
    }
    CHECK(takePicture(test.window(), QStringLiteral("a-history")) == QStringList());
    themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
}
