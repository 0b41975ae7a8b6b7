// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error_text.h"

#include <QtGlobal>

namespace branchbook {

namespace {

constexpr ErrorText kMeritTexts[] = {
    {"merit.missing", QT_TRANSLATE_NOOP("Errors", "找不到这项指标，可能已经放入回收站。")},
    {"merit.none_of", QT_TRANSLATE_NOOP("Errors", "没有叫“%1”的指标。请核对名称；还没有的先登记（merit add）。")},
    {"merit.mark_unknown",
     QT_TRANSLATE_NOOP("Errors", "%2没有叫“%1”的指标。请写这个季度的指标名称和得分，例如 集体学习=9。")},
    {"merit.title_missing", QT_TRANSLATE_NOOP("Errors", "请写明指标名称，例如 集体学习。")},
    {"merit.title_twice", QT_TRANSLATE_NOOP("Errors", "“%1”已经登记过。请在那一项里修改，或者换一个名称。")},
    {"merit.weight_range", QT_TRANSLATE_NOOP("Errors", "权重请填1到100之间的整数。")},
    {"merit.weight_over",
     QT_TRANSLATE_NOOP("Errors", "%1其他指标的权重合计已经是%2，这一项最多填%3。请先调小别的指标，或者停用一项。")},
    {"merit.weight_sum",
     QT_TRANSLATE_NOOP("Errors", "%1指标的权重合计是%2，应当是100。请先补上指标或者调整权重，再评议。")},
    {"merit.most_range", QT_TRANSLATE_NOOP("Errors", "每月满分请填1到1000之间的整数。")},
    {"merit.from_missing", QT_TRANSLATE_NOOP("Errors", "请写明从哪个季度起用，例如 2026Q3。")},
    {"merit.until_order", QT_TRANSLATE_NOOP("Errors", "最后一个季度不能早于起用的%1。")},
    {"merit.used",
     QT_TRANSLATE_NOOP("Errors",
                       "“%1”已经录过得分（最晚%2），权重、满分和起用季度不能再改。要改的，请停用这一项，再登记新的。")},
    {"merit.used_bin", QT_TRANSLATE_NOOP("Errors", "“%1”已经录过得分（最晚%2），不能放入回收站。不再用的请登记停用。")},
    {"merit.ended", QT_TRANSLATE_NOOP("Errors", "“%1”已经登记用到%2为止。登记错了的，先撤销停用。")},
    {"merit.not_ended", QT_TRANSLATE_NOOP("Errors", "“%1”没有停用，不用撤销。")},
    {"merit.entries_later", QT_TRANSLATE_NOOP("Errors", "“%1”在%2还有得分，停用不能早于那个季度。")},
    {"merit.reviewed", QT_TRANSLATE_NOOP("Errors", "%1已经评议过，指标和得分不能再改。确实要改的，先撤销这次评议。")},
    {"merit.month_future", QT_TRANSLATE_NOOP("Errors", "%1还没有到，到了以后再录。")},
    {"merit.month_missing", QT_TRANSLATE_NOOP("Errors", "请写明是哪个月，例如 2026-08。")},
    {"merit.quarter_future", QT_TRANSLATE_NOOP("Errors", "%1还没有到，到了以后再登记。")},
    {"merit.points_range", QT_TRANSLATE_NOOP("Errors", "“%1”每月得分请填0到%2之间的整数。")},
    {"merit.marks_missing", QT_TRANSLATE_NOOP("Errors", "请写明指标和得分，例如 --points 集体学习=9。")},
    {"merit.not_held", QT_TRANSLATE_NOOP("Errors", "%2不用“%1”这项指标。")},
    {"merit.not_member", QT_TRANSLATE_NOOP("Errors", "%1在%2末不是本支部党员，不用录得分。")},
    {"merit.not_member_quarter", QT_TRANSLATE_NOOP("Errors", "%1在%2不是本支部党员，不参加评议。")},
    {"merit.reason_missing", QT_TRANSLATE_NOOP("Errors", "请写明不参评的原因，例如 长期病假。")},
    {"merit.not_excused", QT_TRANSLATE_NOOP("Errors", "%1没有登记过这个人不参评。")},
    {"merit.day_missing", QT_TRANSLATE_NOOP("Errors", "请填写评议日期，要写到哪一天。")},
    {"merit.day_future", QT_TRANSLATE_NOOP("Errors", "%1还没有到，评议以后再登记。")},
    {"merit.quarter_running", QT_TRANSLATE_NOOP("Errors", "%1到%2才结束，评议不能早于这一天。")},
    {"merit.entries_missing",
     QT_TRANSLATE_NOOP("Errors", "还有%1人的得分没有录完（%2：%3）。请补录，或者写明不参评的原因，再评议。")},
    {"merit.nobody", QT_TRANSLATE_NOOP("Errors", "%1没有一个人参评，不用登记评议。")},
    {"merit.review_missing", QT_TRANSLATE_NOOP("Errors", "%1还没有登记过评议。")},
    {"merit.import_no_name",
     QT_TRANSLATE_NOOP("Errors", "表里没有找到“姓名”这一列。请把列名写在第一行：姓名、月份和各项指标的名称。")},
    {"merit.import_no_points",
     QT_TRANSLATE_NOOP("Errors", "表里没有一列是%1的指标。列名请写指标的名称：%2。可以先导出一份，照着填。")},
    {"merit.import_nobody", QT_TRANSLATE_NOOP("Errors", "这个季度参加三化的党员里没有%1。请核对姓名。")},
    {"merit.import_namesakes",
     QT_TRANSLATE_NOOP("Errors", "有几个人叫%1，分不清是谁。请在三化页面给每个人录入，不要写在表里。")},
    {"merit.import_cell", QT_TRANSLATE_NOOP("Errors", "“%1”一栏的“%2”读不出得分。请在表里改成整数；没有得分的空着。")},
    {"merit.import_month", QT_TRANSLATE_NOOP("Errors", "“%1”读不出是哪个月。请在表里写成像 2026-08 的月份。")},
    {"merit.import_twice", QT_TRANSLATE_NOOP("Errors", "表里%1的%2写了两行。请只留一行。")},
    {"merit.import_problems", QT_TRANSLATE_NOOP("Errors", "有的行不能录入，这次一行也没有录入。请改好表再导入：\n%1")},
    {"merit.import_nothing", QT_TRANSLATE_NOOP("Errors", "表里没有可以录入的得分。请在指标一栏里填上整数。")},
    {"grassroots.missing", QT_TRANSLATE_NOOP("Errors", "找不到这段基层工作经历，可能已经删去。")},
    {"grassroots.place_missing", QT_TRANSLATE_NOOP("Errors", "请写明在哪里工作，例如 北坡村驻村工作队。")},
    {"grassroots.from_missing", QT_TRANSLATE_NOOP("Errors", "请写明从哪天起，要写到哪一天。")},
    {"grassroots.day_future", QT_TRANSLATE_NOOP("Errors", "%1还没有到。还在基层工作的，最后一天空着。")},
    {"grassroots.order", QT_TRANSLATE_NOOP("Errors", "最后一天（%1）早于开始的%2。请核对日期。")},
    {"grassroots.before_birth", QT_TRANSLATE_NOOP("Errors", "%1早于出生日期（%2）。请核对日期。")},
};

} // namespace

std::span<const ErrorText> meritTexts()
{
    return kMeritTexts;
}

} // namespace branchbook
