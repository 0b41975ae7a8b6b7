// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What bounds a step of admission.
#include "base/screen_sentences/sentence_pattern.h"

#include <QtGlobal>

namespace branchbook {

namespace {

constexpr SentencePattern kAdmissionSentences[] = {
    {QT_TRANSLATE_NOOP("ScreenSentences", "%1出生"), "d"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "年满%1岁"), "n"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "%1早于一般最早的%2"), "dd"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "%1早于最早的%2"), "dd"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "%1晚于%2不超过的%3"), "dsd"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "没有合适的日子")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "支部党员大会（没有支部委员会）")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "这一年没有放假安排")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "工作日只扣除周末")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "从今天办起最早%1"), "d"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "转正日期是预备期满之日%1"), "d"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "不是开会或批准的日子")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "%1接收"), "d"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "还没有接收")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "没有收录那时的文本")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "预备期满的日子没有推算")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "第%1步“%2”在%3"), "ttd"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "第%1步“%2”最早%3"), "ttd"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "第%1步“%2”最迟%3"), "ttd"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "这一步在它之后")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "这一步在它之前")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "中间至少%1"), "x"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "中间至多%1"), "x"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "%1加延长的%2个月"), "pn"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "%1加推迟的%2"), "pp"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "期满前%1以内"), "p"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "%1"), "p"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "这条规定自%1起施行"), "d"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "还没有办")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "最早今天")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "%1转入"), "d"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "转入以后才由本支部讨论")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "%1起才有这一步"), "d"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "%1就要离开"), "d"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "早于第12步“%1”的%2"), "td"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "请核对这两个日期")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "%1将离开"), "d"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "不到%1"), "p"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "%1不办理接收手续"), "s"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "没有写第12步“%1”的日期"), "t"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "按%1推算"), "d"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "%1离开时还没有办到这一步"), "d"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "%1离开"), "d"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "这以前不到%1"), "p"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "这以前有%1以上"), "p"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "写上这一步的日期才能确定")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "%1的会是决定延长预备期的会"), "d"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "延长到%1满"), "d"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "从这一天起再开党员大会讨论能否转正")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "没有写日期")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "按%1施行的条文推算"), "d"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "这个人的发展在%1以前就开始了"), "d"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "写了日期的步骤按当天施行的条文算")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "没有写日期、后面也没有日期的步骤按%1施行的条文算"), "d"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "早已办过的")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "请补上日期再算")},
};

} // namespace

std::span<const SentencePattern> admissionSentences()
{
    return kAdmissionSentences;
}

} // namespace branchbook
