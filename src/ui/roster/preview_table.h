// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The table of the import's third step: rows with their state, problems under the cells, mapping over the columns.
#pragma once

#include "branchbook/book/member_field.h"

#include <QTableView>

namespace branchbook::ui {

class FrozenColumns;
class MappingHeader;
class PreviewModel;

class PreviewTable final : public QTableView
{
    Q_OBJECT
public:
    explicit PreviewTable(PreviewModel& model, QWidget* parent = nullptr);
    [[nodiscard]] MappingHeader* mapping() const { return m_mapping; }
    [[nodiscard]] FrozenColumns* frozen() const { return m_frozen; }
    [[nodiscard]] int hoveredRow() const { return m_hovered; }
    [[nodiscard]] bool showsKeyboardFocus() const;
    /// Of the plan; -1 for none.
    [[nodiscard]] int currentPlanRow() const;
    void showPlanRow(int planRow);

Q_SIGNALS:
    void mappingChosen(int column, std::optional<branchbook::book::Field> field);
    void planRowChosen(int planRow);
    /// Enter or double click.
    void planRowOpened(int planRow);

protected:
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void keepPlace();
    void fitColumns();
    void takeModel();
    void setHovered(int row);

    PreviewModel& m_model;
    MappingHeader* m_mapping;
    FrozenColumns* m_frozen = nullptr;
    int m_hovered = -1;
    int m_planRow = -1; ///< the current one, over resets
    QPoint m_scrolled; ///< of the two bars, while the model is set anew
    bool m_keyboard = false;
    bool m_resetting = false;
};

} // namespace branchbook::ui
