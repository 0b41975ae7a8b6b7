// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guidance/guide_dialog.h"

#include "ui/guidance/guide_steps.h"
#include "ui/kit/field.h"
#include "ui/shell/page.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace branchbook::ui {

namespace {

constexpr int kStepsHeight = 420;

/// Procedures first: they are what a record does not show beside itself. A meeting that is a procedure stands once.
std::vector<const rules::Guidance*> inOrder(const rules::GuidanceBook& book)
{
    std::vector<const rules::Guidance*> ordered;
    for (const bool procedures : {true, false}) {
        for (const auto& each : book.all()) {
            const bool known =
                std::ranges::any_of(ordered, [&](const auto* other) { return other->title == each.title; });
            if (each.isProcedure() == procedures && !known)
                ordered.push_back(&each);
        }
    }
    return ordered;
}

} // namespace

GuideDialog::GuideDialog(QWidget* host, Desk& desk, const QString& key)
    : Dialog(host, tr("办理步骤"), Width::Medium)
    , m_desk(desk)
    , m_choice(new ComboField(tr("办什么事")))
    , m_steps(makeGuideScroll(tr("办理步骤")))
{
    const auto& guidance = GuideDesk::of(desk).guidance();
    const auto* wanted = guidance.find(key);
    for (const auto* each : inOrder(guidance)) {
        m_choice->addChoice(each->title, each->key);
        if (wanted != nullptr && each->title == wanted->title)
            m_choice->setCode(each->key);
    }
    m_choice->setObjectName(QStringLiteral("guideChoice"));
    body()->addSpacing(8);
    body()->addWidget(m_choice);
    m_steps->setFixedHeight(std::min(scaled(kStepsHeight), host->window()->height() - scaled(230)));
    body()->addWidget(m_steps);
    addSafeButton(tr("关闭"));
    setFirstFocus(m_steps);
    connect(m_choice, &ComboField::chosen, this, &GuideDialog::choose);
    choose(key);
}

void GuideDialog::choose(const QString& key)
{
    showGuide(*m_steps, GuideDesk::of(m_desk).guide(key, m_desk.today()));
}

void addGuidance(Registry& registry)
{
    const auto guidance = builtInGuidance();
    for (const auto* each : inOrder(guidance))
        registry.commands.push_back({GuideDialog::tr("办理步骤：%1").arg(each->title),
                                     QStringLiteral("list-number"),
                                     [key = each->key](Desk& desk) { desk.showGuidance(key); },
                                     CommandEntry::Offered::WhenTyped,
                                     {},
                                     true});
}

} // namespace branchbook::ui
