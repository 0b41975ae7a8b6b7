// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_page.h"

#include "ui/settings/settings_pane.h"
#include "ui/shell/navigation.h"
#include "ui/shell/page_header.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace branchbook::ui {

namespace {

constexpr int kListWidth = 140;

} // namespace

SettingsPage::SettingsPage(Desk& desk, Theme& theme, Preferences& preferences)
    : Page(tr("设置"), desk)
    , m_entries(settingsEntries(theme, preferences))
    , m_list(new NavigationList(tr("设置的分类")))
    , m_stack(new QStackedWidget)
{
    for (const auto& entry : m_entries)
        m_list->addEntry({entry.id, entry.title, {}, entry.icon, 0, {}, {}});
    m_list->setNavigationWidth(NavigationWidth::Standard);
    onTextSize(m_list, [this] {
        m_list->setFixedWidth(scaled(kListWidth));
        m_list->setMinimumHeight(m_list->contentHeight());
    });
    auto* row = new QHBoxLayout;
    row->setContentsMargins(24, 6, 0, 0);
    row->setSpacing(14);
    row->addWidget(m_list);
    row->addWidget(m_stack, 1);
    rows()->addLayout(row, 1);
    connect(m_list, &NavigationList::pageChosen, this, [this](const QString& id) { show(id, {}); });
    show(m_entries.front().id, {});
}

void SettingsPage::open(const QString& argument)
{
    if (!argument.isEmpty())
        show(argument.section(u'/', 0, 0), argument.section(u'/', 1));
}

void SettingsPage::show(const QString& id, const QString& argument)
{
    const auto entry = std::ranges::find(m_entries, id, &SettingsEntry::id);
    if (entry == m_entries.end())
        return;
    if (!m_shown.contains(id))
        m_shown.insert(id, make(*entry));
    for (const auto& [each, shown] : m_shown.asKeyValueRange()) {
        for (auto* part : {shown.note, shown.action}) {
            if (part)
                part->setVisible(each == id);
        }
    }
    auto* pane = m_shown.value(id).pane;
    m_stack->setCurrentWidget(pane);
    m_list->select(id);
    m_part = id;
    pane->open(argument);
}

SettingsPage::Shown SettingsPage::make(const SettingsEntry& entry)
{
    Shown shown;
    shown.pane = entry.make(desk());
    m_stack->addWidget(shown.pane);
    shown.note = shown.pane->makeHeaderNote();
    if (shown.note)
        header()->addView(shown.note);
    shown.action = shown.pane->makeHeaderAction();
    if (shown.action)
        header()->addAction(shown.action);
    return shown;
}

SettingsPane* SettingsPage::pane() const
{
    return qobject_cast<SettingsPane*>(m_stack->currentWidget());
}

QWidget* SettingsPage::filterField() const
{
    return pane() ? pane()->filterField() : nullptr;
}

} // namespace branchbook::ui
