// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One exam: how many were expected, sat it and passed, with their names; the questions that were missed most; corrections.
#pragma once

#include "branchbook/ideology/exam.h"
#include "ui/kit/side_pane.h"

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace branchbook::ui {

class Chip;

class ExamPane final : public SidePane
{
    Q_OBJECT
public:
    explicit ExamPane(QWidget* parent = nullptr);
    void showExam(const ideology::Exam& exam, const ideology::ExamFigures& figures, bool mayWrite);
    void focusFirst();
    /// Everything that is to be read, a line each.
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void scoresAsked();
    void paperAsked();
    void moreAsked();

private:
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeContent(const ideology::Exam& exam, const ideology::ExamFigures& figures);

    QLabel* m_title;
    QLabel* m_mean;
    Chip* m_state;
    QPushButton* m_scores;
    QPushButton* m_paper;
    QPushButton* m_more;
    QScrollArea* m_scroll;
};

} // namespace branchbook::ui
