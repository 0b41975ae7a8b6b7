// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error_text.h"

#include <QtGlobal>

namespace branchbook {

namespace {

constexpr ErrorText kReportTexts[] = {
    {"report.format",
     QT_TRANSLATE_NOOP("Errors", "报告不能写成“%1”这种格式。文件名请以 .pdf、.docx、.xlsx 或 .json 结尾。")},
    {"report.figure_unknown",
     QT_TRANSLATE_NOOP("Errors", "报告里没有叫“%1”的人数。不写 --figure 就列出全部，请从里面选。")},
    {"report.paragraph_unknown",
     QT_TRANSLATE_NOOP("Errors", "报告里没有“%1”这一段，没有改动。请用 report texts 看有哪些段落，照抄段落名。")},
    {"report.edit_missing",
     QT_TRANSLATE_NOOP("Errors", "“%1”这一段没有改过，用的就是草稿，没有改动。请核对是哪个季度、哪一段。")},
    {"report.edit_empty",
     QT_TRANSLATE_NOOP(
         "Errors", "这一段没有写内容，没有保存。要用草稿，请选用草稿；整个部分都不要，请在报告的内容里去掉这一部分。")},
    {"report.edit_long", QT_TRANSLATE_NOOP("Errors", "这一段有 %1 个字，超过 %2 个字，没有保存。请删减后再保存。")},
    {"report.edit_both", QT_TRANSLATE_NOOP("Errors", "要写 text 或 keep 选项，也只能写一个，没有改动。")},
    {"report.before_founding",
     QT_TRANSLATE_NOOP("Errors",
                       "%1在支部成立（%2）以前，没有可以报告的内容，没有写出。请另选季度，或者核对成立日期。")},
    {"report.statistics_year",
     QT_TRANSLATE_NOOP("Errors",
                       "%1 年没有可以统计的党员：支部那时还没有成立，或者那一年还没有到，没有写出。请另选年份。")},
    {"report.cancelled", QT_TRANSLATE_NOOP("Errors", "报表没有做完就停下了，没有写任何文件。需要时再做一次。")},
    {"report.ballot_full",
     QT_TRANSLATE_NOOP("Errors", "%1 个姓名在这种纸上排不下。请换大一些的纸，或者每页少排几张。")},
    {"report.table_row", QT_TRANSLATE_NOOP("Errors", "“%1”里有一行比表头的栏目多，报表没有写出。请检查这张表的栏目。")},
    {"report.no_memory", QT_TRANSLATE_NOOP("Errors", "内存不够，报表没有做成，已有记录没有改动。请关掉一些程序再试。")},
};

} // namespace

std::span<const ErrorText> reportTexts()
{
    return kReportTexts;
}

} // namespace branchbook
