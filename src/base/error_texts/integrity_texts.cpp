// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error_text.h"

#include <QtGlobal>

namespace branchbook {

namespace {

constexpr ErrorText kIntegrityTexts[] = {
    {"clue.missing", QT_TRANSLATE_NOOP("Errors", "找不到这条线索，可能已经放入回收站。")},
    {"clue.none_of", QT_TRANSLATE_NOOP("Errors", "没有编号是“%1”的线索。请用 clue list 看有哪些，编号写成 2026-03。")},
    {"clue.day_missing", QT_TRANSLATE_NOOP("Errors", "请填写日期，要写到哪一天。")},
    {"clue.day_future", QT_TRANSLATE_NOOP("Errors", "%1还没有到，发生以后再登记。")},
    {"clue.day_order", QT_TRANSLATE_NOOP("Errors", "这一步的日期（%1）不能早于前一步（%2）。请核对日期。")},
    {"clue.due_order", QT_TRANSLATE_NOOP("Errors", "约定取回执的日期（%1）不能早于移交日期（%2）。请核对日期。")},
    {"clue.year_changed",
     QT_TRANSLATE_NOOP("Errors", "线索%1按收到的年份编号，不能改到另一年。登错了年份的，放入回收站以后重新登记。")},
    {"clue.matter_missing", QT_TRANSLATE_NOOP("Errors", "请写明反映的是什么事项。")},
    {"clue.by_missing", QT_TRANSLATE_NOOP("Errors", "请写明是谁登记的。")},
    {"clue.closed",
     QT_TRANSLATE_NOOP("Errors", "线索%1已经了结或者在回收站里，不能再改。登记错了的，先撤销最后一步。")},
    {"clue.to_missing", QT_TRANSLATE_NOOP("Errors", "请写明移交给哪里，例如 局机关纪委。")},
    {"clue.not_handed", QT_TRANSLATE_NOOP("Errors", "线索%1还没有移交，先登记移交给了哪里。")},
    {"clue.number_missing", QT_TRANSLATE_NOOP("Errors", "请写明回执的编号；没有编号的写“无编号”。")},
    {"clue.no_receipt", QT_TRANSLATE_NOOP("Errors", "线索%1还没有取得回执，先登记回执。")},
    {"clue.answer_missing", QT_TRANSLATE_NOOP("Errors", "请写明反馈了什么。")},
    {"clue.no_answer",
     QT_TRANSLATE_NOOP("Errors", "线索%1还没有收到反馈，不能了结。没有结果的不了结；只有重复反映的可以直接了结。")},
    {"clue.result_missing", QT_TRANSLATE_NOOP("Errors", "请写明结果：没有结果的线索不能了结。")},
    {"clue.duplicate_of",
     QT_TRANSLATE_NOOP("Errors", "线索%1是重复反映的，请在结果里写明和哪一条重复，例如 与2026-01同一件。")},
    {"clue.recycle_reason", QT_TRANSLATE_NOOP("Errors", "线索%1还没有了结，放入回收站要写明原因，例如 登记重了。")},
    {"clue.no_step", QT_TRANSLATE_NOOP("Errors", "线索%1只是登记了，没有可以撤销的步骤。")},
    {"clue.reason_missing", QT_TRANSLATE_NOOP("Errors", "请写明为什么要查看：每次查看都会留下记录。")},
    {"disclosure.missing", QT_TRANSLATE_NOOP("Errors", "找不到这个公开事项，可能已经放入回收站。")},
    {"disclosure.none_of",
     QT_TRANSLATE_NOOP("Errors",
                       "公开目录里没有“%1”。请用 disclosure list 看有哪些；还没有的先列入（disclosure add）。")},
    {"disclosure.data", QT_TRANSLATE_NOOP("Errors", "程序自带的公开目录读不出来，请重新安装程序。手册没有改动。")},
    {"disclosure.title_missing", QT_TRANSLATE_NOOP("Errors", "请写明公开什么，例如 党费收缴情况。")},
    {"disclosure.title_taken", QT_TRANSLATE_NOOP("Errors", "公开目录里已经有“%1”。要改的，改那一项。")},
    {"disclosure.begin_missing", QT_TRANSLATE_NOOP("Errors", "请填写从哪一天起要公开。")},
    {"disclosure.due_missing", QT_TRANSLATE_NOOP("Errors", "只公开一次的，请填写到哪一天为止要公开。")},
    {"disclosure.end_order", QT_TRANSLATE_NOOP("Errors", "最后的日期（%1）不能早于开始的日期（%2）。请核对日期。")},
    {"disclosure.nothing_new", QT_TRANSLATE_NOOP("Errors", "常用的公开事项都已经在目录里了。")},
    {"disclosure.has_notices",
     QT_TRANSLATE_NOOP("Errors", "“%1”已经公开过，不能放入回收站。不再公开的，请填写到哪一天为止。")},
    {"notice.missing", QT_TRANSLATE_NOOP("Errors", "找不到这次公开，可能已经放入回收站。")},
    {"notice.none_of", QT_TRANSLATE_NOOP("Errors", "“%1”还没有公开过。请先登记公开（disclosure publish）。")},
    {"notice.recycled", QT_TRANSLATE_NOOP("Errors", "“%1”的这次公开在回收站里，恢复以后再改。")},
    {"notice.day_missing", QT_TRANSLATE_NOOP("Errors", "请填写日期，要写到哪一天。")},
    {"notice.day_future", QT_TRANSLATE_NOOP("Errors", "%1还没有到，公开以后再登记。")},
    {"notice.content_missing", QT_TRANSLATE_NOOP("Errors", "请写明公开的内容。")},
    {"notice.review_missing", QT_TRANSLATE_NOOP("Errors", "请写明由谁审核（包括保密审查）：公开以前要审核。")},
    {"notice.approval_missing", QT_TRANSLATE_NOOP("Errors", "请写明由谁批准，例如 支委会：公开以前要批准。")},
    {"notice.until_order", QT_TRANSLATE_NOOP("Errors", "公开的最后一天（%1）不能早于公开的日期（%2）。请核对日期。")},
    {"notice.period",
     QT_TRANSLATE_NOOP(
         "Errors",
         "“%1”不是“%2”（%3）的一期。每月的写 2026-09，每季度的写 2026Q3，每半年的写 2026H2，每年的写 2026；"
         "一次和长期的不写。")},
    {"notice.feedback_order", QT_TRANSLATE_NOOP("Errors", "反馈的日期（%1）不能早于公开的日期（%2）。请核对日期。")},
    {"rectification.missing", QT_TRANSLATE_NOOP("Errors", "找不到这个专项整治，可能已经放入回收站。")},
    {"rectification.none_of", QT_TRANSLATE_NOOP("Errors", "没有叫“%1”的专项整治。请用 rectification list 看有哪些。")},
    {"rectification.title_missing", QT_TRANSLATE_NOOP("Errors", "请写明专项整治的名称，例如 公务用车管理。")},
    {"rectification.day_missing", QT_TRANSLATE_NOOP("Errors", "请填写日期，要写到哪一天。")},
    {"rectification.day_future", QT_TRANSLATE_NOOP("Errors", "%1还没有到，请核对日期。")},
    {"rectification.day_order", QT_TRANSLATE_NOOP("Errors", "最后的日期（%1）不能早于开始的日期（%2）。请核对日期。")},
    {"rectification.recycled", QT_TRANSLATE_NOOP("Errors", "这个专项整治在回收站里，恢复以后再改。")},
    {"rectification.closed",
     QT_TRANSLATE_NOOP("Errors", "“%1”已经结束或者在回收站里，不能再改。结束登记错了的，先撤销结束。")},
    {"rectification.has_items",
     QT_TRANSLATE_NOOP("Errors", "“%1”在台账里有 %2 件事项，不能放入回收站。误登记的事项请先在台账里放入回收站。")},
    {"rectification.items_open",
     QT_TRANSLATE_NOOP("Errors", "“%1”还有 %2 项没有销号，不能结束。请先在台账里一项一项办结。")},
    {"rectification.conclusion_missing", QT_TRANSLATE_NOOP("Errors", "请写明结论：没有结论的专项整治不能结束。")},
    {"rectification.still_open", QT_TRANSLATE_NOOP("Errors", "“%1”没有结束，不用撤销。")},
    {"education.missing", QT_TRANSLATE_NOOP("Errors", "找不到这次廉政教育，可能已经放入回收站。")},
    {"education.none_of", QT_TRANSLATE_NOOP("Errors", "没有主题是“%1”的廉政教育登记。请用 education list 看有哪些。")},
    {"education.day_missing", QT_TRANSLATE_NOOP("Errors", "请填写日期，要写到哪一天。")},
    {"education.day_future", QT_TRANSLATE_NOOP("Errors", "%1还没有到，开展以后再登记。")},
    {"education.topic_missing", QT_TRANSLATE_NOOP("Errors", "请写明主题。")},
    {"education.count_wrong", QT_TRANSLATE_NOOP("Errors", "人数要写 0 或更大的整数。")},
    {"education.recycled", QT_TRANSLATE_NOOP("Errors", "这次廉政教育在回收站里，恢复以后再改。")},
    {"channel.missing", QT_TRANSLATE_NOOP("Errors", "找不到这个渠道，可能已经放入回收站。")},
    {"channel.none_of", QT_TRANSLATE_NOOP("Errors", "没有叫“%1”的监督渠道。请用 channel list 看有哪些。")},
    {"channel.title_missing", QT_TRANSLATE_NOOP("Errors", "请写明渠道的名称，例如 一楼大厅意见箱。")},
    {"channel.day_missing", QT_TRANSLATE_NOOP("Errors", "请填写开通日期，要写到哪一天。")},
    {"channel.day_future", QT_TRANSLATE_NOOP("Errors", "%1还没有到，开通以后再登记。")},
    {"channel.day_order", QT_TRANSLATE_NOOP("Errors", "停用的日期（%1）不能早于开通的日期（%2）。请核对日期。")},
    {"channel.recycled", QT_TRANSLATE_NOOP("Errors", "这个渠道在回收站里，恢复以后再改。")},
    {"supervision.missing", QT_TRANSLATE_NOOP("Errors", "找不到这件监督反馈，可能已经放入回收站。")},
    {"supervision.none_of",
     QT_TRANSLATE_NOOP("Errors", "没有编号以“%1”开头的监督反馈。请用 supervision list 看有哪些。")},
    {"supervision.day_missing", QT_TRANSLATE_NOOP("Errors", "请填写收到日期，要写到哪一天。")},
    {"supervision.day_future", QT_TRANSLATE_NOOP("Errors", "%1还没有到，发生以后再登记。")},
    {"supervision.day_order", QT_TRANSLATE_NOOP("Errors", "答复的日期（%1）不能早于收到的日期（%2）。请核对日期。")},
    {"supervision.matter_missing", QT_TRANSLATE_NOOP("Errors", "请写明反映什么。")},
    {"supervision.reply_half", QT_TRANSLATE_NOOP("Errors", "答复和答复日期要一起填写。")},
    {"supervision.recycled", QT_TRANSLATE_NOOP("Errors", "这件监督反馈在回收站里，恢复以后再改。")},
    {"risk.missing", QT_TRANSLATE_NOOP("Errors", "找不到这个风险点，可能已经放入回收站。")},
    {"risk.none_of", QT_TRANSLATE_NOOP("Errors", "没有岗位是“%1”的风险点。请用 risk list 看有哪些。")},
    {"risk.post_missing", QT_TRANSLATE_NOOP("Errors", "请写明岗位，例如 物资采购。")},
    {"risk.risk_missing", QT_TRANSLATE_NOOP("Errors", "请写明有什么风险，例如 询价不足三家。")},
    {"risk.measures_missing", QT_TRANSLATE_NOOP("Errors", "请写明怎样防控。")},
    {"risk.day_future", QT_TRANSLATE_NOOP("Errors", "%1还没有到，发生以后再登记。")},
    {"risk.recycled", QT_TRANSLATE_NOOP("Errors", "这个风险点在回收站里，恢复以后再改。")},
};

} // namespace

std::span<const ErrorText> integrityTexts()
{
    return kIntegrityTexts;
}

} // namespace branchbook
