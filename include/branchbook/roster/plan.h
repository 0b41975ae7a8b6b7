// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What an import would do, row by row, before anything is written. The plan holds dispositions, problems and questions,
// and the values of people to add in a short form; others are read again from the Table when they are needed, so that
// 100,000 rows fit.
#pragma once

#include "branchbook/base/progress.h"
#include "branchbook/roster/cell_reader.h"
#include "branchbook/roster/header.h"
#include "branchbook/roster/member_index.h"
#include "branchbook/roster/places.h"
#include "branchbook/roster/row_checks.h"

#include <memory>
#include <vector>

namespace branchbook::roster {

/// Every data row ends as exactly one of these.
enum class Disposition : quint8 { Added, Updated, Unchanged, Skipped, Rejected };

/// What happens to a person who is in the book already.
enum class Policy : quint8 {
    NewOnly, ///< the row is skipped
    Fill, ///< blanks alone are filled; a differing value is reported and the old one stays, 1985-07 beside 1985-07-12 too
    Overwrite, ///< differing values are replaced; a date that says less than the book's is not
    Ask, ///< each differing value becomes a question; unanswered = Fill
};

/// What happens where the sheet has no column for the kind of member; an answer to member_type.missing goes before it.
enum class MemberTypes : quint8 {
    Derive, ///< converted = 正式党员, joined within the last year = 预备党员; said once for the sheet
    LeaveEmpty,
    AllFull, ///< only when somebody says so
    AllProbationary,
};

/// The answer to a question; makePlan() takes them into account.
struct Decision {
    int row = 0; ///< the sheet's own row number
    std::optional<book::Field> field;
    QString code; ///< of the question
    QString option; ///< its id
    QString value; ///< for the option "correct": what to read instead; for a question about a word: the word
};

struct ImportOptions {
    QDate today;
    Policy policy = Policy::Fill;
    UnderAge underAge = UnderAge::Reject;
    MemberTypes memberTypes = MemberTypes::Derive;
    CellTyping typing = CellTyping::Typed;
    Places places;
    std::vector<Decision> decisions;
};
/// A finding with its place in the sheet. `row` is the sheet's own number; a finding about a header has the header's.
struct RowProblem {
    int row = 0;
    int column = -1; ///< -1: about the row as a whole, or a value from no column
    std::optional<book::Field> field;
    QString value; ///< as it stands in the sheet
    Problem problem;
};

/// The problem as a sentence says it: dates as 2026年3月5日, and a word for nothing.
[[nodiscard]] Problem wordedProblem(const RowProblem& problem);
/// 是 or 否 for what a field of kind YesNo stores, "1" or "0"; empty for nothing.
[[nodiscard]] QString yesNoWord(const QString& value);
/// The same with the personal numbers of its field masked, as the cell beside it is.
[[nodiscard]] Problem maskedProblem(const RowProblem& problem);

/// One replaced or filled value of an updated member.
struct Change {
    int row = 0;
    book::Field field = book::Field::FullName;
    QString oldValue;
    QString newValue;
};

struct Option {
    /// "keep", "correct", "skip", "same", "new", "update", "empty", "full", "probationary", "derive", or an ISO date
    QString id;
    QString text;
    bool recommended = false;
    bool needsValue = false; ///< the user types the right value
};

/// `code` is one of id_number.check_digit, date.ambiguous_month, date.two_digit_year, date.order, date.about, date.several,
/// date.month_only, match.uncertain, match.other_name, match.differs, match.contradicts; member_type.missing (once for the sheet; the
/// row is the header's); choice.ambiguous and member_type.blank (once for all rows that hold the same word or none).
struct Question {
    int row = 0;
    std::optional<book::Field> field;
    QString code;
    QString person; ///< the name in the row
    QString text;
    std::vector<Option> options;
    int chosen = -1; ///< index into options; -1 = not answered yet, the cautious course is taken
    QString word; ///< of the kind of member, as it stands in `rows`
    std::vector<int> rows; ///< whom one answer concerns; empty: `row` alone, or the whole sheet
    std::vector<Change> differences = {}; ///< of match.*: what the book has and what the row says, cell by cell
};
/// Who is meant (match.*): the answer to any other question of the row may change it, so this one is asked after them.
[[nodiscard]] bool asksWhoIsMeant(const Question& question);
/// The answer that takes the option with this id.
[[nodiscard]] Decision answerTo(const Question& question, const QString& option, const QString& value = {});

/// A change of form without a change of meaning, counted: 本科 → 大学 in 612 rows.
struct NoticeGroup {
    std::optional<book::Field> field;
    Problem first; ///< of the first row; where its sentence names words of the row, of all rows with the same words
    std::vector<int> rows;
};

struct PlanRow {
    int index = 0; ///< into the Table's rows
    int number = 0; ///< the sheet's own
    Disposition disposition = Disposition::Added;
    bool unverifiedId = false; ///< 待核实: the check digit does not fit
    bool ended = false; ///< the row's 党籍状态 ends membership: the person is on no roster
    bool leaves = false; ///< the 转出时间 that it brings is past (leavingDay): the person is written as gone
    quint16 openQuestions = 0;
    quint32 kept = 0; ///< where ImportPlan::kept has the values; 0: nowhere
    Uuid member; ///< whom it met in the book; none for Added
};

/// A value that is left empty because it is in doubt, or written without certainty: the member is marked 待核实 for it.
struct DoubtfulValue {
    RowProblem problem; ///< with field and reason
    bool leftEmpty = true;
};

struct PlanCounts {
    int read = 0; ///< = added + updated + unchanged + skipped + rejected
    int added = 0;
    int updated = 0;
    int unchanged = 0;
    int skipped = 0;
    int rejected = 0;
    int unverified = 0;
    int leftEmpty = 0; ///< cells of written people that hold something and give no value
    int addedGone = 0; ///< of the added ones, whose 转出时间 is past: PlanRow::leaves
    int updatedGone = 0; ///< the same of the updated ones
    int derivedFull = 0; ///< whose kind was or could be told from the dates, where the sheet does not say it
    int derivedProbationary = 0;
    int untold = 0; ///< likewise, where the dates do not tell it
};

class KeptValues;
struct ImportPlan {
    HeaderLayout layout;
    ImportOptions options;
    DateSystem dateSystem = DateSystem::From1900; ///< the table's own
    std::vector<PlanRow> rows; ///< in sheet order
    std::vector<RowProblem> problems; ///< in sheet order, header first
    std::vector<Change> changes; ///< in sheet order
    std::vector<DoubtfulValue> doubts; ///< of added and updated rows, in sheet order
    std::vector<Question> questions;
    std::vector<NoticeGroup> notices;
    PlanCounts counts;
    std::shared_ptr<const KeptValues> kept; ///< of added rows
};

/// Reads, checks and matches every row. Errors: cancelled. Linear in rows; nothing is written.
[[nodiscard]] Result<ImportPlan> makePlan(const sheet::Table& table, const HeaderLayout& layout,
                                          const MemberIndex& existing, const ImportOptions& options,
                                          Progress& progress);

class RowReader;

/// The values of rows as they would be written (answers applied, refused values left out). Plan and table must outlive it.
class PlanValues
{
public:
    PlanValues(const ImportPlan& plan, const sheet::Table& table);
    ~PlanValues();
    Q_DISABLE_COPY_MOVE(PlanValues)

    [[nodiscard]] book::FieldValues of(const PlanRow& row);

private:
    const ImportPlan& m_plan;
    std::unique_ptr<RowReader> m_reader;
};

/// Decisions that choose the recommended option of every open question; add them to the options and plan again.
[[nodiscard]] std::vector<Decision> recommendedDecisions(const ImportPlan& plan);

/// "added", "updated", "unchanged", "skipped", "rejected".
[[nodiscard]] QString dispositionName(Disposition disposition);
/// From "new-only", "fill", "overwrite", "ask"; nullopt for anything else.
[[nodiscard]] std::optional<Policy> policyByName(QStringView name);

/// The sheet's rows that are written with an ID number 待核实, ascending; as many as counts.unverified.
[[nodiscard]] std::vector<int> unverifiedRows(const ImportPlan& plan);
/// The written ones who are on no roster by it, ascending.
[[nodiscard]] std::vector<int> endedRows(const ImportPlan& plan);

} // namespace branchbook::roster
