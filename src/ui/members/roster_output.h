// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 打印和导出名册: the roster of the day that is looked at, with the fields that the book has, numbers covered unless somebody asks.
#pragma once

#include "branchbook/report/document.h"
#include "branchbook/roster/export.h"
#include "ui/kit/dialog.h"

class QCheckBox;

namespace branchbook::ui {

class Desk;

/// Of the columns those that a sheet has room for, with 序号; lying. `day`: of the roster.
[[nodiscard]] report::Document rosterPaper(const sheet::OutputTable& table, const QString& branch, QDate day);

class RosterOutputDialog final : public Dialog
{
    Q_OBJECT
public:
    /// `day`: not after the desk's today.
    RosterOutputDialog(QWidget* host, Desk& desk, QDate day);

    /// Whether ID numbers, telephones and what the branch noted by itself stay out.
    [[nodiscard]] QCheckBox* covered() const { return m_covered; }
    /// By the ending: .xlsx and .csv every field that anybody has, .pdf and .docx the paper. A failure is said.
    void saveTo(const QString& path);

private:
    [[nodiscard]] Result<sheet::OutputTable> table() const;
    void preview();
    void ask();

    Desk& m_desk;
    QDate m_day;
    QCheckBox* m_covered;
};

} // namespace branchbook::ui
