// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 台账 and 制度库 out of somebody's spreadsheet: what was read stands there before anything is written, and all of it is, or nothing.
#pragma once

#include "branchbook/roster/record_sheet.h"
#include "ui/kit/dialog.h"

#include <functional>

namespace branchbook::ui {

class Desk;

/// A sheet that was read.
struct ReadRecords {
    roster::RecordSheet told;
    int records = 0; ///< that would be written
    QString says; ///< a line about them, or empty
    std::function<Result<>(store::UnitOfWork&)> write;
};
/// One kind of record.
struct RecordImport {
    QString title; ///< 从 Excel 导入台账
    const char* verb; ///< of the step in the journal
    QString label; ///< of the step; %1: how many
    QString done; ///< what is said then; %1: how many
    std::function<Result<ReadRecords>(const sheet::Table& table)> read;
};

class RecordImportDialog final : public Dialog
{
    Q_OBJECT
public:
    RecordImportDialog(QWidget* host, Desk& desk, RecordImport import, const QString& path);

private:
    [[nodiscard]] Result<> read(const QString& path);
    void tell(const QString& file);
    void showFaults();
    void save();

    Desk& m_desk;
    RecordImport m_import;
    ReadRecords m_read;
};

/// Asks for a file, then shows what is in it. Rows that say no kind are of `kind`; all of them go into the ledger of `area`.
void openLedgerImport(QWidget& host, Desk& desk, const QString& area, ledger::Kind kind);
void openInstitutionImport(QWidget& host, Desk& desk);
/// The same of a file that was chosen.
void importLedgerFrom(QWidget& host, Desk& desk, const QString& area, ledger::Kind kind, const QString& path);
void importInstitutionsFrom(QWidget& host, Desk& desk, const QString& path);

} // namespace branchbook::ui
