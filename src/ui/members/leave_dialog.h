// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody leaves the branch: the reason and the day. People are never deleted for it.
#pragma once

#include "branchbook/book/member.h"
#include "ui/kit/dialog.h"

namespace branchbook::ui {

class ComboField;
class DateField;
class Desk;

class LeaveDialog final : public Dialog
{
    Q_OBJECT
public:
    LeaveDialog(QWidget* host, Desk& desk, book::Member member);

private:
    void save();

    Desk& m_desk;
    book::Member m_member;
    ComboField* m_reason;
    DateField* m_day;
};

} // namespace branchbook::ui
