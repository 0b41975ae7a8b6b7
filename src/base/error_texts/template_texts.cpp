// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error_text.h"

#include <QtGlobal>

namespace branchbook {

namespace {

constexpr ErrorText kTemplateTexts[] = {
    {"template.not_word",
     QT_TRANSLATE_NOOP("Errors",
                       "“%1”不是 Word 文档（.docx），不能当模板。请用 Word 或 WPS 打开后另存为 .docx，再添加。")},
    {"template.old_word",
     QT_TRANSLATE_NOOP("Errors",
                       "“%1”是旧格式的 .doc，或者设了打开密码，不能当模板。请用 Word 或 WPS 打开，取消密码，另存为 "
                       ".docx，再添加。")},
    {"template.macros",
     QT_TRANSLATE_NOOP("Errors",
                       "“%1”带有宏，为安全起见没有读取。请用 Word、Excel 或 WPS 另存为不带宏的 .docx 或 "
                       ".xlsx，再添加。")},
    {"template.controls",
     QT_TRANSLATE_NOOP("Errors",
                       "“%1”里有 ActiveX "
                       "控件（开发工具里插入的按钮、复选框），为安全起见没有读取。请删去控件，另存以后再添加。")},
    {"template.leads_out",
     QT_TRANSLATE_NOOP(
         "Errors", "“%1”里有会解到文件夹外面的部分，为安全起见没有读取。请用 Word、Excel 或 WPS 打开后另存为新文件。")},
    {"template.damaged",
     QT_TRANSLATE_NOOP("Errors",
                       "文档“%1”已损坏或不完整，没有读取任何内容。请重新要一份，或用 Word、WPS 打开后另存为新文件。")},
    {"template.bomb",
     QT_TRANSLATE_NOOP("Errors",
                       "文档“%1”解压后大得不正常，为安全起见没有读取。请用 Word 或 WPS 打开后另存为新文件。")},
    {"template.unsafe",
     QT_TRANSLATE_NOOP("Errors",
                       "文档“%1”内部含有不允许的内容（文档类型声明、过深的嵌套或别的编码），为安全起见没有读取。"
                       "请用 Word 或 WPS 打开后另存为新文件。")},
    {"template.too_large",
     QT_TRANSLATE_NOOP("Errors", "文档“%1”太大，没有读取。请删去里面的图片和用不着的内容，另存后再添加。")},
    {"template.filled_too_large",
     QT_TRANSLATE_NOOP("Errors", "按模板“%1”填出来的文档太大，没有写出。请缩小要填的范围。")},
    {"template.output_kind",
     QT_TRANSLATE_NOOP("Errors", "没有“%1”这种导出的文件。可以写 list、report、handbook 或 overview。")},
    {"template.faulty",
     QT_TRANSLATE_NOOP("Errors", "模板“%1”里有写错的占位符，没有填写。请用“检查”看错在哪里，改好后再填。")},
    {"template.not_xlsx",
     QT_TRANSLATE_NOOP("Errors",
                       "“%1”不是 Excel 工作簿（.xlsx），不能当上报表。请用 Excel 或 WPS 打开后另存为 .xlsx，再添加。")},
    {"template.formula_cell",
     QT_TRANSLATE_NOOP("Errors", "上报表“%1”的单元格 %2 是公式，不能填写。请改对应关系，不要填这一格。")},
    {"template.merged_cell",
     QT_TRANSLATE_NOOP("Errors",
                       "上报表“%1”的单元格 %2 在合并的格子里面，填了也看不见。请改填合并区域左上角的那一格。")},
    {"template.mark_not_closed", QT_TRANSLATE_NOOP("Errors", "%1：占位符“{{%2”没有在同一段里用 }} 结束。请补上 }}。")},
    {"template.mark_not_opened", QT_TRANSLATE_NOOP("Errors", "%1：“%2”后面的 }} 前面没有 {{。请补上 {{，或删去 }}。")},
    {"template.mark_no_name", QT_TRANSLATE_NOOP("Errors", "%1：{{ }} 里没有写要填什么。这里可以写：%3。")},
    {"template.mark_outside_row",
     QT_TRANSLATE_NOOP("Errors", "%1：占位符“{{%2}}”是名单里的一项，只能写在表格的一行里，那一行会按人数重复。")},
    {"template.mark_two_lists",
     QT_TRANSLATE_NOOP("Errors", "%1：占位符“{{%2}}”和同一行里别的占位符不是同一个名单。一行只能用一个名单。")},
    {"template.mark_nested_rows",
     QT_TRANSLATE_NOOP("Errors", "%1：占位符“{{%2}}”所在的行，外面还有一行也要重复。请不要在要重复的行里再套表格。")},
    {"template.mark_like", QT_TRANSLATE_NOOP("Errors", "%1：没有叫“{{%2}}”的占位符。是不是“{{%3}}”？")},
    {"template.mark_unlike", QT_TRANSLATE_NOOP("Errors", "%1：没有叫“{{%2}}”的占位符。可以写的已经列在前面。")},
    {"template.mark_unknown", QT_TRANSLATE_NOOP("Errors", "%1：没有叫“{{%2}}”的占位符。这里可以写：%3。")},
    {"template.title_missing", QT_TRANSLATE_NOOP("Errors", "请填写模板名称。")},
    {"template.title_taken", QT_TRANSLATE_NOOP("Errors", "已经有一个叫“%1”的模板。请换一个名称，或先移除原来的。")},
    {"template.missing", QT_TRANSLATE_NOOP("Errors", "没有叫“%1”的模板。请先看一下模板清单。")},
    {"template.no_file", QT_TRANSLATE_NOOP("Errors", "模板“%1”的文件不在手册里。请移除后重新添加。")},
    {"template.subject_unknown", QT_TRANSLATE_NOOP("Errors", "没有叫“%1”的用途。可以写：%2。")},
    {"template.name_mark", QT_TRANSLATE_NOOP("Errors", "文件名样式里没有叫“{%1}”的项目。可以写：%2。")},
    {"template.name_braces", QT_TRANSLATE_NOOP("Errors", "文件名样式“%1”里的 { 和 } 没有成对。请改好。")},
    {"template.built_in",
     QT_TRANSLATE_NOOP("Errors", "“%1”是程序自带的模板，不能改也不能移除。请先另存，改好后用同样的名称添加。")},
    {"template.needs_record", QT_TRANSLATE_NOOP("Errors", "模板“%1”是按%2填写的。请说明填哪一个。")},
    {"template.record_missing", QT_TRANSLATE_NOOP("Errors", "没有找到“%1”。请换一个%2。")},
    {"template.period", QT_TRANSLATE_NOOP("Errors", "“%1”不是季度。请写成 2026Q3 这样。")},
    {"workbook.sheet_missing", QT_TRANSLATE_NOOP("Errors", "上报表“%1”里没有叫“%2”的工作表。里面有：%3。")},
    {"workbook.header_row", QT_TRANSLATE_NOOP("Errors", "上报表“%1”的第 %2 行是空的，不能当表头。请换一行。")},
    {"workbook.no_header", QT_TRANSLATE_NOOP("Errors", "上报表“%1”里认不出表头。请说明表头在第几行。")},
    {"workbook.column_missing", QT_TRANSLATE_NOOP("Errors", "上报表“%1”的表头里没有“%2”这一列。表头有：%3。")},
    {"workbook.cell_name", QT_TRANSLATE_NOOP("Errors", "“%1”不是单元格的名称。请写成 C5 这样。")},
    {"workbook.field_unknown", QT_TRANSLATE_NOOP("Errors", "没有叫“%1”的项目可以填。可以写：%2。")},
    {"workbook.not_one", QT_TRANSLATE_NOOP("Errors", "“%1”是 Word 模板，不是上报表。请换一个。")},
    {"workbook.code", QT_TRANSLATE_NOOP("Errors", "“%1”写得不对。请写成 性别:男=1 这样，项目要已经有对应的列。")},
    {"workbook.place_twice", QT_TRANSLATE_NOOP("Errors", "“%1”对应了两个项目。请只留一个。")},
    {"workbook.not_mapped", QT_TRANSLATE_NOOP("Errors", "上报表“%1”还没有对应任何项目。请先设置对应关系。")},
    {"workbook.full",
     QT_TRANSLATE_NOOP("Errors",
                       "上报表“%1”从第 %2 行起只空着 %3 行，要填 %4 行，没有写出。"
                       "请在模板里插入足够的空行，再重新添加。")},
    {"workbook.row_taken",
     QT_TRANSLATE_NOOP("Errors", "上报表“%1”的第 %2 行已经有内容，不能从这里填起。请清空示例行，或改从别的行填起。")},
};

} // namespace

std::span<const ErrorText> templateTexts()
{
    return kTemplateTexts;
}

} // namespace branchbook
