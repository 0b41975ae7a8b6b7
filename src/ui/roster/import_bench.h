// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The import's work: opening, reading, planning, writing. It has its own connection to the book and stays on one thread.
#pragma once

#include "branchbook/book/book.h"
#include "ui/roster/import_state.h"

#include <set>

namespace branchbook::ui {

class ImportBench
{
public:
    /// Where people go whose row names no branch; null = the book's first.
    ImportBench(book::Book& book, book::BranchId branch);
    ~ImportBench();

    /// Errors: those of sheet::Workbook::open.
    [[nodiscard]] Result<OpenedFile> open(const QString& path, const sheet::CsvOptions& csv, Progress& progress);
    /// `headerRow`: the sheet's own number where the user chose it. Errors: those of reading, roster.no_header.
    [[nodiscard]] Result<LoadedSheet> load(int sheet, std::optional<int> headerRow, Progress& progress);
    [[nodiscard]] Result<std::shared_ptr<const PlanView>> plan(const LoadedSheet& sheet, roster::ImportOptions options,
                                                               const std::set<int>& splitRows, Progress& progress);
    [[nodiscard]] Result<ImportOutcome> write(const PlanView& view, Progress& progress);
    /// Imports one rejected row again with other texts in some cells.
    [[nodiscard]] Result<Correction> correct(const PlanView& view, int planRow, const std::vector<CellEdit>& edits,
                                             Progress& progress);
    /// Newest first; what could be undone is taken from `ops`, even where the rest could not.
    [[nodiscard]] Result<> undo(QList<qint64>& ops);
    /// The people in the book changed: the next plan looks at them again.
    void forgetPeople() { m_people.reset(); }

private:
    [[nodiscard]] Result<> connectToBook();
    [[nodiscard]] std::optional<roster::Problem> writtenTwin(const PlanView& view,
                                                             const roster::PersonKeys& keys) const;
    [[nodiscard]] Result<ImportOutcome> writePlan(const PlanView& view, roster::Remember remember, Progress& progress);

    book::Book& m_book;
    book::BranchId m_branch;
    std::unique_ptr<sheet::Workbook> m_workbook;
    std::unique_ptr<store::Session> m_reader;
    std::optional<roster::MemberIndex> m_people;
    std::vector<std::pair<int, roster::PersonKeys>> m_mended; ///< rows written after the import, with their people
};

} // namespace branchbook::ui
