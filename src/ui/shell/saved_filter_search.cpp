// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/saved_filter_search.h"

#include "branchbook/base/screen_words.h"

#include "ui/gathering/gathering_pages.h"
#include "ui/gathering/gathering_rows.h"
#include "ui/shell/area_tab.h"
#include "ui/shell/palette.h"
#include "ui/shell/record_entries.h"

#include <QCoreApplication>
#include <QSet>

namespace branchbook::ui {

namespace {

constexpr int kMostFilters = 5;

struct FilterSearchTexts {
    Q_DECLARE_TR_FUNCTIONS(FilterSearchTexts)
};

/// Tabs whose records are sealed, or are the committee's own (talks).
bool isKeptFromSearch(const QString& tab)
{
    static const QSet<QString> kept{QStringLiteral("talks"), QStringLiteral("discipline"), QStringLiteral("clue")};
    return kept.contains(tab);
}

/// Every list that a tab of the window shows, without its filters.
QList<ListedFilter> listsOf(const Desk& desk)
{
    QList<ListedFilter> lists{{QStringLiteral("members"),
                               FilterSearchTexts::tr("党员"),
                               QStringLiteral("members"),
                               QStringLiteral("roster"),
                               {}}};
    lists.append({QStringLiteral("settings.rules"),
                  FilterSearchTexts::tr("设置 · 规则依据"),
                  QStringLiteral("settings"),
                  QStringLiteral("rules"),
                  {}});
    for (const auto& area : desk.areas()) {
        const auto gatherings = keepsGatherings(area->id()) ? gatheringTabs(area->id()) : QList<GatheringTab>();
        for (int i = 0; i < int(gatherings.size()); ++i)
            lists.append({QStringLiteral("%1.own%2").arg(area->id()).arg(kFirstListOrder + i),
                          QStringLiteral("%1 · %2").arg(area->title(), gatherings.at(i).title),
                          area->id(),
                          kListArgument + QString::number(i),
                          {}});
        std::vector<AreaTab> tabs;
        addAreaTabs(area->id(), tabs);
        for (const AreaTab& tab : tabs) {
            if (!isKeptFromSearch(tab.id))
                lists.append({area->id() + u'.' + tab.id,
                              QStringLiteral("%1 · %2").arg(area->title(), tab.title),
                              area->id(),
                              tab.id,
                              {}});
        }
    }
    return lists;
}

void openFilter(Desk& desk, const ListedFilter& wanted)
{
    desk.showPage(wanted.page, wanted.argument);
    if (!applySavedFilter(desk, wanted.list, wanted.filter))
        desk.notice(FilterSearchTexts::tr("这个列表现在没有搜索框，常用筛选用不上。"));
}

std::optional<PaletteItem> filterLine(Desk& desk, const ListedFilter& row, const QString& word)
{
    const QString title = shownField(row.title, row.filter.text);
    if (!word.isEmpty() && !isNamed(title, word))
        return std::nullopt;
    PaletteItem item;
    item.group = FilterSearchTexts::tr("常用筛选");
    item.title = title;
    item.icon = QStringLiteral("filter");
    item.open = [&desk, row] { openFilter(desk, row); };
    return item;
}

/// Not among what was opened lately: an id is to name nobody, and what is looked for may be a name.
QString noId(const ListedFilter&)
{
    return {};
}

} // namespace

DeskShelf::Read<QList<ListedFilter>> savedFilters(Desk& desk)
{
    return [lists = listsOf(desk)](const store::Session& session) -> Result<QList<ListedFilter>> {
        QList<ListedFilter> found;
        for (const ListedFilter& list : lists) {
            BB_TRY(const auto saved, loadFilters(session, list.list));
            for (const SavedFilter& each : saved) {
                found.append(list);
                found.last().filter = each;
            }
        }
        return found;
    };
}

void addSavedFilterSearch(Registry& registry)
{
    addRecordSearch<ListedFilter>(registry, kMostFilters, &savedFilters, &filterLine, &noId);
}

} // namespace branchbook::ui
