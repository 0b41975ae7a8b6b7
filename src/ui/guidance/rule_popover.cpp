// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guidance/rule_popover.h"

#include "ui/guidance/guide_steps.h"
#include "ui/kit/button.h"
#include "ui/kit/popover.h"
#include "ui/kit/text.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace branchbook::ui {

namespace {

constexpr int kPopoverWidth = 372;
constexpr int kRoomAround = 180; ///< title, button and the window's edges

struct RuleTexts {
    Q_DECLARE_TR_FUNCTIONS(RuleTexts)
};

} // namespace

void openRulePopover(QWidget& field, const Guide& guide, const std::function<void()>& all)
{
    auto* popover = new Popover(&field);
    auto* content = new QWidget;
    const int wide = std::max(kPopoverWidth, scaled(340));
    content->setFixedWidth(wide);
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins(10, 12, 3, 14);
    rows->setSpacing(4);
    const QString title = RuleTexts::tr("规则依据 · %1").arg(guide.title);
    auto* head = label(title, TextRole::PanelTitle);
    head->setContentsMargins(6, 0, 0, 0);
    rows->addWidget(head);
    auto* scroll = makeGuideScroll(title);
    showGuide(*scroll, guide);
    auto* steps = scroll->widget();
    const int needed = steps->layout()->heightForWidth(wide - 13);
    scroll->setFixedHeight(std::min(needed, std::max(scaled(120), field.window()->height() - kRoomAround)));
    rows->addWidget(scroll);
    if (all) {
        auto* more = button(RuleTexts::tr("看全部步骤"), ButtonKind::Link);
        auto* foot = new QHBoxLayout;
        foot->setContentsMargins(6, 0, 0, 0);
        foot->addWidget(more);
        foot->addStretch(1);
        rows->addLayout(foot);
        QObject::connect(more, &QPushButton::clicked, popover, [popover, all] {
            popover->close();
            all();
        });
    }
    popover->setContent(content);
    popover->setAccessibleName(title);
    popover->openAt(&field, scroll);
}

} // namespace branchbook::ui
