// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error_text.h"

#include <QtGlobal>

namespace branchbook {

namespace {

constexpr ErrorText kBookTexts[] = {
    {"book.clock_behind",
     QT_TRANSLATE_NOOP("Errors",
                       "这台电脑的日期是%1，比手册里最近一步操作（%2）早。提醒、期限和新记录的日期都照电脑的日期算："
                       "日期不对的话，请先在系统设置里改正，再继续记。")},
    {"book.place_network",
     QT_TRANSLATE_NOOP("Errors",
                       "手册“%1”放在网络文件夹里（%2）：网络一断，或者两台电脑同时打开，就可能损坏。"
                       "请把它放到这台电脑的“文档”文件夹，网络文件夹只放备份。")},
    {"book.place_synced",
     QT_TRANSLATE_NOOP("Errors",
                       "手册“%1”放在会自动同步的文件夹里（%2）：同步软件可能在写到一半时把它换掉或者分成两份。"
                       "请把它放到不同步的文件夹，同步文件夹只放备份。")},
    {"book.copy_place",
     QT_TRANSLATE_NOOP(
         "Errors",
         "备份没有写成：没有往文件夹“%1”里写文件的权限，或者那里是只读的。手册没有改动，请把备份存到别的文件夹。")},
    {"book.name_missing", QT_TRANSLATE_NOOP("Errors", "请填写支部名称。")},
    {"book.branch_exists", QT_TRANSLATE_NOOP("Errors", "手册里已经有叫“%1”的支部。请换一个名称。")},
    {"book.founded_later", QT_TRANSLATE_NOOP("Errors", "成立日期 %1 在今天（%2）之后，没有保存。请核对成立日期。")},
    {"book.branch_missing", QT_TRANSLATE_NOOP("Errors", "手册里没有叫“%1”的支部。请核对名称。")},
    {"book.group_name_missing", QT_TRANSLATE_NOOP("Errors", "请填写党小组名称。")},
    {"book.group_exists", QT_TRANSLATE_NOOP("Errors", "这个支部已经有叫“%1”的党小组。请换一个名称。")},
    {"book.head_lost",
     QT_TRANSLATE_NOOP(
         "Errors",
         "文件“%1”的开头已经不是手册的内容，多半是写到一半断了电或者拔了 U 盘。请从备份恢复，原来的文件会保留。")},
    {"book.found_damaged",
     QT_TRANSLATE_NOOP("Errors", "检查手册“%1”时发现有损坏，为防止错上加错，已经关上它，文件没有改动。请从备份恢复。")},
    {"backup.second_place",
     QT_TRANSLATE_NOOP("Errors",
                       "备份的第二处“%1”现在用不了：%2。手册旁边的备份照常有；第二处接好以后会自动补上，不用管它。")},
    {"backup.of_another",
     QT_TRANSLATE_NOOP(
         "Errors",
         "这份备份不是这个手册的：备份记的是%1，这个手册记的是%2，口令也不同，没有比较。请换一份这个手册的备份。")},
    {"backup.second_of_sample",
     QT_TRANSLATE_NOOP("Errors", "这是示例手册，里面都是编的，不往第二处放备份，没有改动。请在自己的手册里设第二处。")},
    {"backup.second_inside",
     QT_TRANSLATE_NOOP("Errors",
                       "“%1”就在手册的文件夹里，磁盘坏了会一起丢，没有改动。请选 U 盘或者另一块磁盘上的文件夹。")},
    {"book.member_missing", QT_TRANSLATE_NOOP("Errors", "找不到这个人的记录，可能已经移到回收站。")},
    {"book.member_name_missing", QT_TRANSLATE_NOOP("Errors", "请填写姓名。")},
    {"book.member_name_number",
     QT_TRANSLATE_NOOP(
         "Errors",
         "“姓名”里有 %1 位连着的数字，像是身份证号或电话，不是姓名，没有保存。请在“姓名”里写姓名，号码写在"
         "“身份证号”或“手机”里。")},
    {"book.left_later",
     QT_TRANSLATE_NOOP("Errors", "离开日期写的是%1，在今天（%2）之后，没有写入。请核对年份和日期。")},
    {"book.left_early",
     QT_TRANSLATE_NOOP("Errors", "离开日期写的是%1，早于这个人的%2（%3），没有写入。请核对离开日期，或者先更正%2。")},
    {"book.left_already",
     QT_TRANSLATE_NOOP("Errors", "%1已经在%2离开本支部（%3），没有再写。日期不对的，请先改回在册，再重新登记。")},
    {"book.left_reason", QT_TRANSLATE_NOOP("Errors", "离开原因要写这几种之一：%1。没有写入。")},
    {"book.member_unknown", QT_TRANSLATE_NOOP("Errors", "名册里找不到“%1”。请核对姓名。")},
    {"book.member_ambiguous", QT_TRANSLATE_NOOP("Errors", "名册里有 %2 个“%1”。请改用身份证号或记录编号。")},
    {"book.roster_later", QT_TRANSLATE_NOOP("Errors", "%1 还没有到，看不到那天的名册。请写今天或者过去的一天。")},
    {"book.roster_before",
     QT_TRANSLATE_NOOP("Errors", "%1 在支部成立（%2）以前，那天还没有名册。请写成立以后的一天，或者核对成立日期。")},
    {"list.later", QT_TRANSLATE_NOOP("Errors", "%1 还没有到，列不出那天的情况。请写今天或者过去的一天。")},
    {"list.before",
     QT_TRANSLATE_NOOP("Errors", "%1 在支部成立（%2）以前，那天还没有记录。请写成立以后的一天，或者核对成立日期。")},
    {"attachment.unreadable", QT_TRANSLATE_NOOP("Errors", "读不了文件“%1”（%2），没有添加。请检查文件或 U 盘。")},
    {"attachment.too_big",
     QT_TRANSLATE_NOOP("Errors", "文件“%1”超过 %2 MB，没有添加。请压缩后再加，或者在设置里调高上限。")},
    {"attachment.twice", QT_TRANSLATE_NOOP("Errors", "文件“%1”和这里已有的附件“%2”内容完全一样，没有重复添加。")},
    {"attachment.empty", QT_TRANSLATE_NOOP("Errors", "文件“%1”是空的，没有添加。")},
    {"attachment.not_a_file", QT_TRANSLATE_NOOP("Errors", "“%1”不是一个文件，没有添加。")},
    {"attachment.not_picture",
     QT_TRANSLATE_NOOP("Errors", "“%1”叫作图片，内容却不是图片，没有添加。请换成原来的照片，或者改成它本来的文件名。")},
    {"photo.kind",
     QT_TRANSLATE_NOOP("Errors", "“%1”不是 JPEG 或 PNG 照片，没有添加。请换一张，或先另存为这两种格式。")},
    {"photo.unreadable",
     QT_TRANSLATE_NOOP("Errors",
                       "“%1”的内容不完整，显示不出来，照片没有换。请换成原来的照片，或先用看图软件另存一张。")},
    {"attachment.missing", QT_TRANSLATE_NOOP("Errors", "这个附件的内容不在手册里。请从备份恢复。")},
    {"attachment.damaged", QT_TRANSLATE_NOOP("Errors", "这个附件的内容有损坏，没有打开。请从备份恢复。")},
};

} // namespace

std::span<const ErrorText> bookTexts()
{
    return kBookTexts;
}

} // namespace branchbook
