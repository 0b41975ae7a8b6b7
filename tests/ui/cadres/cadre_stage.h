// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The sample in the window at one of the lists of an area, and short ways to press and type.
#pragma once

#include "support/catch_qt.h"
#include "ui/agenda/demo_fixture.h"
#include "ui/kit/table_view.h"
#include "ui/members/fact_list.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFontMetrics>
#include <QLabel>
#include <QPushButton>

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
