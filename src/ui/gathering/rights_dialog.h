// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who has no vote, and who stays out of 应到会 with which consent: what the roster does not know.
#pragma once

#include "ui/kit/dialog.h"

namespace branchbook::ui {

class ComboField;
class DateField;
class EditorModel;
class LineField;

class RightsDialog final : public Dialog
{
    Q_OBJECT
public:
    RightsDialog(QWidget* host, EditorModel& model);

private:
    void addFields();
    /// What is recorded of the chosen person.
    void showPerson();
    void arrange();
    [[nodiscard]] bool asksWhy() const;
    void take();

    EditorModel& m_model;
    ComboField* m_person;
    ComboField* m_right;
    LineField* m_why;
    ComboField* m_reason;
    DateField* m_since;
    LineField* m_higher;
    LineField* m_meeting;
};

} // namespace branchbook::ui
