// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error_text.h"

#include <QtGlobal>

namespace branchbook {

namespace {

constexpr ErrorText kSheetTexts[] = {
    {"sheet.not_found", QT_TRANSLATE_NOOP("Errors", "找不到文件“%1”。请确认它还在原来的位置，再选一次。")},
    {"sheet.unreadable",
     QT_TRANSLATE_NOOP("Errors", "读不了文件“%1”。请检查是否有读取权限、U 盘是否还插着，再试一次。")},
    {"sheet.empty_file", QT_TRANSLATE_NOOP("Errors", "文件“%1”是空的，没有任何内容。请换一个文件。")},
    {"sheet.too_big",
     QT_TRANSLATE_NOOP("Errors", "文件“%1”超过 %2 MB 的上限，没有读取。请删去图片和多余的工作表，或者拆成几个文件。")},
    {"sheet.text_too_big",
     QT_TRANSLATE_NOOP(
         "Errors",
         "文件“%1”超过 %2 MB 的上限，没有读取。请用 WPS 或 Excel 打开，只留下名册需要的行和列，或者拆成几个文件。")},
    {"sheet.unknown_format",
     QT_TRANSLATE_NOOP("Errors",
                       "“%1”不是表格文件。可以导入的有 .xlsx、.xls、.ods 和 .csv；请换一个文件，或用 WPS、Excel "
                       "打开后另存为 .xlsx。")},
    {"sheet.text_ending",
     QT_TRANSLATE_NOOP("Errors",
                       "“%1”里是文字，文件名的结尾却是 .%2，没有读取：文字的花名册要以 .csv 或 .txt 结尾。"
                       "确实是以逗号或制表符分列的花名册，请把结尾改成 .csv 再导入；不是的，请换一个文件。")},
    {"sheet.markup",
     QT_TRANSLATE_NOOP(
         "Errors", "“%1”其实是网页或 XML 文本，不是真正的表格文件。请用 WPS 或 Excel 打开后另存为 .xlsx，再导入。")},
    {"sheet.encrypted",
     QT_TRANSLATE_NOOP("Errors", "文件“%1”有打开密码，无法读取。请先在 WPS 或 Excel 中取消密码，另存后再导入。")},
    {"sheet.old_excel",
     QT_TRANSLATE_NOOP("Errors",
                       "“%1”是 Excel 95 或更早的格式，无法读取。请用 WPS 或 Excel 打开后另存为 .xlsx，再导入。")},
    {"sheet.damaged",
     QT_TRANSLATE_NOOP(
         "Errors",
         "文件“%1”已损坏或不完整，没有读取任何内容。请向提供者重新要一份，或用 WPS、Excel 打开后另存为 .xlsx。")},
    {"sheet.bomb",
     QT_TRANSLATE_NOOP("Errors",
                       "文件“%1”解压后大得不正常（%2），为安全起见没有读取。请用 WPS 或 Excel 打开后另存为新文件。")},
    {"sheet.encoding",
     QT_TRANSLATE_NOOP("Errors",
                       "看不出“%1”的文字编码，直接读取会出现乱码，所以没有读取。请另存为 .xlsx，或在导入时指定编码。")},
    {"sheet.encoding_name",
     QT_TRANSLATE_NOOP("Errors", "没有叫“%1”的文字编码。可以写 UTF-8、GB18030、Big5、UTF-16LE 或 UTF-16BE。")},
    {"sheet.no_sheet", QT_TRANSLATE_NOOP("Errors", "文件“%1”里没有可以读取的工作表。请确认选对了文件。")},
    {"sheet.too_many_rows", QT_TRANSLATE_NOOP("Errors", "文件“%1”超过 %2 行的上限，没有读取。请拆成几个文件。")},
    {"sheet.too_many_columns", QT_TRANSLATE_NOOP("Errors", "文件“%1”超过 %2 列的上限，没有读取。请删去多余的列。")},
    {"sheet.too_many_cells",
     QT_TRANSLATE_NOOP("Errors", "文件“%1”的单元格超过 %2 个的上限，没有读取。请删去多余的行和列，或者拆成几个文件。")},
    {"sheet.too_many_merges",
     QT_TRANSLATE_NOOP("Errors", "文件“%1”的合并单元格超过 %2 处的上限，没有读取。请取消多余的合并。")},
    {"sheet.text_too_long",
     QT_TRANSLATE_NOOP(
         "Errors",
         "文件“%1”的单元格 %2 文字超过 %3 个字的上限，没有读取。请缩短这一格；若是 .csv，请检查引号是否成对。")},
    {"sheet.too_much_text",
     QT_TRANSLATE_NOOP("Errors", "文件“%1”的文字总量超过 %2 万字的上限，没有读取。请拆成几个文件。")},
    {"sheet.too_many_entries",
     QT_TRANSLATE_NOOP("Errors",
                       "文件“%1”内部的部件超过 %2 个的上限，没有读取。请用 WPS 或 Excel 打开后另存为新文件。")},
    {"sheet.xml_doctype",
     QT_TRANSLATE_NOOP(
         "Errors",
         "文件“%1”含有不允许的内容（文档类型声明 DTD），为安全起见没有读取。请用 WPS 或 Excel 打开后另存为新文件。")},
    {"sheet.xml_depth",
     QT_TRANSLATE_NOOP("Errors", "文件“%1”内部嵌套超过 %2 层的上限，没有读取。请用 WPS 或 Excel 打开后另存为新文件。")},
    {"sheet.xml_attributes",
     QT_TRANSLATE_NOOP("Errors",
                       "文件“%1”内部一个元素的属性超过 %2 个的上限，没有读取。请用 WPS 或 Excel 打开后另存为新文件。")},
    {"sheet.binary_excel",
     QT_TRANSLATE_NOOP("Errors",
                       "“%1”是 Excel 二进制工作簿（.xlsb），无法读取。请用 WPS 或 Excel 打开后另存为 .xlsx，再导入。")},
    {"sheet.too_many_sheets",
     QT_TRANSLATE_NOOP("Errors", "文件“%1”的工作表超过 %2 张的上限，没有读取。请删去多余的工作表。")},
    {"sheet.too_many_styles",
     QT_TRANSLATE_NOOP("Errors",
                       "文件“%1”的单元格样式超过 %2 个的上限，没有读取。请用 WPS 或 Excel 打开后另存为新文件。")},
    {"sheet.no_name", QT_TRANSLATE_NOOP("Errors", "没有写文件名。请写一个，以 .xlsx 或 .csv 结尾。")},
    {"sheet.unknown_ending", QT_TRANSLATE_NOOP("Errors", "文件名“%1”的结尾不认识。请以 .xlsx 或 .csv 结尾。")},
    {"sheet.output_too_large",
     QT_TRANSLATE_NOOP(
         "Errors", "要导出的内容超过表格文件的上限（%2），没有写出“%1”。请缩短内容或分几次导出；.csv 没有这个限制。")},
    {"sheet.part_too_large",
     QT_TRANSLATE_NOOP("Errors", "文件“%1”里的一张工作表太大，没有读取。请删去用不着的行、列和工作表，另存后再试。")},
    {"sheet.not_utf8",
     QT_TRANSLATE_NOOP("Errors", "文件“%1”内部的文字编码不常见，没有读取。请用 WPS 或 Excel 打开后另存为新文件。")},
    {"sheet.no_memory", QT_TRANSLATE_NOOP("Errors", "内存不足，没有写出文件。请关闭其他程序后再试。")},
    {"sheet.xls_helper",
     QT_TRANSLATE_NOOP("Errors",
                       "无法启动读取 .xls 的辅助程序 branchbook-xls，没有读取“%1”。请重新安装本程序，或用 WPS、Excel "
                       "另存为 .xlsx 再导入。")},
};

} // namespace

std::span<const ErrorText> sheetTexts()
{
    return kSheetTexts;
}

} // namespace branchbook
