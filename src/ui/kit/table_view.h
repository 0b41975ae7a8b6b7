// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The table of the house: no zebra, hover and selection over the whole row, three-step sorting, optional check boxes.
#pragma once

#include <QHeaderView>
#include <QMap>
#include <QTableView>

#include <functional>
#include <optional>
#include <vector>

namespace branchbook::ui {

/// A column header: 36 high, 13 px, the sorted column darker with a chevron.
class TableHeader final : public QHeaderView
{
    Q_OBJECT
public:
    explicit TableHeader(QWidget* parent);
    struct Sorting {
        int column = -1; ///< -1 = the natural order
        Qt::SortOrder order = Qt::AscendingOrder;
    };
    void setSorting(Sorting sorting);
    [[nodiscard]] Sorting sorting() const { return m_sorting; }
    /// Only these columns answer a click; empty = all but the check column.
    void setSortable(const QSet<int>& columns) { m_sortable = columns; }
    void setCheckState(Qt::CheckState state);
    void setLeadingInset(int px) { m_inset = px; }
    void setTrailingInset(int px) { m_trailing = px; }
    /// What a click does, for the keyboard of the table: Ctrl+Shift+← → choose the column to sort by, ↑ ↓ the direction,
    /// Ctrl+Shift+Home the natural order, Ctrl+A ticks all or none. False: no such key, or nothing here answers it.
    bool takeKey(const QKeyEvent& event);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void menuAsked(const QPoint& at); ///< on the screen
    void sortingChosen(branchbook::ui::TableHeader::Sorting sorting);
    void checkClicked();
    /// The user drew a section to this width, in px of the screen.
    void widthChosen(int section, int px);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    void take(int section);
    /// In the order of the screen; empty where nobody listens.
    [[nodiscard]] QList<int> sortableColumns() const;
    void noteWidths();

    Sorting m_sorting;
    QSet<int> m_sortable;
    QList<int> m_widths; ///< when the mouse went down
    std::optional<Qt::CheckState> m_check;
    int m_inset = 0;
    int m_trailing = 0;
};

class RowActions;

/// What can be done with a row: a button of 28 px at its right end while it is hovered or has the focus, and an entry of
/// the context menu.
struct RowAction {
    QString icon;
    QString name;
    std::function<void(const QModelIndex&)> act;
};

/// Set widths through ColumnWidthRole of the model's header; the widest column named by setStretchColumn takes the
/// spare room, or the widest one where that gave way; a column is at least as wide as its title, unless the user drew it
/// narrower, and of the spare room it gets what its first rows need to be read whole. Enter or double click activates, F2 asks to edit, Delete asks to remove, Space toggles the check box; the
/// header's keys: TableHeader::takeKey.
class TableView : public QTableView
{
    Q_OBJECT
public:
    enum class Density { Standard = 40, Compact = 34, TwoLine = 50 };

    explicit TableView(const QString& accessibleName, QWidget* parent = nullptr);
    void setModel(QAbstractItemModel* model) override;
    void setDensity(Density density);
    void setStretchColumn(int column);
    /// The model's column 0 answers Qt::CheckStateRole and takes it in setData.
    void setCheckColumn();
    /// More room before the first column, so that it stands under the page's own padding (24 − 10).
    void setLeadingInset(int px);
    /// The same behind the last column.
    void setTrailingInset(int px);
    [[nodiscard]] int trailingInset(int column) const { return column == lastVisibleColumn() ? m_trailing : 0; }
    [[nodiscard]] int leadingInset(int column) const { return column == firstVisibleColumn() ? m_inset : 0; }
    [[nodiscard]] TableHeader* header() const { return m_header; }
    /// What the user gave to columns, by column, in px at text size 1; the stretching one takes the spare room all the same.
    void setOwnWidths(const QMap<int, int>& widths);
    [[nodiscard]] const QMap<int, int>& ownWidths() const { return m_ownWidths; }
    /// Space on a cell with an act of its own; false: none here, and the row is ticked.
    void setSpaceAct(std::function<bool(const QModelIndex&)> act) { m_spaceAct = std::move(act); }
    void setRowActions(std::vector<RowAction> actions);
    [[nodiscard]] const std::vector<RowAction>& rowActions() const { return m_rowActions; }

    [[nodiscard]] int hoveredRow() const { return m_hovered; }
    /// Where the buttons that lie over a row begin, in the viewport; its width where none do. A text ends before it with its dots.
    [[nodiscard]] int coveredFrom(int row) const;
    [[nodiscard]] int firstVisibleColumn() const;
    [[nodiscard]] int lastVisibleColumn() const;
    [[nodiscard]] bool showsKeyboardFocus() const;

Q_SIGNALS:
    void removeAsked(const QModelIndex& index);
    void editAsked(const QModelIndex& index);
    /// By the user.
    void widthsChosen();

protected:
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    /// Several rows only by the user's mouse and keys: what a page shows as its current row is selected alone.
    [[nodiscard]] QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex& index,
                                                                       const QEvent* event) const override;

private:
    void setHovered(int row);
    void shareWidth();
    void takeWidth(int column, int px);
    [[nodiscard]] int neededWidth(int column) const;
    [[nodiscard]] int contentWidth(int column) const;
    /// What is left of `spare`.
    [[nodiscard]] int spareAfterContents(int spare, int stretch);
    [[nodiscard]] int stretchingColumn() const;
    void dropColumns();
    void placeActions();
    void toggleCheck(int row);
    /// 预览, 打印, 导出 of the list, where a parent does it.
    void openListMenu(const QPoint& at);

    TableHeader* m_header;
    RowActions* m_buttons = nullptr;
    std::vector<RowAction> m_rowActions;
    QMap<int, int> m_ownWidths;
    Density m_density = Density::Standard;
    int m_hovered = -1;
    int m_stretch = -1;
    int m_inset = 0;
    int m_trailing = 0;
    std::optional<QPoint> m_pressed; ///< on a row, which goes with the pointer once it has moved far enough
    bool m_checks = false;
    std::function<bool(const QModelIndex&)> m_spaceAct;
    bool m_keyboard = false;
};

} // namespace branchbook::ui
