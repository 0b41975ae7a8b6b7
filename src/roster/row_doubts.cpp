// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a row leaves open: the values that are in doubt.
#include "branchbook/base/text.h"
#include "roster/cell_values.h"
#include "roster/row_reader.h"
#include "roster/synonyms.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace branchbook::roster {

using book::Field;

namespace {

/// Written, and to be looked at: the paper nobody knows, and a conversion that the rules know otherwise.
bool isWrittenInDoubt(const QString& code)
{
    static constexpr std::array<QStringView, 7> kCodes{
        u"political_status.differs", u"id_number.other_paper", u"full_member.before_join", u"full_member.equals_join",
        u"full_member.early",        u"full_member.too_soon",  u"full_member.far"};
    return std::find(kCodes.begin(), kCodes.end(), code) != kCodes.end();
}

/// The fields that a cell of kMarksHeader names. The name of an own field may have the mark between them in it.
QStringList markedWords(QString text, const std::vector<OwnColumn>& own)
{
    static const QRegularExpression between(QStringLiteral("[、，,；;\\s]+"));
    QStringList words;
    for (const OwnColumn& column : own) {
        if (column.own.name.contains(between) && text.contains(column.own.name)) {
            words << column.own.name;
            text.replace(column.own.name, QStringLiteral("、"));
        }
    }
    return words + text.split(between, Qt::SkipEmptyParts);
}

} // namespace

/// 1985.07(预备): what stands in brackets behind the date goes into the remark, as the cell has it (domain-rules §10.5).
void RowReader::keepNotes()
{
    static const QRegularExpression bracketed(
        QStringLiteral("^[^()\\[\\]（）［］【】〔〕]+[(\\[（［【〔][^()\\[\\]（）［］【】〔〕]+[)\\]）］】〕]$"));
    constexpr qsizetype kLongestKept = 100;
    QStringList lines;
    for (RowProblem& problem : m_row.problems) {
        const QString cell = problem.value.simplified();
        if (!problem.field || problem.problem.code != u"date.note" || cell.size() > kLongestKept
            || !bracketed.match(cell).hasMatch())
            continue;
        const OwnColumn* own = m_layout.ownOf(*problem.field);
        const QString label =
            own != nullptr ? own->own.name : QString::fromUtf16(book::fieldInfo(*problem.field).label);
        lines << label + QStringLiteral("原文：") + cell;
        problem.problem.code = QStringLiteral("date.note_kept");
    }
    if (lines.isEmpty())
        return;
    const QString said = m_row.values.get(Field::Remark);
    m_row.remarkOfNotes = said.isEmpty();
    if (!said.isEmpty())
        lines.prepend(said);
    m_row.values.set(Field::Remark, lines.join(u'；'));
}

/// Every cell that holds something and gives no value, and what is written in doubt.
void RowReader::noteDoubts(int number)
{
    if (m_row.rejected)
        return;
    for (const RowProblem& problem : m_row.problems) {
        if (!problem.field || problem.problem.severity == Severity::Notice || problem.row != number
            || book::fieldInfo(*problem.field).kind == book::FieldKind::Computed)
            continue;
        if (!m_row.values.has(*problem.field) || isWrittenInDoubt(problem.problem.code))
            m_row.doubts.push_back({*problem.field, problem.value, problem.column, problem.problem});
    }
    for (const RowQuestion& question : m_row.questions) {
        const HeaderColumn* column = m_layout.columnOf(question.field);
        if (question.answered >= 0 && !question.cell.isEmpty() && !m_row.values.has(question.field))
            m_row.doubts.push_back(
                {question.field, question.cell, column == nullptr ? -1 : column->column,
                 Problem{question.code, Severity::Warning, {question.cell, question.choices.value(0)}}});
    }
    std::stable_sort(m_row.doubts.begin(), m_row.doubts.end(),
                     [](const Doubt& a, const Doubt& b) { return a.field < b.field; });
    const auto last = std::unique(m_row.doubts.begin(), m_row.doubts.end(),
                                  [](const Doubt& a, const Doubt& b) { return a.field == b.field; });
    m_row.doubts.erase(last, m_row.doubts.end());
}

std::optional<Field> RowReader::markedField(const QString& word) const
{
    const QString key = headerKey(word);
    for (const book::FieldInfo& info : book::memberFields()) {
        if (headerKey(QString::fromUtf16(info.label)) == key)
            return info.field;
    }
    const auto own = std::find_if(m_layout.own.begin(), m_layout.own.end(),
                                  [&](const OwnColumn& each) { return headerKey(each.own.name) == key; });
    return own == m_layout.own.end() ? fieldOfHeader(word) : own->field;
}

/// What the roster that this sheet was exported from had marked 待核实 stays so, a cell that is empty for it too. What the row's
/// own doubts or somebody's answer say goes before.
void RowReader::takeMarks(int index)
{
    const sheet::Cell* cell = m_marksColumn < 0 ? nullptr : m_table.find(index, m_marksColumn);
    const QString text = cell == nullptr ? QString() : textOf(*cell).text;
    if (m_row.rejected || meansNothing(text))
        return;
    QStringList unknown;
    for (const QString& word : markedWords(text, m_layout.own)) {
        const auto field = markedField(word);
        if (!field || book::fieldInfo(*field).kind == book::FieldKind::Computed) {
            unknown << word;
            continue;
        }
        const auto isIt = [&](const auto& each) { return each.field == *field; };
        const auto question = std::find_if(m_row.questions.begin(), m_row.questions.end(), isIt);
        const bool answered = question != m_row.questions.end() && question->answered >= 0;
        if (std::any_of(m_row.doubts.begin(), m_row.doubts.end(), isIt) || (answered && m_row.values.has(*field))
            || (*field == Field::IdNumber && m_row.unverifiedId))
            continue;
        const HeaderColumn* column = m_layout.columnOf(*field);
        const sheet::Cell* marked = column == nullptr ? nullptr : m_table.find(index, column->column);
        m_row.doubts.push_back({*field, marked == nullptr ? QString() : marked->text.toString(),
                                column == nullptr ? -1 : column->column,
                                Problem{QStringLiteral("value.marked"), Severity::Warning, {}}});
    }
    std::stable_sort(m_row.doubts.begin(), m_row.doubts.end(),
                     [](const Doubt& a, const Doubt& b) { return a.field < b.field; });
    if (!unknown.isEmpty())
        m_row.problems.push_back(
            {m_table.rowNumber(index), m_marksColumn, std::nullopt, text,
             Problem{QStringLiteral("marks.unknown"), Severity::Warning, {unknown.join(QStringLiteral("、"))}}});
}

} // namespace branchbook::roster
