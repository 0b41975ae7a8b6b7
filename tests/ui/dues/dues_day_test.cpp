// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 党费 as of a past day (截至) in the window: looked at, printed with its day, never changed. Everybody but the last has a base from
// January on, entered on 18 September, and paid January to May on 20 August.
#include "support/catch_qt.h"
#include "ui/dues/dues_base_dialogs.h"
#include "ui/dues/dues_export.h"
#include "ui/dues/dues_payment_dialog.h"
#include "ui/dues/dues_person_dialog.h"
#include "ui/dues/dues_stage.h"
#include "ui/kit/popover.h"
#include "ui/kit/shown_table.h"
#include "ui/shell/past_day.h"

#include <QLabel>
#include <QtTest/QTest>

#include <algorithm>

using namespace branchbook;
using namespace branchbook::ui;
using namespace branchbook::organization;

namespace {

struct DuesDayStage : DuesStage {
    DuesDayStage()
        : DuesStage(-1, 5)
    {
        QObject::connect(&test.desk(), &Desk::noticed, &test.window(), [this](const QString& text) { said = text; });
    }
    QString said;

    [[nodiscard]] PastDay& past() const { return *view().past(); }
    [[nodiscard]] QString mark(int person, int monthOf) const
    {
        return cell(person, month(monthOf)).data(DuesModel::MarkRole).toString();
    }
    [[nodiscard]] QString total(int person) const { return cell(person, DuesModel::Total).data().toString(); }
    [[nodiscard]] QPushButton* shownButton(const char* text) const
    {
        const auto buttons = view().window()->findChildren<QPushButton*>();
        const auto found = std::ranges::find_if(buttons, [&](const QPushButton* each) {
            return each->isVisible() && each->text() == QString::fromUtf8(text);
        });
        return found == buttons.end() ? nullptr : *found;
    }
    [[nodiscard]] bool says(const char* text) const
    {
        const auto labels = view().findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* each) {
            return each->isVisible() && each->text().contains(QString::fromUtf8(text));
        });
    }
};

} // namespace

TEST_CASE("the grid of dues of a past day has what was paid by then, in the months that had begun", "[ui][dues]")
{
    DuesDayStage stage;
    REQUIRE(stage.model().month() == 9);
    CHECK(stage.mark(0, 5) == QStringLiteral("check"));
    CHECK(stage.mark(0, 9) == QStringLiteral("circle-dashed"));
    stage.past().show(QDate(2026, 8, 19));
    CHECK(stage.model().month() == 8); // September had not begun
    CHECK(stage.mark(0, 5) == QStringLiteral("circle-dashed"));
    CHECK(stage.mark(0, 8) == QStringLiteral("circle-dashed"));
    CHECK(stage.mark(0, 9).isEmpty());
    CHECK(stage.total(0) == QStringLiteral("0.00"));
    CHECK(stage.says("这是到 2026"));
    CHECK(stage.line(0, 8).due == kDue); // by a base entered on 18 September, and the sentence says so
    CHECK(stage.says("后来补登的基数照样用"));
    CHECK(shownTable(*stage.view().table()).day == QDate(2026, 8, 19)); // stands under the printed list
    stage.past().show(QDate(2026, 8, 20));
    CHECK(stage.mark(0, 5) == QStringLiteral("check"));
    CHECK(stage.mark(0, 6) == QStringLiteral("circle-dashed"));
    CHECK(stage.total(0) == QStringLiteral("556.50")); // 5 × 111.30
    stage.past().show({});
    CHECK(stage.model().month() == 9); // where it was
    CHECK(stage.mark(0, 9) == QStringLiteral("circle-dashed"));
    CHECK_FALSE(stage.says("这是到 2026"));
    CHECK_FALSE(shownTable(*stage.view().table()).day.isValid());
}

TEST_CASE("the figures of a past day are those of then, and those of today stay", "[ui][dues]")
{
    const DuesDayStage stage;
    const auto figures = [&](std::optional<QDate> day) {
        return duesFigures(loadDuesData(stage.test.desk(), 2026, day).value(), 8);
    };
    const qint64 people = stage.people.size() - 1;
    CHECK(figures(QDate(2026, 8, 19)).yearPaid.fen == 0);
    CHECK(figures(QDate(2026, 8, 20)).yearPaid.fen == people * 5 * kDue.fen);
    CHECK(figures({}).yearPaid.fen == people * 5 * kDue.fen);
    CHECK(figures(QDate(2026, 8, 19)).clear == 0); // of January to July
    CHECK(figures(QDate(2026, 8, 19)).owing == people);
    CHECK(loadDuesData(stage.test.desk(), 2026, QDate(2026, 8, 19))->lastMonth() == 8);
}

TEST_CASE("nothing is changed in the dues of a past day", "[ui][dues]")
{
    DuesDayStage stage;
    CHECK(stage.shownButton("计算基数") != nullptr);
    CHECK_FALSE(stage.view().table()->rowActions().empty());
    stage.tick(0);
    stage.past().show(QDate(2026, 8, 20));
    CHECK(stage.model().ticked().isEmpty());
    CHECK(stage.shownButton("计算基数") == nullptr);
    CHECK(stage.shownButton("上缴清单") == nullptr);
    CHECK(stage.view().table()->rowActions().empty());
    CHECK_FALSE(stage.model().setData(stage.cell(0, 0), Qt::Checked, Qt::CheckStateRole));
    Q_EMIT stage.view().table()->header()->checkClicked();
    CHECK(stage.model().ticked().isEmpty());
    CHECK_FALSE(stage.view().registerButton()->isVisible());
    Q_EMIT stage.view().table()->editAsked(stage.cell(0, 0));
    CHECK(stage.isGone<DuesBaseDialog>());
    CHECK(stage.said.contains(QStringLiteral("回到今天")));
    stage.said.clear();
    stage.view().exportFile();
    CHECK(stage.isGone<DuesExportDialog>());
    CHECK(stage.said.contains(QStringLiteral("上缴清单")));
    stage.said.clear();
    REQUIRE(QTest::qWaitForWindowActive(&stage.test.window()));
    auto* table = stage.view().table();
    table->setFocus(Qt::TabFocusReason);
    REQUIRE(table->showsKeyboardFocus());
    table->setCurrentIndex(stage.cell(0, DuesStage::month(6)));
    QTest::keyClick(table, Qt::Key_Space);
    CHECK(stage.said.contains(QStringLiteral("回到今天")));
    CHECK(stage.line(0, 6).state == DuesState::Unpaid);
    stage.activate(stage.cell(0, DuesStage::month(6))); // the amount explains itself, no more
    CHECK(stage.isGone<DuesPaymentDialog>());
    CHECK(stage.isGone<DuesPersonDialog>());
    auto* popover = stage.test.window().findChild<Popover*>();
    REQUIRE(popover != nullptr);
    popover->close();
    stage.past().show({});
    CHECK(stage.shownButton("计算基数") != nullptr);
    CHECK(stage.shownButton("上缴清单") != nullptr);
    CHECK_FALSE(stage.view().table()->rowActions().empty());
}

TEST_CASE("what is entered in dues, and a link to somebody, is of today", "[ui][dues]")
{
    DuesDayStage stage;
    stage.past().show(QDate(2026, 8, 19));
    stage.view().open(stage.people.at(2).member.toString());
    CHECK_FALSE(stage.past().isPast());
    CHECK(stage.view().table()->currentIndex().row() == stage.rowOf(2));
    stage.past().show(QDate(2026, 8, 19));
    CHECK(stage.view().createOwn());
    CHECK_FALSE(stage.past().isPast());
    CHECK_FALSE(stage.isGone<DuesPaymentDialog>());
}

TEST_CASE("before anybody had a base the page of dues says so, with the way back to where it was", "[ui][dues]")
{
    DuesDayStage stage;
    stage.past().show(QDate(2025, 12, 31));
    CHECK(stage.says("到那天为止，还没有核定党费基数"));
    CHECK_FALSE(stage.view().table()->isVisible());
    auto* back = stage.shownButton("回到今天");
    REQUIRE(back != nullptr);
    back->click();
    CHECK_FALSE(stage.past().isPast());
    CHECK(stage.view().table()->isVisible());
    CHECK(stage.model().month() == 9);
    CHECK(stage.mark(0, 9) == QStringLiteral("circle-dashed")); // of 2026
    CHECK(stage.shownButton("2026年") != nullptr);
}

TEST_CASE("a month that had not begun on the past day is refused in words; one chosen by hand stays", "[ui][dues]")
{
    DuesDayStage stage;
    stage.past().show(QDate(2026, 8, 19));
    stage.view().showMonth(9);
    CHECK(stage.said == QStringLiteral("到那天为止，9月还没有到。"));
    CHECK(stage.model().month() == 8);
    stage.view().showMonth(3);
    CHECK(stage.model().month() == 3);
    stage.past().show(QDate(2026, 7, 1));
    CHECK(stage.model().month() == 3); // had begun
    stage.past().show({});
    CHECK(stage.model().month() == 3);
}
