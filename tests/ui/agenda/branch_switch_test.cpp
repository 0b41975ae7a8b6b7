// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The branch's name above the navigation changes the branch, and what is shown follows: roster, badge, report.
#include "branchbook/book/member_store.h"
#include "branchbook/book/setting.h"
#include "support/catch_qt.h"
#include "ui/agenda/demo_fixture.h"
#include "ui/members/roster_view.h"
#include "ui/report/page_preview.h"
#include "ui/report/report_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigation.h"
#include "ui/shell/shell_frame.h"
#include "ui/ui_fixture.h"

#include <QMenu>
#include <QPdfDocument>
#include <QRegularExpression>
#include <QtTest/QTest>

#include <algorithm>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

const QString kFirst = QStringLiteral("机关第一党支部");
const QString kSecond = QStringLiteral("机关第二党支部");
constexpr int kWaitMs = 20'000;

/// The sample's book with a branch of three days and one member in it.
struct TwoBranches : DemoWindow {
    TwoBranches()
    {
        themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
        REQUIRE(desk().perform(QStringLiteral("test"), {}, [](store::UnitOfWork& unit) -> Result<> {
            book::Branch branch;
            branch.id = book::BranchId::make();
            branch.name = kSecond;
            branch.founded = PartialDate::of(QDate(2026, 9, 15));
            branch.position = 1;
            BB_CHECK(book::insertBranch(unit, branch));
            book::Member member;
            member.branch = branch.id;
            member.values.set(book::Field::FullName, QStringLiteral("柳砚书"));
            member.values.set(book::Field::MemberType, QString::fromUtf16(book::kFullMember));
            member.values.set(book::Field::JoinDate, QStringLiteral("2010-07-01"));
            BB_CHECK(book::insertMember(unit, member));
            return {};
        }));
        window().show();
        (void)QTest::qWaitForWindowExposed(&window());
    }
    [[nodiscard]] BranchHead* head() const { return window().findChild<BranchHead*>(); }
    /// The lines of the menu, and the one called `name` pressed where it is there.
    QStringList choose(const QString& name) const
    {
        head()->click();
        auto* menu = head()->findChild<QMenu*>();
        REQUIRE(menu);
        QStringList lines;
        const auto actions = menu->actions();
        for (auto* action : actions) {
            lines << action->text();
            if (action->text() == name)
                action->trigger();
        }
        menu->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return lines;
    }
    [[nodiscard]] QStringList roster() const
    {
        const auto& model = window().findChild<RosterView*>()->model();
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names << model.rowAt(row).name;
        return names;
    }
    /// As somebody hears it who cannot see the badge: 工作台，43 件逾期.
    [[nodiscard]] int late() const
    {
        static const QRegularExpression said(QStringLiteral("^工作台，(\\d+) 件逾期$"));
        for (const auto* list : window().findChildren<NavigationList*>()) {
            for (int i = 0; i < list->model()->rowCount(); ++i) {
                const auto text = list->model()->index(i, 0).data(Qt::AccessibleTextRole).toString();
                if (const auto found = said.match(text); found.hasMatch())
                    return found.captured(1).toInt();
            }
        }
        return 0;
    }
    /// The report's pages as the preview has them.
    [[nodiscard]] QString report() const
    {
        const auto* preview = window().findChild<ReportPage*>()->findChild<PagePreview*>();
        QString all;
        for (int i = 0; i < preview->pageCount(); ++i)
            all += preview->document()->getAllText(i).text();
        return all;
    }
};

} // namespace

TEST_CASE("the branch is changed by its name above the navigation, and roster and badge follow", "[ui][branch]")
{
    const TwoBranches test;
    REQUIRE(test.desk().branch().name == kFirst);
    CHECK(test.head()->accessibleName().contains(kFirst));
    REQUIRE(QTest::qWaitFor([&] { return test.late() > 0; }, kWaitMs)); // the sample has something late
    const int before = test.late();
    test.desk().showPage(QStringLiteral("members"));
    const QStringList people = test.roster();
    CHECK(people.size() > 30);
    CHECK_FALSE(people.contains(QStringLiteral("柳砚书")));

    const QStringList lines = test.choose(kSecond);
    REQUIRE(lines.size() > 2);
    CHECK(lines.mid(0, 2) == QStringList{kFirst, kSecond});
    CHECK(test.desk().branch().name == kSecond);
    CHECK(test.head()->accessibleName().contains(kSecond));
    CHECK(QTest::qWaitFor([&] { return test.roster() == QStringList{QStringLiteral("柳砚书")}; }, kWaitMs));
    CHECK(QTest::qWaitFor([&] { return test.late() < before; }, kWaitMs)); // three days old

    (void)test.choose(kFirst);
    CHECK(QTest::qWaitFor([&] { return test.roster() == people; }, kWaitMs));
    CHECK(QTest::qWaitFor([&] { return test.late() == before; }, kWaitMs));
}

TEST_CASE("a branch whose name has an & keeps it in the menu", "[ui][branch]")
{
    const TwoBranches test;
    REQUIRE(test.desk().perform(QStringLiteral("test"), {}, [&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY(auto branch, book::findBranch(unit.session(), kSecond));
        branch.name = QStringLiteral("研发&测试党支部");
        return book::updateBranch(unit, branch);
    }));
    CHECK(test.choose(QStringLiteral("研发&&测试党支部")).mid(0, 2) // as Qt writes one & that is none of its marks
          == QStringList{kFirst, QStringLiteral("研发&&测试党支部")});
    CHECK(test.desk().branch().name == QStringLiteral("研发&测试党支部"));
}

TEST_CASE("the report follows the branch that is chosen above the navigation", "[ui][branch]")
{
    const TwoBranches test;
    test.desk().showPage(QStringLiteral("reports"));
    REQUIRE(QTest::qWaitFor([&] { return test.report().contains(kFirst); }, kWaitMs));
    (void)test.choose(kSecond);
    REQUIRE(QTest::qWaitFor([&] { return test.report().contains(kSecond); }, kWaitMs));
    CHECK_FALSE(test.report().contains(kFirst));
    (void)test.choose(kFirst);
    CHECK(QTest::qWaitFor([&] { return test.report().contains(kFirst) && !test.report().contains(kSecond); }, kWaitMs));
}

TEST_CASE("the menu above the navigation names the step that is taken back, and the one that is done again",
          "[ui][branch]")
{
    const TwoBranches test;
    const auto kept = [&] { return book::loadSetting(test.desk().book().reader(), u"test.step").value(); };
    REQUIRE(test.desk().perform(QStringLiteral("test.step"), QStringLiteral("改了A&B"), [](store::UnitOfWork& unit) {
        return book::putSetting(unit, u"test.step", QStringLiteral("1"));
    }));
    const auto lines = test.choose(QStringLiteral("撤销：改了A&&B\tCtrl+Z"));
    CHECK(lines.contains(QStringLiteral("没有可以重做的\tCtrl+Y")));
    CHECK(lines.contains(QStringLiteral("操作记录")));
    CHECK(kept().isEmpty());
    CHECK(test.choose(QStringLiteral("重做：改了A&&B\tCtrl+Y")).contains(QStringLiteral("撤销：最近一步\tCtrl+Z")));
    CHECK(kept() == QStringLiteral("1")); // the step before has no name and is called 最近一步
}
