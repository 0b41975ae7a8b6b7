// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 制度建设 → 党员权利, 党员参与, 联系群众, 哪里薄弱: the sample's, a new one of each that is undone, pictures.
#include "support/catch_qt.h"
#include "ui/agenda/demo_fixture.h"
#include "ui/cadres/cadre_stage.h"
#include "ui/institutions/member_rights_view.h"
#include "ui/institutions/participation_list.h"
#include "ui/institutions/right_dialogs.h"
#include "ui/institutions/thin_list.h"
#include "ui/institutions/tie_dialogs.h"
#include "ui/institutions/ties_view.h"
#include "ui/kit/field.h"
#include "ui/kit/shown_table.h"
#include "ui/kit/table_view.h"
#include "ui/picture.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"
#include "ui/ui_fixture.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

template <class View>
struct MassesStage : CadreStage<View> {
    MassesStage(DemoWindow& demo, const char* tab)
        : CadreStage<View>(demo, QString::fromLatin1(tab), QStringLiteral("institutions"))
    {
    }
    [[nodiscard]] int rows() const { return this->view().table()->model()->rowCount(); }
};

} // namespace

TEST_CASE("the pages of members' rights and ties in both themes, narrow and with large text",
          "[ui][picture][institutions]")
{
    const auto [scheme, scale, width, height, name] = GENERATE(table<Scheme, double, int, int, const char*>({
        {Scheme::Light, 1.0, 1366, 768, ""},
        {Scheme::Dark, 1.0, 1366, 768, "-dark"},
        {Scheme::Light, 1.0, 1024, 700, "-narrow"},
        {Scheme::Dark, 1.3, 1024, 700, "-narrow-large"},
    }));
    themeOfTests().apply({scheme, Contrast::Normal, scale, Motion::Reduced});
    DemoWindow demo;
    demo.window().resize(width, height);
    for (const char* tab : {"rights", "participation", "ties", "thin"}) {
        const MassesStage<QWidget> stage(demo, tab);
        CHECK(takePicture(demo.window(), QLatin1String(tab) + QLatin1String(name)) == QStringList());
    }
}

TEST_CASE("matters of the sample; what only the committee may read is not shown in passing", "[ui][institutions]")
{
    DemoWindow demo;
    const MassesStage<MemberRightsView> stage(demo, "rights");
    const QAbstractItemModelTester tester(stage.view().table()->model());
    REQUIRE(stage.rows() == 2); // the appeal that is disputed and the objection that is answered
    CHECK_FALSE(stage.everything().contains(QStringLiteral("任海洲")));
    CHECK_FALSE(stage.everything().contains(QStringLiteral("等次")));
    CHECK(stage.everything().contains(QStringLiteral("郑以宁")));
    stage.view().showPart(QStringLiteral("over"));
    CHECK(stage.rows() == 3);
    stage.view().showPart(QStringLiteral("disputed"));
    CHECK(stage.rows() == 1);
    stage.view().showPart(QStringLiteral("late"));
    CHECK(stage.rows() == 0);
}

TEST_CASE("a step of a matter is taken in its dialog and undone", "[ui][institutions]")
{
    DemoWindow demo;
    const MassesStage<MemberRightsView> stage(demo, "rights");
    stage.view().showPart(QStringLiteral("disputed"));
    stage.act(0, QStringLiteral("登记下一步"));
    auto& dialog = stage.template dialog<RightStepDialog>();
    auto* act = dialog.findChild<ComboField*>();
    REQUIRE(act != nullptr);
    CHECK(act->combo()->count() == 3); // 转报上级, 答复, 本人撤回
    dialog.close();
    const auto id = institutions::listRightMatters(demo.desk().book().reader(), demo.desk().branch().id).value();
    REQUIRE(demo.desk().perform(QStringLiteral("right.step"), {}, [&](store::UnitOfWork& unit) {
        return institutions::addRightStep(
            unit, id.first().id, {institutions::RightAct::Closed, demo.desk().today(), {}, {}}, demo.desk().today());
    }));
    QCoreApplication::processEvents();
    stage.view().showPart(QStringLiteral("open"));
    CHECK(stage.rows() == 1);
    demo.desk().undo();
    QCoreApplication::processEvents();
    CHECK(stage.rows() == 2);
}

TEST_CASE("matters of a past day stand at the step of then, and are only looked at", "[ui][institutions]")
{
    DemoWindow demo;
    const MassesStage<MemberRightsView> stage(demo, "rights");
    REQUIRE(stage.rows() == 2);
    stage.showDay(QDate(2026, 6, 9));
    REQUIRE(stage.rows() == 1); // the motion; the appeal is of the day after
    CHECK(stage.cell(0, 0) == QStringLiteral("2026-2"));
    stage.showDay(QDate(2026, 6, 11));
    REQUIRE(stage.rows() == 2);
    CHECK(stage.cell(0, 0) == QStringLiteral("2026-3"));
    CHECK(stage.cell(0, 3) == QStringLiteral("收到"));
    CHECK(stage.cell(0, 4) == QStringLiteral("2026.09.08 前")); // 90 days from 10 June, and not late then
    CHECK(stage.cell(1, 3) == QStringLiteral("受理"));
    CHECK_FALSE(stage.everything().contains(QStringLiteral("任海洲")));
    CHECK(shownTable(*stage.view().table()).day == QDate(2026, 6, 11)); // stands under the printed list
    stage.showDay(QDate(2026, 6, 12));
    CHECK(stage.cell(0, 3) == QStringLiteral("受理"));
    CHECK(stage.cell(1, 3) == QStringLiteral("答复"));
    stage.showDay(QDate(2026, 6, 14));
    CHECK(stage.rows() == 2);
    stage.view().showPart(QStringLiteral("over"));
    CHECK(stage.rows() == 1);
    stage.showDay(QDate(2026, 6, 15)); // the motion was closed
    CHECK(stage.rows() == 2);
    stage.view().showPart(QStringLiteral("open"));
    CHECK(stage.rows() == 1);
    checkOnlyLookedAt(stage, QStringLiteral("addRight"));

    stage.showDay(QDate(2026, 3, 11));
    CHECK(stage.rows() == 0);
    CHECK(stage.says(QStringLiteral("到那天为止，还没有党员提出的事项")));
    stage.backToToday(false);
    CHECK(stage.rows() == 2);
    CHECK(stage.cell(0, 3) == QStringLiteral("答复"));
}

TEST_CASE("a link to a matter leads from a past day to today", "[ui][institutions]")
{
    DemoWindow demo;
    const MassesStage<MemberRightsView> stage(demo, "rights");
    const auto all = institutions::listRightMatters(demo.desk().book().reader(), demo.desk().branch().id).value();
    stage.showDay(QDate(2026, 6, 9));
    demo.desk().showPage(QStringLiteral("institutions"), QStringLiteral("rights:") + all.first().id.toString());
    QCoreApplication::processEvents();
    CHECK_FALSE(stage.view().pastDay()->isPast());
    CHECK(stage.rows() == 2);
    CHECK(stage.cell(stage.view().table()->currentIndex().row(), 0) == all.first().numberText());
}

TEST_CASE("ties of the sample with the contact points beside them, and who has none", "[ui][institutions]")
{
    DemoWindow demo;
    const MassesStage<TiesView> stage(demo, "ties");
    const QAbstractItemModelTester tester(stage.view().table()->model());
    REQUIRE(stage.rows() == 7); // four that go on, three contact points
    CHECK(stage.everything().contains(QStringLiteral("青溪县北坡村党支部")));
    stage.view().showPart(QStringLiteral("behind"));
    CHECK(stage.rows() == 0);
    stage.view().showPart(QStringLiteral("over"));
    CHECK(stage.rows() == 1);
    stage.view().showPart(QStringLiteral("nobody"));
    const int without = stage.rows();
    CHECK(without > 0);
    CHECK_FALSE(stage.everything().contains(QStringLiteral("周砚青"))); // has a contact point
    stage.view().showPart(QStringLiteral("open"));
    CHECK(stage.view().createOwn());
    auto& dialog = stage.template dialog<TieDialog>();
    CHECK(dialog.findChild<ComboField*>()->combo()->count() == 3); // no contact point here
    dialog.close();
}

TEST_CASE("ties of a past day have the visits of their quarter, and are only looked at", "[ui][institutions]")
{
    DemoWindow demo;
    const MassesStage<TiesView> stage(demo, "ties");
    REQUIRE(stage.rows() == 7);
    const auto rowsOn = [&](QDate day) {
        stage.showDay(day);
        return stage.rows();
    };
    CHECK(rowsOn(QDate(2026, 2, 3)) == 5); // three ties, two contact points
    CHECK(rowsOn(QDate(2026, 2, 4)) == 6);
    CHECK(rowsOn(QDate(2026, 2, 27)) == 7); // the third contact point
    CHECK(rowsOn(QDate(2026, 3, 2)) == 8);
    CHECK(rowsOn(QDate(2026, 3, 31)) == 7); // one has ended
    stage.view().showPart(QStringLiteral("over"));
    CHECK(stage.rows() == 1);
    CHECK(rowsOn(QDate(2026, 3, 30)) == 0);
    stage.view().showPart(QStringLiteral("nobody"));
    CHECK_FALSE(stage.everything().contains(QStringLiteral("方念慈")));
    stage.showDay(QDate(2026, 3, 31));
    CHECK(stage.everything().contains(QStringLiteral("方念慈")));
    stage.view().showPart(QStringLiteral("open"));
    stage.showDay(QDate(2026, 3, 19));
    CHECK(stage.cell(0, 0) == QStringLiteral("方念慈"));
    CHECK(stage.cell(0, 2) == QStringLiteral("0 / 1 次"));
    CHECK(stage.cell(0, 3) == QStringLiteral("2025.12.10"));
    stage.view().showPart(QStringLiteral("behind"));
    CHECK(stage.rows() == 1);
    stage.showDay(QDate(2026, 3, 20));
    CHECK(stage.rows() == 0);
    stage.view().showPart(QStringLiteral("open"));
    CHECK(stage.cell(0, 2) == QStringLiteral("1 / 1 次"));
    CHECK(stage.cell(0, 3) == QStringLiteral("2026.03.20"));
    CHECK(shownTable(*stage.view().table()).day == QDate(2026, 3, 20)); // stands under the printed list
    checkOnlyLookedAt(stage, QStringLiteral("addTie"));

    const auto all = institutions::listTies(demo.desk().book().reader(), demo.desk().branch().id).value();
    stage.showDay(QDate(2026, 2, 3));
    demo.desk().showPage(QStringLiteral("institutions"), QStringLiteral("ties:") + all.first().id.toString());
    QCoreApplication::processEvents();
    CHECK_FALSE(stage.view().pastDay()->isPast());
    CHECK(stage.rows() == 7);
    stage.showDay(QDate(2025, 3, 4));
    CHECK(stage.says(QStringLiteral("到那天为止，还没有联系对象")));
    stage.backToToday(false);
    CHECK(stage.rows() == 7);
}

TEST_CASE("participation of the quarter and of the year with the names behind it", "[ui][institutions]")
{
    DemoWindow demo;
    const MassesStage<ParticipationList> stage(demo, "participation");
    const QAbstractItemModelTester tester(stage.view().table()->model());
    const auto sum = institutions::participationIn(demo.desk().book().reader(), demo.desk().branch().id,
                                                   Quarter::of(demo.desk().today()).range(), demo.desk().today());
    REQUIRE(sum);
    CHECK(stage.rows() == sum->lines.size() + sum->unasked.size());
    stage.view().showPart(QStringLiteral("never"));
    CHECK(stage.rows() == sum->neverCame().size());
    CHECK_FALSE(stage.view().createOwn());
}

TEST_CASE("what is thin leads to the tab where it is mended", "[ui][institutions]")
{
    DemoWindow demo;
    const MassesStage<ThinList> stage(demo, "thin");
    REQUIRE(stage.rows() == 11);
    QString page;
    QObject::connect(&demo.desk(), &Desk::pageAsked, &stage.view(),
                     [&](const QString&, const QString& argument) { page = argument; });
    for (int row = 0; row < stage.rows(); ++row) {
        const QString counted = stage.view().table()->model()->index(row, 1).data(CellRole).value<Cell>().second;
        const bool isOfPeople = counted.contains(QStringLiteral(" 等 ")) && counted.endsWith(QStringLiteral(" 人"));
        if (stage.cell(row, 0) == QStringLiteral("联系群众的覆盖")) // people are counted as such …
            CHECK(isOfPeople);
        if (stage.cell(row, 0) == QStringLiteral("重点领域的制度")) // … and fields are not
            CHECK_FALSE(isOfPeople);
        if (stage.cell(row, 0) == QStringLiteral("联系群众的覆盖"))
            stage.act(row, QStringLiteral("去办"));
    }
    CHECK(page == QStringLiteral("ties"));
}

TEST_CASE("no state of 哪里薄弱 is cut in a narrow window with large text", "[ui][institutions]")
{
    themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.3, Motion::Reduced});
    DemoWindow demo;
    demo.window().resize(1024, 700);
    const MassesStage<ThinList> stage(demo, "thin");
    const auto& table = *stage.view().table();
    REQUIRE(stage.rows() > 3);
    for (int row = 0; row < stage.rows(); ++row) {
        const auto cell = table.model()->index(row, 1).data(CellRole).value<Cell>();
        CAPTURE(cell.text.toStdString(), cell.second.toStdString());
        CHECK(textWidth(cell.text, TextRole::Body) <= table.columnWidth(1) - 20);
        CHECK(textWidth(cell.second, TextRole::Caption) <= table.columnWidth(1) - 20);
    }
}
