// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error_text.h"

#include <QtGlobal>

namespace branchbook {

namespace {

constexpr ErrorText kLedgerTexts[] = {
    {"record.sheet_head", QT_TRANSLATE_NOOP("Errors", "没有找到表头：要有写着“%1”的列。请核对是不是选错了工作表。")},
    {"record.sheet_empty", QT_TRANSLATE_NOOP("Errors", "表头下面没有内容。请核对是不是选错了工作表。")},
    {"record.sheet_twice", QT_TRANSLATE_NOOP("Errors", "和第 %1 行是同一件。请只留一行。")},
    {"record.sheet_day", QT_TRANSLATE_NOOP("Errors", "“%1”不是一个完整的日期。请写成 2026-05-01 这样。")},
    {"record.sheet_choice", QT_TRANSLATE_NOOP("Errors", "不认识“%1”。可以写的有：%2。")},
    {"record.sheet_number", QT_TRANSLATE_NOOP("Errors", "“%1”不是版次。请写数字，例如 2。")},
    {"record.sheet_state",
     QT_TRANSLATE_NOOP("Errors", "不认识状态“%1”。办理环节有：%2；办结的写“已办结”，没有办结的写“办理中”。")},
    {"record.sheet_closed_day",
     QT_TRANSLATE_NOOP("Errors", "写着“%1”，却没有办结日期。请补上日期，没有办结的改成“办理中”。")},
    {"record.sheet_open_day", QT_TRANSLATE_NOOP("Errors", "写着“%1”，却有办结日期。请核对这两格。")},
    {"record.sheet_nobody",
     QT_TRANSLATE_NOOP("Errors", "名册里没有%1。请核对姓名；责任人确实不在名册里的，命令行用 --outside 写明。")},
    {"record.sheet_namesakes",
     QT_TRANSLATE_NOOP("Errors", "名册里有几位叫%1的，不知道是哪一位。请先空着这一格，导入以后再指派。")},
    {"record.sheet_problems",
     QT_TRANSLATE_NOOP("Errors", "表里有 %1 行有问题，一行也没有导入：\n%2\n改好以后再导入。")},
    {"record.sheet_row", QT_TRANSLATE_NOOP("Errors", "第 %1 行：%2一行也没有导入。")},
    {"ledger.missing", QT_TRANSLATE_NOOP("Errors", "找不到这件台账事项，可能已经移到回收站。")},
    {"ledger.kind_unknown", QT_TRANSLATE_NOOP("Errors", "不认识台账类型“%1”。可用的有：%2。")},
    {"ledger.area_unknown", QT_TRANSLATE_NOOP("Errors", "不认识建设领域“%1”。可用的有：%2。")},
    {"ledger.number",
     QT_TRANSLATE_NOOP("Errors", "“%1”不是事项编号或年份。编号写数字，例如 12，别的年份的写 2025-12；年份例如 2026。")},
    {"ledger.number_missing",
     QT_TRANSLATE_NOOP("Errors", "%1 年的%2里没有第 %3 号。用 ledger list 可以看到全部编号。")},
    {"ledger.item_several", QT_TRANSLATE_NOOP("Errors", "编号“%1”在几类台账里都有：%2。请用 --kind 写明是哪一类。")},
    {"ledger.item_unknown",
     QT_TRANSLATE_NOOP(
         "Errors",
         "台账里没有“%1”这一项。请写 ledger list 显示的编号，例如 2，别的年份的写 2025-12；几类台账都有这个"
         "编号的，用 --kind 写明是哪一类。")},
    {"ledger.not_binned",
     QT_TRANSLATE_NOOP("Errors", "回收站里没有 %1 年%2的第 %3 号。用 ledger list --recycled 可以看到。")},
    {"ledger.matter_missing", QT_TRANSLATE_NOOP("Errors", "请填写事项：要办成什么。")},
    {"ledger.raised_missing", QT_TRANSLATE_NOOP("Errors", "请填写提出日期。")},
    {"ledger.raised_future", QT_TRANSLATE_NOOP("Errors", "提出日期 %1 还没有到。请核对日期。")},
    {"ledger.due_before", QT_TRANSLATE_NOOP("Errors", "办结期限 %1 早于提出日期 %2。请核对这两个日期。")},
    {"ledger.due_reason",
     QT_TRANSLATE_NOOP("Errors", "期限 %1 已经过了，要改期限请写明原因。改期以后也不算按期办结。")},
    {"ledger.owner_helps",
     QT_TRANSLATE_NOOP("Errors", "“%1”既是责任人又是协办，没有写入。请只留一处；同名的另一个人，请写成“%1（单位）”。")},
    {"ledger.helper_owns",
     QT_TRANSLATE_NOOP(
         "Errors", "%1 号事项的协办里已经有“%2”，不能再作责任人，没有写入。请先从那一件的协办里删去，或者另指派人。")},
    {"ledger.course_short", QT_TRANSLATE_NOOP("Errors", "办理环节至少要有两个。")},
    {"ledger.course_twice", QT_TRANSLATE_NOOP("Errors", "办理环节“%1”空着或者重复。每个环节要有自己的名称。")},
    {"ledger.stage_unknown", QT_TRANSLATE_NOOP("Errors", "没有叫“%1”的办理环节。可用的有：%2。")},
    {"ledger.stage_same", QT_TRANSLATE_NOOP("Errors", "这件事项已经在“%1”环节。")},
    {"ledger.day_future", QT_TRANSLATE_NOOP("Errors", "日期 %1 还没有到，办了以后再记。")},
    {"ledger.day_before", QT_TRANSLATE_NOOP("Errors", "日期 %1 早于提出日期 %2。请核对日期。")},
    {"ledger.result_missing", QT_TRANSLATE_NOOP("Errors", "没有办理结果不能办结。请写明办成了什么。")},
    {"ledger.reason_missing", QT_TRANSLATE_NOOP("Errors", "请写明重新办理的原因。")},
    {"ledger.closed",
     QT_TRANSLATE_NOOP("Errors", "%1 号事项已经办结，不能再改。需要继续办理的，请先“重新办理”并写明原因。")},
    {"ledger.resolution_failed",
     QT_TRANSLATE_NOOP("Errors", "“%1”%2，不是通过的决议，不能列入台账督办，没有登记。请核对会议的表决。")},
    {"ledger.resolution_twice",
     QT_TRANSLATE_NOOP("Errors",
                       "决议“%1”已经列入台账：%2 年%3第 %4 号，没有重复登记。请在那一件上办理；要分给几个人的，请在措施"
                       "里写明分工。")},
    {"ledger.pledge_by_hand",
     QT_TRANSLATE_NOOP(
         "Errors",
         "公开承诺要经过审诺、公示和评诺，不在台账里直接登记，“%1”没有登记。请到“作风建设”的“公开承诺”里提出（命令行用 "
         "pledge add），台账里自动有这一件。")},
    {"ledger.course_pledge",
     QT_TRANSLATE_NOOP(
         "Errors",
         "公开承诺的环节要正好 %1 个（提出、审核、公示、践行、评定各一个），名称可以自己定；给了 %2 个，没有改。")},
    {"ledger.pledge_course",
     QT_TRANSLATE_NOOP(
         "Errors",
         "承诺“%1”走到哪一步由审诺、公示、评诺决定，没有改成“%2”。请到“作风建设”的“公开承诺”里办理（命令行用 "
         "pledge approve、pledge publish、pledge conclude），台账随着改。")},
    {"ledger.pledge_unapproved",
     QT_TRANSLATE_NOOP("Errors",
                       "承诺“%1”还没有审诺，不能在台账里办结。请到“作风建设”的“公开承诺”里审诺、公示、评诺（命令行"
                       "用 pledge approve），评诺以后台账随着办结。")},
    {"ledger.pledge_unpublished",
     QT_TRANSLATE_NOOP("Errors",
                       "承诺“%1”还没有公示，不能在台账里办结。请到“作风建设”的“公开承诺”里公示、评诺（命令行用 "
                       "pledge publish），评诺以后台账随着办结。")},
    {"ledger.pledge_unjudged",
     QT_TRANSLATE_NOOP("Errors",
                       "承诺“%1”还没有评诺，不能在台账里办结。请到“作风建设”的“公开承诺”里评诺（命令行用 pledge "
                       "conclude），台账随着办结。")},
    {"ledger.opinion_unanswered",
     QT_TRANSLATE_NOOP("Errors",
                       "意见“%1”还没有答复，不能销号。请到“作风建设”的“意见办理”里登记答复（命令行用 opinion "
                       "answer），再销号。")},
    {"ledger.field_unvisited",
     QT_TRANSLATE_NOOP("Errors",
                       "现场办公事项“%1”还没有回访，不能在台账里办结。请到“作风建设”的“一线事项”里登记回访（命令行"
                       "用 field revisit），已解决的台账随着办结。")},
    {"ledger.pledge_fixed",
     QT_TRANSLATE_NOOP("Errors",
                       "承诺“%1”已经审诺，内容、衡量办法和日期不能再改，没有写入；责任人可以另指派。办不到的，请到“作风"
                       "建设”的“公开承诺”里如实评诺，再提出新的承诺（命令行用 pledge conclude 和 pledge add）。")},
    {"ledger.pledge_published",
     QT_TRANSLATE_NOOP("Errors",
                       "承诺“%1”已经公示，不能移到回收站。请到“作风建设”的“公开承诺”里评诺（命令行用 pledge "
                       "conclude），兑现没有兑现都写明。")},
    {"ledger.recycle_reason",
     QT_TRANSLATE_NOOP("Errors", "意见“%1”还没有答复，移到回收站要写明原因，例如 登记重了；没有移动。")},
    {"ledger.open", QT_TRANSLATE_NOOP("Errors", "%1 号事项还在办理，不用重新办理。")},
};

} // namespace

std::span<const ErrorText> ledgerTexts()
{
    return kLedgerTexts;
}

} // namespace branchbook
