// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theory/overview_cards.h"

#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/text.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace branchbook::ui {

namespace {

constexpr int kOverviewSide = 16;
constexpr int kOverviewEnds = 12;
constexpr int kOverviewHead = 24;

} // namespace

QVBoxLayout* overviewRows(QFrame* card)
{
    auto* rows = cardRows(card);
    rows->setContentsMargins(kOverviewSide, kOverviewEnds, kOverviewSide, kOverviewEnds);
    return rows;
}

QWidget* overviewHead(const QString& title, const QString& words, QWidget* right)
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(label(title, TextRole::PanelTitle));
    row->addWidget(new ElidedLabel(words, TextRole::Small, Color::Text2), 1);
    if (right != nullptr)
        row->addWidget(right);
    head->setFixedHeight(std::max(scaled(kOverviewHead), right != nullptr ? right->sizeHint().height() : 0));
    return head;
}

QWidget* overviewEmpty(const QString& sentence, const QString& verb, const char* name, const std::function<void()>& act)
{
    auto* box = new QWidget;
    auto* rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 12, 0, 4);
    rows->setSpacing(12);
    rows->addWidget(paragraph(sentence, TextRole::Body, Ink::Text2));
    if (!verb.isEmpty()) {
        auto* made = button(verb, ButtonKind::Standard, ControlSize::Small);
        made->setObjectName(QString::fromLatin1(name));
        QObject::connect(made, &QPushButton::clicked, made, act);
        rows->addWidget(made, 0, Qt::AlignLeft);
    }
    return box;
}

QPushButton* overviewLink(const QString& text, const char* name, const std::function<void()>& act)
{
    auto* made = button(text, ButtonKind::Link, ControlSize::Small);
    made->setObjectName(QString::fromLatin1(name));
    QObject::connect(made, &QPushButton::clicked, made, act);
    return made;
}

} // namespace branchbook::ui
