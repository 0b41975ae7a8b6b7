// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 谈心谈话 (mockup 28): who talked with whom this year, who is left, and the form beside it.
#pragma once

#include "ui/shell/area_tab.h"
#include "ui/talks/talk_cell.h"

class QLabel;
class QStackedWidget;

namespace branchbook::ui {

class PastTurn;
class Segmented;
class TalkForm;
class TalkList;
class TalkOverview;

class TalksView final : public AreaView
{
    Q_OBJECT
public:
    explicit TalksView(Desk& desk, QWidget* parent = nullptr);

    /// "new", the id of a talk, or "with:" and the id of the member to talk with.
    void open(const QString& argument) override;
    bool createOwn() override;
    Page::Kept save() override;
    void print() override;
    void exportFile() override;
    [[nodiscard]] QWidget* filterField() const override;
    bool explain(QWidget* focus) override;
    [[nodiscard]] PeriodShown period() const override { return PeriodShown::Year; }
    [[nodiscard]] QWidget* corner() override { return m_corner; }

    [[nodiscard]] TalkOverview* overview() const { return m_overview; }
    [[nodiscard]] TalkForm* form() const { return m_form; }
    [[nodiscard]] TalkList* list() const { return m_list; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* makeCorner();
    void wire();
    void reload();
    /// Of the year; of the day that the list shows.
    [[nodiscard]] Result<QList<organization::Talk>> talksShown() const;
    void takeDay();
    void ask(const TalkAsked& what);
    void askWith(book::MemberId partner);
    void recycle(organization::TalkId id);
    void restore(organization::TalkId id);
    void showAmong();
    [[nodiscard]] QString ruleText() const;

    QLabel* m_sum;
    Segmented* m_choice;
    QWidget* m_corner;
    TalkOverview* m_overview;
    TalkList* m_list;
    TalkForm* m_form;
    QWidget* m_formColumn;
    QStackedWidget* m_stack;
    PastTurn* m_turn;
    organization::TalkDue m_due;
};

} // namespace branchbook::ui
