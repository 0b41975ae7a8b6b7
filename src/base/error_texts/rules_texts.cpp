// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error_text.h"

#include <QtGlobal>

namespace branchbook {

namespace {

constexpr ErrorText kRulesTexts[] = {
    {"rules.json",
     QT_TRANSLATE_NOOP("Errors",
                       "规则文件“%1”第 %2 行附近不是正确的 JSON，没有采用，仍用原来的规则。请改正后再打开。")},
    {"rules.field_unknown",
     QT_TRANSLATE_NOOP("Errors", "规则文件里有不认识的项目“%1”（%2），没有采用，仍用原来的规则。请核对拼写。")},
    {"rules.field_missing",
     QT_TRANSLATE_NOOP("Errors", "规则文件里缺少项目“%1”（%2），没有采用，仍用原来的规则。请补上。")},
    {"rules.kind_unknown",
     QT_TRANSLATE_NOOP("Errors", "规则文件里有不认识的规则种类（%2），没有采用，仍用原来的规则。请对照说明改正。")},
    {"rules.source_missing",
     QT_TRANSLATE_NOOP("Errors",
                       "规则文件里有一条没有写明依据，或者写的“%1”不在依据文件的清单里（%"
                       "2），没有采用，仍用原来的规则。请补上 source，或者在 regulations 里先登记这份文件。")},
    {"rules.value",
     QT_TRANSLATE_NOOP("Errors", "规则文件里“%1”的值不对（%2），没有采用，仍用原来的规则。请对照说明改正。")},
    {"rules.overlap",
     QT_TRANSLATE_NOOP(
         "Errors", "规则文件里“%1”有两个版本的施行时间重叠（%2），没有采用，仍用原来的规则。请改正施行和失效日期。")},
    {"rules.parameter_unknown",
     QT_TRANSLATE_NOOP(
         "Errors",
         "规则文件引用了没有的数值“%1”，或者它的施行时间不够长（%2），没有采用，仍用原来的规则。请核对编号。")},
    {"rules.unreadable",
     QT_TRANSLATE_NOOP("Errors", "读不了规则文件“%1”，没有采用，仍用原来的规则。请检查文件的大小和权限。")},
    {"rules.built_in", QT_TRANSLATE_NOOP("Errors", "程序自带的规则“%1”读不出来。请重新安装程序。")},
    {"rules.not_yet",
     QT_TRANSLATE_NOOP("Errors", "“%1”在%2还没有施行（%3起施行），那一天没有可以依据的条文。请核对日期。")},
    {"rules.no_more", QT_TRANSLATE_NOOP("Errors", "“%1”在%2已经不再施行，那一天没有可以依据的条文。请核对日期。")},
    {"rules.not_found", QT_TRANSLATE_NOOP("Errors", "没有编号为“%1”的规则，或者那一天还没有施行。请核对编号和日期。")},
    {"rules.no_number", QT_TRANSLATE_NOOP("Errors", "“%1”不是一个数，不能拿来计算。")},
    {"rules.override_value",
     QT_TRANSLATE_NOOP("Errors", "“%1”现在是“%3”，不能改成“%2”，没有改动。请照它的单位另写一个合适的数。")},
    {"rules.override_none",
     QT_TRANSLATE_NOOP("Errors", "“%1”没有可以另定的数值，没有改成“%2”。数值在它引用的规则里，请用 rules show 查看。")},
    {"rules.override_word", QT_TRANSLATE_NOOP("Errors", "“%1”不能设为“%2”，没有改动。可用的有：%3。")},
    {"rules.looser_than_must",
     QT_TRANSLATE_NOOP("Errors",
                       "“%1”是%2规定必须做到的，本支部的规定不能比它宽，没有改成“%3”。可以设得更严，或者保持原样。")},
    {"rules.override_whole", QT_TRANSLATE_NOOP("Errors", "“%1”不能设为“%2”。请写从 %3 到 %4 的整数。")},
    {"rules.override_share",
     QT_TRANSLATE_NOOP("Errors", "“%1”不能设为“%2”。请写分数或者百分数，例如 2/3、60%，不超过 1。")},
    {"rules.override_percent", QT_TRANSLATE_NOOP("Errors", "“%1”不能设为“%2”。请写百分数，例如 0.5、20，不超过 100。")},
    {"rules.override_amount", QT_TRANSLATE_NOOP("Errors", "“%1”不能设为“%2”。请写多少元，最多两位小数。")},
    {"rules.no_files", QT_TRANSLATE_NOOP("Errors", "那里没有规则文件（.json），没有采用，仍用原来的规则。请另选。")},
    {"rules.folder", QT_TRANSLATE_NOOP("Errors", "不能建立文件夹“%1”，没有改动。请检查磁盘和权限。")},
    {"rules.aside", QT_TRANSLATE_NOOP("Errors", "移不走规则文件“%1”，仍在使用。请检查权限，或者关掉打开它的程序。")},
    {"holiday.no_date",
     QT_TRANSLATE_NOOP("Errors", "第 %1 行“%2”里没有日期。请写成 10月1日至8日 国庆节，或者删去这一行。")},
    {"holiday.day", QT_TRANSLATE_NOOP("Errors", "第 %1 行的“%2”不是日历上有的日子。请改正。")},
    {"holiday.order", QT_TRANSLATE_NOOP("Errors", "第 %1 行“%2”的结束日期在开始日期之前。请改正。")},
    {"holiday.long", QT_TRANSLATE_NOOP("Errors", "第 %1 行“%2”超过31天，看起来写错了。请改正，确实这么长的分成几行。")},
    {"holiday.weekday",
     QT_TRANSLATE_NOOP("Errors", "第 %1 行的 %2 是星期一到星期五，本来就上班，不用登记为调休上班。请核对日期和年份。")},
    {"holiday.other_weekday", QT_TRANSLATE_NOOP("Errors", "第 %1 行把 %2 写成%3，日历上那天是%4。请核对日期和年份。")},
    {"holiday.stray_weekday",
     QT_TRANSLATE_NOOP("Errors", "第 %1 行的“%2”看不出是哪一天的。请把每个日子和它的星期写在一起。")},
    {"holiday.which_year",
     QT_TRANSLATE_NOOP("Errors", "第 %1 行的“%2”看不出是哪一年的。请写上年份，例如 2027年1月1日。")},
    {"holiday.year_differs",
     QT_TRANSLATE_NOOP("Errors", "第 %1 行写的是 %2 年，标题写的是 %3 年。请核对年份，改成一致。")},
    {"holiday.both", QT_TRANSLATE_NOOP("Errors", "第 %1 行的 %2 又放假又上班。请核对，只留一种。")},
    {"holiday.field_day", QT_TRANSLATE_NOOP("Errors", "“%2”不是日历上有的日子。请改正。")},
    {"holiday.field_order", QT_TRANSLATE_NOOP("Errors", "结束日期在开始日期之前。请调换过来。")},
    {"holiday.field_long", QT_TRANSLATE_NOOP("Errors", "超过31天，看起来写错了。请改正，确实这么长的分几次加。")},
    {"holiday.field_weekday",
     QT_TRANSLATE_NOOP("Errors", "%2 是星期一到星期五，本来就上班，不用登记。请核对日期和年份。")},
    {"holiday.unreadable", QT_TRANSLATE_NOOP("Errors", "读不了文件“%1”。请检查文件的大小和权限。")},
    {"holiday.no_text",
     QT_TRANSLATE_NOOP("Errors", "“%1”不是文字文件。请另存为 .txt 或 .csv 再导入，或者直接粘贴文字。")},
    {"holiday.nothing", QT_TRANSLATE_NOOP("Errors", "里面没有一个日子。请每行写一个日期或者一段日期。")},
};

} // namespace

std::span<const ErrorText> rulesTexts()
{
    return kRulesTexts;
}

} // namespace branchbook
