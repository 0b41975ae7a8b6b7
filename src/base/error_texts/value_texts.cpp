// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error_text.h"

#include <QtGlobal>

namespace branchbook {

namespace {

constexpr ErrorText kValueTexts[] = {
    {"value.date",
     QT_TRANSLATE_NOOP("Errors", "“%1”不是日期。可以写成 2026.9.18、2026-09-18、20260918 或 2026年9月18日。")},
    {"day.early", QT_TRANSLATE_NOOP("Errors", "%1写的是%2，早于1921年7月中国共产党成立，没有写入。请核对年份。")},
    {"day.far", QT_TRANSLATE_NOOP("Errors", "%1写的是%2，离今天还有 %3 年以上，没有写入。请核对年份。")},
    {"file.write_failed",
     QT_TRANSLATE_NOOP("Errors", "写不了文件“%1”：%2。%3请换一个文件夹，或者检查磁盘空间和权限。")},
    {"field.unread", QT_TRANSLATE_NOOP("Errors", "“%1”里填的看不懂，还没有记下，请改好或者清空。")},
    {"cancelled", QT_TRANSLATE_NOOP("Errors", "已取消，没有写入任何内容。")},
    {"value.time", QT_TRANSLATE_NOOP("Errors", "“%1”不是时间。请写成 14:30 这样。")},
    {"value.quarter", QT_TRANSLATE_NOOP("Errors", "“%1”不是季度。请写成 2026Q3 这样。")},
    {"value.year", QT_TRANSLATE_NOOP("Errors", "“%1”不是年份。请写成 2026 这样。")},
    {"cli.no_book",
     QT_TRANSLATE_NOOP("Errors", "没有说明是哪本手册。请用 --book 手册文件，或者设好环境变量 BRANCHBOOK_BOOK。")},
    {"cli.no_command", QT_TRANSLATE_NOOP("Errors", "没有写命令。用 branchbook-cli --help 看全部命令。")},
    {"cli.command", QT_TRANSLATE_NOOP("Errors", "没有“%1”这个命令。可以写：%2。用 branchbook-cli --help 看全部用法。")},
    {"cli.verb_missing", QT_TRANSLATE_NOOP("Errors", "“%1”后面还要写做什么。可以写：\n%2")},
    {"cli.verb", QT_TRANSLATE_NOOP("Errors", "“%1”没有“%2”这个命令。可以写：\n%3")},
    {"cli.together", QT_TRANSLATE_NOOP("Errors", "--%1 和 --%2 不能一起用，请去掉一个。")},
    {"cli.option", QT_TRANSLATE_NOOP("Errors", "这个命令没有选项 --%1。用 branchbook-cli --help 看用法。")},
    {"cli.option_missing", QT_TRANSLATE_NOOP("Errors", "还缺少 %1。用 branchbook-cli --help 看用法。")},
    {"cli.option_twice", QT_TRANSLATE_NOOP("Errors", "选项 --%1 写了几次（%2），没有执行。请只留一个。")},
    {"cli.value_missing", QT_TRANSLATE_NOOP("Errors", "选项 --%1 后面缺少值（%2）。用 branchbook-cli --help 看用法。")},
    {"cli.value_extra", QT_TRANSLATE_NOOP("Errors", "选项 --%1 不带值。用 branchbook-cli --help 看用法。")},
    {"cli.ending", QT_TRANSLATE_NOOP("Errors", "“%1”的扩展名不对，应当是 %2。没有写入文件。")},
    {"cli.onto_source", QT_TRANSLATE_NOOP("Errors", "“%1”就是正在用的手册或要读的文件，没有覆盖它。请换一个文件名。")},
    {"cli.locked",
     QT_TRANSLATE_NOOP("Errors", "手册“%1”有口令。请设好环境变量 %2，或者在终端里输入口令；口令不写在命令里。")},
    {"cli.secret_missing",
     QT_TRANSLATE_NOOP("Errors", "还缺少口令或恢复码，没有改动。请设好环境变量 %1，或者在终端里输入。")},
    {"cli.secret_differs", QT_TRANSLATE_NOOP("Errors", "两次输入的口令不一样，没有改动。请再来一次。")},
    {"cli.output_lost",
     QT_TRANSLATE_NOOP("Errors",
                       "命令已经完成，但结果没能输出（磁盘满了，或者输出已经关闭）。请不要重做；用查询命令看结果。")},
    {"cli.person_unknown", QT_TRANSLATE_NOOP("Errors", "名册里没有“%1”，或者已经离开支部。请核对姓名。")},
    {"cli.not_a_book",
     QT_TRANSLATE_NOOP("Errors",
                       "“%1”不是支部手册文件。要导入党员名册，请用 --book 写手册，用 roster import 写表格。")},
    {"cli.file_missing", QT_TRANSLATE_NOOP("Errors", "找不到文件“%1”。请核对路径。")},
    {"cli.choice", QT_TRANSLATE_NOOP("Errors", "--%1 不能是“%2”。可用的有：%3。")},
    {"cli.word_choice", QT_TRANSLATE_NOOP("Errors", "“%1”后面的第 %2 个词不能是“%3”。可用的有：%4。")},
    {"cli.word_missing", QT_TRANSLATE_NOOP("Errors", "命令后面还缺少%1。用 branchbook-cli --help 看用法。")},
    {"cli.word_extra",
     QT_TRANSLATE_NOOP("Errors", "命令后面多了“%1”。用 branchbook-cli --help 看用法；名称里有空格时请加引号。")},
    {"cli.bin_days", QT_TRANSLATE_NOOP("Errors", "--days 的值“%1”不对：回收站至少保留 %2 天。请写 %2 或更大的整数。")},
    {"cli.number", QT_TRANSLATE_NOOP("Errors", "%1 的值“%2”不对。请写一个合适的整数。")},
    {"id_number.length", QT_TRANSLATE_NOOP("Errors", "号码的位数不对，应当是 18 位（老号码 15 位）。请对照证件补全。")},
    {"id_number.characters",
     QT_TRANSLATE_NOOP("Errors", "号码里有不该出现的字符。前 17 位只能是数字，末位是数字或 X。")},
    {"id_number.birth_date", QT_TRANSLATE_NOOP("Errors", "号码第 7 到 14 位不是有效的出生日期。请对照证件核对。")},
    {"id_number.check_digit", QT_TRANSLATE_NOOP("Errors", "末位校验码对不上，可能抄错了一位。请对照证件核对。")},
    {"id_number.digits_lost",
     QT_TRANSLATE_NOOP(
         "Errors",
         "号码被表格按数字保存，末几位已经丢失（末三位成了 000，或写成 4.1E+17）。请对照证件重填，单元格设为文本。")},
};

} // namespace

std::span<const ErrorText> valueTexts()
{
    return kValueTexts;
}

} // namespace branchbook
