// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error_text.h"

#include <QtGlobal>

namespace branchbook {

namespace {

constexpr ErrorText kPollTexts[] = {
    {"poll.missing", QT_TRANSLATE_NOOP("Errors", "找不到这次测评，可能已经放入回收站。")},
    {"poll.none_of",
     QT_TRANSLATE_NOOP("Errors", "没有叫“%1”的测评。请用 poll list 看有哪些；还没有的先登记（poll add）。")},
    {"poll.recycled", QT_TRANSLATE_NOOP("Errors", "测评“%1”在回收站里。请先恢复，再修改。")},
    {"poll.title_missing", QT_TRANSLATE_NOOP("Errors", "请写明测评的名称，例如 2026年上半年群众满意度测评。")},
    {"poll.title_taken", QT_TRANSLATE_NOOP("Errors", "已经有叫“%1”的测评。请换一个名称，例如写上年份或者第几次。")},
    {"poll.day_missing", QT_TRANSLATE_NOOP("Errors", "请填写日期，要写到哪一天。")},
    {"poll.day_future", QT_TRANSLATE_NOOP("Errors", "%1还没有到，开展以后再登记。")},
    {"poll.due_missing", QT_TRANSLATE_NOOP("Errors", "请填写什么时候以前收回并统计，要写到哪一天。")},
    {"poll.due_order", QT_TRANSLATE_NOOP("Errors", "收回的期限（%1）早于发放的日期（%2）。请核对日期。")},
    {"poll.held_order", QT_TRANSLATE_NOOP("Errors", "统计的日期（%1）早于发放的日期（%2）。请核对日期。")},
    {"poll.papers", QT_TRANSLATE_NOOP("Errors", "准备发出的张数写的是 %1。请填写 1 到 %2 之间的数。")},
    {"poll.questions", QT_TRANSLATE_NOOP("Errors", "现在有 %1 道题。一份测评表请写 1 到 %2 道题，一行一道。")},
    {"poll.wording",
     QT_TRANSLATE_NOOP("Errors", "“%1”不能作一道题：题目不能空着，不能重复，也不能超过 %2 个字。请修改这一题。")},
    {"poll.options", QT_TRANSLATE_NOOP("Errors", "现在有 %1 个选项。请写 2 到 %2 个选项，例如 满意=100。")},
    {"poll.option",
     QT_TRANSLATE_NOOP("Errors", "选项“%1”（权重 %2）不行：选项要有文字，不能重复，权重是 0 到 100 的整数。请修改。")},
    {"poll.option_shape",
     QT_TRANSLATE_NOOP("Errors", "“%1”看不懂。选项请写成 满意=100、比较满意=80 这样，用顿号隔开。")},
    {"poll.weights_equal",
     QT_TRANSLATE_NOOP("Errors",
                       "各个选项的权重都是 %1，算不出高低。请让最好的最大、最差的最小，例如 100、80、60、0。")},
    {"poll.counted",
     QT_TRANSLATE_NOOP("Errors",
                       "“%1”已经统计，题目、选项、权重、对象和日期不能再改。要换问法的，请登记新的一次测评。")},
    {"poll.count_taken", QT_TRANSLATE_NOOP("Errors", "“%1”已经统计过。数错了的请更正，并写明原因。")},
    {"poll.not_counted", QT_TRANSLATE_NOOP("Errors", "“%1”还没有统计，不用更正。请先录入票数。")},
    {"poll.issued", QT_TRANSLATE_NOOP("Errors", "发出的张数写的是 %1。请填写一共发出多少张，至少 1 张。")},
    {"poll.negative", QT_TRANSLATE_NOOP("Errors", "张数不能是 %1。请填写 0 或者更大的数。")},
    {"poll.collected_many", QT_TRANSLATE_NOOP("Errors", "收回 %1 张，多于发出的 %2 张。请核对发出和收回的张数。")},
    {"poll.no_question",
     QT_TRANSLATE_NOOP("Errors", "写了 %1 道题的票数，这份测评表只有 %2 道题。请照测评表逐题填写。")},
    {"poll.marks_missing", QT_TRANSLATE_NOOP("Errors", "第 %1 题“%2”要有 %3 个数，依次是 %4。没有人选的写 0。")},
    {"poll.marks_many",
     QT_TRANSLATE_NOOP("Errors", "第 %1 题“%2”各个选项加起来是 %3 张，多于收回的 %4 张。请核对这一题。")},
    {"poll.why", QT_TRANSLATE_NOOP("Errors", "请写明为什么更正“%1”的票数。原来的数保留，并注明这个原因。")},
    {"poll.same", QT_TRANSLATE_NOOP("Errors", "“%1”的数和原来一样，没有要更正的。")},
};

} // namespace

std::span<const ErrorText> pollTexts()
{
    return kPollTexts;
}

} // namespace branchbook
