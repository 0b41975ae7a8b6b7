// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody leaves the branch and is put back, through the card's menu.
#include "branchbook/book/member_store.h"
#include "support/catch_qt.h"
#include "ui/kit/field.h"
#include "ui/members/desk_directory.h"
#include "ui/members/leave_dialog.h"
#include "ui/members/member_pane.h"
#include "ui/members_fixture.h"
#include "ui/picture.h"
#include "ui/shell/main_window.h"
#include "ui/ui_fixture.h"

#include <QMenu>
#include <QPushButton>
#include <QtTest/QTest>

#include <algorithm>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

struct CardOf {
    explicit CardOf(const QString& name)
    {
        themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
        addMockupMembers(test.desk());
        test.desk().showPage(QStringLiteral("members"));
        test.window().show();
        (void)QTest::qWaitForWindowExposed(&test.window());
        const auto rows = book::listMemberRows(test.desk().book().reader(), {}).value();
        const auto found = std::ranges::find_if(rows, [&](const book::MemberRow& row) { return row.name == name; });
        REQUIRE(found != rows.end());
        id = found->id;
    }
    /// The line of the card's 更多, pressed.
    void choose(const QString& text)
    {
        auto* pane = test.window().findChild<MemberPane*>();
        REQUIRE(pane);
        pane->showMember(id, test.desk().today());
        for (auto* button : pane->findChildren<QPushButton*>()) {
            if (button->accessibleName() == QStringLiteral("更多") && button->isVisible())
                button->click();
        }
        bool offered = false;
        const auto menus = test.window().findChildren<QMenu*>();
        for (auto* menu : menus) {
            const auto actions = menu->actions();
            for (auto* action : actions) {
                if (offered || action->text() != text)
                    continue;
                offered = true;
                action->trigger();
            }
            menu->close();
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        REQUIRE(offered);
    }
    [[nodiscard]] LeaveDialog* dialog() const { return test.window().findChild<LeaveDialog*>(); }
    void answer(const QString& verb) const
    {
        REQUIRE(dialog());
        for (auto* button : dialog()->findChildren<QPushButton*>()) {
            if (button->text() == verb)
                return button->click();
        }
        FAIL("no button " << verb.toStdString());
    }
    [[nodiscard]] book::Member stored() const { return book::loadMember(test.desk().book().reader(), id).value(); }
    [[nodiscard]] int onRoster() const
    {
        const auto counts = DeskDirectory::of(test.desk()).people().countParts(test.desk().today());
        return counts[std::size_t(book::RosterPart::Everybody)];
    }

    WindowOfTests test;
    book::MemberId id;
};

} // namespace

TEST_CASE("a day on which nobody can have left is told at its field and writes nothing", "[ui][members]")
{
    CardOf card(QStringLiteral("沈若溪")); // in the Party since 2010, here since 2 April 2019
    const int before = card.onRoster();
    card.choose(QStringLiteral("转出或离开支部"));
    auto* day = card.dialog()->findChild<DateField*>();
    REQUIRE(day);
    for (const QDate on : {QDate(1926, 9, 18), QDate(2019, 4, 1), QDate(2062, 9, 18), QDate(2026, 9, 19)}) {
        INFO(on.toString(Qt::ISODate).toStdString());
        day->setDate(PartialDate::of(on));
        card.answer(QStringLiteral("记为离开"));
        CHECK(day->error().contains(PartialDate::of(on).toChinese()));
        CHECK_FALSE(card.stored().leftOn.isValid());
    }
    day->setDate(PartialDate::of(QDate(1926, 9, 18)));
    card.answer(QStringLiteral("记为离开"));
    CHECK(day->error().contains(QStringLiteral("2019年4月2日")));
    CHECK(takePicture(card.test.window(), QStringLiteral("03-leave-early")) == QStringList());
    CHECK(card.onRoster() == before);

    day->setDate(PartialDate::of(QDate(2026, 9, 1)));
    card.dialog()->findChild<ComboField*>()->setCode(QStringLiteral("去世"));
    card.answer(QStringLiteral("记为离开"));
    CHECK(day->error().isEmpty());
    CHECK(card.stored().leftOn == QDate(2026, 9, 1));
    CHECK(card.stored().leftReason == QStringLiteral("去世"));
    CHECK(card.onRoster() == before - 1);
    card.test.desk().undo();
    CHECK_FALSE(card.stored().leftOn.isValid());
    CHECK(card.onRoster() == before);
}

TEST_CASE("who left is put back by 改回在册, and undo takes it back again", "[ui][members]")
{
    CardOf card(QStringLiteral("方念慈"));
    const int before = card.onRoster();
    card.choose(QStringLiteral("转出或离开支部"));
    card.dialog()->findChild<DateField*>()->setDate(PartialDate::of(QDate(2026, 8, 31)));
    card.dialog()->findChild<ComboField*>()->setCode(QStringLiteral("停止党籍"));
    card.answer(QStringLiteral("记为离开"));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    REQUIRE(card.onRoster() == before - 1);
    const auto left = card.stored();

    card.choose(QStringLiteral("改回在册")); // at once, without a question: undo is the way back
    CHECK(card.dialog() == nullptr);
    CHECK_FALSE(card.stored().leftOn.isValid());
    CHECK(card.stored().leftReason.isEmpty());
    CHECK(card.stored().values == left.values);
    CHECK(card.onRoster() == before);
    card.test.desk().undo();
    CHECK(card.stored().leftOn == left.leftOn);
    CHECK(card.stored().leftReason == left.leftReason);
    CHECK(card.onRoster() == before - 1);
}
