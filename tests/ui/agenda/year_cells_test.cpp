// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the cells of the year say when asked, the sums beside them, the plan beside what took place, and the printed page.
#include "branchbook/agenda/plan_comparison.h"
#include "branchbook/agenda/rulebook_service.h"
#include "branchbook/base/progress.h"
#include "branchbook/report/typesetter.h"
#include "support/catch_qt.h"
#include "ui/agenda/agenda_desk.h"
#include "ui/agenda/demo_fixture.h"
#include "ui/agenda/plan_table.h"
#include "ui/agenda/state_legend.h"
#include "ui/agenda/workbench_page.h"
#include "ui/agenda/year_print.h"
#include "ui/agenda/year_sheet.h"
#include "ui/agenda/year_table.h"
#include "ui/agenda/year_view.h"
#include "ui/kit/choice.h"
#include "ui/kit/popover.h"
#include "ui/shell/main_window.h"
#include "ui/ui_fixture.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QPushButton>
#include <QtTest/QTest>

#include <algorithm>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

struct YearStage : DemoWindow {
    YearStage()
    {
        themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
        window().show();
        (void)QTest::qWaitForWindowExposed(&window());
        window().activateWindow();
        page().open(QStringLiteral("year"));
        QApplication::processEvents();
    }
    [[nodiscard]] QModelIndex cell(const char* what, int month) const
    {
        auto* model = page().year()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->rowAt(row) != nullptr && model->rowAt(row)->what == QLatin1String(what))
                return model->index(row, month);
        }
        return {};
    }
    /// Everything that the popover of a cell says.
    [[nodiscard]] QStringList said(const char* what, int month) const
    {
        auto* table = page().year()->table();
        table->setFocus();
        table->setCurrentIndex(cell(what, month));
        QTest::keyClick(table, Qt::Key_Return);
        QStringList texts;
        auto* popover = window().findChild<Popover*>();
        REQUIRE(popover != nullptr);
        for (const auto* text : popover->findChildren<QLabel*>())
            texts << text->text();
        QTest::keyClick(popover, Qt::Key_Escape);
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return texts;
    }
    void waive(const QString& key, const QString& reason) const
    {
        REQUIRE(desk().perform(QStringLiteral("test"), QStringLiteral("说明"), [&](store::UnitOfWork& unit) {
            return agenda::waive(unit, desk().branch().id, {key, reason, {}, desk().today()});
        }));
        QApplication::processEvents();
    }
    [[nodiscard]] QString printedText(QSizeF* sheet = nullptr) const
    {
        NoProgress progress;
        const auto printed = report::renderPdf(
            yearDocument(page().year()->model()->matrix(), QStringLiteral("机关第一党支部"), QDate(2026, 9, 18)),
            progress);
        REQUIRE(printed);
        CHECK(printed->info.pages == 1);
        REQUIRE(QDir().mkpath(QStringLiteral(BRANCHBOOK_PICTURES))); // to be looked at, like the pictures
        QFile file(QStringLiteral(BRANCHBOOK_PICTURES "/02-year-printed.pdf"));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(printed->bytes);
        QBuffer bytes;
        bytes.setData(printed->bytes);
        REQUIRE(bytes.open(QIODevice::ReadOnly));
        QPdfDocument pages;
        pages.load(&bytes);
        if (sheet != nullptr)
            *sheet = pages.pagePointSize(0);
        return pages.getAllText(0).text();
    }
};

const QString kAugust = QStringLiteral("meeting.committee.monthly||2026-08");

} // namespace

TEST_CASE("a done cell names its source; groups share one sentence and one source", "[ui][agenda]")
{
    YearStage test;
    const auto done = test.said("committee_meeting", 7);
    CHECK(done.join(u'\n').contains(QStringLiteral("《支部工作条例（试行）》第十二条")));
    const auto groups = test.said("group_meeting", 8);
    CHECK(groups.join(u'\n').count(QStringLiteral("第十三条")) == 1);
    CHECK(groups.join(u'\n').contains(QStringLiteral("3个小组中3个已召开")));
    CHECK(groups.join(u'\n').count(QStringLiteral("一般每月召开1次")) == 1);
}

TEST_CASE("what was held for last year says so in its cell and beside the sum", "[ui][agenda]")
{
    YearStage test;
    CHECK(test.said("democratic_evaluation", 1).join(u'\n').contains(QStringLiteral("计入2025年")));
    const auto* row = test.page().year()->model()->rowAt(test.cell("democratic_evaluation", 1).row());
    CHECK(sumNote(*row) == QStringLiteral("上年 1 次"));
    CHECK(test.printedText().contains(QStringLiteral("计入上年")));
}

TEST_CASE("a waived month keeps the year's total and tells its reason once", "[ui][agenda]")
{
    YearStage test;
    const QString reason = QStringLiteral("全员下沉防汛");
    test.waive(kAugust, reason);
    const auto sum = test.cell("committee_meeting", 13);
    CHECK(sum.data().toString() == QStringLiteral("8/12"));
    CHECK(sum.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("其中1次已说明原因")));
    CHECK(test.said("committee_meeting", 8).join(u'\n').count(reason) == 1);
    CHECK(test.printedText().contains(reason)); // on paper, too
}

TEST_CASE("what is late in the year's line is what the badge counts", "[ui][agenda]")
{
    YearStage test;
    const auto line = [&test] {
        QString all;
        for (const auto* each : test.page().year()->findChildren<QWidget*>())
            all += each->accessibleName();
        return all;
    };
    const int late = AgendaDesk::of(test.desk()).overdue();
    REQUIRE(late > 0);
    CHECK(line().contains(QStringLiteral("逾期 %1 项").arg(late)));
}

TEST_CASE("the printed year lies across, with plans, requirements and sums in one piece", "[ui][agenda]")
{
    YearStage test;
    QSizeF sheet;
    const QString text = test.printedText(&sheet);
    CHECK(sheet.width() > sheet.height());
    CHECK(text.contains(QStringLiteral("26/36")));
    CHECK(text.contains(QStringLiteral("(25)"))); // the plan of December
    CHECK(text.contains(QStringLiteral("要求")));
    CHECK(text.contains(QStringLiteral("一般每月召开")));
}

TEST_CASE("the plan stands beside what took place, for the year and each quarter", "[ui][agenda]")
{
    YearStage test;
    auto* open = test.page().year()->findChild<QPushButton*>(QStringLiteral("comparePlan"));
    REQUIRE(open != nullptr);
    QTest::mouseClick(open, Qt::LeftButton);
    auto* table = test.window().findChild<PlanTable*>();
    REQUIRE(table != nullptr);
    const auto rowOf = [table](const QString& title) {
        for (int row = 0; !table->rowTexts(row).isEmpty(); ++row) {
            if (table->rowTexts(row).first() == title)
                return table->rowTexts(row);
        }
        return QStringList();
    };
    const QString committee = QStringLiteral("支部委员会会议");
    // Mockup 02: eight held, August missing, three months to come without a plan.
    CHECK(rowOf(committee)
          == QStringList{committee, QStringLiteral("12"), QStringLiteral("8"), QStringLiteral("0"), QStringLiteral("0"),
                         QStringLiteral("0"), QStringLiteral("4")});
    table->setPart(3);
    CHECK(rowOf(committee).at(1) == QStringLiteral("3"));
    CHECK(rowOf(committee).at(2) == QStringLiteral("2"));
    CHECK(rowOf(committee).last() == QStringLiteral("1"));
    CHECK(rowOf(QStringLiteral("民主评议党员会议")).isEmpty()); // asked for once a year
}

TEST_CASE("the smallest window still explains the marks of the year", "[ui][agenda]")
{
    YearStage test;
    test.window().resize(1024, 700);
    QApplication::processEvents();
    const auto* legend = test.page().year()->findChild<StateLegend*>();
    REQUIRE(legend != nullptr);
    CHECK(legend->width() >= legend->sizeHint().width());
    CHECK(legend->accessibleName().contains(QStringLiteral("待排")));
}

TEST_CASE("deadlines of people stand in the year and open there, and stay off the paper and the table", "[ui][agenda]")
{
    YearStage test;
    const auto* model = test.page().year()->model();
    const auto& matrix = model->matrix();
    REQUIRE_FALSE(matrix.sections.empty());
    const auto& section = matrix.sections.back();
    REQUIRE(section.title == QStringLiteral("期限"));
    CHECK(AgendaDesk::of(test.desk()).overdue() >= matrix.overdue + matrix.lateDeadlines);
    REQUIRE_FALSE(section.rows.empty()); // the areas of these tests know nothing: what the roster alone asks for
    const agenda::YearRow* first = &section.rows.front();
    const auto month = std::ranges::find_if(
        first->months, [](const agenda::YearCell& cell) { return cell.state != agenda::CellState::Blank; });
    REQUIRE(month != first->months.end());
    const auto said = test.said(first->what.toLatin1().constData(), int(month - first->months.begin()) + 1);
    CHECK(said.join(u'\n').contains(first->title));
    CHECK_FALSE(test.printedText().contains(first->title));
    for (const QStringList& row : yearSheet(matrix).rows)
        CHECK(row.first() != section.title);
}
