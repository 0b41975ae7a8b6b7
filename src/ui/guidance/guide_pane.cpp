// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guidance/guide_pane.h"

#include "ui/guidance/guide_steps.h"
#include "ui/kit/button.h"
#include "ui/kit/text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace branchbook::ui {

GuidePane::GuidePane(QWidget* parent)
    : QFrame(parent)
    , m_what(label({}, TextRole::Small, Ink::Text2))
    , m_steps(makeGuideScroll(tr("办理步骤")))
{
    setProperty("kind", QStringLiteral("card"));
    setAccessibleName(tr("办理步骤"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(10, 12, 3, 8);
    rows->setSpacing(2);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(6, 0, 0, 0);
    head->setSpacing(8);
    head->addWidget(label(tr("办理步骤"), TextRole::Subtitle));
    head->addStretch(1);
    auto* leave = iconButton(QStringLiteral("close"), tr("收起办理步骤"), ButtonKind::Text, ControlSize::Small);
    leave->setObjectName(QStringLiteral("closeGuide"));
    head->addWidget(leave);
    head->addSpacing(5);
    rows->addLayout(head);
    m_what->setContentsMargins(6, 0, 0, 4);
    rows->addWidget(m_what);
    rows->addWidget(m_steps, 1);
    connect(leave, &QPushButton::clicked, this, &GuidePane::closeAsked);
}

void GuidePane::show(const Guide& guide)
{
    m_what->setText(tr("%1 · 共 %2 步").arg(guide.title).arg(guide.steps.size()));
    showGuide(*m_steps, guide);
}

void GuidePane::takeFocus()
{
    m_steps->setFocus(Qt::ShortcutFocusReason);
}

void GuidePane::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeAsked();
    else
        QFrame::keyPressEvent(event);
}

} // namespace branchbook::ui
