// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 转入转出 and 流动党员 on the page 党员: the sample's lines, what is entered there, and what the roster makes of it.
#include "support/catch_qt.h"
#include "ui/agenda/demo_fixture.h"
#include "ui/course/anniversary_view.h"
#include "ui/course/away_dialogs.h"
#include "ui/course/away_view.h"
#include "ui/course/entries_view.h"
#include "ui/course/entry_dialog.h"
#include "ui/course/transfer_dialogs.h"
#include "ui/course/transfers_view.h"
#include "ui/kit/field.h"
#include "ui/kit/table_view.h"
#include "ui/members/members_page.h"
#include "ui/picture.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"
#include "ui/ui_fixture.h"

#include "branchbook/book/member_store.h"
#include "branchbook/organization/transfer_store.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QtTest/QTest>

#include <algorithm>

using namespace branchbook;
using namespace branchbook::ui;
using namespace branchbook::organization;

namespace {

constexpr int kAwayTab = 2;
constexpr int kEntriesTab = 3;
constexpr int kTransfersTab = 4;
constexpr int kAnniversaryTab = 5;

struct CourseStage {
    explicit CourseStage(int tab)
    {
        test.window().show();
        test.window().activateWindow();
        test.desk().showPage(QStringLiteral("members"));
        test.window().findChild<MembersPage*>()->tabBar()->setCurrentIndex(tab);
        QCoreApplication::processEvents();
    }
    DemoWindow test;

    [[nodiscard]] TransfersView& transfers() const { return *test.window().findChild<TransfersView*>(); }
    [[nodiscard]] AwayView& away() const { return *test.window().findChild<AwayView*>(); }
    [[nodiscard]] static int rowOf(TableView& table, const QString& name)
    {
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            if (table.model()->index(row, 0).data().toString() == name)
                return row;
        }
        FAIL("nobody of the name");
        return -1;
    }
    static void act(TableView& table, const QString& name, const QString& action)
    {
        const auto index = table.model()->index(rowOf(table, name), 0);
        for (const RowAction& each : table.rowActions()) {
            if (each.name == action)
                return each.act(index);
        }
        FAIL("no such action");
    }
    template <class Kind>
    [[nodiscard]] Kind& dialog() const
    {
        auto* found = test.window().findChild<Kind*>();
        REQUIRE(found != nullptr);
        return *found;
    }
    template <class Kind>
    [[nodiscard]] bool isGone() const
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return test.window().findChild<Kind*>() == nullptr;
    }
    static void press(QWidget& dialog, const QString& text)
    {
        for (auto* each : dialog.findChildren<QPushButton*>()) {
            if (each->text() == text)
                return each->click();
        }
        FAIL("no such button");
    }
    static void type(QWidget& dialog, const QString& title, const QString& text)
    {
        for (auto* field : dialog.findChildren<LineField*>()) {
            if (field->title() == title)
                return field->setText(text);
        }
        FAIL("no such field");
    }
    static void setDay(QWidget& dialog, const QString& title, QDate day)
    {
        for (auto* field : dialog.findChildren<DateField*>()) {
            if (field->title() == title)
                return field->setDate(PartialDate::of(day));
        }
        FAIL("no such field");
    }
    [[nodiscard]] book::MemberRow person(const QString& name) const
    {
        const auto rows = book::listMemberRows(test.desk().book().reader(), {}).value();
        for (const auto& row : rows) {
            if (row.name == name)
                return row;
        }
        return {};
    }
};

} // namespace

TEST_CASE("the tabs 转入转出 and 流动党员 in both themes, narrow and with large text", "[ui][picture][course]")
{
    const auto [scheme, scale, width, height, name] = GENERATE(table<Scheme, double, int, int, const char*>({
        {Scheme::Light, 1.0, 1366, 768, ""},
        {Scheme::Dark, 1.0, 1366, 768, "-dark"},
        {Scheme::Light, 1.0, 1024, 700, "-narrow"},
        {Scheme::Dark, 1.3, 1024, 700, "-narrow-large"},
    }));
    themeOfTests().apply({scheme, Contrast::Normal, scale, Motion::Reduced});
    CourseStage stage(kTransfersTab);
    stage.test.window().resize(width, height);
    const auto picture = [&](const char* what) {
        QCoreApplication::processEvents();
        CHECK(takePicture(stage.test.window(), QLatin1String(what) + QLatin1String(name)) == QStringList());
    };
    picture("03-transfers");
    stage.transfers().create(TransferDirection::Out);
    picture("03-transfer-out");
    for (const auto* edit : stage.dialog<TransferDialog>().findChildren<QLineEdit*>()) { // no field is squeezed
        INFO(edit->accessibleName().toStdString());
        if (edit->isVisible())
            CHECK(edit->parentWidget()->rect().contains(edit->geometry()));
    }
    stage.dialog<TransferDialog>().close();
    CHECK(stage.isGone<TransferDialog>());
    CourseStage::act(*stage.transfers().table(), QStringLiteral("钟书远"), QStringLiteral("登记接收"));
    picture("03-transfer-receive");
    stage.dialog<TransferReceiveDialog>().close();
    CHECK(stage.isGone<TransferReceiveDialog>());
    stage.test.window().findChild<MembersPage*>()->tabBar()->setCurrentIndex(kAwayTab);
    picture("03-away");
    CourseStage::act(*stage.away().table(), QStringLiteral("陈望北"), QStringLiteral("登记联系"));
    picture("03-away-contact");
    stage.dialog<AwayContactDialog>().close();
    CHECK(stage.isGone<AwayContactDialog>());
    Q_EMIT stage.away().table()->activated(stage.away().table()->model()->index(0, 0));
    picture("03-away-edit");
    stage.dialog<AwayDialog>().close();
    stage.test.window().findChild<MembersPage*>()->tabBar()->setCurrentIndex(kAnniversaryTab);
    picture("03-anniversaries");
    stage.test.window().findChild<AnniversaryView*>()->showPart(QStringLiteral("fifty"));
    picture("03-fifty-years");
    stage.test.window().findChild<MembersPage*>()->tabBar()->setCurrentIndex(kEntriesTab);
    picture("03-hardship");
    CourseStage::act(*stage.test.window().findChild<EntriesView*>()->table(), QStringLiteral("赵德厚"),
                     QStringLiteral("登记走访"));
    picture("03-visit");
    stage.dialog<EntryDialog>().close();
}

TEST_CASE("a visit is entered for somebody in need; the list tells the day and not what was said", "[ui][course]")
{
    CourseStage stage(kEntriesTab);
    auto& view = *stage.test.window().findChild<EntriesView*>();
    const QAbstractItemModelTester tester(view.table()->model());
    REQUIRE(view.table()->model()->rowCount() == 1);
    CHECK(view.table()->model()->index(0, 4).data().toString() == QStringLiteral("2026.06.30 走访过"));
    CourseStage::act(*view.table(), QStringLiteral("赵德厚"), QStringLiteral("登记走访"));
    auto& dialog = stage.dialog<EntryDialog>();
    CourseStage::press(dialog, QStringLiteral("登记"));
    CHECK_FALSE(stage.isGone<EntryDialog>()); // what for?
    CourseStage::type(dialog, QStringLiteral("事由"), QStringLiteral("中秋慰问"));
    CourseStage::press(dialog, QStringLiteral("登记"));
    CHECK(stage.isGone<EntryDialog>());
    CHECK(view.table()->model()->index(0, 4).data().toString() == QStringLiteral("2026.09.18 走访过"));
    for (int column = 0; column < view.table()->model()->columnCount(); ++column)
        CHECK_FALSE(view.table()->model()->index(0, column).data().toString().contains(QStringLiteral("髋关节")));
    view.showPart(QStringLiteral("honour"));
    CHECK(view.table()->model()->rowCount() == 3);
}

TEST_CASE("political birthdays by month, and who has been a member for fifty years", "[ui][course]")
{
    CourseStage stage(kAnniversaryTab);
    auto& view = *stage.test.window().findChild<AnniversaryView*>();
    REQUIRE(view.table()->model()->rowCount() == 1);
    CHECK(view.table()->model()->index(0, 0).data().toString() == QStringLiteral("罗小满")); // 30 September 2025
    CHECK(view.table()->model()->index(0, 4).data().toString() == QStringLiteral("还有 12 天"));
    view.showPart(QStringLiteral("fifty"));
    // 金鹤年 joined on 1 October 1974, when there was no probation: complete on 1 October 2024.
    REQUIRE(view.table()->model()->rowCount() >= 1);
    CHECK(view.table()->model()->index(0, 0).data().toString() == QStringLiteral("金鹤年"));
    CHECK(view.table()->model()->index(0, 1).data().toString() == QStringLiteral("2024年10月1日"));
}

TEST_CASE("a transfer is entered, received and undone on the page, and the roster follows", "[ui][course]")
{
    CourseStage stage(kTransfersTab);
    TableView& table = *stage.transfers().table();
    const QAbstractItemModelTester tester(table.model());
    REQUIRE(table.model()->rowCount() == 4);
    CourseStage::act(table, QStringLiteral("徐若谷"), QStringLiteral("登记接收"));
    auto& receive = stage.dialog<TransferReceiveDialog>();
    CourseStage::press(receive, QStringLiteral("登记接收"));
    CHECK_FALSE(stage.isGone<TransferReceiveDialog>()); // no day
    CourseStage::setDay(receive, QStringLiteral("接收日期"), QDate(2026, 9, 17));
    CourseStage::press(receive, QStringLiteral("登记接收"));
    CHECK(stage.isGone<TransferReceiveDialog>());
    CHECK(stage.person(QStringLiteral("徐若谷")).leftOn == QDate(2026, 9, 17));
    stage.test.desk().undo();
    CHECK_FALSE(stage.person(QStringLiteral("徐若谷")).leftOn.isValid());

    stage.transfers().create(TransferDirection::In);
    auto& fresh = stage.dialog<TransferDialog>();
    CourseStage::type(fresh, QStringLiteral("姓名"), QStringLiteral("白云深"));
    CourseStage::press(fresh, QStringLiteral("登记"));
    CHECK_FALSE(stage.isGone<TransferDialog>()); // from where?
    CourseStage::type(fresh, QStringLiteral("从哪个党组织转来（全称）"), QStringLiteral("中共南屏镇机关支部委员会"));
    CourseStage::type(fresh, QStringLiteral("党费交至"), QStringLiteral("八月底"));
    CourseStage::press(fresh, QStringLiteral("登记"));
    CHECK_FALSE(stage.isGone<TransferDialog>()); // of which year?
    CourseStage::type(fresh, QStringLiteral("党费交至"), QStringLiteral("2026年8月"));
    CourseStage::press(fresh, QStringLiteral("登记"));
    CHECK(stage.isGone<TransferDialog>());
    const auto stored =
        organization::listTransfers(stage.test.desk().book().reader(), stage.test.desk().branch().id).value();
    const auto made = std::ranges::find(stored, QStringLiteral("白云深"), &organization::Transfer::memberName);
    REQUIRE(made != stored.end());
    CHECK(made->duesUntil == Month{2026, 8});
    CHECK(table.model()->rowCount() == 5);
    CHECK(stage.person(QStringLiteral("白云深")).name.isEmpty());
}

TEST_CASE("a contact and a return are entered on the page", "[ui][course]")
{
    CourseStage stage(kAwayTab);
    TableView& table = *stage.away().table();
    const QAbstractItemModelTester tester(table.model());
    REQUIRE(table.model()->rowCount() == 2);
    CHECK(table.model()->index(CourseStage::rowOf(table, QStringLiteral("林远舟")), 5).data().toString()
          == QStringLiteral("2026.06.15"));
    CourseStage::act(table, QStringLiteral("林远舟"), QStringLiteral("登记联系"));
    CourseStage::press(stage.dialog<AwayContactDialog>(), QStringLiteral("登记联系"));
    CHECK(stage.isGone<AwayContactDialog>());
    CHECK(table.model()->index(CourseStage::rowOf(table, QStringLiteral("林远舟")), 5).data().toString()
          == QStringLiteral("2026.09.18"));
    CourseStage::act(table, QStringLiteral("林远舟"), QStringLiteral("登记返回或结束"));
    CourseStage::press(stage.dialog<AwayEndDialog>(), QStringLiteral("登记"));
    CHECK(stage.isGone<AwayEndDialog>());
    CHECK_FALSE(stage.person(QStringLiteral("林远舟")).floating);
    CHECK(table.model()->rowCount() == 1);
    stage.test.desk().undo();
    CHECK(stage.person(QStringLiteral("林远舟")).floating);
}
