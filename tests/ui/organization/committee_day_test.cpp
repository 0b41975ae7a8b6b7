// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who was on the committee on a past day (截至), in the window and on the list that is printed.
#include "branchbook/organization/committee_store.h"
#include "support/catch_qt.h"
#include "ui/agenda/demo_fixture.h"
#include "ui/kit/field.h"
#include "ui/kit/shown_table.h"
#include "ui/kit/table_view.h"
#include "ui/organization/committee_day_dialog.h"
#include "ui/picture.h"
#include "ui/shell/main_window.h"
#include "ui/ui_fixture.h"

#include <QCheckBox>
#include <QPushButton>
#include <QtTest/QTest>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

/// The sample, whose 宣传委员 left on 10 September.
struct CommitteeDayStage : DemoWindow {
    CommitteeDayStage()
    {
        themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
        window().show();
        (void)QTest::qWaitForWindowExposed(&window());
        const auto all = committee();
        const auto seats = all.holdersOn(all.postTitled(QStringLiteral("宣传委员"))->id, desk().today());
        REQUIRE(seats.size() == 1);
        left = seats.first().name;
        const auto done = desk().perform(QStringLiteral("test"), {}, [&](store::UnitOfWork& unit) {
            return organization::endSeat(unit, seats.first().id, QDate(2026, 9, 10), QStringLiteral("调离"),
                                         desk().today());
        });
        REQUIRE(done);
        dialog = new CommitteeDayDialog(&window(), desk(), committee());
        dialog->open();
    }
    [[nodiscard]] organization::Committee committee() const
    {
        return *organization::loadCommittee(desk().book().reader(), desk().branch().id);
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList found;
        for (const CommitteeDayRow& row : dialog->model().rows())
            found << row.seat.name;
        return found;
    }
    /// As by hand, with Enter.
    void choose(QDate day) const { choose(day.toString(QStringLiteral("yyyy.M.d"))); }
    void choose(const QString& typed) const
    {
        auto* edit = dialog->day()->edit();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete); // by hand: Enter reads what was typed, and is no 关闭
        QTest::keyClicks(edit, typed);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    [[nodiscard]] bool isPutOut() const
    {
        return dialog->findChild<QPushButton*>(QStringLiteral("putOutDay"))->isEnabled();
    }

    QString left;
    CommitteeDayDialog* dialog = nullptr;
};

} // namespace

TEST_CASE("the committee of a past day has whoever was in office then", "[ui][committee]")
{
    const CommitteeDayStage stage;
    CHECK_FALSE(stage.names().contains(stage.left)); // today
    const auto today = stage.names().size();
    stage.choose(QDate(2026, 9, 10)); // the last day
    CHECK(stage.names().contains(stage.left));
    CHECK(stage.names().size() == today + 1);
    CHECK(shownTable(*stage.dialog->table()).day == QDate(2026, 9, 10));
    stage.choose(QDate(2026, 9, 11));
    CHECK_FALSE(stage.names().contains(stage.left));
    stage.dialog->former()->setChecked(true);
    CHECK(stage.names().contains(stage.left));
    const auto& rows = stage.dialog->model().rows();
    const auto gone =
        std::ranges::find_if(rows, [&](const CommitteeDayRow& row) { return row.seat.name == stage.left; });
    REQUIRE(gone != rows.end());
    CHECK(gone->last == QDate(2026, 9, 10));
}

TEST_CASE("a post that was given up since was held all the same", "[ui][committee]")
{
    CommitteeDayStage stage;
    stage.choose(QDate(2026, 9, 10));
    const auto then = stage.names().size();
    const auto post = stage.committee().postTitled(QStringLiteral("宣传委员"))->id;
    REQUIRE(stage.desk().perform(QStringLiteral("test"), {}, [&](store::UnitOfWork& unit) {
        return organization::removePost(unit, post, stage.desk().today());
    }));
    stage.dialog->close();
    stage.dialog = new CommitteeDayDialog(&stage.window(), stage.desk(), stage.committee());
    stage.dialog->open();
    CHECK_FALSE(stage.names().contains(stage.left));
    stage.choose(QDate(2026, 9, 10)); // the last day
    CHECK(stage.names().count(stage.left) == 1);
    CHECK(stage.names().size() == then);
    const auto& rows = stage.dialog->model().rows();
    CHECK(std::ranges::none_of(rows, [](const CommitteeDayRow& row) { return row.last.isValid(); }));
    stage.choose(QDate(2026, 9, 11));
    CHECK_FALSE(stage.names().contains(stage.left));
    stage.dialog->former()->setChecked(true);
    CHECK(stage.names().count(stage.left) == 1);
}

TEST_CASE("a day that is still to come is refused at its field, and the list stays", "[ui][committee]")
{
    const CommitteeDayStage stage;
    const auto before = stage.names();
    stage.choose(stage.desk().today().addDays(1));
    CHECK(stage.dialog->day()->error().contains(QStringLiteral("还没有到")));
    CHECK(stage.names() == before);
    CHECK_FALSE(stage.isPutOut()); // the list is of another day than the field
    stage.choose(QDate(2026, 9, 10));
    CHECK(stage.dialog->day()->error().isEmpty());
    CHECK(stage.names().contains(stage.left));
    CHECK(stage.isPutOut());
}

TEST_CASE("what is no whole day is refused at its field, and the list of before is not put out", "[ui][committee]")
{
    const CommitteeDayStage stage;
    const auto before = stage.names();
    const auto [typed, told] = GENERATE(table<const char*, const char*>({
        {"2026.8", "写全"},
        {"", "请填日期"},
        {"abc", "看不出是哪一天"},
    }));
    INFO(typed);
    stage.choose(QString::fromUtf8(typed));
    CHECK(stage.dialog->day()->error().contains(QString::fromUtf8(told)));
    CHECK(stage.names() == before);
    CHECK_FALSE(stage.isPutOut());
    stage.dialog->former()->setChecked(true);
    CHECK(stage.names() == before);
    CHECK_FALSE(stage.isPutOut());
    stage.choose(QDate(2026, 9, 11));
    CHECK(stage.dialog->day()->error().isEmpty());
    CHECK(stage.names().contains(stage.left));
    CHECK(stage.isPutOut());
}

TEST_CASE("the list of a past day grows with the text", "[ui][committee]")
{
    const CommitteeDayStage stage;
    const int height = stage.dialog->table()->minimumHeight();
    const int row = stage.dialog->former()->minimumHeight();
    themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.3, Motion::Reduced});
    CHECK(stage.dialog->table()->minimumHeight() > height);
    CHECK(stage.dialog->former()->minimumHeight() > row);
    themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
}

TEST_CASE("pictures of the committee of a past day", "[ui][picture][committee]")
{
    const auto [scheme, scale, width, height, name] = GENERATE(table<Scheme, double, int, int, const char*>({
        {Scheme::Light, 1.0, 1366, 768, "committee-day"},
        {Scheme::Dark, 1.3, 1024, 700, "committee-day-dark"},
    }));
    themeOfTests().apply({scheme, Contrast::Normal, scale, Motion::Reduced});
    const CommitteeDayStage stage;
    themeOfTests().apply({scheme, Contrast::Normal, scale, Motion::Reduced});
    stage.window().resize(width, height);
    stage.choose(QDate(2026, 9, 10));
    QCoreApplication::processEvents();
    CHECK(takePicture(stage.window(), QString::fromLatin1(name)) == QStringList());
}
