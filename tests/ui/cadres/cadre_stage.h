// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The sample in the window at one of the lists of an area, and short ways to press and type.
#pragma once

#include "support/catch_qt.h"
#include "ui/agenda/demo_fixture.h"
#include "ui/kit/banner.h"
#include "ui/kit/dialog.h"
#include "ui/kit/table_view.h"
#include "ui/members/fact_list.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"
#include "ui/shell/past_day.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFontMetrics>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest/QTest>

#include <algorithm>
#include <stdexcept>

namespace branchbook::ui {

template <class View>
struct CadreStage {
    CadreStage(DemoWindow& demo, const QString& tab, const QString& page = QStringLiteral("organization"))
        : test(demo)
    {
        test.window().show();
        test.window().activateWindow();
        test.desk().showPage(page, tab);
        QCoreApplication::processEvents();
    }
    DemoWindow& test;

    [[nodiscard]] View& view() const { return *test.window().template findChild<View*>(); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return view().table()->model()->index(row, column).data().toString();
    }
    [[nodiscard]] QString everything() const
    {
        QString text;
        const auto* model = view().table()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column)
                text += cell(row, column) + u' ';
        }
        return text;
    }
    void act(int row, const QString& action) const
    {
        for (const RowAction& each : view().table()->rowActions()) {
            if (each.name == action)
                return each.act(view().table()->model()->index(row, 0));
        }
        FAIL("no such action");
    }
    [[nodiscard]] int rowCount() const { return view().table()->model()->rowCount(); }
    /// As of a day gone by (截至).
    void showDay(QDate day) const { view().pastDay()->show(day); }
    [[nodiscard]] bool says(const QString& text) const
    {
        const auto labels = view().template findChildren<QLabel*>();
        return std::ranges::any_of(labels,
                                   [&](const QLabel* each) { return each->isVisible() && each->text() == text; });
    }
    /// 回到今天, of the banner or below the sentence of an empty list.
    void backToToday(bool ofBanner = true) const
    {
        const auto* banner = view().template findChild<Banner*>();
        const auto buttons = view().template findChildren<QPushButton*>();
        for (auto* each : buttons) {
            if (each->isVisible() && each->text() == QStringLiteral("回到今天")
                && banner->isAncestorOf(each) == ofBanner)
                return each->click();
        }
        FAIL("no way back");
    }
    template <class Kind>
    [[nodiscard]] Kind& dialog() const
    {
        auto* found = test.window().template findChild<Kind*>();
        REQUIRE(found != nullptr);
        return *found;
    }
    template <class Kind>
    [[nodiscard]] bool isGone() const
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return test.window().template findChild<Kind*>() == nullptr;
    }
    static void press(QWidget& dialog, const QString& text)
    {
        for (auto* each : dialog.findChildren<QPushButton*>()) {
            if (each->text() == text)
                return each->click();
        }
        FAIL("no such button");
    }
    template <class Kind>
    static Kind& field(QWidget& dialog, const QString& title)
    {
        for (auto* each : dialog.findChildren<Kind*>()) {
            if (each->title() == title)
                return *each;
        }
        throw std::runtime_error("no such field");
    }
};

/// A list of a day gone by, with a row at least, is only looked at; what is entered anew is of today again.
template <class View>
void checkOnlyLookedAt(const CadreStage<View>& stage, const QString& createButton, const QStringList& looks = {})
{
    auto& table = *stage.view().table();
    REQUIRE(stage.view().pastDay()->isPast());
    REQUIRE(stage.rowCount() > 0);
    CHECK(stage.view().template findChild<Banner*>()->isVisible());
    QStringList actions;
    for (const RowAction& action : table.rowActions())
        actions.append(action.name);
    CHECK(actions == looks);
    CHECK_FALSE(stage.view().template findChild<QPushButton*>(createButton)->isVisible());
    QSignalSpy noticed(&stage.test.desk(), &Desk::noticed);
    const auto isTold = [&] {
        return noticed.count() == 1 && noticed.takeFirst().first().toString().contains(QStringLiteral("只能看"));
    };
    table.setCurrentIndex(table.model()->index(0, 0));
    QTest::keyClick(&table, Qt::Key_F2);
    CHECK(isTold());
    Q_EMIT table.activated(table.model()->index(0, 0));
    CHECK(isTold());
    CHECK(stage.test.window().template findChild<Dialog*>() == nullptr);
    const QDate day = stage.view().pastDay()->day();
    stage.showDay(stage.test.desk().today().addDays(1));
    CHECK(stage.view().pastDay()->day() == day); // as it was; the window says why
    stage.backToToday();
    CHECK_FALSE(stage.view().pastDay()->isPast());
    CHECK_FALSE(stage.view().template findChild<Banner*>()->isVisible());
    CHECK_FALSE(table.rowActions().empty());
    CHECK(stage.view().template findChild<QPushButton*>(createButton)->isVisible());
    stage.showDay(day);
    CHECK(stage.view().createOwn());
    CHECK_FALSE(stage.view().pastDay()->isPast());
    stage.template dialog<Dialog>().close();
}

/// The titles of the facts in a pane beside a list stand on one line each.
inline void checkTitlesFit(const QWidget& pane)
{
    int titles = 0;
    for (const auto* facts : pane.findChildren<FactList*>()) {
        for (const auto* each : facts->findChildren<QLabel*>()) {
            if (!each->isVisibleTo(&pane) || each->minimumWidth() != each->maximumWidth() || each->text().isEmpty())
                continue;
            ++titles;
            INFO(each->text().toStdString());
            CHECK(each->fontMetrics().horizontalAdvance(each->text()) <= each->contentsRect().width());
        }
    }
    CHECK(titles > 0);
}

} // namespace branchbook::ui
