// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A new branch in four steps: what it is called, to whom it belongs, its committee, and since when the program asks. Only the
// name is required; nothing is written before the last step.
#pragma once

#include "branchbook/agenda/first_steps.h"
#include "ui/kit/dialog.h"

class QStackedWidget;

namespace branchbook::ui {

class ComboField;
class DateField;
class LineField;
class Segmented;
class StepsHeader;

struct NewBranch {
    book::BookSetup setup;
    agenda::FirstSteps steps;
    QString path;
    enum class Roster : quint8 { Later, Now };
    Roster roster = Roster::Later;
};

class BranchAssistant final : public Dialog
{
    Q_OBJECT
public:
    BranchAssistant(QWidget* host, QDate today);

    /// From 0.
    [[nodiscard]] int step() const;
    /// The refusal beside the field that it names, on the step where that stands; else above the buttons.
    void tell(const Error& error);

Q_SIGNALS:
    void createAsked(const branchbook::ui::NewBranch& wanted);

private:
    QWidget* makeBranchStep();
    QWidget* makeUnitStep();
    QWidget* makeCommitteeStep();
    QWidget* makeBeginStep();
    void showStep(int step);
    void goOn();
    void create();
    void proposePath();
    void choosePath();
    void followBranch();
    void followElection();
    void followPosts();
    void followSince();
    [[nodiscard]] bool checkBranch();
    [[nodiscard]] bool checkUnit();
    [[nodiscard]] bool checkCommittee();
    /// What is written for the file, with the ending by which desktops and dialogs know a book.
    [[nodiscard]] QString bookPath() const;
    [[nodiscard]] QString pathProblem() const;
    [[nodiscard]] bool branchIsTemporary() const;
    /// A term was begun: a field of it is filled in.
    [[nodiscard]] bool hasTerm() const;
    [[nodiscard]] agenda::FirstSteps steps() const;

    QDate m_today;
    StepsHeader* m_header;
    QStackedWidget* m_stack;
    LineField* m_name;
    ComboField* m_kind;
    ComboField* m_sector;
    DateField* m_founded;
    LineField* m_path;
    LineField* m_unit;
    LineField* m_higher;
    LineField* m_reportTo;
    LineField* m_groups;
    LineField* m_number;
    DateField* m_elected;
    DateField* m_ends;
    LineField* m_posts;
    QWidget* m_termFields;
    QLabel* m_noTerm;
    Segmented* m_since;
    QLabel* m_sinceWords;
    Segmented* m_roster;
    QPushButton* m_back;
    QPushButton* m_next;
    QDate m_proposedEnd; ///< what stands in `m_ends` by our own proposal
    bool m_pathIsOurs = true;
};

} // namespace branchbook::ui
