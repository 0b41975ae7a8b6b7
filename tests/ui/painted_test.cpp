// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What assistive tools are told of widgets that paint themselves: roles, figures, children, and where the arrows stand.
#include "support/catch_qt.h"
#include "ui/kit/chip.h"
#include "ui/kit/dialog.h"
#include "ui/kit/month_grid.h"
#include "ui/kit/progress.h"
#include "ui/shell/main_window.h"
#include "ui/shell/palette.h"
#include "ui/ui_fixture.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QtTest/QTest>

#include <algorithm>
#include <vector>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

struct Told {
    QAccessible::Event type;
    QObject* object;
    QString name; ///< of what the event is about, a child perhaps
};

std::vector<Told>& toldSoFar()
{
    static std::vector<Told> events;
    return events;
}

/// Notes what is told to assistive tools as long as it lives.
class Listening
{
public:
    Listening()
        : m_before(listenToPainted(&note))
    {
        toldSoFar().clear();
    }
    ~Listening() { (void)listenToPainted(m_before); }
    Listening(const Listening&) = delete;
    Listening& operator=(const Listening&) = delete;

    /// Names of what was told with `type` by `object`, in order.
    [[nodiscard]] static QStringList names(QAccessible::Event type, const QObject* object)
    {
        QStringList names;
        for (const auto& each : toldSoFar()) {
            if (each.type == type && each.object == object)
                names.append(each.name);
        }
        return names;
    }

private:
    static void note(QAccessibleEvent* event)
    {
        const auto* about = event->accessibleInterface();
        toldSoFar().push_back(
            {event->type(), event->object(), about ? about->text(QAccessible::Name) : QStringLiteral("-")});
    }

    PaintedListener m_before;
};

QAccessibleInterface& readOf(QWidget& widget)
{
    auto* read = QAccessible::queryAccessibleInterface(&widget);
    REQUIRE(read != nullptr);
    return *read;
}

void checkValue(QWidget& widget, double value, double most)
{
    auto& read = readOf(widget);
    INFO(widget.metaObject()->className());
    CHECK(read.role() == QAccessible::ProgressBar);
    CHECK(read.state().readOnly);
    REQUIRE(read.valueInterface() != nullptr);
    CHECK(read.valueInterface()->currentValue().toDouble() == Approx(value));
    CHECK(read.valueInterface()->minimumValue().toDouble() == Approx(0));
    CHECK(read.valueInterface()->maximumValue().toDouble() == Approx(most));
}

} // namespace

TEST_CASE("rings, bars and stages are read with their figure", "[ui][painted]")
{
    (void)themeOfTests();
    Ring ring(QStringLiteral("支委会"), 1, 3);
    checkValue(ring, 1, 3);
    Bar bar(QStringLiteral("党课"));
    bar.setFraction(0.25);
    checkValue(bar, 0.25, 1);
    const auto percent = bar.accessibleName();
    bar.setBusy(QStringLiteral("写入磁盘")); // how far it is nobody knows
    CHECK(bar.isBusy());
    CHECK(bar.accessibleName() == QStringLiteral("写入磁盘"));
    bar.setFraction(0.25);
    CHECK_FALSE(bar.isBusy());
    CHECK(bar.accessibleName() == percent);
    ThresholdBar threshold(QStringLiteral("到会"));
    threshold.setValue(19, 18, 36, Color::OkSolid);
    checkValue(threshold, 19, 36);
    StageTrack track(5, 2, QStringLiteral("发展对象"));
    checkValue(track, 2, 5);

    const Listening listening;
    ring.setValue(2, 3);
    CHECK(Listening::names(QAccessible::ValueChanged, &ring).size() == 1);
    checkValue(ring, 2, 3);
}

TEST_CASE("the days of a month are cells of a table", "[ui][painted]")
{
    (void)themeOfTests();
    // 1 September 2026 is a Tuesday: the grid begins with Monday 31 August, and the 18th is the fifth day of the third week.
    MonthGrid grid(QDate(2026, 9, 18), QDate(2026, 9, 18));
    grid.show();
    REQUIRE(QTest::qWaitForWindowExposed(&grid));
    grid.activateWindow();
    grid.setFocus();
    auto& read = readOf(grid);
    CHECK(read.role() == QAccessible::Table);
    REQUIRE(read.tableInterface() != nullptr);
    auto& table = *read.tableInterface();
    CHECK(table.rowCount() == 6);
    CHECK(table.columnCount() == 7);
    CHECK(table.columnDescription(4) == QStringLiteral("星期五"));
    CHECK(table.cellAt(6, 0) == nullptr);
    auto* first = table.cellAt(0, 0);
    REQUIRE(first != nullptr);
    CHECK(first->text(QAccessible::Name) == QStringLiteral("2026年8月31日 星期一"));
    auto* day = table.cellAt(2, 4);
    REQUIRE(day != nullptr);
    CHECK(day->role() == QAccessible::Cell);
    CHECK(day->text(QAccessible::Name) == QStringLiteral("2026年9月18日 星期五，今天，已选"));
    CHECK(day->state().selected);
    CHECK(read.child(read.indexOfChild(day)) == day);
    CHECK(read.childAt(day->rect().center().x(), day->rect().center().y()) == day);
    REQUIRE(day->tableCellInterface() != nullptr);
    CHECK(day->tableCellInterface()->rowIndex() == 2);
    CHECK(day->tableCellInterface()->columnIndex() == 4);

    grid.setMarked({QDate(2026, 9, 25)});
    CHECK(table.cellAt(3, 4)->text(QAccessible::Name) == QStringLiteral("2026年9月25日 星期五，有活动"));
    {
        const Listening listening;
        QTest::keyClick(&grid, Qt::Key_Down);
        CHECK(Listening::names(QAccessible::Focus, &grid)
              == QStringList{QStringLiteral("2026年9月25日 星期五，有活动")});
        CHECK(table.cellAt(3, 4)->state().focused);
        CHECK_FALSE(day->state().focused);
    }
    QSignalSpy picked(&grid, &MonthGrid::picked);
    REQUIRE(first->actionInterface() != nullptr);
    first->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    REQUIRE(picked.size() == 1);
    CHECK(picked.first().first().toDate() == QDate(2026, 8, 31));
}

TEST_CASE("what the search has found is a list of lines, and the chosen one is told", "[ui][painted]")
{
    themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
    WindowOfTests test;
    test.window().show();
    REQUIRE(QTest::qWaitForWindowExposed(&test.window()));
    test.window().activateWindow();
    QTest::keyClick(&test.window(), Qt::Key_K, Qt::ControlModifier);
    auto* palette = test.window().findChild<SearchPalette*>();
    REQUIRE(palette != nullptr);
    auto& read = readOf(*palette);
    CHECK(read.role() == QAccessible::Dialog);
    auto* edit = palette->findChild<QLineEdit*>();
    REQUIRE(edit != nullptr);
    REQUIRE(edit->hasFocus());
    REQUIRE(palette->partCount() >= 2);
    const int widgets = read.childCount() - palette->partCount();
    auto* second = read.child(widgets + 1);
    REQUIRE(second != nullptr);
    CHECK(second->role() == QAccessible::ListItem);
    CHECK_FALSE(second->state().selected);
    CHECK(second->text(QAccessible::Name).startsWith(QStringLiteral("打开")));

    const Listening listening;
    QTest::keyClick(edit, Qt::Key_Down);
    CHECK(palette->currentPart() == 1);
    CHECK(second->state().selected);
    CHECK(Listening::names(QAccessible::Focus, palette) == QStringList{second->text(QAccessible::Name)});
    CHECK(edit->accessibleDescription() == second->text(QAccessible::Name));

    // The first that is found is told without a step, and that nothing was found too.
    toldSoFar().clear();
    edit->setText(QStringLiteral("打开设置"));
    CHECK(Listening::names(QAccessible::Focus, palette) == QStringList{QStringLiteral("打开设置")});
    edit->setText(QStringLiteral("没有这样的东西"));
    CHECK(palette->partCount() == 0);
    CHECK(edit->accessibleDescription() == QStringLiteral("没有找到，换个词或拼音首字母试试"));
    CHECK_FALSE(second->isValid());
}

TEST_CASE("a painted word is a text, a named box a group, what covers the window a dialog", "[ui][painted]")
{
    (void)themeOfTests();
    Chip chip(ChipSpec{QStringLiteral("逾期"), Tone::Warn, {}});
    CHECK(readOf(chip).role() == QAccessible::StaticText);
    CHECK(readOf(chip).text(QAccessible::Name) == QStringLiteral("逾期"));
    QWidget host;
    auto* dialog = new Dialog(&host, QStringLiteral("删除“8月党课记录”？"));
    (void)dialog->addSafeButton(QStringLiteral("先不删"));
    CHECK(readOf(*dialog).role() == QAccessible::Dialog);
    CHECK(readOf(*dialog).text(QAccessible::Name) == QStringLiteral("删除“8月党课记录”？"));
}
