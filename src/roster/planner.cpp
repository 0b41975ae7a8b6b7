// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/planner.h"

#include "branchbook/base/date.h"
#include "branchbook/roster/row_checks.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace branchbook::roster {

using book::Field;
using book::FieldValues;

namespace {

constexpr size_t kMostMonthQuestions = 20;
constexpr size_t kMostColumnsTold = 10; ///< one by one
constexpr qsizetype kLongestHeaderNamed = 40;
constexpr qsizetype kMostOthersNamed = 8;

Problem headerWarning(const char16_t* code, const QStringList& args)
{
    return {QString::fromUtf16(code), Severity::Warning, args};
}

bool isHeadless(const HeaderColumn& column)
{
    return column.certainty != Certainty::Sure && column.header.isEmpty();
}

bool isUnknown(const HeaderColumn& column)
{
    return column.certainty != Certainty::Sure && !column.header.isEmpty() && !column.field && !column.suggestion;
}

/// C 列（工号）, or E–KP 列（甲1…甲298） of columns that stand side by side.
QString columnsText(const HeaderColumn& first, const HeaderColumn& last)
{
    QString columns = sheet::columnName(first.column);
    QString headers = first.header.left(kLongestHeaderNamed);
    if (first.column != last.column) {
        columns += u'–' + sheet::columnName(last.column);
        headers += QStringLiteral("…") + last.header.left(kLongestHeaderNamed);
    }
    return first.header.isEmpty() ? QCoreApplication::translate("Roster", "%1 列").arg(columns)
                                  : QCoreApplication::translate("Roster", "%1 列（%2）").arg(columns, headers);
}

} // namespace

/// Hundreds of columns that nobody knows are one thing to tell, or what is wrong with the people is not seen.
bool Planner::reportMany(bool (*belongs)(const HeaderColumn&), const char16_t* code)
{
    std::vector<const HeaderColumn*> found;
    for (const HeaderColumn& column : m_plan.layout.columns) {
        if (belongs(column))
            found.push_back(&column);
    }
    if (found.size() <= kMostColumnsTold)
        return false;
    QStringList named;
    for (size_t first = 0, last = 0; first < found.size(); first = ++last) {
        while (last + 1 < found.size() && found[last + 1]->column == found[last]->column + 1)
            ++last;
        named << columnsText(*found[first], *found[last]);
    }
    m_plan.problems.push_back({m_plan.layout.lastHeaderRow,
                               -1,
                               std::nullopt,
                               {},
                               headerWarning(code, {QString::number(found.size()), named.join(QStringLiteral("、"))})});
    return true;
}

void Planner::reportHeader()
{
    const bool manyUnknown = reportMany(isUnknown, u"header.unknown_many");
    const bool manyEmpty = reportMany(isHeadless, u"header.empty_many");
    for (const HeaderColumn& column : m_plan.layout.columns) {
        if (column.certainty == Certainty::Sure || (manyUnknown && isUnknown(column))
            || (manyEmpty && isHeadless(column)))
            continue;
        const QString label = column.suggestion ? book::fieldLabel(*column.suggestion) : QString();
        Problem problem = headerWarning(u"header.unknown", {column.header});
        if (isHeadless(column))
            problem = headerWarning(u"header.empty", {sheet::columnName(column.column)});
        else if (column.field)
            problem = headerWarning(u"header.suggested", {column.header, label});
        else if (column.suggestion)
            problem = uncertainHeader(column, label);
        m_plan.problems.push_back(
            {m_plan.layout.lastHeaderRow, column.column, column.field, column.header, std::move(problem)});
    }
}

/// A field has one column: the second claim on it says where the first one is. A second name column begins a second
/// table beside the first.
Problem Planner::uncertainHeader(const HeaderColumn& column, const QString& label) const
{
    const HeaderColumn* taken = m_plan.layout.columnOf(*column.suggestion);
    const QString named =
        book::isOwnField(*column.suggestion) ? label : book::fieldName(*column.suggestion); // for --map
    if (taken == nullptr)
        return headerWarning(u"header.uncertain", {column.header, label, named});
    if (*column.suggestion != Field::FullName)
        return headerWarning(
            u"header.taken",
            {column.header, label, sheet::columnName(taken->column), named, sheet::columnName(column.column)});
    QStringList names;
    for (const HeaderColumn& each : m_plan.layout.columns) {
        if (each.column >= column.column && !each.field)
            names << sheet::columnName(each.column) + u' ' + each.header;
    }
    return headerWarning(u"header.second_table", {sheet::columnName(column.column), names.join(QStringLiteral("、"))});
}

RowAlone Planner::read(RowReader& reader, int index)
{
    RowAlone alone{index, reader.reasonToSkip(index), {}};
    if (alone.reasonToSkip.isEmpty())
        alone.read = reader.taken(index);
    return alone;
}

void Planner::planRow(const RowAlone& alone)
{
    const QString& reason = alone.reasonToSkip;
    if (reason == u"row.blank")
        return;
    PlanRow row;
    row.index = alone.index;
    row.number = m_table.rowNumber(alone.index);
    if (isOfOtherTable(alone)) {
        reject(row, Problem{QStringLiteral("row.other_table"), Severity::Error, {QString::number(m_otherHeader)}});
        m_plan.rows.push_back(row);
        return;
    }
    if (!reason.isEmpty()) {
        skipRow(row, reason);
        m_plan.rows.push_back(row);
        return;
    }
    const ReadRow& read = alone.read;
    collect(read);
    const QString person = read.values.get(Field::FullName);
    if (!read.rejected) {
        for (const RowQuestion& question : read.questions) {
            if (!asksForType(question))
                askAbout(questionAbout(question, row.number, person), row);
        }
        row.unverifiedId = read.unverifiedId;
        row.ended = book::endsMembership(read.values.get(Field::MembershipStatus));
    }
    if (read.rejected) {
        row.disposition = Disposition::Rejected;
        noteTwins(row, read.values);
    } else if (read.skippedByUser) {
        row.disposition = Disposition::Skipped;
        m_plan.problems.push_back(
            {row.number, -1, std::nullopt, {}, Problem{QStringLiteral("row.skipped_by_user"), Severity::Warning, {}}});
    } else {
        m_typeDerived =
            read.derivedType || read.noType || std::any_of(read.questions.begin(), read.questions.end(), asksForType);
        m_birthDerived = read.derivedBirth;
        m_remarkOfNotes = read.remarkOfNotes;
        decideIdentity(row, read.values);
        tellNotesLeft(row, read);
        tellNameAlone(row, read);
        groupTypes(read, row);
        takeDoubts(read, row);
        notice(row, read);
        tellLeaving(row, read);
        if (row.disposition == Disposition::Added) {
            askAboutMonths(read, row);
            row.kept = m_kept->add(read.values);
        }
    }
    m_plan.rows.push_back(row);
}

/// From a header with other columns on, until the first one comes again: under the columns of the first, the values would
/// land in wrong fields.
bool Planner::isOfOtherTable(const RowAlone& alone)
{
    if (alone.reasonToSkip == u"row.other_table")
        m_otherHeader = m_table.rowNumber(alone.index);
    else if (m_otherHeader != 0 && alone.reasonToSkip == u"row.repeated_header" && m_reader.hasSameColumns(alone.index))
        m_otherHeader = 0;
    return m_otherHeader != 0;
}

/// What stands under the name may be no name, as 总务科; nothing else in the row tells.
void Planner::tellNameAlone(const PlanRow& row, const ReadRow& read)
{
    if (!read.nameAlone || row.disposition != Disposition::Added)
        return;
    const HeaderColumn* column = m_plan.layout.columnOf(Field::FullName);
    const QString name = read.values.get(Field::FullName);
    m_plan.problems.push_back({row.number, column == nullptr ? -1 : column->column, Field::FullName, name,
                               Problem{QStringLiteral("row.name_alone"), Severity::Warning, {name}}});
}

bool Planner::isChanged(const PlanRow& row, Field field) const
{
    for (auto change = m_plan.changes.rbegin(); change != m_plan.changes.rend() && change->row == row.number;
         ++change) {
        if (change->field == field)
            return true;
    }
    return false;
}

/// Only of what is written; a value that the book has already, or keeps, is in no doubt.
void Planner::takeDoubts(const ReadRow& read, const PlanRow& row)
{
    if (row.disposition != Disposition::Added && row.disposition != Disposition::Updated)
        return;
    const bool filled = (read.derivedType || read.noType) && isChanged(row, Field::MemberType);
    if (filled || (row.disposition == Disposition::Added && (read.derivedType || read.noType))) {
        PlanCounts& counts = m_plan.counts;
        const bool converted = read.values.has(Field::FullMemberDate);
        ++(read.noType ? counts.untold : converted ? counts.derivedFull : counts.derivedProbationary);
    }
    if (read.doubts.empty())
        return;
    const FieldValues known = row.member.isNull() ? FieldValues() : m_existing.values(row.member);
    for (const Doubt& doubt : read.doubts) {
        const bool empty = !read.values.has(doubt.field);
        if (empty ? known.has(doubt.field) : row.disposition == Disposition::Updated && !isChanged(row, doubt.field))
            continue;
        m_plan.doubts.push_back({{row.number, doubt.column, doubt.field, doubt.value, doubt.problem}, empty});
        m_plan.counts.leftEmpty += empty ? 1 : 0;
    }
}

void Planner::skipRow(PlanRow& row, const QString& reason)
{
    row.disposition = Disposition::Skipped;
    const auto cells = m_table.cells(row.index);
    const HeaderColumn* names = m_plan.layout.columnOf(Field::FullName);
    const bool byName = reason == u"row.note" || reason == u"row.heading"; // a serial number may stand on its left
    const sheet::Cell* told = byName && names != nullptr ? m_table.find(row.index, names->column) : nullptr;
    if (told == nullptr && !cells.empty())
        told = &cells.front();
    const QString value = told == nullptr ? QString() : told->text.toString().simplified();
    m_plan.problems.push_back({row.number, told == nullptr ? -1 : told->column, std::nullopt, value,
                               Problem{reason, Severity::Warning, {value}}});
}

void Planner::collect(const ReadRow& read)
{
    for (const RowProblem& problem : read.problems) {
        if (problem.problem.severity == Severity::Notice)
            notice(RowProblem(problem));
        else
            m_plan.problems.push_back(problem);
    }
}

/// Notices whose sentence names words of the row (本科 → 大学, “张 三” → “张三”) are counted by these words, or one row's words
/// would stand for another's; the others by kind and column.
void Planner::notice(RowProblem&& problem)
{
    static constexpr std::array<QStringView, 9> kByWords{
        u"choice.mapped",   u"choice.code_dropped", u"branch.only_one",   u"cell.merged",         u"name.space_removed",
        u"full_member.gap", u"probation.over",      u"transfer_out.left", u"transfer_out.earlier"};
    const QString& code = problem.problem.code;
    const bool byPair = std::find(kByWords.begin(), kByWords.end(), code) != kByWords.end();
    const int field = problem.field ? static_cast<int>(*problem.field) : -1;
    const auto [at, fresh] = m_noticeAt.try_emplace(
        {field, problem.problem.code, byPair ? problem.problem.args : QStringList()}, m_plan.notices.size());
    if (fresh)
        m_plan.notices.push_back({problem.field, std::move(problem.problem), {}});
    m_plan.notices[at->second].rows.push_back(problem.row);
}

/// A birth date that only the ID number tells, where it is written.
void Planner::notice(const PlanRow& row, const ReadRow& read)
{
    const bool written = row.disposition == Disposition::Added || isChanged(row, Field::BirthDate);
    if (written && read.derivedBirth)
        notice({row.number,
                -1,
                Field::BirthDate,
                {},
                Problem{QStringLiteral("birth_date.from_id"), Severity::Notice, {}}});
}

/// A past 转出时间 takes the person off the roster: told with its day. What the book has had all along says nothing new.
void Planner::tellLeaving(PlanRow& row, const ReadRow& read)
{
    const bool written = row.disposition == Disposition::Added
        || (row.disposition == Disposition::Updated && isChanged(row, Field::TransferOutDate));
    const QDate today = m_plan.options.today;
    const PartialDate out = PartialDate::fromIso(read.values.get(Field::TransferOutDate));
    if (!written || out.isEmpty() || out.latest() > today)
        return;
    FieldValues values = read.values;
    if (row.disposition == Disposition::Updated) {
        const FieldValues known = m_existing.values(row.member);
        for (const Field field : {Field::TransferInDate, Field::JoinDate, Field::BirthDate}) {
            if (!isChanged(row, field))
                values.set(field, known.get(field));
        }
    }
    row.leaves = leavingDay(values, today).isValid();
    if (row.leaves)
        ++(row.disposition == Disposition::Added ? m_plan.counts.addedGone : m_plan.counts.updatedGone);
    const HeaderColumn* column = m_plan.layout.columnOf(Field::TransferOutDate);
    const QString code = row.leaves ? QStringLiteral("transfer_out.left") : QStringLiteral("transfer_out.earlier");
    notice({row.number, column == nullptr ? -1 : column->column, Field::TransferOutDate, out.toChinese(),
            Problem{code, Severity::Notice, {out.toChinese()}}});
}

void Planner::askAbout(Question question, PlanRow& row)
{
    markChosen(question, m_plan.options.decisions);
    if (question.chosen < 0)
        ++row.openQuestions;
    m_plan.questions.push_back(std::move(question));
}

void Planner::askAboutMonths(const ReadRow& read, const PlanRow& row)
{
    if (m_monthQuestions.size() > kMostMonthQuestions)
        return;
    for (const Field field : {Field::JoinDate, Field::FullMemberDate}) {
        const QString value = read.values.get(field);
        const bool asked = std::any_of(read.questions.begin(), read.questions.end(),
                                       [&](const RowQuestion& question) { return question.field == field; });
        if (!asked && PartialDate::fromIso(value).precision() == Precision::Month)
            m_monthQuestions.emplace_back(
                m_plan.rows.size(), questionAboutMonth(field, value, row.number, read.values.get(Field::FullName)));
    }
}

/// Said once for the sheet, at its header: who named a branch that the book does not have.
void Planner::reportBranches()
{
    const HeaderColumn* column = m_plan.layout.columnOf(Field::PartyBranch);
    std::vector<RowProblem> found;
    for (const NoticeGroup& group : m_plan.notices) {
        if (group.first.code == u"branch.only_one")
            found.push_back(
                {m_plan.layout.lastHeaderRow, column->column, Field::PartyBranch, group.first.args.value(0),
                 headerWarning(u"branch.only_one", {group.first.args.value(0), QString::number(group.rows.size())})});
    }
    const auto& branches = m_plan.options.places.branches;
    for (const auto& [branch, people] : m_ofOtherBranch) {
        const auto here = std::ranges::find(branches, m_plan.options.places.current,
                                            [](const Places::Branch& each) { return each.id; });
        QString names = people.first(std::min(people.size(), kMostOthersNamed)).join(u'、');
        if (people.size() > kMostOthersNamed)
            names += QStringLiteral("等");
        found.push_back({m_plan.layout.lastHeaderRow, column == nullptr ? -1 : column->column, Field::PartyBranch,
                         branch,
                         headerWarning(u"branch.others", {branch, QString::number(people.size()), names, here->name})});
    }
    m_plan.problems.insert(m_plan.problems.begin(), found.begin(), found.end());
    std::erase_if(m_plan.notices, [](const NoticeGroup& group) { return group.first.code == u"branch.only_one"; });
}

void Planner::finish()
{
    m_plan.kept = m_kept;
    reportBranches();
    reportType();
    askAboutTypes();
    if (m_monthQuestions.size() <= kMostMonthQuestions) {
        for (auto& [at, question] : m_monthQuestions)
            askAbout(std::move(question), m_plan.rows[at]);
    }
    std::stable_sort(m_plan.questions.begin(), m_plan.questions.end(),
                     [](const Question& a, const Question& b) { return a.row < b.row; });
    PlanCounts& counts = m_plan.counts;
    counts.read = static_cast<int>(m_plan.rows.size());
    for (const PlanRow& row : m_plan.rows) {
        const std::array<int*, 5> slots{&counts.added, &counts.updated, &counts.unchanged, &counts.skipped,
                                        &counts.rejected};
        ++*slots.at(static_cast<size_t>(row.disposition));
    }
    counts.unverified = static_cast<int>(unverifiedRows(m_plan).size());
}

} // namespace branchbook::roster
