// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/cell.h"

#include "branchbook/base/screen_words.h"

#include <QCoreApplication>

namespace branchbook::ui {

QVariant cellData(const Cell& cell, Qt::Alignment alignment, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return !cell.text.isEmpty() ? cell.text : !cell.chip.text.isEmpty() ? cell.chip.text : cell.status.text;
    case Qt::AccessibleTextRole: {
        auto shown = cellData(cell, alignment, Qt::DisplayRole).toString();
        for (const auto& word : {cell.chip.text, cell.status.text}) {
            if (!word.isEmpty() && !shown.contains(word))
                shown = shownClauses({shown, word});
        }
        return cell.second.isEmpty() ? shown : shownClauses({shown, cell.second});
    }
    case Qt::ToolTipRole: return cell.tip.isEmpty() ? QVariant() : QVariant(cell.tip);
    case Qt::TextAlignmentRole: return int(alignment | Qt::AlignVCenter);
    case CellRole: return QVariant::fromValue(cell);
    default: return {};
    }
}

QString columnTitle(const char* title)
{
    return QCoreApplication::translate("table", title);
}

QString checkColumnTitle()
{
    return QCoreApplication::translate("table", "选中");
}

} // namespace branchbook::ui
