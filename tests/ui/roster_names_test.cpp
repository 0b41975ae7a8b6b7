// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The roster and the card beside it: nothing is cut, and the focus stays with the list.
#include "branchbook/book/member_store.h"
#include "support/catch_qt.h"
#include "ui/kit/dialog.h"
#include "ui/kit/field.h"
#include "ui/kit/row_actions.h"
#include "ui/kit/table_view.h"
#include "ui/kit/tabs.h"
#include "ui/members/fact_list.h"
#include "ui/members/member_editor.h"
#include "ui/members/member_pane.h"
#include "ui/members/roster_view.h"
#include "ui/members/secret_field.h"
#include "ui/members_fixture.h"
#include "ui/picture.h"
#include "ui/shell/main_window.h"
#include "ui/shell/shell_frame.h"
#include "ui/ui_fixture.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QtTest/QTest>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

const QString kLongName = QStringLiteral("阿不都热合曼·买买提"); // invented, of a usual length

struct Names {
    WindowOfTests test;

    explicit Names(double scale = 1.0)
    {
        themeOfTests().apply({Scheme::Light, Contrast::Normal, scale, Motion::Reduced});
        addMockupMembers(test.desk());
        test.window().resize(1366, 768);
        test.desk().showPage(QStringLiteral("members"));
        test.window().show();
        (void)QTest::qWaitForWindowExposed(&test.window());
        test.window().activateWindow();
    }
    [[nodiscard]] RosterView& roster() const { return *test.window().findChild<RosterView*>(); }
    [[nodiscard]] TableView& table() const { return *roster().table(); }
    [[nodiscard]] MemberPane& pane() const { return *test.window().findChild<MemberPane*>(); }
    [[nodiscard]] int rowOf(const QString& name) const
    {
        for (int row = 0; row < roster().model().rowCount(); ++row) {
            if (roster().model().rowAt(row).name == name)
                return row;
        }
        return -1;
    }
    void add(const QString& name) const
    {
        book::Member member;
        member.branch = test.desk().branch().id;
        member.values.set(book::Field::FullName, name);
        member.values.set(book::Field::MemberType, QString::fromUtf16(book::kFullMember));
        REQUIRE(test.desk().perform(QStringLiteral("test"), {}, [&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY([[maybe_unused]] const auto id, book::insertMember(unit, member));
            return {};
        }));
        QApplication::processEvents();
    }
};

} // namespace

TEST_CASE("a long name stands whole in the roster, and in its tooltip", "[ui][members]")
{
    const Names names;
    const int before = names.table().columnWidth(1);
    names.add(kLongName);
    const int row = names.rowOf(kLongName);
    REQUIRE(row >= 0);
    // 10 px on both sides, the circle of 24 px and 8 px beside it
    CHECK(names.table().columnWidth(1) - 20 - 32 >= textWidth(kLongName, TextRole::Body));
    CHECK(names.table().columnWidth(1) > before);
    CHECK(names.table().columnWidth(1) <= 232);
    const auto& model = names.roster().model();
    CHECK(model.data(model.index(row, 1), Qt::ToolTipRole).toString() == kLongName);
    CHECK(takePicture(names.test.window(), QStringLiteral("03-members-long-name")) == QStringList());
}

TEST_CASE("the actions of a row leave no piece of the cell beneath them", "[ui][members]")
{
    const Names names;
    auto& table = names.table();
    auto* actions = table.findChild<RowActions*>();
    REQUIRE(actions);
    QTest::mouseMove(table.viewport(), table.visualRect(table.model()->index(2, 1)).center());
    QTRY_VERIFY(actions->isVisible());
    const int last = table.lastVisibleColumn();
    CHECK(actions->x() == table.columnViewportPosition(last)); // the bar begins 10 px behind it
    CHECK(actions->geometry().right() == table.viewport()->width() - 1);
    CHECK(table.coveredFrom(2) == actions->x()); // where the text of this row ends, with dots
    CHECK(table.coveredFrom(3) == table.viewport()->width());
    CHECK(takePicture(names.test.window(), QStringLiteral("03-members-row-actions")) == QStringList());
}

TEST_CASE("an ID number keeps to one line, however large the text", "[ui][members]")
{
    const double scale = GENERATE(1.0, 1.15, 1.3);
    const Names names(scale);
    names.roster().select(names.roster().model().idAt(names.rowOf(QStringLiteral("沈若溪"))));
    QApplication::processEvents();
    const QLabel* number = nullptr;
    for (const auto* each : names.pane().findChildren<QLabel*>()) {
        if (each->text() == QStringLiteral("330***********0428"))
            number = each;
    }
    REQUIRE(number);
    CHECK(number->isVisible());
    CHECK(number->width() >= textWidth(number->text(), TextRole::Body));
    const int rims = number->contentsMargins().top() + number->contentsMargins().bottom();
    CHECK(number->heightForWidth(number->width()) - rims == lineHeight(TextRole::Body));
    if (scale > 1.2)
        CHECK(takePicture(names.test.window(), QStringLiteral("03-members-number-large")) == QStringList());
}

TEST_CASE("after the card's 移到回收站 the focus is in the list, on who took the place", "[ui][members]")
{
    const Names names;
    const int row = names.rowOf(QStringLiteral("方念慈"));
    names.roster().select(names.roster().model().idAt(row));
    const QString next = names.roster().model().rowAt(row + 1).name;
    names.pane().tabs()->setFocus(Qt::TabFocusReason);
    CHECK(takePicture(names.test.window(), QStringLiteral("03-members-tab-focus")) == QStringList());
    Q_EMIT names.pane().recycleAsked(names.pane().member());
    QApplication::processEvents();
    CHECK(names.table().hasFocus());
    CHECK(names.table().currentIndex().row() == row);
    CHECK(names.roster().model().rowAt(row).name == next);
}

TEST_CASE("Esc in the form of a person asks about what was typed, not about a number that was only shown",
          "[ui][members]")
{
    const Names names;
    names.roster().select(names.roster().model().idAt(names.rowOf(QStringLiteral("沈若溪"))));
    QTest::keyClick(&names.table(), Qt::Key_F2);
    auto* editor = names.test.window().findChild<MemberEditor*>();
    REQUIRE(editor);
    for (auto* each : editor->findChildren<SecretField*>())
        each->reveal();
    CHECK_FALSE(editor->isChanged());
    LineField* place = nullptr;
    for (auto* each : editor->findChildren<LineField*>()) {
        if (each->title() == QStringLiteral("籍贯"))
            place = each;
    }
    REQUIRE(place);
    place->edit()->setFocus();
    typeText(*place->edit(), QStringLiteral("浙江青溪"));
    QTest::keyClick(place->edit(), Qt::Key_Escape);
    CHECK(editor->isVisible());
    auto* question = names.test.window().findChild<Dialog*>(QStringLiteral("keepTyped"));
    REQUIRE(question);
    CHECK(takePicture(names.test.window(), QStringLiteral("03-members-keep-typed")) == QStringList());
    for (auto* each : question->findChildren<QAbstractButton*>()) {
        if (each->text() == QStringLiteral("保存"))
            each->click();
    }
    const auto saved = book::loadMember(names.test.desk().book().reader(),
                                        names.roster().model().idAt(names.rowOf(QStringLiteral("沈若溪"))));
    REQUIRE(saved);
    CHECK(saved->values.get(book::Field::NativePlace) == QStringLiteral("浙江青溪"));
}
