// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/cards_pane.h"

#include "ui/kit/text.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace branchbook::ui {

CardsPane::CardsPane(QWidget* parent)
    : SettingsPane(parent)
{
    auto* column = new QWidget;
    column->setProperty("kind", QStringLiteral("page"));
    auto* inner = new QVBoxLayout(column);
    inner->setContentsMargins(8, 2, 24, 20);
    inner->setSpacing(0);
    m_cards = new QVBoxLayout;
    m_cards->setSpacing(0);
    inner->addLayout(m_cards);
    inner->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(column);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(scroll);
}

void CardsPane::addCard(const QString& title, QWidget* card)
{
    auto* heading = label(title, TextRole::Subtitle);
    heading->setContentsMargins(2, 0, 2, 0);
    m_cards->addWidget(heading);
    m_cards->addSpacing(8);
    card->setMaximumWidth(720);
    m_cards->addWidget(card);
    m_cards->addSpacing(16);
}

} // namespace branchbook::ui
