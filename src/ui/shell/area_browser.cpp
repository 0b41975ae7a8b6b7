// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/area_browser.h"

#include "ui/kit/card.h"
#include "ui/kit/tabs.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace branchbook::ui {

namespace {

constexpr int kEdge = 24;

} // namespace

AreaBrowser::AreaBrowser(Desk& desk, const QString& area, const QString& title, PageHeader& header, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_header(header)
    , m_tabs(new Tabs(title))
    , m_row(new QHBoxLayout)
    , m_under(new QHBoxLayout)
    , m_rows(new QVBoxLayout(this))
    , m_stack(new QStackedWidget)
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    auto* lead = horizontalLine(); // the line under the tabs runs from edge to edge
    lead->setFixedWidth(kEdge);
    m_row->addWidget(lead, 0, Qt::AlignBottom);
    m_row->addWidget(m_tabs, 1);
    m_rows->addLayout(m_row);
    m_rows->addLayout(m_under);
    m_rows->addWidget(m_stack, 1);
    std::vector<AreaTab> tabs;
    addAreaTabs(area, tabs);
    for (auto& tab : tabs)
        m_slots.push_back({std::move(tab)});
    connect(&desk, &Desk::changed, this, &AreaBrowser::refreshCounts);
    connect(&desk, &Desk::branchChanged, this, &AreaBrowser::refreshCounts);
}

void AreaBrowser::addOwn(const QString& title, int order, QWidget* content)
{
    m_slots.push_back({{{}, title, order, {}}, content});
    m_stack->addWidget(content);
}

void AreaBrowser::build()
{
    std::ranges::stable_sort(m_slots, {}, [](const Slot& slot) { return slot.tab.order; });
    for (const auto& slot : m_slots)
        m_tabs->addPage(slot.tab.title);
    refreshCounts();
    connect(m_tabs, &QTabBar::currentChanged, this, &AreaBrowser::turnTo);
    const auto own = std::ranges::find_if(m_slots, [](const Slot& slot) { return slot.shown != nullptr; });
    const int first = own == m_slots.end() ? 0 : int(own - m_slots.begin());
    m_tabs->setCurrentIndex(first);
    turnTo(first);
}

void AreaBrowser::addNotice(QWidget* notice)
{
    m_rows->insertWidget(m_rows->count() - 1, notice);
}

void AreaBrowser::setCount(const QWidget* own, int count)
{
    const auto slot = std::ranges::find(m_slots, own, [](const Slot& each) { return each.shown; });
    if (slot != m_slots.end())
        m_tabs->setCount(int(slot - m_slots.begin()), count);
}

QWidget* AreaBrowser::current() const
{
    return m_stack->currentWidget();
}

AreaView* AreaBrowser::view() const
{
    const int index = m_tabs->currentIndex();
    return index < 0 ? nullptr : m_slots[std::size_t(index)].view;
}

void AreaBrowser::showOwn(const QWidget* own)
{
    const auto slot = std::ranges::find(m_slots, own, [](const Slot& each) { return each.shown; });
    if (slot != m_slots.end())
        m_tabs->setCurrentIndex(int(slot - m_slots.begin()));
}

int AreaBrowser::indexOf(const QString& argument) const
{
    const auto id = argument.section(u':', 0, 0);
    const auto found =
        std::ranges::find_if(m_slots, [&](const Slot& slot) { return !slot.tab.id.isEmpty() && slot.tab.id == id; });
    return found == m_slots.end() ? -1 : int(found - m_slots.begin());
}

bool AreaBrowser::hasView(const QString& argument) const
{
    return indexOf(argument) >= 0;
}

bool AreaBrowser::openView(const QString& argument)
{
    const int index = indexOf(argument);
    if (index < 0)
        return false;
    m_tabs->setCurrentIndex(index);
    m_slots[std::size_t(index)].view->open(argument.section(u':', 1));
    return true;
}

Page::Kept AreaBrowser::save() const
{
    auto worst = Page::Kept::InBook;
    for (const auto& slot : m_slots) {
        if (slot.view)
            worst = std::max(worst, slot.view->save());
    }
    return worst;
}

void AreaBrowser::makeView(Slot& slot)
{
    slot.view = slot.tab.make(m_desk);
    slot.shown = slot.view;
    m_stack->addWidget(slot.view);
    slot.corner = slot.view->corner();
    if (!slot.corner)
        return;
    auto* end = frame(QStringLiteral("tabEnd"));
    auto* rows = new QVBoxLayout(end);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(kEdge, 0, kEdge, 0);
    row->addStretch();
    row->addWidget(slot.corner);
    rows->addLayout(row, 1);
    rows->addWidget(horizontalLine());
    slot.corner = end;
    m_row->addWidget(end);
}

void AreaBrowser::turnTo(int index)
{
    if (index < 0 || index >= int(m_slots.size()))
        return;
    auto& slot = m_slots[std::size_t(index)];
    if (!slot.shown)
        makeView(slot);
    m_stack->setCurrentWidget(slot.shown);
    for (const auto& each : m_slots) {
        if (each.corner)
            each.corner->setVisible(&each == &slot);
    }
    placeCorner();
    m_header.showPeriod(slot.view ? slot.view->period() : PeriodShown::Quarter);
    Q_EMIT currentChanged();
}

bool AreaBrowser::event(QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        placeCorner();
    return QWidget::event(event);
}

void AreaBrowser::placeCorner()
{
    for (const auto& slot : m_slots) {
        if (!slot.corner || slot.corner->isHidden())
            continue;
        slot.corner->setMinimumHeight(m_tabs->sizeHint().height()); // its line goes on with that of the tabs
        const bool beside = kEdge + m_tabs->sizeHint().width() + slot.corner->sizeHint().width() <= width();
        auto* wanted = beside ? m_row : m_under;
        if (wanted->indexOf(slot.corner) >= 0)
            continue;
        (beside ? m_under : m_row)->removeWidget(slot.corner);
        wanted->addWidget(slot.corner, beside ? 0 : 1);
    }
}

void AreaBrowser::refreshCounts()
{
    for (std::size_t i = 0; i < m_slots.size(); ++i) {
        if (const auto& count = m_slots[i].tab.count)
            m_tabs->setCount(int(i), count(m_desk));
    }
}

} // namespace branchbook::ui
