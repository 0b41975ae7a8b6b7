// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/year_model.h"

namespace branchbook::ui {

using agenda::CellState;

QString cellStateWord(CellState state)
{
    switch (state) {
    case CellState::Done: return YearModel::tr("已完成");
    case CellState::Running: return YearModel::tr("进行中");
    case CellState::Planned: return YearModel::tr("已排计划");
    case CellState::Unrecorded: return YearModel::tr("已过、未记录");
    case CellState::NotArranged: return YearModel::tr("未排");
    case CellState::Upcoming: return YearModel::tr("待排");
    case CellState::Overdue: return YearModel::tr("逾期");
    case CellState::Waived: return YearModel::tr("已说明");
    case CellState::Blank: break;
    }
    return {};
}

QString sumNote(const agenda::YearRow& row)
{
    if (row.waived > 0)
        return YearModel::tr("%1 已说明").arg(row.waived);
    return row.ofOtherYears > 0 ? YearModel::tr("上年 %1 次").arg(row.ofOtherYears) : QString();
}

void YearModel::setMatrix(agenda::YearMatrix matrix)
{
    beginResetModel();
    m_matrix = std::move(matrix);
    m_lines.clear();
    for (const auto& section : m_matrix.sections) {
        m_lines.push_back({section.title, nullptr});
        for (const auto& row : section.rows)
            m_lines.push_back({{}, &row});
    }
    endResetModel();
}

const agenda::YearRow* YearModel::rowAt(int row) const
{
    return row >= 0 && row < int(m_lines.size()) ? m_lines[std::size_t(row)].row : nullptr;
}

QString YearModel::sectionAt(int row) const
{
    return row >= 0 && row < int(m_lines.size()) ? m_lines[std::size_t(row)].section : QString();
}

const agenda::YearCell* YearModel::cellAt(const QModelIndex& index) const
{
    const auto* row = rowAt(index.row());
    if (row == nullptr || index.column() < 1 || index.column() > 12)
        return nullptr;
    return &row->months.at(std::size_t(index.column() - 1));
}

int YearModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int YearModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QString YearModel::spokenSum(const agenda::YearRow& row)
{
    QString text = row.isDeadline ? tr("%1，全年到期%2项，已办结%3项").arg(row.title).arg(row.needed).arg(row.done)
                                  : tr("%1，全年已完成%2次，共%3次").arg(row.title).arg(row.done).arg(row.needed);
    if (row.waived > 0)
        text += tr("，其中%1次已说明原因").arg(row.waived);
    if (row.ofOtherYears > 0)
        text += tr("；另有%1次计入别的年度").arg(row.ofOtherYears);
    return text;
}

QVariant YearModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool spoken = role == Qt::AccessibleTextRole || role == Qt::ToolTipRole;
    if (role != Qt::DisplayRole && !spoken)
        return {};
    const auto* row = rowAt(index.row());
    if (row == nullptr)
        return index.column() == 0 ? sectionAt(index.row()) : QString();
    if (index.column() == 0)
        return spoken ? tr("%1，%2").arg(row->title, row->asked) : row->title;
    if (index.column() == kColumns - 1)
        return spoken ? spokenSum(*row) : QStringLiteral("%1/%2").arg(row->done).arg(row->needed);
    const auto& cell = *cellAt(index);
    if (!spoken)
        return cell.text;
    const QString word = cellStateWord(cell.state);
    const QString base =
        tr("%1，%2月，%3").arg(row->title).arg(index.column()).arg(word.isEmpty() ? tr("没有要求") : word);
    return cell.text.isEmpty() || cell.text == word ? base : base + tr("，%1").arg(cell.text);
}

QVariant YearModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return tr("项目与要求");
    return section == kColumns - 1 ? tr("全年") : tr("%1月").arg(section);
}

Qt::ItemFlags YearModel::flags(const QModelIndex& index) const
{
    if (cellAt(index) == nullptr)
        return Qt::ItemIsEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace branchbook::ui
