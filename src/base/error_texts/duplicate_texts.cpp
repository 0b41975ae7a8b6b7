// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error_text.h"

#include <QtGlobal>

namespace branchbook {

namespace {

constexpr ErrorText kDuplicateTexts[] = {
    {"merge.same", QT_TRANSLATE_NOOP("Errors", "这是同一份记录。请选两份不同的记录。")},
    {"merge.recycled", QT_TRANSLATE_NOOP("Errors", "%1的一份记录已经在回收站里。请先恢复，再合并。")},
    {"merge.branches", QT_TRANSLATE_NOOP("Errors", "%1的两份记录在两个支部，不能合并。请先在组织关系转接里办理。")},
    {"merge.choose", QT_TRANSLATE_NOOP("Errors", "两份记录的%1不一样。请逐项选定用哪一份。")},
    {"merge.unknown_key", QT_TRANSLATE_NOOP("Errors", "没有“%1”这一项。请用 member duplicates 里列出的名称。")},
    {"merge.both_meeting",
     QT_TRANSLATE_NOOP("Errors", "%1的“%2”，两份记录都在名单里。请先从那次会议的名单里去掉一个，再合并。")},
    {"merge.both_dues_month",
     QT_TRANSLATE_NOOP("Errors", "两份记录都有%1的党费。请先核对，把误登的一笔更正，再合并。")},
    {"merge.both_dues_base",
     QT_TRANSLATE_NOOP("Errors", "两份记录都有从%1起的党费基数。请先把多余的一条放入回收站，再合并。")},
    {"merge.both_dues_exemption",
     QT_TRANSLATE_NOOP("Errors", "两份记录都有%1的党费减免。请先把多余的一条放入回收站，再合并。")},
    {"merge.both_admission",
     QT_TRANSLATE_NOOP("Errors", "两份记录都有正在进行的发展档案。请先把多余的一份放入回收站，再合并。")},
    {"merge.both_transfer",
     QT_TRANSLATE_NOOP("Errors", "两份记录都有正在办理的组织关系转接。请先把多余的一条放入回收站，再合并。")},
    {"merge.both_away",
     QT_TRANSLATE_NOOP("Errors", "两份记录都有没有结束的外出登记（%1起）。请先把多余的一条放入回收站，再合并。")},
    {"merge.both_hardship",
     QT_TRANSLATE_NOOP("Errors", "两份记录都登记着困难（%1起）。请先把多余的一条放入回收站，再合并。")},
    {"merge.both_election",
     QT_TRANSLATE_NOOP(
         "Errors", "%1的“%2”里，两份记录都是候选人、监票人、计票人或者不计入应到的人。请先在选举里去掉一个，再合并。")},
    {"merge.both_rotation",
     QT_TRANSLATE_NOOP("Errors", "两份记录都列入了%1结束的轮训“%2”。请先从名单里去掉一份，再合并。")},
    {"merge.both_evaluation",
     QT_TRANSLATE_NOOP("Errors", "%1度的民主评议里，两份记录各占一行。请先在评议里去掉一个，再合并。")},
    {"merge.both_seat", QT_TRANSLATE_NOOP("Errors", "两份记录在同一届里都任%1。请先在支委会里去掉一个，再合并。")},
    {"merge.both_talk",
     QT_TRANSLATE_NOOP("Errors", "%1的谈心谈话，谈话双方正是这两份记录。请先核对那次谈话，再合并。")},
    {"merge.both_criticism",
     QT_TRANSLATE_NOOP("Errors", "%1的“%2”里，一份记录对另一份提过意见。请先核对那次会议，再合并。")},
    {"merge.both_handover",
     QT_TRANSLATE_NOOP("Errors", "%1的交接，交出和接收的正是这两份记录，他们不是一个人。请标记为“不是同一人”。")},
    {"merge.both_sponsor",
     QT_TRANSLATE_NOOP("Errors", "%1是另一份记录的培养联系人或者入党介绍人。请先核对发展档案，再合并。")},
    {"merge.both_keeper", QT_TRANSLATE_NOOP("Errors", "一份记录是另一份外出时（%1起）的联系人。请先核对，再合并。")},
    {"merge.both_reserve",
     QT_TRANSLATE_NOOP("Errors",
                       "两份记录在后备干部里各有一条还没有出库（编号 %2）。请先让其中一条出库，或者移到回收站，"
                       "再合并。")},
    {"merge.both_mentor",
     QT_TRANSLATE_NOOP("Errors", "后备干部编号 %2 的本人和培养联系人正是这两份记录。请先换一名培养联系人，再合并。")},
    {"merge.both_disposition",
     QT_TRANSLATE_NOOP("Errors",
                       "两份记录各有一件没有办结的组织处置（其中一件%1发现）。请先办结或者移到回收站一件，再合并。")},
    {"merge.both_merit", QT_TRANSLATE_NOOP("Errors", "两份记录都录了%1的三化得分。请先清空其中一份的得分，再合并。")},
    {"merge.both_exam",
     QT_TRANSLATE_NOOP("Errors", "两份记录都有%1理论考试“%2”的成绩。请先去掉其中一份的成绩，再合并。")},
    {"merge.both_merit_excuse",
     QT_TRANSLATE_NOOP("Errors", "两份记录在 %2 都登记了三化不参评。请先恢复其中一份参评，再合并。")},
    {"tag.too_long", QT_TRANSLATE_NOOP("Errors", "标签“%1”太长，最多%2个字。")},
    {"own_field.missing", QT_TRANSLATE_NOOP("Errors", "没有叫“%1”的自定义项目。请先添加（member field-add）。")},
    {"own_field.name_missing", QT_TRANSLATE_NOOP("Errors", "请写明自定义项目的名称，例如 志愿服务队。")},
    {"own_field.name_long", QT_TRANSLATE_NOOP("Errors", "名称“%1”太长，最多20个字。")},
    {"own_field.name_taken", QT_TRANSLATE_NOOP("Errors", "已经有“%1”这一项。请换一个名称。")},
    {"own_field.choices", QT_TRANSLATE_NOOP("Errors", "选项类的项目（%1）至少要有两个选项。")},
    {"own_field.kind_used", QT_TRANSLATE_NOOP("Errors", "已经有人填了“%1”，类型（%2）不能再改。请另加一个项目。")},
    {"own_field.choice_used", QT_TRANSLATE_NOOP("Errors", "“%1”里已经有人选了“%2”，这个选项要保留。")},
    {"own_field.number", QT_TRANSLATE_NOOP("Errors", "“%1”要填数字，“%2”读不出来。")},
    {"own_field.date", QT_TRANSLATE_NOOP("Errors", "“%1”要填日期，“%2”读不出来。例如 2026-03-05、2026-03。")},
    {"own_field.not_choice", QT_TRANSLATE_NOOP("Errors", "“%1”没有“%2”这个选项。可选：%3。")},
    {"own_field.position", QT_TRANSLATE_NOOP("Errors", "“%1”不是排第几的数。请写 1、2、3……")},
    {"own_field.value_long", QT_TRANSLATE_NOOP("Errors", "“%1”最多填500个字。")},
};

} // namespace

std::span<const ErrorText> duplicateTexts()
{
    return kDuplicateTexts;
}

} // namespace branchbook
