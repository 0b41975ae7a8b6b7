// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 先进典型: who, what they did, and by what means others heard of it.
#pragma once

#include "branchbook/ideology/role_model.h"
#include "ui/cadres/record_list.h"
#include "ui/kit/dialog.h"
#include "ui/kit/row_table_model.h"

namespace branchbook::ui {

class DateField;
class LineField;
class OwnerField;
class TextField;

class RoleModelView final : public RecordListView
{
    Q_OBJECT
public:
    explicit RoleModelView(Desk& desk, QWidget* parent = nullptr);

protected:
    void load() override;
    void fill() override;
    void edit(const QModelIndex& index) override;
    void create() override;

private:
    void spread(const QModelIndex& index);
    void openMore(const QModelIndex& index);

    QList<ideology::RoleModel> m_all;
    QList<ideology::RoleModel> m_bin;
    RowTableModel<ideology::RoleModel> m_model;
};

class RoleModelDialog final : public Dialog
{
    Q_OBJECT
public:
    /// A new one where it has no id.
    RoleModelDialog(QWidget* host, Desk& desk, const ideology::RoleModel& model);

private:
    void save();

    Desk& m_desk;
    ideology::RoleModel m_model;
    OwnerField* m_person;
    DateField* m_day;
    LineField* m_honour;
    TextField* m_deed;
};

class SpreadDialog final : public Dialog
{
    Q_OBJECT
public:
    SpreadDialog(QWidget* host, Desk& desk, const ideology::RoleModel& model);

private:
    void save();

    Desk& m_desk;
    ideology::RoleModel m_model;
    LineField* m_way;
    DateField* m_day;
    LineField* m_reached;
};

} // namespace branchbook::ui
