// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_entries.h"

#include "ui/agenda/reminder_settings.h"
#include "ui/rules/holidays_pane.h"
#include "ui/rules/rules_pane.h"
#include "ui/settings/about_pane.h"
#include "ui/settings/backup_pane.h"
#include "ui/settings/branch_pane.h"
#include "ui/settings/cards_pane.h"
#include "ui/settings/journal_pane.h"
#include "ui/settings/look_pane.h"
#include "ui/settings/output_names.h"
#include "ui/settings/record_settings.h"
#include "ui/settings/security_pane.h"

#include <QCoreApplication>

namespace branchbook::ui {

namespace {

struct SettingsTexts {
    Q_DECLARE_TR_FUNCTIONS(SettingsTexts)
};

} // namespace

std::vector<SettingsEntry> settingsEntries(Theme& theme, Preferences& preferences)
{
    return {
        {QStringLiteral("look"), SettingsTexts::tr("外观与文字"), QStringLiteral("settings"),
         [&theme, &preferences](Desk& desk) -> SettingsPane* { return new LookPane(desk, theme, preferences); },
         QStringLiteral("语言 Language English 中文 Chinese 界面语言 深色 浅色 主题 颜色 对比度 文字大小 字号 动画 "
                        "appearance theme dark light contrast text size motion")},
        {QStringLiteral("branch"), SettingsTexts::tr("支部信息"), QStringLiteral("home"),
         [](Desk& desk) -> SettingsPane* { return new BranchPane(desk); },
         QStringLiteral("支部名称 支部类型 所在领域 所在单位 上级党组织 报送 届次 branch name")},
        {QStringLiteral("records"), SettingsTexts::tr("记录"), QStringLiteral("edit"),
         [](Desk& desk) -> SettingsPane* {
             auto* pane = new CardsPane;
             pane->addCard(SettingsTexts::tr("记录"), new RecordSettings(desk));
             pane->addCard(SettingsTexts::tr("导出文件的名字"), new OutputNames(desk));
             return pane;
         },
         QStringLiteral("导出文件的名字 文件名 附件 records file names")},
        {QStringLiteral("rules"), SettingsTexts::tr("规则依据"), QStringLiteral("institution"),
         [](Desk& desk) -> SettingsPane* { return new RulesPane(desk); },
         QStringLiteral("法规 条例 期限 依据 rules regulations")},
        {QStringLiteral("holidays"), SettingsTexts::tr("节假日"), QStringLiteral("calendar"),
         [](Desk& desk) -> SettingsPane* { return new HolidaysPane(desk); },
         QStringLiteral("放假 调休 工作日 holidays")},
        {QStringLiteral("reminders"), SettingsTexts::tr("提醒"), QStringLiteral("bell"),
         [&preferences](Desk&) -> SettingsPane* {
             auto* pane = new CardsPane;
             pane->addCard(SettingsTexts::tr("提醒"), new ReminderSettings(preferences));
             return pane;
         },
         QStringLiteral("桌面提醒 通知 托盘 reminders notifications")},
        {QStringLiteral("journal"), SettingsTexts::tr("操作记录"), QStringLiteral("history"),
         [](Desk& desk) -> SettingsPane* { return new JournalPane(desk); },
         QStringLiteral("历史 日志 撤销 清理回收站 journal history undo log")},
        {QStringLiteral("security"), SettingsTexts::tr("安全"), QStringLiteral("lock"),
         [](Desk& desk) -> SettingsPane* { return new SecurityPane(desk); },
         QStringLiteral("口令 密码 第二口令 恢复码 加密 锁定 passphrase password security encryption lock")},
        {QStringLiteral("backup"), SettingsTexts::tr("备份与恢复"), QStringLiteral("drive"),
         [](Desk& desk) -> SettingsPane* { return new BackupPane(desk); },
         QStringLiteral("备份 恢复 副本 第二处 backup restore")},
        {QStringLiteral("about"), SettingsTexts::tr("关于"), QStringLiteral("info"),
         [](Desk& desk) -> SettingsPane* { return new AboutPane(desk); },
         QStringLiteral("版本 许可 新变化 version licence license about")},
    };
}

void addSettingsCommands(Registry& registry, Theme& theme, Preferences& preferences)
{
    for (const auto& entry : settingsEntries(theme, preferences))
        registry.commands.push_back({SettingsTexts::tr("设置：%1").arg(entry.title), entry.icon,
                                     [id = entry.id](Desk& desk) { desk.showPage(QStringLiteral("settings"), id); },
                                     CommandEntry::Offered::WhenTyped, entry.words});
}

} // namespace branchbook::ui
