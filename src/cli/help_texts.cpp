// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/help_texts.h"

#include "cli/command.h"

namespace branchbook::cli {

// bash parts --book=x into three words; what is a file's name is left to readline (compopt).
const char* const kCompletionFrame =
    R"(# bash completion for branchbook-cli, written by `branchbook-cli help completion`
_branchbook_cli()
{
    local -A verbs=(
@VERBS@    )
    local -A options=(
@OPTIONS@    )
    local -A choices=(
@CHOICES@    )
    local with_value=' @WITH_VALUE@ '
    local common='@COMMON@'
    local word=${COMP_WORDS[COMP_CWORD]} option='' each i words=()

    for ((i = 1; i < COMP_CWORD; ++i)); do
        each=${COMP_WORDS[i]}
        if [[ -n $option ]]; then
            [[ $each == '=' ]] || option=
        elif [[ $each == --* ]]; then
            [[ $with_value != *" $each "* ]] || option=$each
        else
            words+=("$each")
        fi
    done
    [[ $word != '=' ]] || word=
    COMPREPLY=()
    if [[ -n $option ]]; then
        each=${choices[${words[0]:-} ${words[1]:-} $option]:-${choices[$option]:-}}
        if [[ -n $each ]]; then
            mapfile -t COMPREPLY < <(compgen -W "$each" -- "$word")
        else
            compopt -o default 2>/dev/null
        fi
    elif [[ $word == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "${options[${words[0]:-} ${words[1]:-}]:-} $common" -- "$word")
    elif ((${#words[@]} == 0)); then
        mapfile -t COMPREPLY < <(compgen -W "${!verbs[*]}" -- "$word")
    elif ((${#words[@]} == 1)) && [[ -n ${verbs[${words[0]}]:-} ]]; then
        mapfile -t COMPREPLY < <(compgen -W "${verbs[${words[0]}]}" -- "$word")
    else
        compopt -o default 2>/dev/null
    fi
}
complete -F _branchbook_cli branchbook-cli
)";

QStringList manDescription()
{
    return {tr("branchbook-cli 不用窗口就能记支部的名册、活动、台账等，做的事和给出的数字与 branchbook "
               "的窗口一样，不需要图形界面。选项写在命令前后都可以。"),
            tr("日期写成 2026-09-18，只知道月份的写 1985-07，只知道年份的写 1985；期间写成 2026-09、2026Q3 或 "
               "2026。屏幕上的身份证号和电话遮去一部分，--json 里是完整的。"),
            tr("一步改动先安全写入磁盘才输出结果；只读的命令不改动手册。")};
}

QString commonOptionText(const QString& name)
{
    if (name == u"book")
        return tr("手册文件；不写就用环境变量 BRANCHBOOK_BOOK");
    if (name == u"json")
        return tr("标准输出里只有一个 JSON 值，给别的程序用");
    if (name == u"on")
        return tr("把这一天当作今天");
    if (name == u"lang")
        return tr("文字的语言");
    if (name == u"branch")
        return tr("手册里有几个支部时是哪一个；不写就是第一个");
    if (name == u"help")
        return tr("显示用法");
    return name == u"version" ? tr("显示版本") : QString();
}

QList<std::pair<int, QString>> exitCodeTexts()
{
    return {{0, tr("办好了")},
            {1, tr("程序自己的错误")},
            {2, tr("命令写得不对")},
            {3, tr("给的内容不接受，什么也没有改")},
            {4, tr("没有找到")},
            {5, tr("有冲突，或者手册在别处开着")},
            {6, tr("手册有损坏；book check 发现问题时也是")},
            {7, tr("读不了或写不了：没有权限、磁盘已满等")},
            {8, tr("需要口令，或者口令不对")},
            {130, tr("已取消")}};
}

NamedTexts environmentTexts()
{
    return {{QStringLiteral("BRANCHBOOK_BOOK"), tr("没有 --book 时用的手册文件")},
            {QStringLiteral("BRANCHBOOK_PASSPHRASE"), tr("手册的口令；口令从不写在命令里")},
            {QStringLiteral("XDG_STATE_HOME, XDG_DATA_HOME"), tr("换一个地方放运行日志和自己的规则文件")}};
}

NamedTexts fileTexts()
{
    return {{QStringLiteral("~/.local/state/branchbook/branchbook.log"), tr("运行日志，里面没有人名和内容")},
            {QStringLiteral("~/.local/share/branchbook/rules"), tr("自己的规则文件")},
            {QStringLiteral("branchbook.portable"),
             tr("放在程序旁边，设置、运行日志和规则文件就都放在旁边的文件夹 branchbook-data 里，适合从移动盘启动")}};
}

} // namespace branchbook::cli
