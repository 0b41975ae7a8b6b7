// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What became of the import (mockup 31): one sentence, four figures, the rows that came back, what to do next.
#pragma once

#include "ui/roster/import_page.h"
#include "ui/theme/theme.h"

class QFrame;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace branchbook::ui {

class FigureCard;
class IconTile;
class ProblemLine;
class RejectDialog;
class RejectTable;

class ResultPage final : public ImportPage
{
    Q_OBJECT
public:
    explicit ResultPage(ImportSession& session, QWidget* parent = nullptr);
    [[nodiscard]] QWidget* firstFocus() const override;

Q_SIGNALS:
    void rosterAsked();
    void memberAsked(const QString& member);
    void duesAsked(); ///< the bases of those who are new are to be decided
    void workbenchAsked(); ///< what is due, now that there are people

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void takeOutcome();
    void showFigures(const ImportOutcome& outcome);
    void showUndone(const ImportOutcome& outcome);
    void showState();
    QWidget* makeHead();
    QWidget* makeRejects();
    void fillSide(const ImportOutcome& outcome);
    void addChanges(const ImportOutcome& outcome);
    void addFollowUps(const ImportOutcome& outcome);
    void addNote(const QString& icon, Color tint, const QString& words);
    void showAllChanges();
    void showAllSteps();
    void askToUndo();
    void askWhereToSave();
    void mend(int index);

    IconTile* m_tile = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_explanation = nullptr;
    QLabel* m_when = nullptr;
    FigureCard* m_added;
    FigureCard* m_updated;
    FigureCard* m_skipped;
    FigureCard* m_rejected;
    QFrame* m_rejectCard = nullptr;
    QLabel* m_rejectTitle = nullptr;
    RejectTable* m_rejects = nullptr;
    ProblemLine* m_problem;
    QWidget* m_side;
    QScrollArea* m_sideArea = nullptr;
    QVBoxLayout* m_sideRows;
    QPushButton* m_undo;
    QLabel* m_undoNote;
    QPushButton* m_save;
    QPushButton* m_again;
    QPushButton* m_roster;
};

} // namespace branchbook::ui
