// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/area_browser.h"

#include "ui/guidance/guide.h"
#include "ui/kit/card.h"
#include "ui/kit/choice.h"
#include "ui/kit/tabs.h"
#include "ui/shell/list_memory.h"
#include "ui/shell/past_day.h"
#include "ui/shell/preferences.h"
#include "ui/shell/saved_filters.h"

#include <QAbstractButton>
#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace branchbook::ui {

namespace {

constexpr int kEdge = 24;
constexpr int kPartsGap = 12;

} // namespace

AreaBrowser::AreaBrowser(Desk& desk, const QString& area, const QString& title, PageHeader& header,
                         Preferences* preferences, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_area(area)
    , m_header(header)
    , m_preferences(preferences)
    , m_tabs(new Tabs(title))
    , m_row(new QHBoxLayout)
    , m_under(new QHBoxLayout)
    , m_rows(new QVBoxLayout(this))
    , m_partsRow(new QWidget)
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
    auto* parts = new QHBoxLayout(m_partsRow);
    parts->setContentsMargins(kEdge, kPartsGap, 0, 0); // at the right a corner brings its own room
    parts->addStretch();
    m_partsRow->hide();
    m_rows->addWidget(m_partsRow);
    m_rows->addLayout(m_under); // below the switch, which stands at one height whatever corner its parts have
    m_rows->addWidget(m_stack, 1);
    std::vector<AreaTab> tabs;
    addAreaTabs(area, tabs);
    for (auto& tab : tabs)
        m_slots.push_back({std::move(tab)});
    connect(&desk, &Desk::changed, this, &AreaBrowser::refreshCounts);
    connect(&desk, &Desk::branchChanged, this, &AreaBrowser::refreshCounts);
}

void AreaBrowser::addOwn(const QString& title, int order, QWidget* content, const QString& group)
{
    m_slots.push_back({{{}, title, order, {}, {}, group}, content});
    m_stack->addWidget(content);
    watchDays(*content);
    if (m_preferences)
        keepLists(*content, QStringLiteral("%1/own%2").arg(m_area).arg(order), *m_preferences);
    offerSavedFilters(*content, QStringLiteral("%1.own%2").arg(m_area).arg(order), m_desk);
}

void AreaBrowser::build()
{
    std::ranges::stable_sort(m_slots, {}, [](const Slot& slot) { return slot.tab.order; });
    makeGroups();
    refreshCounts();
    connect(m_tabs, &QTabBar::currentChanged, this, &AreaBrowser::turnTo);
    auto first = std::ranges::find_if(m_slots, [](const Slot& slot) { return slot.tab.id == kOverviewTab; });
    if (first == m_slots.end())
        first = std::ranges::find_if(m_slots, [](const Slot& slot) { return slot.shown != nullptr; });
    turnTo(first == m_slots.end() ? 0 : int(groupOf(std::size_t(first - m_slots.begin()))));
}

void AreaBrowser::makeGroups()
{
    for (std::size_t i = 0; i < m_slots.size(); ++i) {
        const auto& tab = m_slots[i].tab;
        const auto same = std::ranges::find_if(
            m_groups, [&](const Group& group) { return !tab.group.isEmpty() && group.title == tab.group; });
        if (same != m_groups.end())
            same->members.push_back(i);
        else
            m_groups.push_back({tab.group.isEmpty() ? tab.title : tab.group, {i}});
    }
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        m_tabs->addPage(m_groups[i].title);
        if (m_groups[i].members.size() > 1)
            makeParts(i);
    }
    // The pages' own contents were there earlier, and yet come after the switches. Of a switch only the chosen segment takes
    // the focus, and setTabOrder passes over what takes none.
    QWidget* before = m_tabs;
    const auto segments = m_partsRow->findChildren<QAbstractButton*>();
    QList<Qt::FocusPolicy> policies;
    for (auto* segment : segments) {
        policies.append(segment->focusPolicy());
        segment->setFocusPolicy(Qt::TabFocus);
        setTabOrder(before, segment);
        before = segment;
    }
    for (qsizetype i = 0; i < segments.size(); ++i)
        segments.at(i)->setFocusPolicy(policies.at(i));
}

void AreaBrowser::makeParts(std::size_t group)
{
    auto& made = m_groups[group];
    made.parts = new Segmented(made.title, Segmented::Height::Compact);
    made.parts->setObjectName(QStringLiteral("tabParts"));
    for (const std::size_t slot : made.members)
        made.parts->addSegment(m_slots[slot].tab.title);
    if (m_preferences)
        made.chosen = std::size_t(
            std::clamp(m_preferences->value(choiceName(group), 0).toInt(), 0, int(made.members.size()) - 1));
    made.parts->setCurrent(int(made.chosen));
    made.parts->hide();
    auto* row = qobject_cast<QHBoxLayout*>(m_partsRow->layout());
    row->insertWidget(row->count() - 1, made.parts, 0, Qt::AlignTop);
    connect(made.parts, &Segmented::chosen, this, [this, group](int part) {
        m_groups[group].chosen = std::size_t(part);
        if (m_preferences)
            m_preferences->setValue(choiceName(group), part);
        turnTo(int(group));
    });
}

/// Of the preference that keeps the part looked at last.
QString AreaBrowser::choiceName(std::size_t group) const
{
    const QString& first = m_slots[m_groups[group].members.front()].tab.id;
    return QStringLiteral("tabs/%1/%2").arg(m_area, first.isEmpty() ? QStringLiteral("own%1").arg(group) : first);
}

std::size_t AreaBrowser::groupOf(std::size_t slot) const
{
    const auto group = std::ranges::find_if(
        m_groups, [slot](const Group& each) { return std::ranges::find(each.members, slot) != each.members.end(); });
    return std::size_t(group - m_groups.begin());
}

void AreaBrowser::addNotice(QWidget* notice)
{
    m_rows->insertWidget(m_rows->count() - 1, notice);
}

void AreaBrowser::setCount(const QWidget* own, int count)
{
    const auto slot = std::ranges::find(m_slots, own, [](const Slot& each) { return each.shown; });
    if (slot == m_slots.end())
        return;
    slot->count = count;
    showCount(groupOf(std::size_t(slot - m_slots.begin())));
}

QWidget* AreaBrowser::current() const
{
    return m_stack->currentWidget();
}

QString AreaBrowser::currentId() const
{
    const QString id = m_shown < 0 ? QString() : m_slots[std::size_t(m_shown)].tab.id;
    return id.isEmpty() ? QStringLiteral("meetings") : id;
}

QString AreaBrowser::currentTitle() const
{
    return m_shown < 0 ? QString() : m_slots[std::size_t(m_shown)].tab.title;
}

Segmented* AreaBrowser::parts() const
{
    return m_shown < 0 ? nullptr : m_groups[groupOf(std::size_t(m_shown))].parts;
}

AreaView* AreaBrowser::view() const
{
    return m_shown < 0 ? nullptr : m_slots[std::size_t(m_shown)].view;
}

bool AreaBrowser::explain(QWidget* focus)
{
    auto* shown = view();
    if (!shown)
        return false;
    if (shown->explain(focus))
        return true;
    const QString place = m_area + u'/' + m_slots[std::size_t(m_shown)].tab.id;
    const auto* guidance = GuideDesk::of(m_desk).guidance().ofPage(place);
    if (guidance)
        m_desk.showGuidance(guidance->key);
    return guidance != nullptr;
}

void AreaBrowser::showOwn(const QWidget* own)
{
    const auto slot = std::ranges::find(m_slots, own, [](const Slot& each) { return each.shown; });
    if (slot != m_slots.end())
        goTo(std::size_t(slot - m_slots.begin()));
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
    goTo(std::size_t(index));
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
    watchDays(*slot.view);
    if (m_preferences)
        keepLists(*slot.view, m_area + u'/' + slot.tab.id, *m_preferences);
    offerSavedFilters(*slot.view, m_area + u'.' + slot.tab.id, m_desk);
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
    // Centred, not filling: a corner that is one button of a fixed height would bound the row, and the line would rise.
    row->addWidget(slot.corner, 0, Qt::AlignVCenter);
    rows->addLayout(row, 1);
    slot.line = horizontalLine();
    rows->addWidget(slot.line);
    slot.corner = end;
    m_row->addWidget(end);
}

void AreaBrowser::goTo(std::size_t slot)
{
    const std::size_t at = groupOf(slot);
    auto& group = m_groups[at];
    group.chosen = std::size_t(std::ranges::find(group.members, slot) - group.members.begin());
    if (group.parts)
        group.parts->setCurrent(int(group.chosen));
    turnTo(int(at));
}

void AreaBrowser::turnTo(int group)
{
    if (group < 0 || group >= int(m_groups.size()))
        return;
    if (m_tabs->currentIndex() != group)
        return m_tabs->setCurrentIndex(group); // comes back here
    const auto& shown = m_groups[std::size_t(group)];
    for (const auto& each : m_groups) {
        if (each.parts)
            each.parts->setVisible(&each == &shown);
    }
    m_partsRow->setVisible(shown.parts != nullptr);
    showSlot(shown.members[shown.chosen]);
}

void AreaBrowser::showSlot(std::size_t at)
{
    auto& slot = m_slots[at];
    if (!slot.shown)
        makeView(slot);
    m_shown = int(at);
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
    auto* inParts = qobject_cast<QHBoxLayout*>(m_partsRow->layout());
    const auto* shownParts = parts();
    for (const auto& slot : m_slots) {
        if (!slot.corner || slot.corner->isHidden())
            continue;
        const int needed = slot.corner->sizeHint().width();
        auto* wanted = m_under;
        if (kEdge + m_tabs->sizeHint().width() + needed <= width())
            wanted = m_row;
        else if (shownParts && kEdge + shownParts->sizeHint().width() + kEdge + needed <= width())
            wanted = inParts;
        slot.line->setVisible(wanted != inParts);
        // Its line goes on with that of the tabs.
        slot.corner->setMinimumHeight(wanted == inParts ? 0 : m_tabs->sizeHint().height());
        if (wanted->indexOf(slot.corner) >= 0)
            continue;
        for (auto* row : {m_row, m_under, inParts})
            row->removeWidget(slot.corner);
        wanted->addWidget(slot.corner, wanted == m_under ? 1 : 0);
        slot.corner->show(); // another parent hides it
    }
}

void AreaBrowser::refreshCounts()
{
    for (auto& slot : m_slots) {
        if (slot.tab.count)
            slot.count = slot.tab.count(m_desk);
    }
    showCounts();
}

void AreaBrowser::showCounts()
{
    for (std::size_t i = 0; i < m_groups.size(); ++i)
        showCount(i);
}

void AreaBrowser::watchDays(const QWidget& shown)
{
    for (const auto* each : shown.findChildren<PastDay*>())
        connect(each, &PastDay::turned, this, &AreaBrowser::showCounts);
}

/// The tab has the sum of its parts, unless one of them is of another day.
void AreaBrowser::showCount(std::size_t group)
{
    if (group >= m_groups.size())
        return;
    const auto& shown = m_groups[group];
    int sum = -1;
    bool anyPast = false;
    for (std::size_t part = 0; part < shown.members.size(); ++part) {
        const auto& slot = m_slots[shown.members[part]];
        const bool isPast = slot.shown != nullptr && showsPastDay(*slot.shown);
        anyPast = anyPast || isPast;
        if (slot.count >= 0)
            sum = std::max(sum, 0) + slot.count;
        if (shown.parts)
            shown.parts->setSegmentText(int(part),
                                        slot.count < 0 || isPast
                                            ? slot.tab.title
                                            : QStringLiteral("%1 %2").arg(slot.tab.title).arg(slot.count));
    }
    m_tabs->setCount(int(group), anyPast ? -1 : sum);
}

} // namespace branchbook::ui
