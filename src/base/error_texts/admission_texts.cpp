// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error_text.h"

#include <QtGlobal>

namespace branchbook {

namespace {

constexpr ErrorText kAdmissionTexts[] = {
    {"admission.missing", QT_TRANSLATE_NOOP("Errors", "找不到这份发展档案，可能已经放入回收站。")},
    {"admission.form_unknown", QT_TRANSLATE_NOOP("Errors", "没有“%1”这份材料。请写下面的一个：%2。")},
    {"admission.none_of", QT_TRANSLATE_NOOP("Errors", "%1还没有发展档案。请先建档（admission open）。")},
    {"admission.closed",
     QT_TRANSLATE_NOOP("Errors",
                       "%1的发展档案已经结束（%2），不能再改。确要补正的，请先重新打开（admission reopen）。")},
    {"admission.member_gone",
     QT_TRANSLATE_NOOP("Errors", "%1已经离开本支部或在回收站里，不能建发展档案。请先核对名册。")},
    {"admission.full_already", QT_TRANSLATE_NOOP("Errors", "%1已经是正式党员，不用再建发展档案。")},
    {"admission.open_already",
     QT_TRANSLATE_NOOP("Errors", "%1已经有一份没有结束的发展档案（%2建）。一个人同时只能有一份，请在那份里继续。")},
    {"admission.temporary_branch",
     QT_TRANSLATE_NOOP("Errors", "%1是临时党支部，一般不发展党员。请在组织关系所在的支部办理。")},
    {"admission.plan_year", QT_TRANSLATE_NOOP("Errors", "发展计划的年度不能是%1，最迟登记到%2年。请核对。")},
    {"admission.plan_places", QT_TRANSLATE_NOOP("Errors", "计划发展的名额不能是%1，请填0到%2之间的整数。")},
    {"admission.plan_filed", QT_TRANSLATE_NOOP("Errors", "报上级备案的日期%1还没有到，报了以后再登记。")},
    {"admission.plan_missing", QT_TRANSLATE_NOOP("Errors", "还没有登记过%1年的发展计划，不用删除。")},
    {"admission.code_unknown", QT_TRANSLATE_NOOP("Errors", "没有第“%1”步。步骤代号有：%2。")},
    {"admission.step_untaken", QT_TRANSLATE_NOOP("Errors", "第%1步还没有登记，不用清除。")},
    {"admission.step_needed",
     QT_TRANSLATE_NOOP("Errors", "第%1步不能清除：后面的第%2步“%3”已经办了。请先清除后面的。")},
    {"admission.step_locked",
     QT_TRANSLATE_NOOP("Errors", "第%1步不能这样登记：%2确实是这样办的，请写明原因，三看时会列出来。")},
    {"admission.day_missing", QT_TRANSLATE_NOOP("Errors", "请填写日期。")},
    {"admission.day_future", QT_TRANSLATE_NOOP("Errors", "%1还没有到，办完以后再登记。")},
    {"admission.day_before_birth", QT_TRANSLATE_NOOP("Errors", "%1早于%2的出生日期%3。请核对。")},
    {"admission.gathering_branch", QT_TRANSLATE_NOOP("Errors", "“%1”不是这个支部的会议，不能作这一步的记录。")},
    {"admission.gathering_unknown",
     QT_TRANSLATE_NOOP("Errors", "本支部没有这次会议：%1。请用 gathering list 里的 id，可以只写开头几位。")},
    {"admission.vote_failed",
     QT_TRANSLATE_NOOP("Errors",
                       "%1“%2”对%3的表决结果是“%4”，不能登记第%5步。表决结果填错的，先更正会议记录；"
                       "另开会议通过的，写那次会议的日期。")},
    {"admission.gathering_day",
     QT_TRANSLATE_NOOP("Errors", "会议“%1”是%2开的，这一步写的是%3。请改成同一天，或另选会议。")},
    {"admission.join_day",
     QT_TRANSLATE_NOOP("Errors", "%1接收大会（第15步）的日期要写到日，名册才能跟着更新。请先补全，或选择不更新名册。")},
    {"admission.full_early",
     QT_TRANSLATE_NOOP("Errors",
                       "%1的预备期到%2才满，名册现在不能改成正式党员。请核对第15步和第24步的日期；"
                       "只补录档案的，请选择不更新名册。")},
    {"admission.paper_title", QT_TRANSLATE_NOOP("Errors", "请填写材料名称。")},
    {"admission.paper_future", QT_TRANSLATE_NOOP("Errors", "材料“%1”的日期%2还没有到。请核对。")},
    {"admission.paper_missing", QT_TRANSLATE_NOOP("Errors", "第%1步没有登记过材料“%2”。")},
    {"admission.sponsor_name", QT_TRANSLATE_NOOP("Errors", "请填写%1的姓名。")},
    {"admission.sponsor_self", QT_TRANSLATE_NOOP("Errors", "%1不能当自己的联系人或介绍人。请另选一名正式党员。")},
    {"admission.sponsor_day", QT_TRANSLATE_NOOP("Errors", "请填写%1从哪天起担任，不能晚于今天。")},
    {"admission.sponsor_order", QT_TRANSLATE_NOOP("Errors", "最后一天%1早于第一天%2。请核对。")},
    {"admission.sponsor_not_full",
     QT_TRANSLATE_NOOP("Errors", "%1在%2不是本支部的正式党员，不能担任%3。请另选一名正式党员。")},
    {"admission.sponsor_suspended", QT_TRANSLATE_NOOP("Errors", "%1不符合%2的条件（原因保密）。请另选一名正式党员。")},
    {"admission.sponsor_twice", QT_TRANSLATE_NOOP("Errors", "%1从%3起已经是%2，日期重叠。请先结束那一段。")},
    {"admission.sponsor_many", QT_TRANSLATE_NOOP("Errors", "同时最多%2名%1。换人的请先写明原来一名到哪天为止。")},
    {"admission.sponsor_missing", QT_TRANSLATE_NOOP("Errors", "这份发展档案里没有这位联系人或介绍人。")},
    {"admission.role_unknown",
     QT_TRANSLATE_NOOP("Errors", "不认识“%1”。可用的有：mentor 培养联系人、introducer 入党介绍人。")},
    {"admission.training",
     QT_TRANSLATE_NOOP("Errors", "集中培训的天数或学时不对。请写整数，天数不超过366，学时不超过2000。")},
    {"admission.end_open",
     QT_TRANSLATE_NOOP(
         "Errors", "请说明档案怎样结束：converted 已转正、stopped 已终止、moved 已转出、cancelled 取消预备党员资格。")},
    {"admission.end_why", QT_TRANSLATE_NOOP("Errors", "%1要写明原因。")},
    {"admission.not_converted", QT_TRANSLATE_NOOP("Errors", "%1的第24步上级党委审批还没有登记，不能按已转正结束。")},
};

} // namespace

std::span<const ErrorText> admissionTexts()
{
    return kAdmissionTexts;
}

} // namespace branchbook
