// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The grid of dues: a row for everybody, a column for every month.
#pragma once

#include "ui/dues/dues_data.h"
#include "ui/kit/cell.h"

#include <QAbstractTableModel>
#include <QSet>

namespace branchbook::ui {

enum class DuesOrder { OpenFirst, Group, Name };

class DuesModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Check, Name, Class, Base, Rate, Due, FirstMonth, Total = FirstMonth + 12, Columns };
    enum Role { MarkRole = Qt::UserRole + 900 }; ///< the icon of a month's cell; empty: none

    explicit DuesModel(QObject* parent = nullptr);
    void setData(std::shared_ptr<const DuesData> known, int month);
    using QAbstractTableModel::setData;
    void setOrder(DuesOrder order);
    /// The months by their number alone, so that what stands before them keeps its place in a narrow window.
    void setShortHeads(bool on);
    [[nodiscard]] DuesOrder order() const { return m_order; }
    /// The one that is looked at, 1 … 12; 0: none.
    [[nodiscard]] int month() const { return m_month; }
    [[nodiscard]] const DuesRow& row(int index) const;
    [[nodiscard]] int rowOf(book::MemberId member) const; ///< -1: not here
    /// The month of the column, else the one looked at.
    [[nodiscard]] int monthAt(int column) const;
    /// Null: no month of the year has begun.
    [[nodiscard]] const organization::DuesMonth* lineAt(int row, int month) const;
    [[nodiscard]] QList<book::MemberId> ticked() const; ///< as they stand
    [[nodiscard]] Money tickedSum() const;
    void untick();
    /// Everybody who can be, or nobody where they are already.
    void tickAll();
    [[nodiscard]] Qt::CheckState checkState() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void tickedChanged();

private:
    void sortRows();
    [[nodiscard]] QString headText(int section) const;
    [[nodiscard]] bool mayTick(int row) const;
    [[nodiscard]] Cell cellAt(int row, int column) const;
    [[nodiscard]] Cell monthCell(const organization::DuesMonth& line) const;

    std::shared_ptr<const DuesData> m_data;
    std::vector<int> m_rows; ///< into m_data->rows
    QSet<book::MemberId> m_ticked;
    DuesOrder m_order = DuesOrder::OpenFirst;
    int m_month = 0;
    bool m_shortHeads = false;
};

/// What a month's cell shows; empty: nothing.
[[nodiscard]] QString duesMark(const organization::DuesMonth& line, QDate today);
/// 在职, 离退休: the class in a word.
[[nodiscard]] QString duesClassWord(rules::DuesClass type);

} // namespace branchbook::ui
