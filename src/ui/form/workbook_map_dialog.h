// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 设置对应关系: which of our fields goes into which column and cell of the higher level's workbook.
#pragma once

#include "branchbook/form/workbook_map.h"
#include "ui/kit/dialog.h"
#include "ui/kit/field.h"

class QVBoxLayout;

namespace branchbook::ui {

class Desk;

/// Reads the file, proposes where nothing is mapped yet, and opens the dialog; says why where it cannot be read.
void openWorkbookMap(QWidget* host, Desk& desk, const form::FormTemplate& form);

class WorkbookMapDialog final : public Dialog
{
    Q_OBJECT
public:
    WorkbookMapDialog(QWidget* host, Desk& desk, const form::FormTemplate& form, QByteArray bytes,
                      const form::WorkbookLook& look);

    void save();
    /// For tests: the choices of the columns, in their order.
    [[nodiscard]] const QList<ComboField*>& columns() const { return m_columns; }
    [[nodiscard]] TextField* cells() const { return m_cells; }

private:
    void layOut();
    void showColumns(const form::WorkbookMap& map);
    void lookAgain();
    [[nodiscard]] form::WorkbookMap typed() const;

    Desk& m_desk;
    form::FormTemplate m_form;
    QByteArray m_bytes;
    form::WorkbookLook m_look;
    form::WorkbookMap m_shown; ///< whose codes the columns keep
    ComboField* m_sheet;
    ComboField* m_list;
    LineField* m_head;
    LineField* m_first;
    QList<ComboField*> m_columns;
    QVBoxLayout* m_columnRows = nullptr;
    TextField* m_codes;
    TextField* m_cells;
};

} // namespace branchbook::ui
