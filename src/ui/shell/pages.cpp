// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pages.h"

#include "ui/agenda/workbench_page.h"
#include "ui/calculator/open_calculator.h"
#include "ui/election/election_entries.h"
#include "ui/form/form_entries.h"
#include "ui/gathering/gathering_pages.h"
#include "ui/guidance/guide_dialog.h"
#include "ui/help/help_entries.h"
#include "ui/institutions/institution_entries.h"
#include "ui/ledger/ledger_entries.h"
#include "ui/members/desk_directory.h"
#include "ui/members/members_page.h"
#include "ui/report/report_page.h"
#include "ui/roster/open_import.h"
#include "ui/rules/rule_entries.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/area_page.h"
#include "ui/shell/page_parts.h"
#include "ui/shell/saved_filter_search.h"
#include "ui/talks/talk_entries.h"

#include <QCoreApplication>
#include <QHash>

namespace branchbook::ui {

namespace {

struct PageTexts {
    Q_DECLARE_TR_FUNCTIONS(PageTexts)
};

QString areaIcon(const QString& area)
{
    static const QHash<QString, QString> icons{{QStringLiteral("ideology"), QStringLiteral("thought")},
                                               {QStringLiteral("organization"), QStringLiteral("organization")},
                                               {QStringLiteral("conduct"), QStringLiteral("style")},
                                               {QStringLiteral("integrity"), QStringLiteral("integrity")},
                                               {QStringLiteral("institutions"), QStringLiteral("institution")}};
    return icons.value(area, QStringLiteral("file"));
}

PageEntry areaEntry(const book::Area& area, Preferences& preferences)
{
    const auto make = [id = area.id(), title = area.title(), &preferences](Desk& desk) -> Page* {
        if (keepsGatherings(id))
            return makeGatheringPage(desk, id, title, &preferences);
        return new AreaPage(desk, id, title, &preferences);
    };
    return {area.id(), area.title(), {}, areaIcon(area.id()), 1, make, {}, areaParts(area)};
}

void addBookCommands(Registry& registry)
{
    const auto add = [&](const QString& text, const QString& icon, BookWish wish) {
        registry.commands.push_back({text, icon, [wish](Desk& desk) { desk.askForBook(wish); }});
    };
    add(PageTexts::tr("打开别的手册"), QStringLiteral("folder"), BookWish::Open);
    add(PageTexts::tr("新建手册"), QStringLiteral("plus"), BookWish::Create);
    add(PageTexts::tr("回到首页"), QStringLiteral("home"), BookWish::Leave);
    registry.commands.push_back(
        {PageTexts::tr("锁定手册"), QStringLiteral("lock"), [](Desk& desk) { desk.askForLock(); }});
    registry.commands.push_back({PageTexts::tr("撤销上一步"), QStringLiteral("undo"), [](Desk& desk) { desk.undo(); }});
    registry.commands.push_back({PageTexts::tr("重做"), QStringLiteral("redo"), [](Desk& desk) { desk.redo(); }});
    registry.commands.push_back(
        {PageTexts::tr("打印这一页"), QStringLiteral("print"), [](Desk& desk) { desk.askPage(PageAct::Print); }});
    registry.commands.push_back(
        {PageTexts::tr("导出这一页"), QStringLiteral("download"), [](Desk& desk) { desk.askPage(PageAct::Export); }});
    registry.commands.push_back({PageTexts::tr("从 Excel 导入台账"), QStringLiteral("upload"), [](Desk& desk) {
                                     desk.showPage(QStringLiteral("organization"), QStringLiteral("ledger:import"));
                                 }});
    registry.commands.push_back({PageTexts::tr("从 Excel 导入制度库"), QStringLiteral("upload"), [](Desk& desk) {
                                     desk.showPage(QStringLiteral("institutions"), QStringLiteral("library:import"));
                                 }});
    registry.commands.push_back(
        {PageTexts::tr("快捷键"), QStringLiteral("list-number"), [](Desk& desk) { desk.showKeys(); }});
}

} // namespace

Registry makeRegistry(const book::Areas& areas, Theme& theme, Preferences& preferences)
{
    Registry registry;
    registry.pages.push_back(workbenchEntry(preferences));
    registry.pages.push_back({QStringLiteral("members"),
                              PageTexts::tr("党员"),
                              {},
                              QStringLiteral("members"),
                              0,
                              [&preferences](Desk& desk) -> Page* {
                                  return new MembersPage(
                                      desk, [&preferences](Desk& here) { openRosterImport(here, preferences); },
                                      &preferences);
                              },
                              {},
                              memberPageParts()});
    registry.newEntries.push_back({PageTexts::tr("党员"), QStringLiteral("user-plus"), {}, 1, [](Desk& desk) {
                                       desk.showPage(QStringLiteral("members"), QStringLiteral("new"));
                                   }});
    registry.providers.emplace_back(&searchMembers);
    registry.finders.emplace_back(&memberAgain);
    for (const auto& area : areas)
        registry.pages.push_back(areaEntry(*area, preferences));
    addGatherings(registry);
    addLedger(registry);
    addElections(registry);
    addTalks(registry);
    addInstitutionSearch(registry);
    addRuleSearch(registry);
    addFormSearch(registry);
    addSavedFilterSearch(registry);
    registry.newEntries.push_back({PageTexts::tr("从 Excel 导入"),
                                   QStringLiteral("upload"),
                                   {},
                                   3,
                                   [&preferences](Desk& desk) { openRosterImport(desk, preferences); },
                                   PageTexts::tr("从 Excel 导入名册")});
    addWorkbenchCommands(registry);
    addCalculators(registry);
    addBookCommands(registry);
    addGuidance(registry);
    registry.pages.push_back(
        {QStringLiteral("reports"), PageTexts::tr("报表"), {}, QStringLiteral("report"), 2, [](Desk& desk) -> Page* {
             return new ReportPage(desk);
         }});
    registry.pages.push_back(
        {QStringLiteral("settings"),
         PageTexts::tr("设置"),
         {},
         QStringLiteral("settings"),
         kBottomGroup,
         [&theme, &preferences](Desk& desk) -> Page* { return new SettingsPage(desk, theme, preferences); }});
    addSettingsCommands(registry, theme, preferences);
    addManual(registry);
    return registry;
}

} // namespace branchbook::ui
