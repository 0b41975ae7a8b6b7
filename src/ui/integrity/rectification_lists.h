// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The three lists of a special rectification (问题, 责任, 整改), a new line of them, and its end.
#pragma once

#include "branchbook/integrity/rectification.h"
#include "ui/kit/dialog.h"
#include "ui/kit/row_table_model.h"

#include <optional>

namespace branchbook::ui {

class DateField;
class Desk;
class LineField;
class OwnerField;
class TableView;
class TextField;

/// A line leads to its matter in the ledger, where it is closed with a result. `past`: the day gone by of which the items are.
class RectificationListsDialog final : public Dialog
{
    Q_OBJECT
public:
    RectificationListsDialog(QWidget* host, Desk& desk, const integrity::Rectification& rectification,
                             const QList<ledger::Item>& items, std::optional<QDate> past = {});
    [[nodiscard]] TableView* table() const { return m_table; }

private:
    Desk& m_desk;
    RowTableModel<ledger::Item> m_model;
    TableView* m_table;
};

class RectificationItemDialog final : public Dialog
{
    Q_OBJECT
public:
    RectificationItemDialog(QWidget* host, Desk& desk, const integrity::Rectification& rectification);

private:
    void save();

    Desk& m_desk;
    integrity::Rectification m_rectification;
    TextField* m_problem;
    OwnerField* m_owner;
    DateField* m_due;
    LineField* m_measure;
};

class RectificationCloseDialog final : public Dialog
{
    Q_OBJECT
public:
    RectificationCloseDialog(QWidget* host, Desk& desk, const integrity::Rectification& rectification);

private:
    void save();

    Desk& m_desk;
    integrity::Rectification m_rectification;
    DateField* m_day;
    TextField* m_conclusion;
};

} // namespace branchbook::ui
