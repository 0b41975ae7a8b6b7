// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Step 4, 确认导入: what will be written, in numbers; then the writing itself with its progress.
#pragma once

#include "ui/roster/import_page.h"

class QFrame;
class QLabel;
class QVBoxLayout;

namespace branchbook::ui {

class Bar;
class FigureCard;
class ProblemLine;
class SumsLine;

class ConfirmPage final : public ImportPage
{
    Q_OBJECT
public:
    explicit ConfirmPage(ImportSession& session, QWidget* parent = nullptr);

private:
    void takePlan();
    void showState();
    void showProgress(qint64 done, qint64 total, const QString& what);
    void askToStop();
    void fillPoints(const PlanView& view);
    QWidget* makeRunning();

    QLabel* m_title;
    QLabel* m_explanation;
    FigureCard* m_added;
    FigureCard* m_updated;
    FigureCard* m_left;
    FigureCard* m_rejected;
    QFrame* m_pointsCard;
    QVBoxLayout* m_points;
    ProblemLine* m_problem;
    Bar* m_bar = nullptr;
    QLabel* m_runningText = nullptr;
    QPushButton* m_stop = nullptr;
    QWidget* m_running; ///< after what its making fills
    bool m_ran = false;
    bool m_stopAsked = false;
};

} // namespace branchbook::ui
