// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/setting_row.h"

#include "ui/kit/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace branchbook::ui {

QWidget* settingRow(const QString& title, const QString& explanation, QWidget* control)
{
    auto* row = new QWidget;
    onTextSize(row, [row] { row->setMinimumHeight(scaled(58)); });
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(16, 8, 16, 8);
    line->setSpacing(16);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    // In the middle by stretches: an aligned row would be as high as its text is at the width of the whole page, in fewer lines.
    words->addStretch(1);
    words->addWidget(label(title));
    if (!explanation.isEmpty())
        words->addWidget(paragraph(explanation, TextRole::Small, Ink::Text3));
    words->addStretch(1);
    line->addLayout(words, 1);
    line->addWidget(control);
    return row;
}

} // namespace branchbook::ui
