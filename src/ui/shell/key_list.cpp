// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/key_list.h"

#include <QCoreApplication>

#include <utility>

namespace branchbook::ui {

namespace {

struct KeyTexts {
    Q_DECLARE_TR_FUNCTIONS(KeyTexts)
};

/// Space between: "Ctrl+K /" are two.
KeyLine keyLine(const char* keys, const QString& words)
{
    return {QString::fromLatin1(keys).split(u' '), words};
}

KeyGroup keysToGo()
{
    return {KeyTexts::tr("去哪里"),
            {keyLine("Ctrl+K /", KeyTexts::tr("搜索：人、会议、要做的事")),
             keyLine("Alt+1 Alt+2 Alt+3 Alt+4 Alt+5 Alt+6 Alt+7 Alt+8", KeyTexts::tr("导航里的第几项")),
             keyLine("Ctrl+PgUp Ctrl+PgDown", KeyTexts::tr("上一个、下一个标签")),
             keyLine("Alt+Left Alt+Right", KeyTexts::tr("上一季度、下一季度；写记录时 Alt+← 回到列表")),
             keyLine("F6 Shift+F6", KeyTexts::tr("在导航、标题栏、内容、侧栏、提示之间走")),
             keyLine("Ctrl+F", KeyTexts::tr("筛选当前列表")),
             keyLine("Esc", KeyTexts::tr("关掉弹出的，取消筛选，离开编辑"))}};
}

KeyGroup keysToDo()
{
    return {KeyTexts::tr("做什么"),
            {keyLine("Ctrl+N", KeyTexts::tr("新建这一页的内容")), keyLine("Ctrl+Shift+N", KeyTexts::tr("新建菜单")),
             keyLine("Ctrl+1 Ctrl+2 Ctrl+3 Ctrl+4", KeyTexts::tr("在新建菜单里：党员大会、支委会、党小组会、党课")),
             keyLine("Ctrl+S", KeyTexts::tr("保存（平时自动保存）")), keyLine("Ctrl+Z", KeyTexts::tr("撤销")),
             keyLine("Ctrl+Y Ctrl+Shift+Z", KeyTexts::tr("重做")), keyLine("Ctrl+P", KeyTexts::tr("打印")),
             keyLine("Ctrl+E", KeyTexts::tr("导出")), keyLine("Ctrl+L", KeyTexts::tr("锁定手册"))}};
}

KeyGroup keysOfLists()
{
    return {KeyTexts::tr("在列表和日历里"),
            {keyLine("Up Down Home End", KeyTexts::tr("移动")),
             keyLine("PgUp PgDown", KeyTexts::tr("上一屏、下一屏，在月历里是上一月、下一月")),
             keyLine("Up Down Left Right", KeyTexts::tr("在全年总览、党费和月历里一格一格地走")),
             keyLine("Ctrl+Up Ctrl+Down Ctrl+Left Ctrl+Right", KeyTexts::tr("在月历里把计划移到另一天")),
             keyLine("Return", KeyTexts::tr("打开，在全年总览里看这一格的说明")),
             keyLine("Space", KeyTexts::tr("勾选，在党费的月份格里登记这个月已交")),
             keyLine("Ctrl+A", KeyTexts::tr("全部勾选，再按一次全部不选")),
             keyLine("Shift+Up Shift+Down", KeyTexts::tr("连着选几行")),
             keyLine("Ctrl+C", KeyTexts::tr("复制选中的行，勾选了的复制勾选的；也可以用鼠标拖出去")),
             keyLine("Ctrl+Shift+Left Ctrl+Shift+Right", KeyTexts::tr("换一列排序")),
             keyLine("Ctrl+Shift+Up Ctrl+Shift+Down", KeyTexts::tr("升序、降序")),
             keyLine("Ctrl+Shift+Home", KeyTexts::tr("恢复原来的顺序")),
             keyLine("F2", KeyTexts::tr("改这一行、这一格或者标题")),
             keyLine("Del", KeyTexts::tr("移到回收站，可以撤销"))}};
}

KeyGroup keysForHelp()
{
    return {KeyTexts::tr("说明和显示"),
            {keyLine("F1", KeyTexts::tr("所在内容的规则依据或者办理步骤")),
             keyLine("Shift+F1", KeyTexts::tr("这一页的使用说明")), keyLine("Ctrl+/", KeyTexts::tr("这张快捷键表")),
             keyLine("Ctrl++ Ctrl+= Ctrl+-", KeyTexts::tr("文字大一号、小一号")),
             keyLine("Ctrl+0", KeyTexts::tr("文字恢复标准大小"))}};
}

} // namespace

QList<KeyGroup> keyGroups()
{
    return {keysToGo(), keysToDo(), keysOfLists(), keysForHelp()};
}

QString keysText(const KeyLine& line)
{
    static const std::pair<QString, QString> written[]{
        {QStringLiteral("Left"), QStringLiteral("←")},       {QStringLiteral("Right"), QStringLiteral("→")},
        {QStringLiteral("Up"), QStringLiteral("↑")},         {QStringLiteral("Down"), QStringLiteral("↓")},
        {QStringLiteral("Return"), QStringLiteral("Enter")}, {QStringLiteral("Del"), QStringLiteral("Delete")}};
    if (line.keys.size() > 4) // Alt+1 … Alt+8
        return QStringLiteral("%1 … %2").arg(line.keys.first(), line.keys.last());
    QStringList texts;
    for (const auto& keys : line.keys) {
        const auto plus = keys.lastIndexOf(u'+', keys.size() - 2) + 1; // the last sign may be a plus itself
        QString last = keys.mid(plus);
        for (const auto& [name, sign] : written) {
            if (last == name)
                last = sign;
        }
        texts.append(keys.left(plus) + last);
    }
    return texts.join(QStringLiteral("  "));
}

} // namespace branchbook::ui
