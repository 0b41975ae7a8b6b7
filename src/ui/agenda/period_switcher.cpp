// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/period_switcher.h"

#include "ui/kit/button.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QMenu>

namespace branchbook::ui {

PeriodSwitcher::PeriodSwitcher(const QString& previous, const QString& next, QWidget* parent)
    : QFrame(parent)
    , m_name(button({}, ButtonKind::Text))
{
    setProperty("kind", QStringLiteral("switcher"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto* back = iconButton(QStringLiteral("chevron-left"), previous);
    auto* forth = iconButton(QStringLiteral("chevron-right"), next);
    for (auto* side : {back, forth})
        side->setProperty("iconOnly", QStringLiteral("switcher"));
    m_name->setProperty("kind", QStringLiteral("switcher"));
    m_name->setLayoutDirection(Qt::RightToLeft); // the chevron stands behind the words
    m_name->setIcon(icon(QStringLiteral("chevron-down"), Color::Text));
    m_name->setIconSize({scaled(14), scaled(14)});
    row->addWidget(back);
    row->addWidget(m_name);
    row->addWidget(forth);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(back, &QPushButton::clicked, this, [this] { Q_EMIT stepped(-1); });
    connect(forth, &QPushButton::clicked, this, [this] { Q_EMIT stepped(1); });
    connect(m_name, &QPushButton::clicked, this, &PeriodSwitcher::openList);
}

void PeriodSwitcher::setText(const QString& text)
{
    m_name->setText(text);
    m_name->setAccessibleName(text);
}

void PeriodSwitcher::openList()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto& choice : m_choices) {
        auto* action = menu->addAction(choice.text);
        if (choice.steps == 0)
            action->setIcon(icon(QStringLiteral("check"), Color::AccentText));
        connect(action, &QAction::triggered, this, [this, steps = choice.steps] { Q_EMIT stepped(steps); });
    }
    menu->popup(mapToGlobal(QPoint(0, height() + 4)));
}

} // namespace branchbook::ui
