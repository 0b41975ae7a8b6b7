// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rows that came back: number, person, value, reason and what to do, with a button where it can be done here.
#pragma once

#include "ui/kit/table_view.h"
#include "ui/roster/import_state.h"

#include <QAbstractTableModel>

namespace branchbook::ui {

class RejectModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    enum Column { Number, Person, Value, Reason, Mend };

    void setRejects(std::vector<ShownReject> rejects);
    [[nodiscard]] const ShownReject& reject(int row) const { return m_rejects[std::size_t(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<ShownReject> m_rejects;
    int m_personWidth = 0;
};

class RejectTable final : public TableView
{
    Q_OBJECT
public:
    explicit RejectTable(QWidget* parent = nullptr);
    void setRejects(std::vector<ShownReject> rejects);
    [[nodiscard]] RejectModel* rejects() const { return m_model; }
    /// As high as its rows, so that the card ends with them.
    [[nodiscard]] bool isNarrow() const { return m_narrow; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// 现在改 was clicked, or Enter pressed on the row.
    void mendAsked(int row);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();

    RejectModel* m_model;
    bool m_narrow = false;
};

} // namespace branchbook::ui
