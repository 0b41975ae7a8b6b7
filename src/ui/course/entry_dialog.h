// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An honour, a hardship or a visit as a form.
#pragma once

#include "branchbook/organization/member_entry.h"
#include "ui/kit/dialog.h"

namespace branchbook::ui {

class DateField;
class Desk;
class LineField;
class OwnerField;
class TextField;

class EntryDialog final : public Dialog
{
    Q_OBJECT
public:
    EntryDialog(QWidget* host, Desk& desk, const organization::MemberEntry& entry);

private:
    void layOut();
    void save();

    Desk& m_desk;
    organization::MemberEntry m_entry;
    OwnerField* m_person;
    DateField* m_day;
    LineField* m_title;
    LineField* m_by;
    LineField* m_amount;
    TextField* m_detail;
};

} // namespace branchbook::ui
