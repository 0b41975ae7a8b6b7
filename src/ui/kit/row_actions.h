// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The buttons at the right end of a table's row.
#pragma once

#include <QWidget>

namespace branchbook::ui {

class TableView;

/// Lies over the row in the colour of the row, so that nothing shines through. The mouse's way; keys have F2, Delete and
/// the menu key.
class RowActions final : public QWidget
{
    Q_OBJECT
public:
    explicit RowActions(TableView& view);
    /// -1 = nowhere.
    void placeAt(int row);
    [[nodiscard]] int row() const { return m_row; } ///< over which it lies; -1: nowhere

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    TableView& m_view;
    int m_row = -1;
};

} // namespace branchbook::ui
