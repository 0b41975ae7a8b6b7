// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The pool of reserve cadres: whoever is meant is named by the number, for these sentences are seen over a shoulder.
#include "base/error_text.h"

#include <QtGlobal>

namespace branchbook {

namespace {

constexpr ErrorText kReserveTexts[] = {
    {"reserve.missing", QT_TRANSLATE_NOOP("Errors", "找不到这名后备干部的记录，可能已经放入回收站。")},
    {"reserve.none_of",
     QT_TRANSLATE_NOOP("Errors", "后备干部库里没有“%1”。请写编号或姓名；还没有推荐的先登记（reserve add）。")},
    {"reserve.member_gone", QT_TRANSLATE_NOOP("Errors", "%1那时不在本支部的名册里。请先在名册里核对。")},
    {"reserve.post_missing", QT_TRANSLATE_NOOP("Errors", "请写明拟任岗位，例如 党支部副书记。")},
    {"reserve.mentor_self", QT_TRANSLATE_NOOP("Errors", "后备干部不能当自己的培养联系人。请另选一个人。")},
    {"reserve.open_already",
     QT_TRANSLATE_NOOP("Errors", "这个人已经在后备干部名单里（%1号），还没有出库。请在那一条里修改，或者先登记出库。")},
    {"reserve.closed", QT_TRANSLATE_NOOP("Errors", "%1号已经出库，不能再改。登记错了的，先撤销最后一步。")},
    {"reserve.stage_back", QT_TRANSLATE_NOOP("Errors", "%1号已经到“%2”，不能再登记“%3”。登记错了的，先撤销最后一步。")},
    {"reserve.not_filed", QT_TRANSLATE_NOOP("Errors", "%1号还没有入库，不能登记“%2”。请先登记入库。")},
    {"reserve.day_missing", QT_TRANSLATE_NOOP("Errors", "请填写日期，要写到哪一天。")},
    {"reserve.day_future", QT_TRANSLATE_NOOP("Errors", "%1还没有到，发生以后再登记。")},
    {"reserve.day_order", QT_TRANSLATE_NOOP("Errors", "%1早于“%2”的%3。请核对日期。")},
    {"reserve.until_order", QT_TRANSLATE_NOOP("Errors", "公示的最后一天不能早于第一天。请核对日期。")},
    {"reserve.why_missing",
     QT_TRANSLATE_NOOP("Errors", "请写明为什么出库，例如 已经任用、年龄超过、考核不合格、工作调离。")},
    {"reserve.first_step", QT_TRANSLATE_NOOP("Errors", "%1号只有推荐这一步，不能撤销。整条登记错了的，放入回收站。")},
    {"reserve.scores_left", QT_TRANSLATE_NOOP("Errors", "%1号已经有年度考核得分，不能撤销入库。请先删去得分。")},
    {"reserve.score_year",
     QT_TRANSLATE_NOOP("Errors", "%1号%2年不在库里，不能登记那一年的得分。可以登记%3年到%4年的。")},
    {"reserve.points", QT_TRANSLATE_NOOP("Errors", "得分请填0到100之间的整数。")},
    {"reserve.score_day", QT_TRANSLATE_NOOP("Errors", "%1早于考核的年度（%2年）。请核对日期。")},
    {"reserve.score_missing", QT_TRANSLATE_NOOP("Errors", "%1号没有登记过%2年的得分。")},
};

} // namespace

std::span<const ErrorText> reserveTexts()
{
    return kReserveTexts;
}

} // namespace branchbook
