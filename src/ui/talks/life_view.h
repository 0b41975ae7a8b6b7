// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 组织生活会: who has spoken of themselves and of others, what was said, and the problems that go into the ledger.
#pragma once

#include "branchbook/organization/criticism.h"
#include "ui/kit/row_table_model.h"
#include "ui/kit/table_view.h"
#include "ui/shell/area_tab.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace branchbook::ui {

class ComboField;
class OwnerField;
class Segmented;
class TextField;

enum class LifeColumn { Name, Self, Received, Given };

class LifeView final : public AreaView
{
    Q_OBJECT
public:
    explicit LifeView(Desk& desk, QWidget* parent = nullptr);

    /// "new", the id of a meeting, or nothing.
    void open(const QString& argument) override;
    bool createOwn() override;
    bool explain(QWidget* focus) override;

    [[nodiscard]] const RowTableModel<organization::CriticismSum>& model() const { return m_model; }
    [[nodiscard]] TableView* table() const { return m_table; }
    [[nodiscard]] gathering::GatheringId meeting() const { return m_meeting.id; }

private:
    [[nodiscard]] QWidget* makeEmpty();
    [[nodiscard]] QWidget* makeBody();
    [[nodiscard]] QWidget* makePeople();
    [[nodiscard]] QWidget* makeSaid();
    [[nodiscard]] QWidget* makeProblems();
    void wire();
    void reload();
    void showMeeting();
    void showPerson();
    void showProblems();
    void addLine(const organization::Criticism& said);
    void keep();
    void remove(organization::CriticismId id);
    void raiseProblem();
    void printRecord();
    /// Of an archived meeting: why; from then on what is written down and taken away leaves a mark.
    void askCorrection();
    void showLock();

    gathering::Gathering m_meeting;
    gathering::GatheringId m_shown; ///< the one that m_correction is for
    QList<organization::Criticism> m_said;
    RowTableModel<organization::CriticismSum> m_model;
    QStackedWidget* m_stack;
    ComboField* m_choice;
    TableView* m_table;
    QLabel* m_sum;
    QLabel* m_who;
    QVBoxLayout* m_lines;
    Segmented* m_kind;
    OwnerField* m_by;
    TextField* m_points;
    QPushButton* m_keep;
    QWidget* m_writing; ///< the fields, which an archived meeting has only while it is being corrected
    QLabel* m_locked;
    QPushButton* m_correct;
    QString m_correction; ///< why the archived meeting is being corrected; empty: it is not
    QVBoxLayout* m_problems;
    QLabel* m_problemSum;
    book::MemberId m_person;
};

} // namespace branchbook::ui
