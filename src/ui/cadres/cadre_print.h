// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the lists of this room print, as papers over the window.
#pragma once

#include "branchbook/report/cadre_document.h"

class QWidget;

namespace branchbook::ui {

/// Asks first whether names go on paper.
void printReserves(QWidget& host, const report::ReserveSheet& sheet);
void printContacts(QWidget& host, const report::ContactSheet& sheet);
void printBrand(QWidget& host, const QString& branch, const organization::Brand& brand, QDate today);

} // namespace branchbook::ui
