// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/person_completer.h"
#include "ui/kit/drop_down_list.h"

#include <QComboBox>
#include <QStyledItemDelegate>

namespace branchbook::ui {

PersonCompleter::PersonCompleter(QComboBox* combo)
    : QCompleter(combo->model(), combo)
{
    setCompletionRole(Qt::UserRole);
    setFilterMode(Qt::MatchContains);
    setCaseSensitivity(Qt::CaseInsensitive);
    setCompletionMode(QCompleter::PopupCompletion);
    auto* list = new DropDownList;
    list->setAccessibleName(combo->accessibleName());
    list->setProperty("kind", QStringLiteral("completions"));
    setPopup(list);
    list->setItemDelegate(new QStyledItemDelegate(list)); // its own delegate knows no item rules of the style sheet
}

QString PersonCompleter::pathFromIndex(const QModelIndex& index) const
{
    return index.data(Qt::DisplayRole).toString();
}

} // namespace branchbook::ui
