// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The dialogs of research topics: the topic with what came of it, and its next step.
#pragma once

#include "branchbook/ideology/research_service.h"
#include "ui/kit/dialog.h"

namespace branchbook::ui {

class ComboField;
class DateField;
class Desk;
class LineField;
class OwnerField;
class TextField;

class ResearchDialog final : public Dialog
{
    Q_OBJECT
public:
    /// A new one where it has no id.
    ResearchDialog(QWidget* host, Desk& desk, const ideology::Research& research);

private:
    void layOut();
    void fillDecidedIn();
    [[nodiscard]] ideology::Research read() const;
    void save();

    Desk& m_desk;
    ideology::Research m_research;
    LineField* m_title;
    OwnerField* m_lead;
    LineField* m_members;
    DateField* m_day;
    DateField* m_due;
    TextField* m_question;
    TextField* m_findings;
    TextField* m_decision;
    ComboField* m_decidedIn;
};

class ResearchStepDialog final : public Dialog
{
    Q_OBJECT
public:
    ResearchStepDialog(QWidget* host, Desk& desk, const ideology::Research& research);

private:
    [[nodiscard]] Result<> write(store::UnitOfWork& unit) const;
    void save();

    Desk& m_desk;
    ideology::Research m_research;
    DateField* m_day;
    TextField* m_text; ///< what this stage asks for: a note, the findings, the decision
};

} // namespace branchbook::ui
