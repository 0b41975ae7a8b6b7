// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/card.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace branchbook::ui {

QFrame* frame(const QString& kind, QWidget* parent)
{
    auto* made = new QFrame(parent);
    made->setProperty("kind", kind);
    return made;
}

QFrame* card(int padding, QWidget* parent)
{
    auto* made = frame(QStringLiteral("card"), parent);
    auto* rows = new QVBoxLayout(made);
    rows->setContentsMargins(padding, padding, padding, padding);
    rows->setSpacing(0);
    return made;
}

QVBoxLayout* cardRows(QFrame* card)
{
    return qobject_cast<QVBoxLayout*>(card->layout());
}

QHBoxLayout* centredRow(QWidget* box)
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addStretch();
    row->addWidget(box);
    row->addStretch();
    return row;
}

QFrame* horizontalLine(QWidget* parent)
{
    return frame(QStringLiteral("line"), parent);
}

QFrame* verticalLine(QWidget* parent)
{
    return frame(QStringLiteral("vline"), parent);
}

} // namespace branchbook::ui
