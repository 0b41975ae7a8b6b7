// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 支部班子: the term with its countdown, posts and duties, the plan of the year, the way to the next election.
#pragma once

#include "ui/organization/committee_data.h"
#include "ui/shell/area_tab.h"

class QBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace branchbook::ui {

class PlanCard;
class PostList;
class SeriesCard;
class TermCard;
class TimetableCard;

class CommitteeView final : public AreaView
{
    Q_OBJECT
public:
    explicit CommitteeView(Desk& desk, QWidget* parent = nullptr);

    void open(const QString& argument) override;
    bool createOwn() override;
    void print() override;
    /// F1: how an election is prepared and held.
    bool explain(QWidget* focus) override;
    [[nodiscard]] PeriodShown period() const override { return PeriodShown::Year; }
    [[nodiscard]] QWidget* corner() override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void look();
    void arrange();
    void placeSide();
    void fitHeight();
    void showEmpty();
    void showAll();
    void wire(TermCard* card);
    void wire(PostList* list);
    void wire(PlanCard* card);
    void wire(TimetableCard* card);
    void wire(SeriesCard* card);
    [[nodiscard]] QWidget* host() const { return window(); }
    [[nodiscard]] bool mayWrite();

    void adopt();
    void askTerm();
    void askNextTerm();
    void askShift();
    void appoint(const organization::Seat& seat);
    void handOver(organization::PostId post);
    void tick(const organization::ReelectionStep& step);
    void showDraft(const QString& paper);
    void planNext(const organization::Series& series);
    void openSource(const organization::WorkItem& item);
    void recycleTerm();
    void restoreTerm(const organization::TermId& id);
    void removeSeat(const organization::Seat& seat);
    void removePost(const organization::Post& post);
    void unmark(const organization::WorkItem& item);
    void finishWork(organization::WorkItemId id);
    void changeDuty(organization::DutyId id);
    void removeWork(const organization::WorkItem& item);

    CommitteeData m_data;
    QVBoxLayout* m_rows;
    QScrollArea* m_area; ///< where the window is small
    QWidget* m_content = nullptr;
    QWidget* m_side = nullptr; ///< the column at the right, inside the content; below the lists where there is no room
    QBoxLayout* m_columns = nullptr;
    PostList* m_posts = nullptr; ///< where there is a side
    PlanCard* m_plan = nullptr;
    TimetableCard* m_timetable = nullptr; ///< null: nothing to elect
    int m_month; ///< of the plan
    QWidget* m_corner = nullptr;
};

} // namespace branchbook::ui
