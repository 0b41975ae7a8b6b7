// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dues/dues_names.h"
#include "ui/dues/dues_view.h"

#include "branchbook/organization/dues_service.h"
#include "support/catch_qt.h"
#include "support/without_dues.h"
#include "ui/agenda/demo_fixture.h"
#include "ui/dues/dues_base_dialogs.h"
#include "ui/dues/dues_export.h"
#include "ui/dues/dues_import_dialog.h"
#include "ui/dues/dues_payment_dialog.h"
#include "ui/dues/dues_person_dialog.h"
#include "ui/dues/dues_remittance_dialog.h"
#include "ui/kit/banner.h"
#include "ui/kit/dialog.h"
#include "ui/kit/field.h"
#include "ui/kit/popover.h"
#include "ui/kit/table_view.h"
#include "ui/picture.h"
#include "ui/report/figure_people_dialog.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"
#include "ui/ui_fixture.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QtTest/QTest>

#include <algorithm>

using namespace branchbook;
using namespace branchbook::ui;
using namespace branchbook::organization;

namespace {

/// Pay that the regulation puts at 1.5 %: 7,420.00 yuan owe 111.30 a month (art. 2).
constexpr Money kPay{742'000};
constexpr Money kDue{11'130};

constexpr int kSampleDues = -2; ///< as the sample has them

/// The sample's people on 18 September 2026; everybody with a base of 7,420.00 from January but the last one.
struct DuesStage {
    explicit DuesStage(int bases = -1, int paidMonths = 8)
    {
        if (bases != kSampleDues)
            REQUIRE(test.desk().perform(QStringLiteral("test"), {}, test_support::removeDues));
        test.window().show();
        test.window().activateWindow();
        test.desk().showPage(QStringLiteral("organization"), QStringLiteral("dues"));
        QCoreApplication::processEvents();
        const auto data = loadDuesData(test.desk(), 2026);
        REQUIRE(data);
        for (const DuesAccount& account : data->roll.accounts) {
            if (duesReason(account, {2026, 1}) == DuesReason::Owes
                && duesReason(account, {2026, 9}) == DuesReason::Owes)
                people.append(account.payer);
        }
        REQUIRE(people.size() > 5);
        if (bases != 0 && bases != kSampleDues)
            fill(*data, bases < 0 ? int(people.size()) - 1 : bases, paidMonths);
    }
    DemoWindow test;
    QList<DuesPayer> people;

    void fill(const DuesData& data, int bases, int paidMonths)
    {
        const auto done = test.desk().perform(QStringLiteral("test"), {}, [&](store::UnitOfWork& unit) -> Result<> {
            for (int i = 0; i < bases; ++i) {
                DuesBase base;
                base.branch = data.branch.id;
                base.member = people.at(i).member;
                base.base = kPay;
                base.from = {2026, 1};
                BB_TRY([[maybe_unused]] const auto id, declareBase(unit, *data.catalogue, base, test.desk().today()));
            }
            for (int i = 0; paidMonths > 0 && i < bases; ++i) {
                DuesPayment payment;
                payment.branch = data.branch.id;
                payment.member = people.at(i).member;
                payment.paidOn = {2026, 8, 20};
                for (int month = 1; month <= paidMonths; ++month)
                    payment.parts.append({{2026, month}, kDue});
                BB_TRY([[maybe_unused]] const auto id,
                       recordPayment(unit, *data.catalogue, payment, test.desk().today()));
            }
            return {};
        });
        REQUIRE(done);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] DuesView& view() const
    {
        auto* found = test.window().findChild<DuesView*>();
        REQUIRE(found != nullptr);
        return *found;
    }
    [[nodiscard]] DuesModel& model() const { return *view().model(); }
    [[nodiscard]] int rowOf(int person) const { return model().rowOf(people.at(person).member); }
    [[nodiscard]] QModelIndex cell(int person, int column) const { return model().index(rowOf(person), column); }
    [[nodiscard]] static int month(int month) { return DuesModel::FirstMonth + month - 1; }
    void tick(int person) const { CHECK(model().setData(cell(person, 0), Qt::Checked, Qt::CheckStateRole)); }
    void activate(const QModelIndex& index) const { Q_EMIT view().table()->activated(index); }
    template <class Kind>
    [[nodiscard]] Kind& dialog() const
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
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
    [[nodiscard]] DuesMonth line(int person, int monthOf) const
    {
        const auto account = loadDuesAccount(test.desk().book().reader(), people.at(person).member);
        REQUIRE(account);
        const auto data = loadDuesData(test.desk(), 2026);
        REQUIRE(data);
        DuesScale scale = data->scale();
        return assess(*account, {2026, monthOf}, scale).value();
    }
};

} // namespace

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
        isDoubted = isDoubted || each->text().contains(QStringLiteral("不一致"));
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

TEST_CASE("the sample shows the figures of the page as it was drawn", "[ui][dues]")
{
    const DuesStage stage(kSampleDues);
    QStringList shown;
    for (const auto* each : stage.view().findChildren<QLabel*>())
        shown.append(each->text());
    for (const char* figure : {"3,765.05", "2,949.05", "7", "32,978.25", "8/8"}) {
        INFO(figure);
        CHECK(shown.contains(QString::fromLatin1(figure)));
    }
    CHECK(stage.model().row(0).year.name == QStringLiteral("陈望北")); // those who have not paid, by the roster
    CHECK(stage.model().row(6).year.name == QStringLiteral("张岚汐"));
}

TEST_CASE("each figure above the grid of dues opens its people and those left out", "[ui][dues]")
{
    const DuesStage stage(kSampleDues);
    const auto names = duesNames(loadDuesData(stage.test.desk(), 2026).value(), 9);
    REQUIRE(names.size() == 5);
    for (auto* each : stage.view().findChildren<QLabel*>()) {
        if (each->text() == QStringLiteral("7") && each->cursor().shape() == Qt::PointingHandCursor)
            QTest::mouseClick(each, Qt::LeftButton); // the figure, as its name above it
    }
    auto* dialog = stage.test.window().findChild<FigurePeopleDialog*>();
    REQUIRE(dialog != nullptr);
    CHECK(dialog->figure()->code() == QStringLiteral("open"));
    CHECK(dialog->counted()->text().startsWith(QStringLiteral("计入 7 人："))); // as the card says
    CHECK(dialog->counted()->text().contains(QStringLiteral("陈望北（还差 ")));
    CHECK(dialog->leftOut()->text().contains(QStringLiteral("（已交 ")));
    Money due;
    const auto data = loadDuesData(stage.test.desk(), 2026);
    for (const DuesRow& row : data->rows)
        due.fen += row.year.months.at(8).due.fen;
    CHECK(yuan(due) == QStringLiteral("3,765.05")); // those counted in 应收 are those who owe
    for (const book::FigurePeople& figure : names)
        CHECK(figure.counted.size() + figure.leftOut.size()
              == names.first().counted.size() + names.first().leftOut.size());
}

TEST_CASE("payments come in from a table as one step, and not at all where a row has a problem", "[ui][dues]")
{
    const DuesStage stage(kSampleDues);
    const QTemporaryDir folder;
    const auto open = [&](const char* rows) -> DuesImportDialog* {
        QFile file(folder.filePath(QStringLiteral("dues.csv")));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("姓名,月份\n") + rows);
        file.close();
        const auto data = loadDuesData(stage.test.desk(), 2026).value();
        (new DuesImportDialog(&stage.view(), stage.test.desk(), data, file.fileName(), Month{2026, 9}))->open();
        auto* dialog = stage.test.window().findChild<DuesImportDialog*>();
        REQUIRE(dialog != nullptr);
        return dialog;
    };
    const auto buttonIn = [](QWidget& dialog, const QString& text) -> QPushButton* {
        for (auto* each : dialog.findChildren<QPushButton*>()) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    };
    const auto owing = [&] { return duesFigures(loadDuesData(stage.test.desk(), 2026).value(), 9).open; };
    const int before = owing();
    auto* wrong = open("陈望北,2026-09\n没有人,2026-09\n");
    CHECK(wrong->table().problems() == 1);
    CHECK(wrong->table().ready() == 1);
    CHECK(buttonIn(*wrong, QStringLiteral("登记党费")) == nullptr);
    delete wrong;
    CHECK(owing() == before);
    auto* right = open("陈望北,2026-09\n张岚汐,2026-09\n"); // two of those who have not paid
    CHECK(right->table().ready() == 2);
    auto* enter = buttonIn(*right, QStringLiteral("登记党费"));
    REQUIRE(enter != nullptr);
    enter->click();
    CHECK(owing() == before - 2);
    stage.test.desk().undo();
    CHECK(owing() == before);
}

TEST_CASE("dues in both themes, narrow, and with the largest text", "[ui][picture][dues]")
{
    const auto [scheme, scale, width, height, name] = GENERATE(table<Scheme, double, int, int, const char*>({
        {Scheme::Light, 1.0, 1366, 768, ""},
        {Scheme::Dark, 1.0, 1366, 768, "-dark"},
        {Scheme::Light, 1.0, 1024, 700, "-narrow"},
        {Scheme::Dark, 1.3, 1024, 700, "-narrow-large"},
    }));
    themeOfTests().apply({scheme, Contrast::Normal, scale, Motion::Reduced});
    DuesStage stage(kSampleDues);
    stage.test.window().resize(width, height);
    QCoreApplication::processEvents();
    const auto picture = [&stage, suffix = QString::fromLatin1(name)](const char* page) {
        CHECK(takePicture(stage.test.window(), QString::fromLatin1(page) + suffix) == QStringList());
        for (auto* dialog : stage.test.window().findChildren<Dialog*>())
            dialog->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    const auto of = [&stage](const QString& wanted) {
        const auto found = std::ranges::find(stage.people, wanted, &DuesPayer::name);
        REQUIRE(found != stage.people.end());
        return int(found - stage.people.begin());
    };
    const int ren = of(QStringLiteral("任海洲"));
    for (const int person : {of(QStringLiteral("邓文朴")), ren, of(QStringLiteral("张岚汐"))})
        stage.tick(person);
    picture("08-dues");
    stage.activate(stage.cell(ren, DuesStage::month(9)));
    picture("08-dues-payment");
    stage.activate(stage.cell(ren, DuesModel::Name));
    picture("08-dues-person");
    Q_EMIT stage.view().table()->editAsked(stage.cell(ren, 0));
    picture("08-dues-base");
    stage.view().exportFile();
    picture("08-dues-export");
    const DuesStage empty(0);
    empty.test.window().resize(width, height);
    CHECK(takePicture(empty.test.window(), QStringLiteral("08-dues-empty") + QString::fromLatin1(name))
          == QStringList());
    const DuesStage late(3, 2);
    late.test.window().resize(width, height);
    for (int i = 0; i < 3; ++i) // the banner grows by its lines
        QCoreApplication::processEvents();
    CHECK(takePicture(late.test.window(), QStringLiteral("08-dues-late") + QString::fromLatin1(name)) == QStringList());
    themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
}

TEST_CASE("class, base, rate and due of the grid stay in every window, and every month that has begun", "[ui][dues]")
{
    const DuesStage stage;
    const auto size = GENERATE(QSize(1366, 768), QSize(1280, 720), QSize(1024, 700));
    CAPTURE(size.width());
    stage.test.window().resize(size);
    QCoreApplication::processEvents();
    auto& table = *stage.view().table();
    for (const int column : {DuesModel::Name, DuesModel::Class, DuesModel::Base, DuesModel::Rate, DuesModel::Due})
        CHECK_FALSE(table.isColumnHidden(column));
    for (int month = 1; month <= 9; ++month)
        CHECK_FALSE(table.isColumnHidden(DuesStage::month(month)));
    CHECK(table.horizontalScrollBar()->maximum() == 0);
    CHECK(stage.model().headerData(DuesStage::month(9), Qt::Horizontal, Qt::AccessibleTextRole).toString()
          == QStringLiteral("9月"));
    stage.view().showYear(2025); // all of its months have begun
    CHECK_FALSE(table.isColumnHidden(DuesStage::month(12)));
}

TEST_CASE("a press on the amount explains it in a card", "[ui][dues]")
{
    const DuesStage stage;
    auto& table = *stage.view().table();
    const auto due = stage.cell(0, DuesModel::Due);
    table.scrollTo(due);
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(due).center());
    auto& card = stage.dialog<Popover>();
    QStringList texts;
    for (const auto* each : card.findChildren<QLabel*>())
        texts.append(each->text());
    CHECK(texts.join(u'\n').contains(QStringLiteral("7,420.00 元 × 1.5%")));
}
