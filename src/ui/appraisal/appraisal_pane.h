// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One round of 述职评议考核 beside the list: score of each group as a bar, the working of the total, the grade, the problems with
// what became of them, what was corrected.
#pragma once

#include "ui/appraisal/appraisal_rows.h"
#include "ui/kit/side_pane.h"

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace branchbook::ui {

class Chip;

class AppraisalPane final : public SidePane
{
    Q_OBJECT
public:
    explicit AppraisalPane(QWidget* parent = nullptr);
    void showRound(const AppraisalRow& row, bool mayWrite);
    void focusFirst();
    [[nodiscard]] QPushButton* nextButton() const { return m_next; }
    /// Everything that is to be read, a line each.
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void nextAsked();
    void printAsked();
    void moreAsked();
    /// A problem's line was pressed: its ledger item.
    void problemAsked(const QString& id);
    /// The record of the meeting that a step rests on.
    void meetingAsked(const QString& id);

private:
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeContent(const AppraisalRow& row);
    void addMeetings(QVBoxLayout& rows, const organization::Appraisal& round);
    void addProblems(QVBoxLayout& rows, const AppraisalRow& row);

    QLabel* m_title;
    QLabel* m_total;
    Chip* m_state;
    QPushButton* m_next;
    QPushButton* m_print;
    QPushButton* m_more;
    QScrollArea* m_scroll;
};

} // namespace branchbook::ui
