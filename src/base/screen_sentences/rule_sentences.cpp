// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Why something is due.
#include "base/screen_sentences/sentence_pattern.h"

#include <QtGlobal>

namespace branchbook {

namespace {

constexpr SentencePattern kRuleSentences[] = {
    {QT_TRANSLATE_NOOP("ScreenSentences", "必须")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "应当")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "一般")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "可以")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "本支部设定")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "本支部规定")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "召开")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "开展")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "安排")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "讲课")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "公布")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "交纳")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "%1每月%2%3次"), "stn"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "%1每季度%2%3次"), "stn"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "%1每年%2%3次"), "stn"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "%1每年%2学时"), "sn"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "%1满%2"), "sp"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "%1每%2%3"), "spt"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "%1在%2内%3"), "spt"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "%1%2"), "sw"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "书记和委员%1学时"), "n"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "没有记录")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "已有计划")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "已经办结")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "%1已%2%3次"), "dtn"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "最近一次是%1"), "d"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "%1有%2次%3记录"), "dnt"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "还差%1次"), "n"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "%1还没有%2记录"), "dt"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "%1没有%2记录"), "dt"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "%1的应在%2前%3"), "ddt"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "应在%1前达到"), "d"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "应在%1前%2"), "dt"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "%1%2人中%3人已%4"), "dnnt"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "还差%1人"), "n"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "另有%1人还没有核定应%2多少"), "nt"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "不在其中")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "%1人中%2人已达到"), "nn"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "按进度至今应有%1学时"), "n"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "%1没有达到"), "t"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "有正式党员%1名"), "n"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "满%1名应设支部委员会"), "n"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "还没有登记支部委员会")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "已逾期%1天"), "n"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "今天到期")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "还有%1天"), "n"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "比期限晚%1天"), "n"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "已过%1天"), "n"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "就是今天")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "已满%1天"), "n"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "早了%1天"), "n"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "比期满日早%1天"), "n"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "不符合规定")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "%1起可以%2"), "dt"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "最早%1"), "d"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "最迟%1"), "d"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "%1期满"), "d"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "应及时%1"), "t"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "不得早于期满日")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "%1天"), "n"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "还有%1个月"), "n"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "还有%1个多月"), "n"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "%1到%2为止"), "td"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "预备期已延长")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "按特殊情况延长了期限")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "只记到月份")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "按月初算")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "按月末算")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "按月末算是%1"), "d"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "按月初算是%1"), "d"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "没有%1年的放假安排"), "n"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "只除去周末")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "日期是暂定的")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "已说明原因：%1"), "u"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "%1上次%2"), "dw"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "%1起未交党费"), "d"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "%1已%2"), "dt"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "%1%2"), "dw"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "%1%2%3"), "tdw"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "%1等%2人"), "ln"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "%1落后"), "t"},
};

} // namespace

std::span<const SentencePattern> ruleSentences()
{
    return kRuleSentences;
}

} // namespace branchbook
