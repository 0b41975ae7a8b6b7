// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error_text.h"

#include <QtGlobal>

namespace branchbook {

namespace {

constexpr ErrorText kAppraisalTexts[] = {
    {"appraisal.missing", QT_TRANSLATE_NOOP("Errors", "找不到这次述职评议，可能已经放入回收站。")},
    {"appraisal.none_of",
     QT_TRANSLATE_NOOP("Errors",
                       "没有%1年度的述职评议。请用 appraisal list 看有哪些；还没有的先登记（appraisal add）。")},
    {"appraisal.recycled", QT_TRANSLATE_NOOP("Errors", "%1年度的述职评议在回收站里。请先恢复，再修改。")},
    {"appraisal.year", QT_TRANSLATE_NOOP("Errors", "年度写的是 %1。请填写 1949 到 %2 之间的年份。")},
    {"appraisal.year_taken", QT_TRANSLATE_NOOP("Errors", "%1年度的述职评议已经登记，一年一次。请在原来那次里修改。")},
    {"appraisal.speaker_missing", QT_TRANSLATE_NOOP("Errors", "请写明由谁述职，一般是支部书记。")},
    {"appraisal.meeting_year",
     QT_TRANSLATE_NOOP("Errors", "述职的日期是%1，不在%2年，也不在下一年。请核对年度和日期。")},
    {"appraisal.points",
     QT_TRANSLATE_NOOP("Errors", "分值写的是“%1”。请填写四个 0 到 100 的数，从好到差不能越来越大，例如 100/80/60/0。")},
    {"appraisal.weights",
     QT_TRANSLATE_NOOP("Errors",
                       "权重写的是“%1”。请填写三个 0 到 100 的数，依次是上级、党员、群众，至少一个大于 0，例如 "
                       "40/30/30。")},
    {"appraisal.numbers", QT_TRANSLATE_NOOP("Errors", "“%1”要写 %2 个数，用 / 隔开，例如 %3。")},
    {"appraisal.why", QT_TRANSLATE_NOOP("Errors", "请写明为什么更正“%1”。原来的内容保留，并注明这个原因。")},
    {"appraisal.same", QT_TRANSLATE_NOOP("Errors", "“%1”和原来一样，没有要改的。")},
    {"appraisal.day_missing", QT_TRANSLATE_NOOP("Errors", "请填写日期，要写到哪一天。")},
    {"appraisal.day_future", QT_TRANSLATE_NOOP("Errors", "%1还没有到，办了以后再登记。")},
    {"appraisal.day_year", QT_TRANSLATE_NOOP("Errors", "%1不在%2年，也不在%3年。请核对年度和日期。")},
    {"appraisal.step_unknown", QT_TRANSLATE_NOOP("Errors", "没有“%1”这一步。请写下面的一个：%2。")},
    {"appraisal.rater_unknown", QT_TRANSLATE_NOOP("Errors", "没有“%1”这一组。请写下面的一个：%2。")},
    {"appraisal.grade_unknown", QT_TRANSLATE_NOOP("Errors", "没有“%1”这个等次。请写下面的一个：%2。")},
    {"appraisal.step_before", QT_TRANSLATE_NOOP("Errors", "“%1”以前要先办“%2”。先办了这一步的，请写明原因，再登记。")},
    {"appraisal.step_order",
     QT_TRANSLATE_NOOP("Errors", "“%1”（%2）和“%3”（%4）的先后不对。请核对日期；确实如此的，写明原因再登记。")},
    {"appraisal.step_untaken", QT_TRANSLATE_NOOP("Errors", "“%1”还没有登记，不用清除。")},
    {"appraisal.step_needed", QT_TRANSLATE_NOOP("Errors", "“%1”以后的“%2”已经登记。请先清除后面的一步。")},
    {"appraisal.gathering_unknown", QT_TRANSLATE_NOOP("Errors", "找不到会议记录“%1”。请用 gathering list 查编号。")},
    {"appraisal.gathering_branch", QT_TRANSLATE_NOOP("Errors", "“%1”不是本支部的会议。请选本支部的会议记录。")},
    {"appraisal.gathering_day",
     QT_TRANSLATE_NOOP("Errors", "“%1”在%2召开，这一步写的是%3。请核对日期，或者另选会议记录。")},
    {"appraisal.secret",
     QT_TRANSLATE_NOOP("Errors", "%1年度的述职评议只限支委看。要打印的，请先确认连同保密内容打印，注意不要外传。")},
    {"appraisal.no_report",
     QT_TRANSLATE_NOOP("Errors", "%1年度的述职报告还没有写。请先起草并写好报告，再登记这一步。")},
    {"appraisal.no_count", QT_TRANSLATE_NOOP("Errors", "%1年度的测评还没有录入票数。请先录入，再登记这一步。")},
    {"appraisal.no_grade", QT_TRANSLATE_NOOP("Errors", "%1年度还没有登记上级评定的等次。请先登记等次。")},
    {"appraisal.issued", QT_TRANSLATE_NOOP("Errors", "发出的张数写的是 %1。请填写一共发出多少张，至少 1 张。")},
    {"appraisal.negative", QT_TRANSLATE_NOOP("Errors", "张数不能是 %1。请填写 0 或者更大的数。")},
    {"appraisal.collected_many", QT_TRANSLATE_NOOP("Errors", "收回 %1 张，多于发出的 %2 张。请核对发出和收回的张数。")},
    {"appraisal.marks_many", QT_TRANSLATE_NOOP("Errors", "各等次加起来 %1 张，多于收回的 %2 张。请核对票数。")},
    {"appraisal.count_taken", QT_TRANSLATE_NOOP("Errors", "%1测评的票数已经录入。数错了的请更正，并写明原因。")},
    {"appraisal.not_counted", QT_TRANSLATE_NOOP("Errors", "%1测评还没有录入票数，不用更正。请先录入。")},
    {"appraisal.by_missing", QT_TRANSLATE_NOOP("Errors", "请写明是哪个党组织评定的。")},
    {"appraisal.owner_missing", QT_TRANSLATE_NOOP("Errors", "请写明这个问题由谁负责整改。")},
    {"appraisal.due_missing", QT_TRANSLATE_NOOP("Errors", "请写明这个问题什么时候以前整改好，要写到哪一天。")},
    {"appraisal.public_days", QT_TRANSLATE_NOOP("Errors", "请写明公示到哪一天为止，不能早于开始的那一天。")},
};

} // namespace

std::span<const ErrorText> appraisalTexts()
{
    return kAppraisalTexts;
}

} // namespace branchbook
