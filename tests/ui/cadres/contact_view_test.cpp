// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 组织建设 → 联系点: the visits of the year, one that is entered, what was found and is done, the end and its way back.
#include "branchbook/book/attachment.h"
#include "branchbook/organization/contact_service.h"
#include "support/catch_qt.h"
#include "ui/agenda/demo_fixture.h"
#include "ui/cadres/cadre_stage.h"
#include "ui/cadres/contact_dialogs.h"
#include "ui/cadres/contact_view.h"
#include "ui/kit/field.h"
#include "ui/kit/shown_table.h"
#include "ui/kit/table_view.h"
#include "ui/ledger/owner_field.h"
#include "ui/page_looks.h"
#include "ui/shell/desk.h"
#include "ui/shell/files_dialog.h"
#include "ui/shell/main_window.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QFile>
#include <QMenu>
#include <QTemporaryDir>

using namespace branchbook;
using namespace branchbook::ui;
using namespace branchbook::organization;

namespace {

using ContactStage = CadreStage<ContactView>;

} // namespace

TEST_CASE("the page 联系点 in both themes, narrow and with large text", "[ui][picture][contact]")
{
    const PageLook look = GENERATE(from_range(kPageLooks));
    wear(look);
    DemoWindow demo;
    const ContactStage stage(demo, QStringLiteral("contact"));
    const PagePictures picture(demo.window(), look);
    picture("contact");
    stage.act(1, QStringLiteral("登记走访"));
    picture("contact-visit");
    stage.dialog<ContactVisitDialog>().close();
    CHECK(stage.isGone<ContactVisitDialog>());
    stage.act(2, QStringLiteral("修改"));
    picture("contact-edit");
    stage.dialog<ContactDialog>().close();
}

TEST_CASE("a visit is entered, a problem is done, on the page", "[ui][contact]")
{
    DemoWindow demo;
    const ContactStage stage(demo, QStringLiteral("contact"));
    const QAbstractItemModelTester tester(stage.view().table()->model());
    REQUIRE(stage.view().table()->model()->rowCount() == 3);
    CHECK(stage.cell(0, 2) == QStringLiteral("3 / 4 次"));
    CHECK(stage.cell(1, 4) == QStringLiteral("老旧小区水表井盖缺失3处"));
    stage.act(0, QStringLiteral("登记走访"));
    auto& visit = stage.dialog<ContactVisitDialog>();
    ContactStage::press(visit, QStringLiteral("登记走访"));
    CHECK(stage.isGone<ContactVisitDialog>());
    CHECK(stage.cell(0, 2) == QStringLiteral("4 / 4 次"));
    CHECK(stage.cell(0, 3) == QStringLiteral("2026.09.18"));
    // The problem of May is done in August.
    stage.act(1, QStringLiteral("登记走访"));
    auto& solved = stage.dialog<ContactVisitDialog>();
    auto& which = ContactStage::field<ComboField>(solved, QStringLiteral("哪一次"));
    which.setCode(QStringLiteral("2026-05-15"));
    Q_EMIT which.chosen(which.code());
    ContactStage::field<DateField>(solved, QStringLiteral("办好的日期")).setDate(PartialDate::of(QDate(2026, 5, 1)));
    ContactStage::press(solved, QStringLiteral("登记走访"));
    CHECK_FALSE(stage.isGone<ContactVisitDialog>()); // before the visit
    ContactStage::field<DateField>(solved, QStringLiteral("办好的日期")).setDate(PartialDate::of(QDate(2026, 8, 3)));
    ContactStage::press(solved, QStringLiteral("登记走访"));
    CHECK(stage.isGone<ContactVisitDialog>());
    CHECK(stage.cell(1, 4) == QStringLiteral("—"));
    demo.desk().undo();
    CHECK(stage.cell(1, 4) == QStringLiteral("老旧小区水表井盖缺失3处"));
    // A visit entered by mistake goes.
    stage.act(1, QStringLiteral("登记走访"));
    auto& wrong = stage.dialog<ContactVisitDialog>();
    auto& which2 = ContactStage::field<ComboField>(wrong, QStringLiteral("哪一次"));
    which2.setCode(QStringLiteral("2026-08-20"));
    Q_EMIT which2.chosen(which2.code());
    ContactStage::press(wrong, QStringLiteral("删去这次走访"));
    CHECK(stage.isGone<ContactVisitDialog>());
    CHECK(stage.cell(1, 2) == QStringLiteral("2 / 4 次"));
}

TEST_CASE("a contact point is made on the page, and refused without a target", "[ui][contact]")
{
    DemoWindow demo;
    const ContactStage stage(demo, QStringLiteral("contact"));
    CHECK(stage.view().createOwn());
    auto& fresh = stage.dialog<ContactDialog>();
    auto& who = ContactStage::field<OwnerField>(fresh, QStringLiteral("领导"));
    who.combo()->setCurrentIndex(who.combo()->findText(QStringLiteral("陆怀瑾"), Qt::MatchStartsWith));
    ContactStage::press(fresh, QStringLiteral("登记"));
    CHECK_FALSE(stage.isGone<ContactDialog>());
    ContactStage::field<LineField>(fresh, QStringLiteral("联系对象")).setText(QStringLiteral("西山村"));
    ContactStage::field<LineField>(fresh, QStringLiteral("每年走访次数")).setText(QStringLiteral("12"));
    ContactStage::press(fresh, QStringLiteral("登记"));
    CHECK(stage.isGone<ContactDialog>());
    REQUIRE(stage.view().table()->model()->rowCount() == 4);
    CHECK(stage.cell(3, 2) == QStringLiteral("0 / 12 次"));
    demo.desk().undo();
    CHECK(stage.view().table()->model()->rowCount() == 3);
}

TEST_CASE("a photo of a visit is kept with its contact point, and gone by undo", "[ui][contact]")
{
    DemoWindow demo;
    const ContactStage stage(demo, QStringLiteral("contact"));
    QTemporaryDir folder;
    QFile photo(folder.filePath(QStringLiteral("走访.txt")));
    REQUIRE(photo.open(QIODevice::WriteOnly));
    photo.write("井盖缺失三处");
    photo.close();
    stage.act(0, QStringLiteral("更多"));
    QAction* files = nullptr;
    for (const auto* menu : stage.view().findChildren<QMenu*>()) {
        for (QAction* each : menu->actions())
            files = each->text().startsWith(QStringLiteral("附件")) ? each : files;
    }
    REQUIRE(files != nullptr);
    files->trigger();
    stage.dialog<FilesDialog>().files()->attach({photo.fileName()});
    const auto& reader = demo.desk().book().reader();
    const auto kept = [&] {
        qsizetype count = 0;
        const auto points = listContactPoints(reader, demo.desk().branch().id).value();
        for (const auto& point : points)
            count += book::listAttachments(reader, QStringLiteral("contact_point"), point.id.toString()).value().size();
        return count;
    };
    CHECK(kept() == 1);
    stage.dialog<FilesDialog>().close();
    demo.desk().undo();
    CHECK(kept() == 0);
}

TEST_CASE("联系点 of a past day stand as they stood then, and are only looked at", "[ui][contact]")
{
    DemoWindow demo;
    const ContactStage stage(demo, QStringLiteral("contact"));
    REQUIRE(stage.rowCount() == 3);
    stage.showDay(QDate(2026, 6, 10));
    REQUIRE(stage.rowCount() == 3);
    CHECK(stage.cell(0, 2) == QStringLiteral("1 / 4 次")); // 19 March; three today
    CHECK(stage.cell(0, 3) == QStringLiteral("2026.03.19"));
    CHECK(stage.cell(0, 4) == QStringLiteral("—"));
    CHECK(shownTable(*stage.view().table()).day == QDate(2026, 6, 10)); // stands under the printed list
    stage.showDay(QDate(2026, 6, 11));
    CHECK(stage.cell(0, 2) == QStringLiteral("2 / 4 次"));
    CHECK(stage.cell(0, 4) == QStringLiteral("村民反映自来水水压不稳"));
    stage.showDay(QDate(2026, 7, 23));
    CHECK(stage.cell(0, 4) == QStringLiteral("村民反映自来水水压不稳"));
    stage.showDay(QDate(2026, 7, 24));
    CHECK(stage.cell(0, 4) == QStringLiteral("—"));
    stage.showDay(QDate(2026, 2, 26));
    CHECK(stage.rowCount() == 2); // the third began the day after
    stage.showDay(QDate(2026, 2, 27));
    CHECK(stage.rowCount() == 3);
    checkOnlyLookedAt(stage, QStringLiteral("addContact"));

    stage.showDay(QDate(2025, 3, 9));
    CHECK(stage.rowCount() == 0);
    CHECK(stage.says(QStringLiteral("到那天为止还没有联系点")));
    stage.backToToday(false);
    CHECK(stage.rowCount() == 3);
    CHECK(stage.cell(0, 2) == QStringLiteral("3 / 4 次"));
}

TEST_CASE("联系点 that ended since went on that day; the bin is of today, and so is what a link leads to",
          "[ui][contact]")
{
    DemoWindow demo;
    const ContactStage stage(demo, QStringLiteral("contact"));
    const auto points = listContactPoints(demo.desk().book().reader(), demo.desk().branch().id).value();
    const auto ended = points.at(0).id;
    const QDate today = demo.desk().today();
    REQUIRE(demo.desk().perform(QStringLiteral("contact.end"), {}, [&](store::UnitOfWork& unit) -> Result<> {
        BB_CHECK(endContactPoint(unit, ended, today, today));
        return recycleContactPoint(unit, points.at(1).id, today);
    }));
    CHECK(stage.rowCount() == 1);
    stage.view().showPart(QStringLiteral("bin"));
    REQUIRE(stage.rowCount() == 1);
    stage.showDay(today.addDays(-1)); // the bin has no past
    REQUIRE(stage.rowCount() == 2);
    CHECK(stage.cell(0, 1) == QStringLiteral("青溪县北坡村党支部"));
    CHECK(stage.cell(1, 1) == QStringLiteral("青溪县南湾村党支部"));
    demo.desk().showPage(QStringLiteral("organization"), QStringLiteral("contact:") + points.at(2).id.toString());
    CHECK_FALSE(stage.view().pastDay()->isPast());
    CHECK(stage.rowCount() == 1);
    stage.view().showPart(QStringLiteral("over"));
    CHECK(stage.rowCount() == 1);
}
