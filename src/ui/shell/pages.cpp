// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pages.h"

#include "ui/gathering/gathering_pages.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/placeholder_page.h"

#include <QCoreApplication>
#include <QHash>

namespace branchbook::ui {

namespace {

QString pageText(const char* text)
{
    return QCoreApplication::translate("pages", text);
}

PageEntry placeholder(const QString& id, const QString& title, const QString& icon, int group, const QString& sentence)
{
    return {id, title, {}, icon, group, [title, icon, sentence](Desk& desk) -> Page* {
                return new PlaceholderPage(desk, title, icon, sentence);
            }};
}

QString areaIcon(const QString& area)
{
    static const QHash<QString, QString> icons{{QStringLiteral("ideology"), QStringLiteral("thought")},
                                               {QStringLiteral("organization"), QStringLiteral("organization")},
                                               {QStringLiteral("conduct"), QStringLiteral("style")},
                                               {QStringLiteral("integrity"), QStringLiteral("integrity")},
                                               {QStringLiteral("institutions"), QStringLiteral("institution")}};
    return icons.value(area, QStringLiteral("file"));
}

} // namespace

Registry makeRegistry(const book::Areas& areas, Theme& theme, Preferences& preferences)
{
    Registry registry;
    registry.pages.push_back(placeholder(QStringLiteral("workbench"), pageText("工作台"), QStringLiteral("workbench"), 0,
                                         pageText("以后在这里看到本季度要做的事、做到了哪一步，以及每件事的依据。")));
    registry.pages.back().shortTitle = pageText("工作台");
    registry.pages.push_back(placeholder(QStringLiteral("members"), pageText("党员"), QStringLiteral("members"), 0,
                                         pageText("以后在这里查看和修改党员花名册。")));
    for (const auto& area : areas) {
        registry.pages.push_back(placeholder(area->id(), area->title(), areaIcon(area->id()), 1, area->purpose()));
        if (keepsGatherings(area->id()))
            registry.pages.back().make = [id = area->id(), title = area->title()](Desk& desk) {
                return makeGatheringPage(desk, id, title);
            };
    }
    addGatherings(registry);
    registry.pages.push_back(placeholder(QStringLiteral("reports"), pageText("报表"), QStringLiteral("report"), 2,
                                         pageText("以后在这里预览、打印和导出季度报告。")));
    registry.pages.push_back({QStringLiteral("settings"), pageText("设置"), {}, QStringLiteral("settings"), kBottomGroup,
                              [&theme, &preferences](Desk& desk) -> Page* {
                                  return new SettingsPage(desk, theme, preferences);
                              }});
    return registry;
}

} // namespace branchbook::ui
