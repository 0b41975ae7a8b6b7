// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the lists of this room print, as papers over the window.
#pragma once

#include "branchbook/report/cadre_document.h"

class QWidget;

namespace branchbook::ui {

class Desk;

/// Asks first whether names go on paper.
void printReserves(const Desk& desk, QWidget& host, const report::ReserveSheet& sheet);
void printContacts(const Desk& desk, QWidget& host, const report::ContactSheet& sheet);
/// `day`: as of which it stands so.
void printBrand(const Desk& desk, QWidget& host, const organization::Brand& brand, QDate day);

} // namespace branchbook::ui
