// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for one person: away, sanctioned, with which rights; warnings beside a payment or a letter.
#include "base/screen_sentences/sentence_pattern.h"

#include <QtGlobal>

namespace branchbook {

namespace {

constexpr SentencePattern kPersonSentences[] = {
    {QT_TRANSLATE_NOOP("ScreenSentences", "%1满%2"), "dp"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "仍联系不上的")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "%1满%2仍联系不上的"), "dp"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "研究予以除名")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "%1前联系一次"), "d"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "每%1至少一次"), "p"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "%1起超过%2未归"), "dp"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "一般停止党籍")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "经多方查找仍没有联系上的")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "研究是否停止党籍")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "%1外出满%2"), "dp"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "地点相对固定")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "应当转接组织关系")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "起算的日子只记到%1"), "d"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "按月底算")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "介绍信写的有效期是%1天"), "n"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "最长一般不超过%1天"), "n"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "%1的党费隔了%2个月才交"), "dn"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "补交一般不超过%1个月"), "n"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "自愿一次多交%1元"), "n"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "达到%1元的"), "n"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "全部上缴中央")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "并开具收据")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "警告")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "严重警告")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "撤销党内职务")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "开除党籍")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "%1生效"), "d"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "%1内不得重新入党"), "p"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "到%1"), "d"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "%1恢复党员权利"), "d"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "还没有恢复党员权利")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "影响期%1"), "p"},
    {QT_TRANSLATE_NOOP("ScreenSentences", "加上前一处分没有执行完的影响期")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "从恢复权利之日起算")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "不是党员")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "可以列席")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "没有党员的权利")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "停止党籍期间")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "被留置或逮捕")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "党员权利中止")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "预备党员参加会议、发表意见")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "没有表决权、选举权和被选举权")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "留党察看期间参加会议、发表意见")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "组织关系不在本支部")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "参加会议、发表意见")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "在组织关系所在支部表决和选举")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "流动党员的组织关系在本支部")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "有表决权、选举权和被选举权")},
};

} // namespace

std::span<const SentencePattern> personSentences()
{
    return kPersonSentences;
}

} // namespace branchbook
