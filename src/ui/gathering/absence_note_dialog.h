// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is private about somebody's absence: read and written here alone.
#pragma once

#include "branchbook/book/member.h"
#include "ui/kit/dialog.h"

#include <QHash>

namespace branchbook::ui {

class ComboField;
class EditorModel;
class TextField;

class AbsenceNoteDialog final : public Dialog
{
    Q_OBJECT
public:
    AbsenceNoteDialog(QWidget* host, EditorModel& model);

private:
    void showPerson();
    void save();

    EditorModel& m_model;
    QHash<book::MemberId, QString> m_notes;
    ComboField* m_person;
    TextField* m_note;
};

} // namespace branchbook::ui
