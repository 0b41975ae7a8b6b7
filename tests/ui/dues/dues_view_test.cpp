// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dues/dues_names.h"
#include "ui/dues/dues_view.h"

#include "branchbook/organization/dues_service.h"
#include "support/catch_qt.h"
#include "ui/agenda/demo_fixture.h"
#include "ui/dues/dues_base_dialogs.h"
#include "ui/dues/dues_export.h"
#include "ui/dues/dues_payment_dialog.h"
#include "ui/dues/dues_person_dialog.h"
#include "ui/dues/dues_remittance_dialog.h"
#include "ui/dues/dues_stage.h"
#include "ui/kit/banner.h"
#include "ui/kit/dialog.h"
#include "ui/kit/field.h"
#include "ui/kit/popover.h"
#include "ui/kit/table_view.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest/QTest>

#include <algorithm>

using namespace branchbook;
using namespace branchbook::ui;
using namespace branchbook::organization;

TEST_CASE("the grid of dues passes the model tester and has whoever lacks a base in front", "[ui][dues]")
{
    DuesStage stage;
    const QAbstractItemModelTester tester(&stage.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const int last = int(stage.people.size()) - 1;
    CHECK(stage.cell(last, DuesModel::Due).data().toString() == QStringLiteral("没有基数"));
    const DuesMonth* first = stage.model().lineAt(0, 9);
    REQUIRE(first != nullptr);
    CHECK(first->state == DuesState::BaseMissing);
    CHECK(stage.cell(0, DuesModel::Due).data().toString() == QStringLiteral("111.30"));
    CHECK(stage.cell(0, DuesModel::Rate).data().toString() == QStringLiteral("1.5%"));
    CHECK(stage.cell(0, DuesModel::Total).data().toString() == QStringLiteral("890.40"));
    CHECK(stage.cell(0, DuesStage::month(8)).data(DuesModel::MarkRole).toString() == QStringLiteral("check"));
    CHECK(stage.cell(0, DuesStage::month(9)).data(DuesModel::MarkRole).toString() == QStringLiteral("circle-dashed"));
    CHECK(stage.cell(0, DuesStage::month(10)).data(DuesModel::MarkRole).toString().isEmpty());
    CHECK(stage.cell(0, DuesStage::month(9)).data(Qt::AccessibleTextRole).toString()
          == QStringLiteral("9月 未交，还差 111.30 元"));
    stage.model().setOrder(DuesOrder::Name);
}

TEST_CASE("whoever is ticked is entered in one step, and undo takes it back", "[ui][dues]")
{
    DuesStage stage;
    CHECK_FALSE(stage.view().registerButton()->isVisible());
    stage.tick(0);
    stage.view().table()->setFocus();
    stage.view().table()->setCurrentIndex(stage.cell(1, DuesStage::month(3)));
    QTest::keyClick(stage.view().table(), Qt::Key_Space);
    CHECK(stage.model().tickedSum() == Money{22'260});
    stage.view().registerButton()->click();
    CHECK(stage.line(0, 9).state == DuesState::Paid);
    CHECK(stage.line(1, 9).state == DuesState::Paid);
    CHECK(stage.line(2, 9).state == DuesState::Unpaid);
    CHECK(stage.model().ticked().isEmpty());
    CHECK_FALSE(stage.model().setData(stage.cell(0, 0), Qt::Checked, Qt::CheckStateRole));
    stage.test.desk().undo();
    CHECK(stage.line(0, 9).state == DuesState::Unpaid);
    Q_EMIT stage.view().table()->header()->checkClicked();
    CHECK(stage.model().ticked().size() == stage.people.size() - 1);
    Q_EMIT stage.view().table()->header()->checkClicked();
    CHECK(stage.model().ticked().isEmpty());
    CHECK(stage.cell(1, DuesStage::month(9)).data(DuesModel::MarkRole).toString() == QStringLiteral("circle-dashed"));
}

TEST_CASE("whoever is ticked is tinted, and the month at hand stands out in the head", "[ui][dues]")
{
    const DuesStage stage;
    auto* table = stage.view().table();
    table->clearSelection();
    table->setCurrentIndex({});
    stage.tick(0);
    QCoreApplication::processEvents();
    const QImage image = table->viewport()->grab().toImage();
    const auto ground = [&](int person) {
        const QRect cell = table->visualRect(stage.cell(person, DuesModel::Due));
        return image.pixelColor(cell.left() + 2, cell.center().y());
    };
    REQUIRE(table->visualRect(stage.cell(0, DuesModel::Due)).bottom() < image.height());
    CHECK(ground(0) == color(Color::AccentSoft));
    CHECK(ground(1) == color(Color::Surface));
    const auto ink = [&](int month) {
        return stage.model().headerData(DuesStage::month(month), Qt::Horizontal, Qt::ForegroundRole);
    };
    CHECK(ink(9).value<Color>() == Color::AccentText);
    CHECK_FALSE(ink(8).isValid());
}

TEST_CASE("Space on a month that is owed marks it paid, and can be taken back; elsewhere it ticks the row",
          "[ui][dues]")
{
    DuesStage stage(-1, 7);
    auto* table = stage.view().table();
    QStringList said;
    QObject::connect(&stage.test.desk(), &Desk::undoOffered, &stage.test.window(),
                     [&](const QString& text) { said.append(text); });
    REQUIRE(QTest::qWaitForWindowActive(&stage.test.window()));
    table->setFocus();
    REQUIRE(table->showsKeyboardFocus());
    table->setCurrentIndex(stage.cell(0, DuesStage::month(8)));
    QTest::keyClick(table, Qt::Key_Space);
    CHECK(stage.line(0, 8).state == DuesState::Paid);
    CHECK(stage.line(0, 9).state == DuesState::Unpaid);
    CHECK(stage.line(1, 8).state == DuesState::Unpaid);
    CHECK(stage.model().ticked().isEmpty());
    REQUIRE(said.size() == 1);
    CHECK(said.first().contains(stage.people.at(0).name));
    CHECK(said.first().contains(QStringLiteral("111.30")));
    stage.test.desk().undo();
    CHECK(stage.line(0, 8).state == DuesState::Unpaid);
    table->setCurrentIndex(stage.cell(0, DuesStage::month(10))); // has not come
    QTest::keyClick(table, Qt::Key_Space);
    CHECK(stage.line(0, 9).state == DuesState::Unpaid);
    CHECK(stage.model().ticked() == QList{stage.people.at(0).member});
    CHECK(said.size() == 1);
}

TEST_CASE("a month chosen in the head is the one that is entered", "[ui][dues]")
{
    DuesStage stage(-1, 5);
    Q_EMIT stage.view().table()->header()->sortingChosen({DuesStage::month(7), Qt::AscendingOrder});
    CHECK(stage.model().month() == 7);
    stage.tick(3);
    stage.view().registerButton()->click();
    CHECK(stage.line(3, 7).state == DuesState::Paid);
    CHECK(stage.line(3, 9).state == DuesState::Unpaid);
    Q_EMIT stage.view().table()->header()->sortingChosen({DuesStage::month(12), Qt::AscendingOrder});
    CHECK(stage.model().month() == 7);
}

TEST_CASE("one person pays in part, somebody else brings it, the rest stays open", "[ui][dues]")
{
    DuesStage stage;
    stage.activate(stage.cell(0, DuesStage::month(9)));
    auto& asked = stage.dialog<DuesPaymentDialog>();
    CHECK(asked.amount()->text() == QStringLiteral("111.30"));
    CHECK(asked.explanation()->text().contains(QStringLiteral("7420.00×1.5%")));
    asked.amount()->setText(QStringLiteral("200"));
    DuesStage::press(asked, QStringLiteral("登记"));
    CHECK_FALSE(stage.isGone<DuesPaymentDialog>()); // more than is open is 自愿多交, to be said so
    asked.amount()->setText(QStringLiteral("100"));
    asked.extra()->setText(QStringLiteral("50"));
    DuesStage::press(asked, QStringLiteral("登记"));
    CHECK(stage.isGone<DuesPaymentDialog>());
    CHECK(stage.line(0, 9).state == DuesState::Partial);
    CHECK(stage.line(0, 9).open() == Money{1'130});
    const auto payments = listDuesPayments(stage.test.desk().book().reader(), stage.people.at(0).member);
    REQUIRE(payments);
    CHECK(payments->last().total() == Money{15'000});
}

TEST_CASE("the rest of the quarter is paid at once, by the quarter alone", "[ui][dues]")
{
    DuesStage stage(-1, 5);
    stage.activate(stage.cell(0, DuesStage::month(7)));
    auto& asked = stage.dialog<DuesPaymentDialog>();
    REQUIRE(asked.months().size() == 4); // June to September
    asked.months().at(2)->setChecked(true);
    asked.months().at(3)->setChecked(true);
    CHECK(asked.amount()->text() == QStringLiteral("333.90"));
    DuesStage::press(asked, QStringLiteral("登记"));
    CHECK(stage.line(0, 9).state == DuesState::Paid);
    CHECK(stage.line(0, 6).state == DuesState::Unpaid);
}

TEST_CASE("a wrong payment is corrected or struck with a reason from the person's list", "[ui][dues]")
{
    DuesStage stage;
    stage.activate(stage.cell(0, DuesModel::Name));
    DuesStage::press(stage.dialog<DuesPersonDialog>(), QStringLiteral("更正"));
    auto& correction = stage.dialog<DuesPaymentDialog>();
    CHECK(correction.amount()->text() == QStringLiteral("890.40"));
    correction.amount()->setText(QStringLiteral("880.40"));
    DuesStage::press(correction, QStringLiteral("更正"));
    CHECK_FALSE(stage.isGone<DuesPaymentDialog>()); // without a reason
    correction.reason()->setText(QStringLiteral("多记十元"));
    DuesStage::press(correction, QStringLiteral("更正"));
    CHECK(stage.isGone<DuesPaymentDialog>());
    CHECK(stage.line(0, 8).open() == Money{1'000});
    stage.activate(stage.cell(0, DuesModel::Name));
    DuesStage::press(stage.dialog<DuesPersonDialog>(), QStringLiteral("作废"));
    auto& strike = stage.dialog<DuesVoidDialog>();
    strike.reason()->setText(QStringLiteral("没有收到"));
    DuesStage::press(strike, QStringLiteral("作废"));
    CHECK(stage.line(0, 1).state == DuesState::Unpaid);
}

TEST_CASE("a base from a later month leaves the earlier ones as they were", "[ui][dues]")
{
    DuesStage stage;
    Q_EMIT stage.view().table()->editAsked(stage.cell(0, 0));
    auto& asked = stage.dialog<DuesBaseDialog>();
    CHECK(asked.base()->text() == QStringLiteral("7420.00"));
    asked.base()->setText(QStringLiteral("10001"));
    DuesStage::press(asked, QStringLiteral("保存"));
    CHECK(stage.isGone<DuesBaseDialog>());
    CHECK(stage.line(0, 9).due == Money{20'002}); // 2 % above 10,000 (art. 2)
    CHECK(stage.line(0, 8).due == kDue);
}

TEST_CASE("the base is asked for of the one who is ticked, never of somebody who is not", "[ui][dues]")
{
    DuesStage stage;
    const auto ask = [&] {
        for (auto* action : stage.test.window().findChildren<QAction*>()) {
            if (action->text() == QStringLiteral("调整选中的人的计算基数…"))
                return action->trigger();
        }
        FAIL("no such action");
    };
    stage.view().table()->setCurrentIndex(stage.cell(0, DuesStage::month(9)));
    stage.tick(1);
    ask();
    CHECK(stage.dialog<DuesBaseDialog>().accessibleName().contains(stage.people.at(1).name));
    DuesStage::press(stage.dialog<DuesBaseDialog>(), QStringLiteral("取消"));
    REQUIRE(stage.isGone<DuesBaseDialog>());
    QString refused;
    QObject::connect(&stage.test.desk(), &Desk::failed, &stage.test.window(),
                     [&refused](const QString& text) { refused = text; });
    stage.tick(2);
    ask();
    CHECK(stage.isGone<DuesBaseDialog>());
    CHECK(refused.contains(QStringLiteral("勾选了 2 人")));
}

TEST_CASE("an income that nobody has is answered with a sentence; what was typed stays, nothing is written",
          "[ui][dues]")
{
    DuesStage stage;
    Q_EMIT stage.view().table()->editAsked(stage.cell(0, 0));
    auto& asked = stage.dialog<DuesBaseDialog>();
    const auto says = [&asked](const QString& words) {
        const auto labels = asked.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const auto* label) { return label->text().contains(words); });
    };
    for (const char* income : {"-7420", "1000000.01", "七千"}) {
        const QString typed = QString::fromUtf8(income);
        INFO(income);
        asked.base()->setText(typed);
        DuesStage::press(asked, QStringLiteral("保存"));
        CHECK_FALSE(stage.isGone<DuesBaseDialog>());
        CHECK(asked.base()->text() == typed);
        CHECK(says(income[0] == '1' ? QStringLiteral("请核对是不是多写了几位") : QStringLiteral("基数")));
        CHECK(stage.line(0, 9).due == kDue);
    }
}

TEST_CASE("a month to come is refused in words, and the grid stays where it was", "[ui][dues]")
{
    DuesStage stage;
    REQUIRE(stage.model().month() == 9);
    QStringList said;
    QObject::connect(&stage.test.desk(), &Desk::noticed, &stage.test.window(),
                     [&](const QString& text) { said.append(text); });
    stage.view().showMonth(10);
    CHECK(stage.model().month() == 9);
    CHECK(said.join(u' ').contains(QStringLiteral("10月还没有到")));
}

TEST_CASE("a branch without bases says what to do, and the proposal is approved in one step", "[ui][dues]")
{
    DuesStage stage(0);
    const auto before = loadDuesData(stage.test.desk(), 2026);
    CHECK_FALSE(before->hasBases);
    DuesStage::press(stage.view(), QStringLiteral("核定基数"));
    auto& asked = stage.dialog<DuesRefixDialog>();
    const auto count = asked.bases().size();
    REQUIRE(count == 38); // a base was fixed for everybody in the sample, and the roster follows what is fixed
    DuesStage::press(asked, QStringLiteral("核定 %1 人").arg(count));
    CHECK(loadDuesData(stage.test.desk(), 2026)->hasBases);
}

TEST_CASE("where the roster has no bases they are entered one by one", "[ui][dues]")
{
    const DuesStage stage(0);
    CHECK_FALSE(stage.view().table()->isVisible());
    DuesStage::press(stage.view(), QStringLiteral("逐人填写"));
    REQUIRE(stage.view().table()->isVisible());
    stage.activate(stage.cell(0, DuesModel::Due));
    auto& asked = stage.dialog<DuesBaseDialog>();
    asked.base()->setText(QStringLiteral("7420"));
    DuesStage::press(asked, QStringLiteral("保存"));
    CHECK(stage.isGone<DuesBaseDialog>());
    const rules::Fraction rate = stage.line(0, 9).rate.value_or(rules::Fraction{});
    CHECK(rules::percent(rate) == (stage.people.at(0).retired ? QStringLiteral("1") : QStringLiteral("1.5")));
}

TEST_CASE("the list for the higher committee has sums and no income", "[ui][dues]")
{
    DuesStage stage;
    stage.view().exportFile();
    auto& asked = stage.dialog<DuesExportDialog>();
    CHECK(asked.sums()->text().contains(QStringLiteral("已交 0.00 元")));
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("党费.csv"));
    asked.writeTo(path);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    CHECK(text.contains(stage.people.at(0).name + QStringLiteral(",111.30,0.00,111.30,2026-09")));
    CHECK_FALSE(text.contains(QStringLiteral("7420")));
}

TEST_CASE("money that was handed up is entered with its receipt, shown, and taken back", "[ui][dues]")
{
    DuesStage stage;
    auto& desk = stage.test.desk();
    const auto known = [&desk] { return std::make_shared<const DuesData>(loadDuesData(desk, 2026).value()); };
    const auto before = known();
    const Money earlier = duesFigures(*before, 9).yearRemitted;
    auto* asked = new DuesRemittanceDialog(&stage.test.window(), desk, before, {2026, 9}, {2026, 9});
    asked->open();
    asked->amount()->setText(QStringLiteral("12.34")); // nobody has paid that
    asked->receipt()->setText(QStringLiteral("00123"));
    bool isDoubted = false;
    for (auto* each : asked->findChildren<QLabel*>())
        isDoubted = isDoubted || each->text().contains(QStringLiteral("多上缴"));
    CHECK(isDoubted); // before it is saved
    for (auto* each : asked->findChildren<QPushButton*>()) {
        if (each->text() == QStringLiteral("登记"))
            each->click();
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    const auto after = known();
    CHECK(duesFigures(*after, 9).yearRemitted.fen == earlier.fen + 1'234);
    REQUIRE_FALSE(after->remittances.isEmpty());
    CHECK(after->remittances.last().receipt == QStringLiteral("00123"));
    REQUIRE(desk.book().undo());
    CHECK(duesFigures(*known(), 9).yearRemitted == earlier);
}

TEST_CASE("who is three months behind is named with the reminder, who is not is not", "[ui][dues]")
{
    {
        const DuesStage stage(1, 6); // July and August are over: two months
        CHECK_FALSE(stage.view().findChild<Banner*>(QStringLiteral("duesArrears"))->isVisible());
    }
    const DuesStage stage(1, 5);
    auto* banner = stage.view().findChild<Banner*>(QStringLiteral("duesArrears"));
    REQUIRE(banner->isVisible());
    QString text;
    for (auto* each : banner->findChildren<QLabel*>())
        text += each->text();
    CHECK(
        text.contains(stage.people.at(0).name + QStringLiteral("：2026年6月起连续3个月没有交纳，各月共差333.90元。")));
}

TEST_CASE("an exemption needs its decision, stands for its months and is ended", "[ui][dues]")
{
    DuesStage stage;
    stage.activate(stage.cell(0, DuesModel::Name));
    DuesStage::press(stage.dialog<DuesPersonDialog>(), QStringLiteral("登记减免"));
    auto& asked = stage.dialog<DuesExemptDialog>();
    DuesStage::press(asked, QStringLiteral("登记"));
    CHECK(stage.line(0, 9).state == DuesState::Unpaid);
    for (auto* field : asked.findChildren<DateField*>()) {
        if (field->title() == QStringLiteral("批准日期"))
            field->setDate(PartialDate::of(2026, 9, 10));
    }
    for (auto* field : asked.findChildren<LineField*>()) {
        if (field->title() == QStringLiteral("谁批准的"))
            field->setText(QStringLiteral("机关党委"));
    }
    DuesStage::press(asked, QStringLiteral("登记"));
    CHECK(stage.isGone<DuesExemptDialog>());
    CHECK(stage.line(0, 9).state == DuesState::Exempt);
    CHECK(stage.line(0, 10).state == DuesState::Exempt);
    CHECK(stage.cell(0, DuesStage::month(9)).data(DuesModel::MarkRole).toString() == QStringLiteral("minus"));
    stage.activate(stage.cell(0, DuesModel::Name));
    DuesStage::press(stage.dialog<DuesPersonDialog>(), QStringLiteral("结束"));
    DuesStage::press(stage.dialog<DuesExemptEndDialog>(), QStringLiteral("结束减免"));
    CHECK(stage.line(0, 9).state == DuesState::Exempt);
    CHECK(stage.line(0, 10).state == DuesState::Unpaid);
}

TEST_CASE("the amount explains itself over the grid", "[ui][dues]")
{
    DuesStage stage;
    stage.activate(stage.cell(0, DuesModel::Due));
    auto* popover = stage.test.window().findChild<Popover*>();
    REQUIRE(popover != nullptr);
    QStringList texts;
    for (auto* each : popover->findChildren<QLabel*>())
        texts.append(each->text());
    CHECK(texts.contains(QStringLiteral("7,420.00 元 × 1.5%")));
}

TEST_CASE("新建 on the page of dues enters dues: of the ticked, of the current row, of the first who owes",
          "[ui][dues]")
{
    DuesStage stage;
    stage.view().table()->setCurrentIndex(stage.cell(1, DuesStage::month(3))); // paid until August
    CHECK(stage.view().createOwn());
    auto& asked = stage.dialog<DuesPaymentDialog>();
    CHECK(asked.amount()->text() == QStringLiteral("111.30")); // September's
    DuesStage::press(asked, QStringLiteral("登记"));
    CHECK(stage.line(1, 9).state == DuesState::Paid);
    CHECK(stage.line(0, 9).state == DuesState::Unpaid);
    stage.view().table()->setCurrentIndex(stage.cell(1, DuesStage::month(3)));
    CHECK(stage.view().createOwn()); // nothing is left of this one, which is said
    CHECK(stage.isGone<DuesPaymentDialog>());
    stage.tick(0);
    CHECK(stage.view().createOwn());
    CHECK(stage.line(0, 9).state == DuesState::Paid);
    stage.view().table()->setCurrentIndex({});
    CHECK(stage.view().createOwn());
    DuesStage::press(stage.dialog<DuesPaymentDialog>(), QStringLiteral("登记"));
    CHECK(stage.line(2, 9).state == DuesState::Paid);
}
