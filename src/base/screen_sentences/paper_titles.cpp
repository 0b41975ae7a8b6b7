// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Chapters of the yearly handbook, where the window lists them.
#include "base/screen_sentences/sentence_pattern.h"

#include <QtGlobal>

namespace branchbook {

namespace {

constexpr SentencePattern kPaperTitles[] = {
    {QT_TRANSLATE_NOOP("ScreenSentences", "使用说明")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "职责和制度")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "工作流程")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "支部基本情况")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "支部委员会、党小组和分工")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "党员名册")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "党员增减情况")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "流动、外出和失去联系的党员")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "入党申请人、入党积极分子、发展对象和预备党员")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "年度工作计划和月度安排")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "支部党员大会记录")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "支部委员会会议记录")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "党小组会记录")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "党课记录")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "主题党日记录")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "集中学习记录")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "组织生活会和民主评议党员")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "考勤")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "奖励、处分和处置")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "党员承诺、岗位和志愿服务")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "帮扶和走访慰问")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "党务公开和群众意见")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "文件收发和上级指示")},
    {QT_TRANSLATE_NOOP("ScreenSentences", "年度总结和评价")},
};

} // namespace

std::span<const SentencePattern> paperTitles()
{
    return kPaperTitles;
}

} // namespace branchbook
