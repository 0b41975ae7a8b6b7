// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 年老体弱党员不作硬性要求 in a menu beside a name: no hours and no turn are asked in a year, or they are asked again.
#pragma once

#include "branchbook/book/member.h"

class QMenu;

namespace branchbook::ui {

class Desk;

/// What is entered already is offered to be taken back, else the two grounds. Each is one step of the book with its undo.
void addExcuseLines(QMenu& menu, Desk& desk, book::MemberId member, const QString& name, int year);

} // namespace branchbook::ui
