// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The row's number, its state and the person's name, which stay in sight while the import table scrolls sideways.
#pragma once

#include <QTableView>

namespace branchbook::ui {

class MappingHeader;
class PreviewModel;

/// Lies over the left end of the table; gone while nothing is scrolled away.
class FrozenColumns final : public QTableView
{
    Q_OBJECT
public:
    FrozenColumns(QTableView& table, PreviewModel& model);
    /// After the table's columns, height or place have changed.
    void follow();
    [[nodiscard]] MappingHeader* mapping() const { return m_mapping; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int nameColumn() const; ///< -1 where no column is the name

    QTableView& m_table;
    PreviewModel& m_model;
    MappingHeader* m_mapping;
};

} // namespace branchbook::ui
