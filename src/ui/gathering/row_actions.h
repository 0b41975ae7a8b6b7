// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The actions of a table's row at its right end, while it is hovered or has the keyboard (design §6, Tables).
#pragma once

#include <QModelIndex>
#include <QWidget>

class QPushButton;

namespace branchbook::ui {

class TableView;

/// A child of the table's viewport. The same actions must be in the context menu and on keys: it takes no focus.
class RowActions final : public QWidget
{
    Q_OBJECT
public:
    explicit RowActions(TableView& table);
    QPushButton* add(const QString& icon, const QString& name);
    /// The row that it stands on; invalid while it is hidden.
    [[nodiscard]] QModelIndex row() const { return m_row; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow(QPoint mouse);
    void stand(const QModelIndex& index);

    TableView& m_table;
    QPersistentModelIndex m_row;
    bool m_hovering = false;
};

} // namespace branchbook::ui
