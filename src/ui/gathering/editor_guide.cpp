// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The steps beside the record: in the place of the attendance, or next to it where the window is wide enough.
#include "ui/gathering/attendance_pane.h"
#include "ui/gathering/editor_bar.h"
#include "ui/gathering/editor_view.h"
#include "ui/guidance/guide_pane.h"
#include "ui/guidance/rule_popover.h"

#include <QApplication>
#include <QPushButton>

namespace branchbook::ui {

namespace {

constexpr int kRoomForBoth = 1360; ///< sheet, steps and attendance side by side: a window of 1600

} // namespace

void EditorView::setGuide(std::function<Guide()> guide)
{
    m_guide = std::move(guide);
    placePanes();
}

void EditorView::placePanes()
{
    const bool roomy = width() >= kRoomForBoth;
    const bool open = m_guide && m_guideOpen.value_or(roomy);
    if (open && m_guidePane->isHidden())
        m_guidePane->show(m_guide());
    m_guidePane->setVisible(open);
    m_pane->setVisible(!open || roomy);
    m_bar->guideButton()->setChecked(open);
}

void EditorView::toggleGuide()
{
    if (!m_guidePane->isHidden())
        return closeGuide();
    m_guideOpen = true;
    placePanes();
    m_guidePane->takeFocus();
}

void EditorView::closeGuide()
{
    m_guideOpen = false;
    if (m_guidePane->isAncestorOf(QApplication::focusWidget()))
        m_bar->guideButton()->setFocus(Qt::OtherFocusReason);
    placePanes();
}

void EditorView::explain(QWidget* focus)
{
    if (!m_guide)
        return;
    const QString field = ruleProperty(focus, kRuleFieldProperty);
    const auto guide = m_guide().about(field);
    const auto showAll = [this] {
        m_guideOpen = true;
        placePanes();
        m_guidePane->takeFocus();
    };
    if (focus == nullptr || guide.steps.empty())
        showAll();
    else
        openRulePopover(*focus, guide, m_guidePane->isHidden() ? std::function<void()>(showAll) : nullptr);
}

} // namespace branchbook::ui
