// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the steps of a roster import show: the opened file, the plan made ready for the table, and what became of it.
#pragma once

#include "branchbook/roster/import_service.h"
#include "branchbook/sheet/workbook.h"

#include <QDateTime>

#include <array>
#include <map>
#include <memory>

namespace branchbook::ui {

/// The first rows of one sheet.
struct SheetLook {
    QString name;
    bool hidden = false;
    std::shared_ptr<const sheet::Table> head; ///< at most kLookRows rows; null where reading failed
    std::optional<roster::HeaderLayout> layout; ///< as found; absent where there is none
    std::optional<Error> error;
};
inline constexpr int kLookRows = 30;

struct OpenedFile {
    QString path;
    QString name; ///< without the folder
    sheet::Format format = sheet::Format::Xlsx;
    QString encoding; ///< CSV: the one in use
    sheet::CsvOptions csv; ///< as asked for
    std::vector<SheetLook> sheets;
    int likeliest = 0; ///< the sheet that looks most like a roster
};

/// One sheet read whole, with its header as recognised and as last used.
struct LoadedSheet {
    std::shared_ptr<const sheet::Table> table;
    roster::HeaderLayout recognized;
    roster::HeaderLayout layout;
    bool remembered = false; ///< `layout` follows the last import of this layout
};

/// 待确认, then what will happen to the row.
enum class RowState : quint8 { Open, Added, Updated, Unchanged, Skipped, Rejected };
/// Noted and Kept go across the states; Kept: the book keeps what the sheet says otherwise.
enum class RowFilter : quint8 { All, Open, Added, Updated, Unchanged, Skipped, Rejected, Noted, Kept };
inline constexpr std::size_t kRowFilters = std::size_t(RowFilter::Kept) + 1;

/// Questions that are answered with one choice: the month of joining and the month of full membership.
struct QuestionGroup {
    int first = 0; ///< index into the plan's questions
    std::vector<int> others; ///< likewise; answered in the same way
};

/// A plan with what the table and the cards need at once; made on the worker, never changed.
struct PlanView {
    std::shared_ptr<const sheet::Table> table;
    roster::ImportPlan plan;
    std::vector<RowState> states; ///< by plan row
    std::array<std::vector<int>, kRowFilters> rows; ///< plan rows by filter
    std::vector<QuestionGroup> groups;
    int openGroups = 0;
    bool meetsPeople = false; ///< somebody of the sheet is in the book already
    QString widestName; ///< of all rows: names are never cut, but those that no person has
    std::map<int, QString> widestNotes; ///< by the sheet's column
    int keptCells = 0; ///< values that differ from the book's and are not taken
    int keptUnchanged = 0; ///< rows that are unchanged although something in them differs

    [[nodiscard]] int count(RowFilter filter) const { return int(rows[std::size_t(filter)].size()); }
    [[nodiscard]] bool hasNameColumn() const { return plan.layout.columnOf(book::Field::FullName) != nullptr; }
    /// Index into the plan's rows of the sheet's row `number`; -1 where there is none.
    [[nodiscard]] int planRowOf(int number) const;
};

struct CellEdit {
    int column = 0;
    QString text;
};

struct ShownChange {
    QString person;
    QString label; ///< the field's
    QString before; ///< masked where the field is personal; — for nothing
    QString after;
};
/// A row that was sent back, with the cells to mend.
struct ShownReject {
    int planRow = 0;
    int row = 0;
    QString person;
    QString label; ///< the field's; empty for the row as a whole
    QString value; ///< masked
    QString reason;
    QString advice;
    std::vector<int> columns; ///< of the sheet, that may be mended here
};
struct FollowUp {
    enum class Kind { VerifyId, CompleteDate, FillIn } kind = Kind::VerifyId;
    QString person;
    int row = 0; ///< of the sheet
    QString label; ///< the field's
    QString detail;
    QString member; ///< id as text
};

struct ImportOutcome {
    roster::PlanCounts counts;
    QDateTime at; ///< local time
    qint64 milliseconds = 0;
    QList<qint64> ops; ///< the import, then what was mended afterwards
    std::vector<ShownChange> changes;
    int changedPeople = 0;
    std::vector<ShownReject> rejects;
    std::vector<FollowUp> followUps;
    QStringList newGroups;
    QStringList
        groupLeaders; ///< written people whom the sheet calls leaders of Party groups: the import makes nobody one
    QString skipped; ///< 第 7 行 合计; empty for none
    int keptRows = 0; ///< unchanged rows in which something differs from the book
    int withoutBase = 0; ///< new Party members: a roster's amount is a proposal, the base of dues is decided afterwards
    int untyped = 0; ///< people written without a kind of member
    QString backup; ///< the copy made before; empty where none could be made
    std::optional<Error> backupFault;
    bool undone = false;
    QString mended; ///< what became of the row that was mended last

    [[nodiscard]] int written() const { return counts.added + counts.updated; }
};

/// What came of mending one rejected row.
struct Correction {
    std::optional<ShownReject> stillRejected;
    ImportOutcome outcome; ///< of this one row
};

} // namespace branchbook::ui
