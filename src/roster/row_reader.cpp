// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/row_reader.h"

#include "branchbook/base/text.h"
#include "roster/cell_values.h"
#include "roster/own_columns.h"

#include <algorithm>

namespace branchbook::roster {

using book::Field;
using book::FieldKind;
using sheet::Cell;
using sheet::Table;

namespace {

constexpr int kMostSeenWords = 512;

/// Merged down over several people, it can be true of each; a name or a number cannot.
bool isShared(Field field)
{
    const FieldKind kind = book::fieldInfo(field).kind;
    return kind != FieldKind::Name && kind != FieldKind::IdNumber && kind != FieldKind::Phone;
}

bool isResidentCard(const QString& idType)
{
    return idType.isEmpty() || idType.contains(u"身份证");
}

} // namespace

RowReader::RowReader(const Table& table, const HeaderLayout& layout, const ImportOptions& options,
                     DateSystem dateSystem)
    : m_table(table)
    , m_cells(table, layout.lastHeaderRow)
    , m_layout(layout)
    , m_options(options)
    , m_context{options.today, dateSystem, options.typing, false}
{
    for (const HeaderColumn& column : layout.columns) {
        if (column.field == Field::Age || column.field == Field::PartyStanding)
            m_computed.emplace_back(column.column, *column.field);
        if (column.marks && !column.field)
            m_marksColumn = column.column;
        if (!column.field || book::fieldInfo(*column.field).kind == FieldKind::Computed)
            continue;
        if (*column.field == Field::MemberType)
            m_typeColumn = column.column;
        if (*column.field == Field::IdNumber)
            m_idColumn = column.column;
        if (*column.field == Field::FullName) {
            m_nameColumn = column.column;
            m_nameHeaderStarts = column.header.left(1) + column.key.left(1);
        }
        m_sources.push_back({column.column, *column.field, column.parts, layout.ownOf(*column.field), {}});
    }
    std::stable_sort(m_sources.begin(), m_sources.end(),
                     [](const Source& a, const Source& b) { return a.field < b.field; });
    for (const Decision& decision : options.decisions)
        m_decisions[decision.row].push_back(&decision);
    takeTypeAnswers();
}

const ReadRow& RowReader::read(int index)
{
    m_row.values.clear();
    m_row.problems.clear();
    m_row.questions.clear();
    m_row.doubts.clear();
    m_row.rejected = m_row.skippedByUser = m_row.unverifiedId = m_row.derivedType = m_row.noType = false;
    m_row.derivedBirth = m_row.nameAlone = m_row.remarkOfNotes = false;
    m_context.otherIdPaper = false;
    const int number = m_table.rowNumber(index);
    for (Source& source : m_sources) {
        const Cell* cell = m_table.find(index, source.column);
        const auto whole = joined(index, source);
        if (whole)
            cell = &*whole;
        if (cell == nullptr && isShared(source.field) && (cell = m_cells.find(index, source.column)) != nullptr)
            m_row.problems.push_back(
                {number, source.column, source.field, cell->text.toString(),
                 Problem{QStringLiteral("cell.merged"), Severity::Notice, {cell->text.toString().simplified()}}});
        if (cell == nullptr)
            continue;
        if (source.field == Field::IdNumber)
            m_context.otherIdPaper = !isResidentCard(m_row.values.get(Field::IdType));
        take(source, *cell, readSource(source, *cell, m_context), number);
    }
    m_row.nameAlone = m_sources.size() > 1 && m_row.values.entries().size() == 1 && m_row.values.has(Field::FullName)
        && isNameAlone(index);
    const bool nameSaid = std::any_of(m_row.problems.begin(), m_row.problems.end(), [](const RowProblem& problem) {
        return problem.field == Field::FullName && problem.problem.severity == Severity::Error;
    });
    if (!m_row.values.has(Field::FullName) && !nameSaid) {
        m_row.problems.push_back(
            {number, m_nameColumn, Field::FullName, {}, Problem{QStringLiteral("name.missing"), Severity::Error, {}}});
        m_row.rejected = true;
    }
    findPlaces(index);
    askForType();
    deriveType();
    settleBirth();
    deriveBirth();
    weighDates();
    checkTogether(index);
    checkComputed(index);
    checkRoles(index);
    keepNotes();
    noteDoubts(number);
    takeMarks(index);
    return m_row;
}

std::optional<Cell> RowReader::joined(int index, const Source& source)
{
    if (!source.parts.any())
        return std::nullopt;
    m_joined.clear();
    bool gap = false;
    for (const auto& [column, mark] :
         {std::pair(source.column, u'年'), std::pair(source.parts.month, u'月'), std::pair(source.parts.day, u'日')}) {
        const Cell* cell = column < 0 ? nullptr : m_table.find(index, column);
        QString text = cell == nullptr ? QString() : textOf(*cell).text.normalized(QString::NormalizationForm_KC);
        if (text.endsWith(mark))
            text.chop(1);
        if (mark == u'年' && text.size() > 4)
            return std::nullopt; // the whole date stands here
        if (meansNothing(text))
            gap = true;
        else
            m_joined += (gap ? QStringLiteral("?") : QString()) + text + mark; // a day without a month is no date
    }
    if (m_joined.isEmpty())
        return std::nullopt;
    return Cell{m_joined, 0, static_cast<quint16>(source.column), sheet::CellKind::Text, false};
}

/// Branch and group by the names that the book has. A branch that it does not have: the people go into the only one
/// there is (said once for the sheet); where there are several, nobody can know into which, and the row is rejected.
void RowReader::findPlaces(int index)
{
    const Places& places = m_options.places;
    if (places.branches.empty())
        return;
    Uuid branch = places.current;
    if (const QString text = m_row.values.get(Field::PartyBranch); !text.isEmpty()) {
        if (const Places::Branch* found = places.findBranch(text)) {
            branch = found->id;
            findPlace(index, Field::PartyBranch, text, found->name);
        } else {
            const bool several = places.branches.size() > 1;
            m_row.problems.push_back(
                {m_table.rowNumber(index), m_layout.columnOf(Field::PartyBranch)->column, Field::PartyBranch, text,
                 Problem{several ? QStringLiteral("branch.unknown") : QStringLiteral("branch.only_one"),
                         several ? Severity::Error : Severity::Notice,
                         {text}}});
            m_row.rejected = m_row.rejected || several;
            m_row.values.set(Field::PartyBranch, {});
        }
    }
    if (const QString text = m_row.values.get(Field::PartyGroup); !text.isEmpty())
        findPlace(index, Field::PartyGroup, text, places.groupName(text, branch));
}

void RowReader::findPlace(int index, Field field, const QString& text, const QString& name)
{
    if (name == text)
        return;
    m_row.problems.push_back({m_table.rowNumber(index), m_layout.columnOf(field)->column, field, text,
                              Problem{QStringLiteral("choice.mapped"), Severity::Notice, {text, name}}});
    m_row.values.set(field, name);
}

CellReading RowReader::readSource(Source& source, const Cell& cell, ReadContext& context)
{
    if (source.own != nullptr)
        return readOwnCell(cell, *source.own, context);
    const FieldKind kind = book::fieldInfo(source.field).kind;
    if (kind != FieldKind::Choice && kind != FieldKind::YesNo)
        return readCell(cell, source.field, context);
    if (cell.kind != sheet::CellKind::Text)
        return readCell(cell, source.field, context);
    const auto seen = source.seen.constFind(cell.text);
    if (seen != source.seen.cend())
        return *seen;
    CellReading reading = readCell(cell, source.field, context);
    if (source.seen.size() < kMostSeenWords)
        source.seen.insert(cell.text, reading);
    return reading;
}

void RowReader::take(const Source& source, const Cell& cell, CellReading reading, int number)
{
    if (reading.problem) {
        if (rejectsRow(*reading.problem, source.field))
            m_row.rejected = true;
        m_row.problems.push_back({number, source.column, source.field, cell.text.toString(), *reading.problem});
        if (!reading.choices.isEmpty())
            ask(source, cell, reading, number);
        else if (reading.problem->code == u"id_number.check_digit")
            askAboutCheckDigit(source, cell, reading, number);
        else
            m_row.values.set(source.field, std::move(reading.value));
        return;
    }
    if (!reading.value.isEmpty())
        m_row.values.set(source.field, std::move(reading.value));
}

void RowReader::ask(const Source& source, const Cell& cell, const CellReading& reading, int number)
{
    RowQuestion question{
        source.field, reading.problem->code, cell.text.toString(), reading.choices, reading.recommendFirst, -1, false};
    if (asksForType(question)) {
        if (answerByWord(question))
            m_row.problems.pop_back();
    } else if (const Decision* decision = decisionFor(number, source.field, question.code)) {
        const qsizetype at = question.choices.indexOf(decision->option);
        question.answered = static_cast<int>(at >= 0 ? at : question.choices.size());
        m_row.problems.pop_back();
        m_row.values.set(source.field, at >= 0 ? question.choices[at] : QString());
    } else if (question.code == u"date.two_digit_year" && !question.recommendFirst) {
        m_row.problems.back().problem.code = QStringLiteral("date.two_digit_year_open");
    }
    m_row.questions.push_back(std::move(question));
}

void RowReader::askAboutCheckDigit(const Source& source, const Cell& cell, const CellReading& reading, int number)
{
    RowQuestion question{source.field, reading.problem->code, cell.text.toString(), {}, true, -1, false};
    QString value = reading.value;
    m_row.unverifiedId = true;
    if (const Decision* decision = decisionFor(number, source.field, question.code)) {
        question.answered = decision->option == u"correct" ? 1 : decision->option == u"skip" ? 2 : 0;
        m_row.skippedByUser = m_row.skippedByUser || question.answered == 2;
        if (question.answered == 1) {
            const Cell typed{decision->value, 0, cell.column, sheet::CellKind::Text, false};
            const CellReading again = readCell(typed, source.field, m_context);
            value = again.value;
            m_row.unverifiedId = again.problem && again.problem->code == question.code;
            m_row.problems.pop_back();
            if (again.problem)
                m_row.problems.push_back({number, source.column, source.field, decision->value, *again.problem});
        }
    }
    m_row.values.set(source.field, value);
    m_row.questions.push_back(std::move(question));
}

/// Of a day of conversion that is written but cannot be read, its cell tells; it is not missing.
bool RowReader::isToldByCell(const RowFinding& finding) const
{
    const auto isIt = [&](const auto& each) { return each.field == finding.field; };
    return finding.problem.code == u"full_member.missing"
        && (std::any_of(m_row.problems.begin(), m_row.problems.end(), isIt)
            || std::any_of(m_row.questions.begin(), m_row.questions.end(), isIt));
}

void RowReader::checkTogether(int index)
{
    const int number = m_table.rowNumber(index);
    for (const RowFinding& finding : checkRow(m_row.values, {m_options.today, m_options.underAge})) {
        if (isToldByCell(finding))
            continue;
        const HeaderColumn* column = m_layout.columnOf(finding.field);
        const Cell* cell = column == nullptr ? nullptr : m_table.find(index, column->column);
        m_row.problems.push_back({number, column == nullptr ? -1 : column->column, finding.field,
                                  cell == nullptr ? QString() : cell->text.toString(), finding.problem});
        if (finding.outcome == Outcome::RejectRow)
            m_row.rejected = true;
        else if (finding.outcome == Outcome::DropValue)
            m_row.values.set(finding.field, {});
    }
}

const Decision* RowReader::decisionFor(int number, Field field, const QString& code) const
{
    if (m_decisions.isEmpty())
        return nullptr;
    const Decision* last = nullptr;
    for (const Decision* decision : m_decisions.value(number)) {
        if (decision->field == field && decision->code == code)
            last = decision;
    }
    return last;
}

} // namespace branchbook::roster
