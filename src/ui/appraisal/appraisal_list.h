// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rounds of 述职评议考核, a line a year, and above them the course of the one that is chosen.
#pragma once

#include "branchbook/organization/appraisal_store.h"
#include "ui/appraisal/appraisal_rows.h"
#include "ui/cadres/record_list.h"

namespace branchbook::ui {

class StepTrack;

class AppraisalList final : public RecordListView
{
    Q_OBJECT
public:
    explicit AppraisalList(Desk& desk, QWidget* parent = nullptr);
    /// "", the id of a round, or a year: one that has no round yet is asked for.
    void open(const QString& argument) override;
    /// The chosen one; null where the list is empty.
    [[nodiscard]] const AppraisalRow* current() const;
    [[nodiscard]] StepTrack* track() const { return m_track; }
    void doNext();
    void addProblem();
    void printCurrent();
    void openMoreOfCurrent();
    [[nodiscard]] QPushButton* revealButton() const { return m_reveal; }

Q_SIGNALS:
    /// Another one is chosen, or what is known of it changed.
    void currentShown();
    /// Enter or a double click: the pane is wanted.
    void paneAsked();

protected:
    void load() override;
    void fill() override;
    void edit(const QModelIndex& index) override;
    void create() override;
    /// Leaving the page covers again.
    void hideEvent(QHideEvent* event) override;

private:
    [[nodiscard]] QWidget* makeEmpty();
    [[nodiscard]] QWidget* makeTrack();
    void createFor(int year);
    void showTrack();
    void takeStep(int index);
    void openMore(const QModelIndex& index);
    void writeReport(const organization::Appraisal& round);
    void enterCount(const organization::Appraisal& round);
    void printReport(const AppraisalRow& row);
    void printSheet(const AppraisalRow& row);
    void printPapers(const organization::Appraisal& round);
    void openFiles(const organization::Appraisal& round);
    void recycle(const organization::Appraisal& round);
    void restore(const organization::Appraisal& round);
    /// Where it is in the recycle bin it has to be taken out first. True: said so.
    [[nodiscard]] bool refusesRecycled(const organization::Appraisal& round);
    /// What is covered is not changed unseen. True: said so.
    [[nodiscard]] bool refusesCovered(const AppraisalRow& row);
    void onRow(const QModelIndex& index, void (AppraisalList::*work)(const organization::Appraisal&));

    std::vector<AppraisalRow> m_all;
    std::vector<AppraisalRow> m_bin;
    RowTableModel<AppraisalRow> m_model;
    StepTrack* m_track;
    QPushButton* m_reveal;
    QWidget* m_trackRow = nullptr;
    QString m_current; ///< id or year of the chosen one
};

} // namespace branchbook::ui
