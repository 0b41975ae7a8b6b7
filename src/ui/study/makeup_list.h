// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who missed a study session this year, and how it was made up.
#pragma once

#include "branchbook/ideology/makeup.h"
#include "ui/cadres/record_list.h"
#include "ui/kit/dialog.h"
#include "ui/kit/row_table_model.h"

namespace branchbook::ui {

class DateField;
class LineField;

class MakeupList final : public RecordListView
{
    Q_OBJECT
public:
    explicit MakeupList(Desk& desk, QWidget* parent = nullptr);

    /// `argument`: a gathering; the first who missed it. One of an earlier year stands in the list from then on.
    void open(const QString& argument) override;

protected:
    void load() override;
    void fill() override;
    void edit(const QModelIndex& index) override;
    void create() override;

private:
    void remove(const QModelIndex& index);

    QDate m_from; ///< the list begins with it; invalid: with the year
    QList<ideology::MissedStudy> m_all;
    RowTableModel<ideology::MissedStudy> m_model;
};

/// What was made up; of what is made up already, who confirms it.
class MakeupDialog final : public Dialog
{
    Q_OBJECT
public:
    MakeupDialog(QWidget* host, Desk& desk, const ideology::MissedStudy& missed);

private:
    [[nodiscard]] Result<> perform(store::UnitOfWork& unit) const;
    void save();

    Desk& m_desk;
    ideology::MissedStudy m_missed;
    DateField* m_day;
    LineField* m_text; ///< the material, or who confirms
};

} // namespace branchbook::ui
