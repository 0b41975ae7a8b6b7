// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/cell_popover.h"

#include "ui/kit/button.h"
#include "ui/kit/popover.h"
#include "ui/kit/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace branchbook::ui {

CellPopover::CellPopover(QWidget* owner, const QString& title)
    : QObject(owner)
    , m_popover(new Popover(owner))
{
    auto* content = new QWidget;
    content->setFixedWidth(std::max(372, scaled(340)));
    m_rows = new QVBoxLayout(content);
    m_rows->setContentsMargins(16, 14, 16, 16);
    m_rows->setSpacing(6);
    m_rows->addWidget(paragraph(title, TextRole::RowTitle, Ink::Text));
    m_popover->setContent(content);
    m_popover->setAccessibleName(title);
    connect(m_popover, &Popover::closed, this, &QObject::deleteLater);
}

void CellPopover::addText(const QString& text)
{
    if (!text.isEmpty())
        m_rows->addWidget(paragraph(text, TextRole::Small, Ink::Text2));
}

void CellPopover::addLine(const QString& text, const QString& verb, const std::function<void()>& act)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(new ElidedLabel(text, TextRole::Body, Color::Text2), 1);
    auto* made = button(verb, ButtonKind::Standard, ControlSize::Small);
    made->setAccessibleName(tr("%1，%2 按钮").arg(text, verb));
    line->addWidget(made);
    m_rows->addLayout(line);
    m_first = m_first ? m_first : made;
    connect(made, &QPushButton::clicked, this, [popover = m_popover, act] {
        popover->close();
        act();
    });
}

void CellPopover::openOver(const QRect& anchorInWindow)
{
    m_popover->openAt(anchorInWindow, m_first);
}

} // namespace branchbook::ui
