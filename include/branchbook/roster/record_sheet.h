// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody's table of records, a line for each, taken over as a whole or not at all: 台账 and 制度库. The header is found by its
// words, in any order; what is there already is left as it stands, so that the same file adds nothing the second time.
#pragma once

#include "branchbook/institutions/institution_service.h"
#include "branchbook/ledger/ledger_store.h"
#include "branchbook/roster/exam_sheet.h"

namespace branchbook::roster {

/// What was read of a sheet, whatever its records are. rows = records + there + faults.
struct RecordSheet {
    int rows = 0;
    int there = 0; ///< the book has them already
    QList<SheetFault> faults; ///< by row, the first of each
    QStringList leftOut; ///< headers that were not read
};

struct LedgerLine {
    int row = 0; ///< the sheet's own number
    ledger::Item item; ///< as it is raised: open, without a stage
    QString stage; ///< of an open one: where it stands; empty: where it stands when it is raised
    QDate closedOn; ///< invalid: open
    QString result; ///< of a closed one
};
struct LedgerSheet : RecordSheet {
    QList<LedgerLine> lines;
    QStringList outside; ///< owners whom the roster does not know, each once
};
enum class OutsideOwners : quint8 { Refused, Taken };
struct LedgerSheetWish {
    book::BranchId branch;
    ledger::Kind kind = ledger::Kind::Other; ///< of rows that say none
    QString area; ///< empty: that of the kind
    OutsideOwners outside = OutsideOwners::Refused;
    QDate today;
};
/// Columns 事项 and 提出日期, which must be there, 类别, 来源, 责任人, 协办, 期限, 措施, 状态, 办结日期, 办理结果, 佐证. What has been
/// done on an open item goes behind its measure. The same: kind, matter and day of raising. Errors (Invalid):
/// record.sheet_head, record.sheet_empty. Faults: those of ledger::checkItem and of closing, day.early, day.far,
/// organization.before_founding, ledger.pledge_by_hand, ledger.opinion_unanswered, record.sheet_day, record.sheet_choice,
/// record.sheet_state, record.sheet_closed_day, record.sheet_open_day, record.sheet_nobody, record.sheet_namesakes,
/// record.sheet_twice.
[[nodiscard]] Result<LedgerSheet> readLedgerSheet(const store::Session& session, const sheet::Table& table,
                                                  const LedgerSheetWish& wish);
/// All lines, or none. Errors: record.sheet_problems (Refused: there are faults), record.sheet_row.
[[nodiscard]] Result<> recordLedgerSheet(store::UnitOfWork& unit, const LedgerSheet& sheet, QDate today);

struct InstitutionLine {
    int row = 0;
    institutions::Institution institution; ///< without versions
    int number = 0; ///< of the version; 0: the first
    std::optional<institutions::Step> first; ///< nothing: it is still to be written
};
struct InstitutionSheet : RecordSheet {
    QList<InstitutionLine> lines;
};
/// Columns 名称, which must be there, 层级 (else 支部细则), 类别, 制定单位, 责任人, 文号 (kept in the note), 版次, 印发日期, 施行日期,
/// 下次复核日期, 备注. With 印发日期 the version comes as issued, with 施行日期 alone as one that is carried out from that day. The
/// same: title and tier. Errors (Invalid): record.sheet_head, record.sheet_empty. Faults: institution.title_missing,
/// institution.day_future, institution.from_order, day.early, day.far, record.sheet_day, record.sheet_choice,
/// record.sheet_number, record.sheet_twice.
[[nodiscard]] Result<InstitutionSheet> readInstitutionSheet(const store::Session& session, const sheet::Table& table,
                                                            book::BranchId branch, QDate today);
/// As recordLedgerSheet.
[[nodiscard]] Result<> recordInstitutionSheet(store::UnitOfWork& unit, const InstitutionSheet& sheet, QDate today);

} // namespace branchbook::roster
