// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who was on the committee on a past day (截至), in the window and on the list that is printed.
#include "branchbook/organization/committee_store.h"
#include "ui/agenda/demo_fixture.h"
#include "ui/kit/field.h"
#include "ui/kit/shown_table.h"
#include "ui/kit/table_view.h"
#include "ui/organization/committee_day_dialog.h"
#include "ui/picture.h"
#include "ui/shell/main_window.h"
#include "ui/ui_fixture.h"

#include <QCheckBox>
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
    void choose(QDate day) const
    {
        auto* edit = dialog->day()->edit();
        edit->clear();
        QTest::keyClicks(edit, day.toString(QStringLiteral("yyyy.M.d")));
        QTest::keyClick(edit, Qt::Key_Return);
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

TEST_CASE("a day that is still to come is refused at its field, and the list stays", "[ui][committee]")
{
    const CommitteeDayStage stage;
    const auto before = stage.names();
    stage.choose(stage.desk().today().addDays(1));
    CHECK(stage.dialog->day()->error().contains(QStringLiteral("还没有到")));
    CHECK(stage.names() == before);
    stage.choose(QDate(2026, 9, 10));
    CHECK(stage.dialog->day()->error().isEmpty());
    CHECK(stage.names().contains(stage.left));
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
