// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 党员登记表 and 党员信息卡 to the printer.
#pragma once

#include "branchbook/report/member_document.h"

class QWidget;

namespace branchbook::ui {

class Desk;

void printMemberForm(Desk& desk, book::MemberId id, report::PersonalNumbers numbers, QWidget* parent);
void printMemberCard(Desk& desk, book::MemberId id, report::PersonalNumbers numbers, QWidget* parent);

} // namespace branchbook::ui
