// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error_text.h"

#include <QtGlobal>

namespace branchbook {

namespace {

constexpr ErrorText kCalculatorTexts[] = {
    {"number.whole", QT_TRANSLATE_NOOP("Errors", "%1写成“%2”不对。请写 0 或更大的整数。")},
    {"number.signed", QT_TRANSLATE_NOOP("Errors", "%1写成“%2”不对。请写整数，减少的写负数。")},
    {"number.too_large", QT_TRANSLATE_NOOP("Errors", "%1写成“%2”，太大了，最大是 %3。请核对。")},
    {"number.money", QT_TRANSLATE_NOOP("Errors", "%1写成“%2”不对。请写不小于 0 的金额，最多两位小数。")},
    {"number.below", QT_TRANSLATE_NOOP("Errors", "%1是 %2，不能小于 %3。请核对。")},
    {"number.above", QT_TRANSLATE_NOOP("Errors", "%1是 %2，超过了%3 %4。请核对。")},
    {"number.amount_between", QT_TRANSLATE_NOOP("Errors", "%1是 %2 元，应当在 %3 元到 %4 元之间。请核对。")},
    {"number.date", QT_TRANSLATE_NOOP("Errors", "%1写成“%2”不对。请写成 2026-09-18 这样的日期。")},
    {"calculator.choice", QT_TRANSLATE_NOOP("Errors", "%1 没有“%2”这一种。可用的有：%3。")},
    {"calculator.pair", QT_TRANSLATE_NOOP("Errors", "“%1”写得不对，应当写成：%2。请改正。")},
    {"vote.written_not_counted",
     QT_TRANSLATE_NOOP("Errors", "%1不计入这种表决：会前书面意见只在接收预备党员和转正时计入票数。请去掉这一项。")},
    {"election.cross_foot",
     QT_TRANSLATE_NOOP("Errors", "%1的赞成、反对、弃权合计 %2 票，和有效票 %3 张对不上。请重新核对计票单。")},
    {"election.name_twice", QT_TRANSLATE_NOOP("Errors", "%1“%2”写了两次。请核对名单。")},
    {"admission.step_unknown", QT_TRANSLATE_NOOP("Errors", "%1没有“%2”。发展党员的步骤代号有：%3。请改正。")},
    {"admission.step_twice", QT_TRANSLATE_NOOP("Errors", "%1“%2”写了两次日期。请只留一个。")},
    {"admission.extended_twice", QT_TRANSLATE_NOOP("Errors", "%1写了 %2 次，预备期最多只能延长 %3 次。请核对。")},
    {"admission.transfer_outside",
     QT_TRANSLATE_NOOP("Errors", "转入日期%1不在预备期里（%2到%3）。请核对转入日期和接收日期。")},
    {"standing.order", QT_TRANSLATE_NOOP("Errors", "转正日期%1早于入党日期%2。请核对。")},
    {"standing.future", QT_TRANSLATE_NOOP("Errors", "入党日期%1在计算党龄的%2之后。请核对。")},
    {"standing.join_missing", QT_TRANSLATE_NOOP("Errors", "请写入党日期，至少写到年。")},
    {"sanction.term",
     QT_TRANSLATE_NOOP("Errors", "留党察看分一年和二年，一年的可以延长到二年：请写12个月或24个月，不能写%1个月。")},
    {"sanction.order", QT_TRANSLATE_NOOP("Errors", "%1的恢复权利日期%2早于处分生效日期%3。请核对。")},
};

} // namespace

std::span<const ErrorText> calculatorTexts()
{
    return kCalculatorTexts;
}

} // namespace branchbook
