// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 过去某一天的班子: who was in which post on a day, and on demand who was before; printed and saved like every list.
#pragma once

#include "branchbook/organization/committee.h"
#include "ui/kit/cell.h"
#include "ui/kit/dialog.h"
#include "ui/kit/row_table_model.h"

class QCheckBox;
class QLabel;
class QPushButton;

namespace branchbook::ui {

class DateField;
class Desk;
class TableView;

/// A line of the list.
struct CommitteeDayRow {
    organization::Seat seat;
    int term = 1; ///< 第几届
    QDate last; ///< its last day as known on the day; invalid: in office
};

class CommitteeDayDialog final : public Dialog
{
    Q_OBJECT
public:
    /// `committee`: as the records have it now.
    CommitteeDayDialog(QWidget* host, Desk& desk, organization::Committee committee);
    [[nodiscard]] DateField* day() const { return m_day; }
    [[nodiscard]] QCheckBox* former() const { return m_former; }
    [[nodiscard]] TableView* table() const { return m_table; }
    [[nodiscard]] const RowTableModel<CommitteeDayRow>& model() const { return m_model; }

private:
    void showDay();
    [[nodiscard]] std::vector<CommitteeDayRow> rowsOn(QDate day) const;
    void offerOutput(QWidget* anchor);

    Desk& m_desk;
    organization::Committee m_committee;
    DateField* m_day;
    QCheckBox* m_former;
    QLabel* m_sum;
    RowTableModel<CommitteeDayRow> m_model;
    TableView* m_table;
    QPushButton* m_output; ///< off while the field has no day that is listed
};

} // namespace branchbook::ui
