// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Settings → 操作记录: who did what when, newest first, and the last step taken back.
#pragma once

#include "branchbook/book/book.h"
#include "ui/kit/row_table_model.h"
#include "ui/settings/settings_pane.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace branchbook::ui {

class Desk;
class TableView;

class JournalPane final : public SettingsPane
{
    Q_OBJECT
public:
    explicit JournalPane(Desk& desk);
    [[nodiscard]] QWidget* filterField() const override;
    [[nodiscard]] TableView* table() const { return m_table; }
    /// The next 500 older lines.
    void showMore();

protected:
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] QWidget* makeBar();
    [[nodiscard]] QWidget* makeFoot();
    void reload();
    void fill();
    void undoStep(const store::OpEntry& entry);

    Desk& m_desk;
    RowTableModel<store::OpEntry> m_model;
    TableView* m_table;
    QLineEdit* m_search;
    QLabel* m_sum;
    QPushButton* m_undo;
    QPushButton* m_redo;
    QPushButton* m_more;
    QList<store::OpEntry> m_read;
    int m_wanted;
    bool m_hasAll = false; ///< m_read goes back to the first step
    bool m_stale = true;
};

} // namespace branchbook::ui
