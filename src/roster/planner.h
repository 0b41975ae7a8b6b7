// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The work of makePlan(): one row after the other into a plan.
#pragma once

#include "roster/kept_values.h"
#include "roster/matcher.h"
#include "roster/namesakes.h"
#include "roster/questions.h"
#include "roster/row_reader.h"

#include <QHash>

#include <map>
#include <tuple>

namespace branchbook::roster {

/// All that a row says by itself.
struct RowAlone {
    int index = -1;
    QString reasonToSkip; ///< as RowReader::reasonToSkip
    ReadRow read; ///< empty where there is a reason
};

/// Rows whose kind of member one answer decides.
struct TypeGroup {
    QString code;
    QString person; ///< of the first row
    std::vector<int> rows;
    std::vector<int> untold; ///< those of which the dates do not tell it
    [[nodiscard]] int fromDates() const { return static_cast<int>(rows.size() - untold.size()); }
};

/// What becomes of a name that is not the one in the book.
enum class NameRule : quint8 { AsPolicy, Take, Keep };

class Planner
{
public:
    Planner(const sheet::Table& table, const MemberIndex& existing, ImportPlan& plan)
        : m_table(table)
        , m_existing(existing)
        , m_plan(plan)
        , m_reader(table, plan.layout, plan.options, plan.dateSystem)
        , m_readerBeside(table, plan.layout, plan.options, plan.dateSystem)
        , m_kept(std::make_shared<KeptValues>())
        , m_matcher(existing, static_cast<size_t>(table.rowCount()))
    {
    }

    void reportHeader();
    [[nodiscard]] RowAlone readRow(int index) { return read(m_reader, index); }
    /// The same on another thread than the rest, one call at a time.
    [[nodiscard]] RowAlone readRowBeside(int index) { return read(m_readerBeside, index); }
    void planRow(const RowAlone& alone);
    void finish();

private:
    [[nodiscard]] static RowAlone read(RowReader& reader, int index);
    bool reportMany(bool (*belongs)(const HeaderColumn&), const char16_t* code);
    [[nodiscard]] Problem uncertainHeader(const HeaderColumn& column, const QString& label) const;
    [[nodiscard]] bool isOfOtherTable(const RowAlone& alone);
    void tellNameAlone(const PlanRow& row, const ReadRow& read);
    void skipRow(PlanRow& row, const QString& reason);
    void collect(const ReadRow& read);
    void notice(RowProblem&& problem);
    void reportBranches();
    void reportType();
    void groupTypes(const ReadRow& read, PlanRow& row);
    void askAboutTypes();
    void reportBlankTypes();
    /// Of the row at hand, the last one that was planned.
    [[nodiscard]] bool isChanged(const PlanRow& row, book::Field field) const;
    void takeDoubts(const ReadRow& read, const PlanRow& row);
    void askAbout(Question question, PlanRow& row);
    void askAboutMonths(const ReadRow& read, const PlanRow& row);
    void decideIdentity(PlanRow& row, const book::FieldValues& values);
    /// The row, or somebody of the same name with another number, has a number that cannot be right.
    [[nodiscard]] bool isOneNumberDoubtful(const Match& match, const book::FieldValues& values) const;
    /// Whom the row probably is, with a number mistyped in the row or in the book; null for nobody.
    [[nodiscard]] Uuid likelyByNumber(const Match& match, const book::FieldValues& values,
                                      const PersonKeys& keys) const;
    void tellLikeInBook(const PlanRow& row, const book::FieldValues& values, const PersonKeys& keys);
    void rejectDuplicate(PlanRow& row, const Match& match, const PersonKeys& keys);
    void tellAside(const PlanRow& row, const Match& match, const PersonKeys& keys);
    void tellNamesake(const PlanRow& row, const book::FieldValues& values, const PersonKeys& keys);
    void tellOtherBranch(const PlanRow& row, const book::FieldValues& known, const book::FieldValues& values);
    void noteTwins(PlanRow& row, const book::FieldValues& values);
    void notice(const PlanRow& row, const ReadRow& read);
    void tellLeaving(PlanRow& row, const ReadRow& read);
    void decideUncertain(PlanRow& row, const book::FieldValues& values, const Match& found);
    /// The only one of this name whom the row can be, without a question.
    [[nodiscard]] bool isSurely(const book::FieldValues& known, const book::FieldValues& values, const Match& match);
    [[nodiscard]] bool isWhole(const book::FieldValues& known, const book::FieldValues& values) const;
    [[nodiscard]] bool saysMoreThanName(const book::FieldValues& values) const;
    [[nodiscard]] Uuid onlyWholeRecord(const book::FieldValues& values) const;
    [[nodiscard]] int rowsNamed(const QString& name);
    void meetByNumber(PlanRow& row, const book::FieldValues& values, const PersonKeys& keys);
    void meet(PlanRow& row, const book::FieldValues& values, NameRule rule = NameRule::AsPolicy);
    /// What a row says otherwise than the book, or beyond it.
    [[nodiscard]] std::vector<Change> differencesOf(int row, const book::FieldValues& known,
                                                    const book::FieldValues& values) const;
    void report(const Change& difference);
    void tellNotesLeft(const PlanRow& row, const ReadRow& read);
    /// Takes out of `changes` what would make the record impossible, unless somebody answered to write it.
    void settleContradictions(PlanRow& row, const book::FieldValues& known, const book::FieldValues& values,
                              std::vector<Change>& changes);
    [[nodiscard]] bool isStillAsked(int row, std::span<const book::Field> fields) const;
    [[nodiscard]] bool isContradictionTaken(PlanRow& row, const QString& person, const RowFinding& finding,
                                            const std::vector<Change>& held);
    void reportContradiction(const RowFinding& finding, const std::vector<Change>& held, bool within);
    void tellMerged(const PlanRow& row, const std::vector<RowFinding>& found,
                    const std::vector<RowFinding>& beforehand);
    /// Whether the sheet's value takes the place of the book's, by the policy or by the answer.
    [[nodiscard]] bool isTaken(PlanRow& row, const QString& person, const Change& difference);
    [[nodiscard]] bool isOnlyDerived(book::Field field) const;
    [[nodiscard]] bool says(const book::FieldValues& known, const book::FieldValues& values) const;
    [[nodiscard]] const Decision* decisionOn(int row, const QString& code,
                                             std::optional<book::Field> field = std::nullopt) const;
    void reject(PlanRow& row, Problem problem, std::optional<book::Field> field = std::nullopt);

    const sheet::Table& m_table;
    const MemberIndex& m_existing;
    ImportPlan& m_plan;
    RowReader m_reader;
    RowReader m_readerBeside;
    std::shared_ptr<KeptValues> m_kept;
    int m_otherHeader = 0; ///< the row number of a header with other columns, above the row at hand; 0 = none
    bool m_typeDerived = false; ///< of the row at hand
    bool m_birthDerived = false; ///< likewise
    bool m_remarkOfNotes = false; ///< likewise
    Matcher m_matcher;
    QHash<QString, int> m_rowsByName; ///< of the whole file; empty until it is asked for
    Namesakes m_namesakes; ///< of the people whom this file adds
    std::map<std::tuple<int, QString, QStringList>, size_t> m_noticeAt;
    std::vector<std::pair<size_t, Question>> m_monthQuestions; ///< with the row they belong to
    std::map<QString, QStringList> m_ofOtherBranch; ///< who is on another roster by book and sheet, by branch
    std::map<QString, TypeGroup> m_typeGroups; ///< by the word in the sheet
};

} // namespace branchbook::roster
