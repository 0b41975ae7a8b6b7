// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error_text.h"

#include <QtGlobal>

namespace branchbook {

namespace {

constexpr ErrorText kEvaluationTexts[] = {
    {"evaluation.missing",
     QT_TRANSLATE_NOOP("Errors", "找不到这次民主评议，可能已经放入回收站。用 evaluation list 可以看到都有哪些年度。")},
    {"evaluation.none_of", QT_TRANSLATE_NOOP("Errors", "还没有%1年度的民主评议。用 evaluation open %1 建立。")},
    {"evaluation.year", QT_TRANSLATE_NOOP("Errors", "“%1”不能作评议年度。请写已经到来的年份，如 2025。")},
    {"evaluation.year_taken",
     QT_TRANSLATE_NOOP("Errors", "%1年度的民主评议已经有了，一个年度只记一次。请打开原来那次接着填写。")},
    {"evaluation.people_day",
     QT_TRANSLATE_NOOP("Errors", "%1不能作%2年度评议的名单日期。请写当年或次年、已经到来的日期。")},
    {"evaluation.nobody", QT_TRANSLATE_NOOP("Errors", "名册里%1没有党员，不能开始评议。请先核对名册。")},
    {"evaluation.counted",
     QT_TRANSLATE_NOOP("Errors", "%1年度的测评票已经统计，票上印的是原来的名单，名单不能再换。请改动个人的参加情况。")},
    {"evaluation.closed",
     QT_TRANSLATE_NOOP(
         "Errors",
         "%1年度的民主评议已经上报归档，不能再改。要更正等次或票数，请写明原因；其他改动请先清除“上报归档”这"
         "一步。")},
    {"evaluation.not_listed",
     QT_TRANSLATE_NOOP("Errors", "这个人不在%1年度的评议名单里（名单按%2的名册）。统计测评票以前可以重新列名单。")},
    {"evaluation.day_missing", QT_TRANSLATE_NOOP("Errors", "请填写日期。")},
    {"evaluation.day_future", QT_TRANSLATE_NOOP("Errors", "%1还没有到。办完以后再登记。")},
    {"evaluation.day_year",
     QT_TRANSLATE_NOOP("Errors", "%1既不在%2年，也不在%3年。请核对日期，或者核对评议的是哪个年度。")},
    {"evaluation.step_unknown", QT_TRANSLATE_NOOP("Errors", "不认识步骤“%1”。可用的有：%2。")},
    {"evaluation.step_before",
     QT_TRANSLATE_NOOP("Errors", "“%1”之前的“%2”还没有登记。请先登记；确实没有按顺序办的，写明原因。")},
    {"evaluation.step_order",
     QT_TRANSLATE_NOOP("Errors", "“%1”在%2，“%3”在%4，前后颠倒。请核对日期；确实没有按顺序办的，写明原因。")},
    {"evaluation.step_untaken", QT_TRANSLATE_NOOP("Errors", "“%1”还没有登记，不用清除。")},
    {"evaluation.step_needed", QT_TRANSLATE_NOOP("Errors", "“%2”已经登记，先清除它，才能清除“%1”。")},
    {"evaluation.gathering_unknown",
     QT_TRANSLATE_NOOP("Errors", "找不到会议记录“%1”。用 gathering list 可以看到编号。")},
    {"evaluation.gathering_branch", QT_TRANSLATE_NOOP("Errors", "“%1”是别的支部的会议，请选本支部的。")},
    {"evaluation.gathering_day",
     QT_TRANSLATE_NOOP("Errors", "“%1”在%2召开，这一步写的是%3。请让两个日期一致，或者选另一次会议。")},
    {"evaluation.gathering_year",
     QT_TRANSLATE_NOOP("Errors", "“%1”记的是%2年度，这次评议是%3年度。请核对会议记录的年度，或者选另一次会议。")},
    {"evaluation.ungraded", QT_TRANSLATE_NOOP("Errors", "还有 %1 名党员没有评定：%2。全部评定以后再完成这一步。")},
    {"evaluation.untold", QT_TRANSLATE_NOOP("Errors", "还有 %1 名党员没有反馈：%2。全部反馈以后再完成这一步。")},
    {"evaluation.count_missing", QT_TRANSLATE_NOOP("Errors", "%1的票还没有统计。请先录入票数。")},
    {"evaluation.part_unknown", QT_TRANSLATE_NOOP("Errors", "不认识参加情况“%1”。可用的有：%2。")},
    {"evaluation.part_why", QT_TRANSLATE_NOOP("Errors", "%1：%2，请写明原因或在哪里评议。")},
    {"evaluation.part_graded", QT_TRANSLATE_NOOP("Errors", "%1已经评定等次，不能改为不参加评议。请先取消等次。")},
    {"evaluation.excused", QT_TRANSLATE_NOOP("Errors", "%1这次不参加评议（%2），没有自评和等次。")},
    {"evaluation.probationary", QT_TRANSLATE_NOOP("Errors", "%1是预备党员，参加评议，不评定等次。")},
    {"evaluation.in_effect",
     QT_TRANSLATE_NOOP("Errors",
                       "%1一般不评为优秀（原因保密）。全国性规定里没有查到这一条，以上级要求为准；仍要评为优秀的，"
                       "请写明原因。")},
    {"evaluation.no_ballot", QT_TRANSLATE_NOOP("Errors", "党员互评的票还没有统计，先录入票数，再给%1评定等次。")},
    {"evaluation.no_grade", QT_TRANSLATE_NOOP("Errors", "%1还没有评定等次，没有可以反馈的结果。")},
    {"evaluation.grade_needed",
     QT_TRANSLATE_NOOP("Errors", "组织评定已经完成，%1的等次只能更正，不能取消。请选另一个等次。")},
    {"evaluation.grade_unknown", QT_TRANSLATE_NOOP("Errors", "不认识等次“%1”。可用的有：%2。")},
    {"evaluation.why", QT_TRANSLATE_NOOP("Errors", "请写明为什么更正%1。原来的内容保留，并注明这个原因。")},
    {"evaluation.told_early", QT_TRANSLATE_NOOP("Errors", "组织评定完成以后才能向%1反馈结果。请核对日期。")},
    {"evaluation.public_days", QT_TRANSLATE_NOOP("Errors", "公布的日期从%1到%2，请核对起止日期。")},
    {"evaluation.public_early", QT_TRANSLATE_NOOP("Errors", "组织评定完成以后才能公布结果，%1还没有完成。")},
    {"evaluation.ballot_unknown", QT_TRANSLATE_NOOP("Errors", "不认识测评“%1”。可用的有：%2。")},
    {"evaluation.papers",
     QT_TRANSLATE_NOOP(
         "Errors",
         "票数对不上：发出 %1 张，收回 %2 张，有效 %3 张，作废 %4 张。收回不能多于发出，有效加作废应等于收回。")},
    {"evaluation.issued_many",
     QT_TRANSLATE_NOOP("Errors", "发出 %1 张票，名单上只有 %2 名党员。党员互评的票由党员填写，请核对。")},
    {"evaluation.paper_lines", QT_TRANSLATE_NOOP("Errors", "“%1”不在名单上，或者写了两次。请照名单逐人填写。")},
    {"evaluation.line_missing", QT_TRANSLATE_NOOP("Errors", "还有 %1 人没有票数：%2。请照名单逐人填写。")},
    {"evaluation.tally_many", QT_TRANSLATE_NOOP("Errors", "%1的票一共 %2 张，有效票只有 %3 张。请核对这一行。")},
    {"evaluation.paper_marks",
     QT_TRANSLATE_NOOP("Errors", "这张票上有 %1 个记号，名单上是 %2 人。没有选的也请标明弃权。")},
    {"evaluation.count_taken", QT_TRANSLATE_NOOP("Errors", "%1的票已经统计过。数错了的请更正，并写明原因。")},
    {"evaluation.base_unknown", QT_TRANSLATE_NOOP("Errors", "“%1”不能作优秀名额的基数。可用的有：full、all。")},
};

} // namespace

std::span<const ErrorText> evaluationTexts()
{
    return kEvaluationTexts;
}

} // namespace branchbook
