// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keys_dialog.h"

#include "ui/kit/text.h"
#include "ui/shell/key_list.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace branchbook::ui {

namespace {

constexpr int kKeysHeight = 440;

QWidget* makeKeyTable()
{
    auto* table = new QWidget;
    table->setProperty("kind", QStringLiteral("page")); // on the dialog's own ground
    auto* grid = new QGridLayout(table);
    grid->setContentsMargins(6, 0, 14, 0); // the ring's room and the bar's
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto& group : keyGroups()) {
        if (row > 0)
            grid->setRowMinimumHeight(row++, 8);
        grid->addWidget(label(group.title, TextRole::BodyStrong), row++, 0, 1, 2);
        for (const auto& line : group.lines) {
            grid->addWidget(label(keysText(line), TextRole::Body, Ink::Text), row, 0, Qt::AlignTop);
            grid->addWidget(paragraph(line.words), row++, 1);
        }
    }
    grid->setRowStretch(row, 1);
    return table;
}

} // namespace

KeysDialog::KeysDialog(QWidget* host)
    : Dialog(host, tr("快捷键"), Width::Large)
{
    auto* scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("keyList"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::StrongFocus); // the arrows scroll
    scroll->setAccessibleName(tr("快捷键"));
    QStringList spoken;
    for (const auto& group : keyGroups()) {
        for (const auto& line : group.lines)
            spoken.append(tr("%1，%2").arg(keysText(line), line.words));
    }
    scroll->setAccessibleDescription(spoken.join(u'\n'));
    scroll->setWidget(makeKeyTable());
    scroll->setFixedHeight(std::min(scaled(kKeysHeight), host->window()->height() - scaled(200)));
    body()->setContentsMargins(0, 12, 0, 0); // the ring of the focus keeps off the title
    body()->addWidget(scroll);
    (void)addSafeButton(tr("关闭"));
    setFirstFocus(scroll);
    keepNothing();
}

} // namespace branchbook::ui
