// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 培训轮训: the batches; and 轮训名单: who has had a turn, with the hours of the year.
#pragma once

#include "branchbook/ideology/rotation_store.h"
#include "ui/cadres/record_list.h"
#include "ui/kit/row_table_model.h"

namespace branchbook::ui {

class RotationView final : public RecordListView
{
    Q_OBJECT
public:
    explicit RotationView(Desk& desk, QWidget* parent = nullptr);
    /// "" or the id of a batch.
    void open(const QString& argument) override;

protected:
    void load() override;
    void fill() override;
    void edit(const QModelIndex& index) override;
    void create() override;

private:
    void namePeople(const QModelIndex& index);
    void hold(const QModelIndex& index);
    void openTraining(const ideology::Rotation& batch);
    void openMore(const QModelIndex& index);

    QList<ideology::Rotation> m_all;
    QList<ideology::Rotation> m_bin;
    QList<ideology::Turn> m_turns;
    RowTableModel<ideology::Rotation> m_model;
};

class TurnsView final : public RecordListView
{
    Q_OBJECT
public:
    explicit TurnsView(Desk& desk, QWidget* parent = nullptr);

protected:
    void load() override;
    void fill() override;
    void edit(const QModelIndex& index) override;
    bool leadsOn(const QModelIndex& index) const override { return index.isValid(); }
    void create() override;

private:
    void openMore(const QModelIndex& index);

    QList<ideology::Turn> m_turns;
    RowTableModel<ideology::Turn> m_model;
};

} // namespace branchbook::ui
