// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The ledger of an area on paper, and as a PDF whose text can be searched.
#pragma once

#include "branchbook/ledger/ledger.h"

class QWidget;

namespace branchbook::ui {

class Desk;

/// 2026年作风建设台账: the year is that of the desk.
[[nodiscard]] QString ledgerTitle(Desk& desk, const QString& area);
void printLedger(Desk& desk, const QString& area, const QList<ledger::Item>& items, QDate day, QWidget* parent);
void saveLedger(Desk& desk, const QString& area, const QList<ledger::Item>& items, QDate day, const QString& path);

} // namespace branchbook::ui
