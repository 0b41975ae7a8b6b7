// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a month's dues came about, and the quota of excellent.
#include "base/screen_sentences/sentence_pattern.h"

#include <QtGlobal>

namespace branchbook {

namespace {

constexpr SentencePattern kDuesSentences[] = {
    {QT_TRANSLATE_NOOP("ScreenSentences", "临时党支部一般不收缴党费")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "在组织关系所在的支部交纳")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "还不是党员")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "没有填写入党日期")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "按转正日期或出生日期推算")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "当时还没有入党")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "%1被接收为预备党员"), "d"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "从那时起交纳")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "组织关系%1转入本支部"), "d"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "转入前已交至%1"), "d"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "%1离开本支部"), "d"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "党籍状态已经不是党员")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "%1经%2批准每月交纳%3元"), "dun"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "%1经%2批准免交"), "du"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "依据%1"), "c"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "%1还没有核定交纳基数"), "d"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "按月领取工资的党员")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "实行年薪制的党员")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "没有固定月收入的个体经营党员")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "离退休党员")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "农民党员")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "学生党员")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "下岗失业的党员")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "依靠抚恤救济或领取最低生活保障的党员")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "交纳基数%1元"), "n"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "属于%1一档"), "x"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "超过%1元"), "n"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "%1元以下"), "n"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "含")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "按全部基数的%1%交纳"), "n"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "%1为%2元"), "wn"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "四舍五入到分")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "四舍五入到角")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "四舍五入到元")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "不足一分进到分")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "不足一角进到角")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "不足一元进到元")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "%1每月交纳%2元至%3元"), "wnn"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "商定为%1元"), "n"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "没有商定数额时按最低的%1元"), "n"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "%1每月交纳%2元"), "wn"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "和收入多少无关")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "比例和按月领取工资的党员相同")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "%1起有月份没有交足"), "d"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "共差%1元"), "n"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "%1起连续%2个月没有交纳"), "dn"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "各月共差%1元"), "n"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "请提醒本人补交")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "请了解原因")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "提醒本人尽快补交")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "请当面提醒")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "限期补交")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "没有正当理由的可能按自行脱党处理")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "要由组织查清原因后决定")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "程序不改变任何人的状态")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "未交%1元"), "n"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "已交%1元"), "n"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "还差%1元"), "n"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "按决定免交")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "还没有核定交纳基数")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "优秀%1不超过%2的%3"), "sxt"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "%1人"), "n"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "最多%1人"), "n"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "全体党员（含预备党员）")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "正式党员")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "三分之一")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "四分之一")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "五分之一")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "半数")},
};

} // namespace

std::span<const SentencePattern> duesSentences()
{
    return kDuesSentences;
}

} // namespace branchbook
