// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked in a round of 废改立: its name, a verdict, its end.
#pragma once

#include "branchbook/institutions/inventory_service.h"
#include "ui/kit/dialog.h"

namespace branchbook::ui {

class ComboField;
class DateField;
class Desk;
class LineField;

class InventoryDialog final : public Dialog
{
    Q_OBJECT
public:
    InventoryDialog(QWidget* host, Desk& desk);

private:
    void save();

    Desk& m_desk;
    LineField* m_title;
    ComboField* m_kind;
    DateField* m_day;
};

class VerdictDialog final : public Dialog
{
    Q_OBJECT
public:
    VerdictDialog(QWidget* host, Desk& desk, const institutions::Inventory& round,
                  const institutions::InventoryLine& line);

private:
    void save();
    void takeBack();

    Desk& m_desk;
    institutions::Inventory m_round;
    institutions::InventoryLine m_line;
    ComboField* m_verdict;
    LineField* m_reason;
};

class InventoryEndDialog final : public Dialog
{
    Q_OBJECT
public:
    InventoryEndDialog(QWidget* host, Desk& desk, const institutions::Inventory& round);

private:
    void save();

    Desk& m_desk;
    institutions::Inventory m_round;
    DateField* m_day;
    LineField* m_conclusion;
};

} // namespace branchbook::ui
