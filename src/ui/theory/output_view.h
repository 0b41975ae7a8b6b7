// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 学习成果: papers, notes and outlines, and what was studied alone; 班子学习: the committee, who are to study first.
#pragma once

#include "branchbook/ideology/study_entry.h"
#include "ui/cadres/record_list.h"
#include "ui/kit/dialog.h"
#include "ui/kit/row_table_model.h"

namespace branchbook::ui {

class ComboField;
class DateField;
class LineField;
class OwnerField;

class OutputView final : public RecordListView
{
    Q_OBJECT
public:
    explicit OutputView(Desk& desk, QWidget* parent = nullptr);

protected:
    void load() override;
    void fill() override;
    void edit(const QModelIndex& index) override;
    void create() override;

private:
    void openFiles(const QModelIndex& index);
    void remove(const QModelIndex& index);

    QList<ideology::StudyEntry> m_all;
    RowTableModel<ideology::StudyEntry> m_model;
};

class LeadersView final : public RecordListView
{
    Q_OBJECT
public:
    explicit LeadersView(Desk& desk, QWidget* parent = nullptr);

protected:
    void load() override;
    void fill() override;
    void edit(const QModelIndex& index) override;
    bool leadsOn(const QModelIndex& index) const override { return index.isValid(); }
    /// An entry of own study, of the one chosen.
    void create() override;

private:
    QList<ideology::LeaderStudy> m_all;
    RowTableModel<ideology::LeaderStudy> m_model;
};

class StudyEntryDialog final : public Dialog
{
    Q_OBJECT
public:
    /// A new one where it has no id; what is set already stands in the fields.
    StudyEntryDialog(QWidget* host, Desk& desk, const ideology::StudyEntry& entry);

private:
    void fillSessions();
    void showFor(const QString& kind);
    void save();

    Desk& m_desk;
    ideology::StudyEntry m_entry;
    OwnerField* m_person;
    ComboField* m_kind;
    LineField* m_title;
    DateField* m_day;
    LineField* m_hours;
    ComboField* m_session;
    LineField* m_note;
};

} // namespace branchbook::ui
