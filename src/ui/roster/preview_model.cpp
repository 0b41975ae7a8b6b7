// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/preview_model.h"

#include "branchbook/base/screen_words.h"

#include "ui/roster/plan_view.h"
#include "ui/roster/shown_value.h"

#include <algorithm>

namespace branchbook::ui {

using roster::HeaderColumn;
using roster::PlanRow;
using roster::RowProblem;
using roster::Severity;

namespace {

constexpr int kRowsKept = 400;
constexpr qsizetype kLettersSurelySeen = 5; // in the narrowest column

/// Findings about the row as a whole stand under the name.
bool standsAt(const RowProblem& problem, const HeaderColumn& column)
{
    return problem.column == column.column || (problem.column < 0 && column.field == book::Field::FullName);
}

/// What becomes of it is the answer's matter while it is being asked.
QString differenceTip(const PlanView& view, const RowProblem& problem)
{
    const auto questions = questionsOf(view.plan, problem.row);
    const bool asked = std::any_of(questions.begin(), questions.end(), [](const roster::Question& question) {
        return question.code == u"match.differs" && question.chosen < 0;
    });
    if (!asked)
        return longProblem(problem);
    const auto [before, after] =
        shownPair(*problem.field, problem.problem.args.value(1), problem.problem.args.value(2));
    return PreviewModel::tr("名册里是“%1”，表格里是“%2”，按右边选的做法处理。").arg(before, after);
}

void addNote(PreviewCell& cell, const PlanView& view, const PlanRow& row, const HeaderColumn& column)
{
    QStringList sentences;
    for (const RowProblem& problem : problemsOf(view.plan, row.number)) {
        if (problem.problem.severity == Severity::Notice || !standsAt(problem, column))
            continue;
        if (cell.note.isEmpty())
            cell.note = cellNote(problem);
        sentences << (problem.problem.code == u"value.differs" ? differenceTip(view, problem) : longProblem(problem));
    }
    for (const roster::Change& change : changesOf(view.plan, row.number)) {
        if (change.field == column.field && !change.oldValue.isEmpty() && cell.note.isEmpty())
            cell.note = PreviewModel::tr("原为 %1").arg(shownValue(change.field, change.oldValue));
    }
    for (const roster::Question& question : questionsOf(view.plan, row.number)) {
        const bool here = question.field ? question.field == column.field : column.field == book::Field::FullName;
        if (here && cell.note.isEmpty())
            cell.note = shortQuestion(question.code);
    }
    if (!sentences.isEmpty())
        cell.tip = sentences.join(u'\n');
}

} // namespace

ChipSpec chipOf(RowState state)
{
    switch (state) {
    case RowState::Open: return {PreviewModel::tr("待确认"), Tone::Warn, QStringLiteral("alert")};
    case RowState::Added: return {PreviewModel::tr("新增"), Tone::Ok, QStringLiteral("plus")};
    case RowState::Updated: return {PreviewModel::tr("更新"), Tone::Info, QStringLiteral("refresh")};
    case RowState::Unchanged: return {PreviewModel::tr("不变"), Tone::Neutral, QStringLiteral("check")};
    case RowState::Skipped: return {PreviewModel::tr("跳过"), Tone::Neutral, QStringLiteral("minus")};
    case RowState::Rejected: return {PreviewModel::tr("退回"), Tone::Warn, QStringLiteral("undo")};
    }
    return {};
}

PreviewModel::PreviewModel(QObject* parent)
    : QAbstractTableModel(parent)
    , m_seen(kRowsKept)
{
}

void PreviewModel::setView(std::shared_ptr<const PlanView> view)
{
    beginResetModel();
    m_seen.clear();
    m_values.reset(); // points into the old view
    m_view = std::move(view);
    if (m_view)
        m_values = std::make_unique<roster::PlanValues>(m_view->plan, *m_view->table);
    endResetModel();
}

void PreviewModel::setFilter(RowFilter filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    endResetModel();
}

const std::vector<int>& PreviewModel::rows() const
{
    static const std::vector<int> none;
    return m_view ? m_view->rows[std::size_t(m_filter)] : none;
}

int PreviewModel::planRow(int row) const
{
    return row >= 0 && row < int(rows().size()) ? rows()[std::size_t(row)] : -1;
}

int PreviewModel::rowOfPlanRow(int planRow) const
{
    const auto found = std::lower_bound(rows().begin(), rows().end(), planRow);
    return found == rows().end() || *found != planRow ? -1 : int(found - rows().begin());
}

const HeaderColumn* PreviewModel::sheetColumn(int column) const
{
    const int at = column - FirstSheetColumn;
    return m_view && at >= 0 && at < int(m_view->plan.layout.columns.size())
        ? &m_view->plan.layout.columns[std::size_t(at)]
        : nullptr;
}

PreviewCell PreviewModel::readCell(const PlanRow& row, const HeaderColumn& column,
                                   const book::FieldValues& values) const
{
    PreviewCell cell;
    const sheet::Cell* raw = m_view->table->find(row.index, column.column);
    cell.text = shownCell(raw, column.field);
    cell.faint = !column.field || row.disposition == roster::Disposition::Skipped;
    if (cell.faint && !(column.field == book::Field::FullName && row.disposition == roster::Disposition::Skipped))
        return cell;
    addNote(cell, *m_view, row, column);
    if (cell.faint) {
        // A total or a heading explains itself by its chip.
        cell.note.clear();
        return cell;
    }
    const book::FieldKind kind = book::fieldInfo(*column.field).kind;
    const QString value = values.get(*column.field);
    if (value.isEmpty() || kind == book::FieldKind::Computed || (kind == book::FieldKind::Reference && raw != nullptr))
        return cell;
    const QString shown = shownValue(*column.field, value);
    if (shown != cell.text && cell.tip.isEmpty() && !isPersonalNumber(*column.field) && kind != book::FieldKind::Date)
        cell.tip = tr("原表写的是“%1”").arg(cell.text);
    if (cell.note.isEmpty() || kind != book::FieldKind::Date)
        cell.text = shown;
    return cell;
}

PreviewRow* PreviewModel::read(int planRow) const
{
    const PlanRow& row = m_view->plan.rows[std::size_t(planRow)];
    auto* read = new PreviewRow;
    read->state = m_view->states[std::size_t(planRow)];
    read->number = QString::number(row.number);
    const book::FieldValues values =
        row.disposition == roster::Disposition::Skipped ? book::FieldValues() : m_values->of(row);
    for (const HeaderColumn& column : m_view->plan.layout.columns)
        read->cells.push_back(readCell(row, column, values));
    return read;
}

const PreviewRow& PreviewModel::shown(int row) const
{
    const int at = planRow(row);
    if (PreviewRow* seen = m_seen.object(at))
        return *seen;
    auto* fresh = read(at);
    m_seen.insert(at, fresh);
    return *fresh;
}

int PreviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(rows().size());
}

int PreviewModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_view ? 0 : FirstSheetColumn + int(m_view->plan.layout.columns.size());
}

QVariant PreviewModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    const PreviewRow& row = shown(index.row());
    if (index.column() < FirstSheetColumn) {
        const QString text = index.column() == NumberColumn ? row.number : chipOf(row.state).text;
        if (role == Qt::AccessibleTextRole && index.column() == NumberColumn)
            return tr("第 %1 行").arg(text);
        return role == Qt::ToolTipRole ? QVariant() : QVariant(text);
    }
    const PreviewCell& cell = row.cells[std::size_t(index.column() - FirstSheetColumn)];
    if (role == Qt::ToolTipRole) {
        const bool mayBeCut = cell.text.size() > kLettersSurelySeen;
        return !cell.tip.isEmpty() ? QVariant(tipValue(cell.tip))
            : mayBeCut             ? QVariant(tipValue(cell.text))
                                   : QVariant();
    }
    if (role == Qt::AccessibleTextRole && !cell.note.isEmpty())
        return shownClauses({cell.text, cell.note});
    return cell.text;
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == StateColumn)
        return tr("处理");
    const HeaderColumn* column = sheetColumn(section);
    if (column == nullptr)
        return {};
    const QString letters = sheet::columnName(column->column);
    return column->header.isEmpty() ? tr("%1列").arg(letters) : tr("%1列 %2").arg(letters, column->header);
}

} // namespace branchbook::ui
