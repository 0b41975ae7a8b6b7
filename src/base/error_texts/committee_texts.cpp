// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error_text.h"

#include <QtGlobal>

namespace branchbook {

namespace {

constexpr ErrorText kCommitteeTexts[] = {
    {"committee.term_missing", QT_TRANSLATE_NOOP("Errors", "找不到这一届支部委员会的记录，可能已经移到回收站。")},
    {"committee.no_term",
     QT_TRANSLATE_NOOP("Errors", "%1 还没有登记过支部委员会的届次。请先登记这一届，或者从名册建立。")},
    {"committee.term_exists", QT_TRANSLATE_NOOP("Errors", "已经登记过任职的人，不再从名册建立。人员有变动请记任免。")},
    {"committee.roster_empty",
     QT_TRANSLATE_NOOP("Errors", "名册里没有人填写书记、委员这样的党内职务。请先在名册填写，或者直接登记届次和任职。")},
    {"committee.number", QT_TRANSLATE_NOOP("Errors", "届次“%1”不对。届次写数字，从 1 开始。")},
    {"committee.elected_missing", QT_TRANSLATE_NOOP("Errors", "请填写选举产生的日期。")},
    {"committee.elected_future", QT_TRANSLATE_NOOP("Errors", "选举日期 %1 还没有到，选出以后再登记。")},
    {"committee.end_before", QT_TRANSLATE_NOOP("Errors", "结束日期 %1 早于开始日期 %2。请核对这两个日期。")},
    {"committee.day_future", QT_TRANSLATE_NOOP("Errors", "%1 %2 还没有到，收到以后再登记。")},
    {"committee.day_before", QT_TRANSLATE_NOOP("Errors", "%1 %2 早于选举产生的日期 %3。请核对%1。")},
    {"committee.not_recycled", QT_TRANSLATE_NOOP("Errors", "回收站里没有第 %1 届。")},
    {"organization.before_founding", QT_TRANSLATE_NOOP("Errors", "%1 %2 早于支部成立的 %3。请核对%1。")},
    {"committee.term_overlap",
     QT_TRANSLATE_NOOP("Errors", "第 %1 届（%2 选出）和第 %3 届（%4 选出）重复：届次和选举日期都不能相同。")},
    {"committee.term_order",
     QT_TRANSLATE_NOOP("Errors", "第 %1 届（%2 选出）和第 %3 届（%4 选出）先后不对。届次在后的，选举日期也在后。")},
    {"committee.shift_consent",
     QT_TRANSLATE_NOOP("Errors", "提前或者延期换届要经上级党组织批准。请填写批准文号和批准日期。")},
    {"committee.post_title", QT_TRANSLATE_NOOP("Errors", "请填写职务名称，例如书记、组织委员。")},
    {"committee.post_seats", QT_TRANSLATE_NOOP("Errors", "一个职务可以由 1 到 %1 人担任。请改人数。")},
    {"committee.post_exists", QT_TRANSLATE_NOOP("Errors", "已经有“%1”这个职务。")},
    {"committee.post_missing", QT_TRANSLATE_NOOP("Errors", "没有这个职务。用 committee show 可以看到全部职务。")},
    {"committee.post_held", QT_TRANSLATE_NOOP("Errors", "%1还在担任这个职务。先记免职，再删除职务。")},
    {"committee.seat_missing", QT_TRANSLATE_NOOP("Errors", "找不到这条任职记录。")},
    {"committee.seat_before", QT_TRANSLATE_NOOP("Errors", "任职日期 %1 早于第 %2 届的选举日期 %3。请核对日期。")},
    {"committee.seat_after", QT_TRANSLATE_NOOP("Errors", "任职日期 %1 晚于第 %2 届的最后一天 %3。请登记在下一届。")},
    {"committee.not_here",
     QT_TRANSLATE_NOOP("Errors", "%1在 %2 不在本支部，不能担任本支部的职务。请核对日期和转接情况。")},
    {"committee.not_full",
     QT_TRANSLATE_NOOP("Errors", "%1在 %2 不是正式党员（%3），没有被选举权，不能担任%4。请核对人员类别和转正日期。")},
    {"committee.no_right",
     QT_TRANSLATE_NOOP("Errors", "%1在 %2 不符合任职条件（原因保密），不能担任%3。请核对日期，或者另选一名正式党员。")},
    {"committee.seat_taken",
     QT_TRANSLATE_NOOP("Errors", "%1 由%2担任，任期和 %3 起的任职重叠。先记免职，或者办理交接。")},
    {"committee.seat_twice", QT_TRANSLATE_NOOP("Errors", "%1已经担任%2（%3 起），两段任职重叠。")},
    {"committee.seat_future",
     QT_TRANSLATE_NOOP(
         "Errors",
         "任职日期 %1 "
         "还没有到。选举、补选产生的，选出以后再记；上级党组织任命、到那天才任职的，“怎样产生”选上级任命。")},
    {"committee.term_ended",
     QT_TRANSLATE_NOOP(
         "Errors",
         "第 %1 届任期到 %2 已经届满，%3 不能再在这一届记选举、补选或者交接。请先换届；上级批准延期的，先登记延期；"
         "上级党组织任命的，“怎样产生”选上级任命。")},
    {"committee.term_closed",
     QT_TRANSLATE_NOOP("Errors",
                       "第 %1 届到 %2 为止，下一届已经接任，不能再在这一届办交接。请把日期改在现在这一届以内。")},
    {"committee.two_offices",
     QT_TRANSLATE_NOOP("Errors", "%1从 %3 起担任%2，书记和副书记不能由一个人担任。任%4的，先记%1不再担任%2。")},
    {"committee.one_secretary", QT_TRANSLATE_NOOP("Errors", "支部书记只有 1 名，“%1”不能设 %2 人担任。")},
    {"committee.reason_missing", QT_TRANSLATE_NOOP("Errors", "请写明不再担任的原因，例如辞职、调离、届中调整。")},
    {"committee.vacant", QT_TRANSLATE_NOOP("Errors", "%1 那天没有人担任，无从交接。请直接记补选或者任命。")},
    {"committee.handover_planned",
     QT_TRANSLATE_NOOP("Errors",
                       "%1已经安排从 %2 起由%3接任，不能再安排一次交接。要换人或者改日期的，先撤销这次交接，"
                       "原来的任职会恢复，再重新办理。")},
    {"committee.handover_before",
     QT_TRANSLATE_NOOP("Errors",
                       "%1从 %2 起才担任%3，%4 还没有可以交接的。请把交接日期改在 %2 以后；%1的任职日期记错了的，"
                       "先修改任职记录。")},
    {"committee.handover_ended",
     QT_TRANSLATE_NOOP(
         "Errors", "%1担任%2已经记到 %3 为止（%4），交接日期应是 %5。要改在别的日子交接的，先重新记%1免职的日子。")},
    {"committee.end_overlaps",
     QT_TRANSLATE_NOOP("Errors", "%1从 %2 起由%3担任，%4的最后一天 %5 要在那天以前。请核对日期。")},
    {"committee.division_office",
     QT_TRANSLATE_NOOP("Errors",
                       "%1不是分工调整能改的：书记、副书记由支部委员会选举并报上级批准，委员由党员大会选举。"
                       "分工调整只在现任委员之间换组织、宣传、纪检这样的工作。")},
    {"committee.division_outside",
     QT_TRANSLATE_NOOP("Errors", "%1在 %2 不是支部委员会委员，不能用分工调整担任%3。要先由党员大会补选为委员。")},
    {"committee.division_decision",
     QT_TRANSLATE_NOOP("Errors", "请写明哪一天的支部委员会会议决定调整分工；决定的日期不能晚于开始的日期 %1。")},
    {"committee.division_same", QT_TRANSLATE_NOOP("Errors", "和现在的分工一样，没有要改的。请改一项再保存。")},
    {"committee.division_missing", QT_TRANSLATE_NOOP("Errors", "%1 没有登记分工调整。请核对日期。")},
    {"committee.filed_before",
     QT_TRANSLATE_NOOP("Errors", "备案日期 %1 早于支部委员会决定的日期 %2。请核对备案日期。")},
    {"committee.which", QT_TRANSLATE_NOOP("Errors", "%1 由几个人担任。请说明是谁交出。")},
    {"committee.same_person", QT_TRANSLATE_NOOP("Errors", "%1现在就担任%2，不用交接给本人。")},
    {"committee.how", QT_TRANSLATE_NOOP("Errors", "不认识任职方式“%1”。可用的有：%2。")},
    {"committee.option_number", QT_TRANSLATE_NOOP("Errors", "“%1”不是数字。请写成 3 这样。")},
    {"work.year", QT_TRANSLATE_NOOP("Errors", "%1年没有工作计划。年份请写 1949 到 %2 之间的。")},
    {"committee.step_unknown",
     QT_TRANSLATE_NOOP("Errors", "换届时间表里没有“%1”这一步。用 committee countdown 可以看到全部步骤。")},
    {"committee.paper", QT_TRANSLATE_NOOP("Errors", "不认识文稿“%1”。可用的有：%2。")},
    {"duty.missing", QT_TRANSLATE_NOOP("Errors", "找不到这项分工，可能已经删除。")},
    {"duty.number", QT_TRANSLATE_NOOP("Errors", "没有第 %1 项分工。用 duty list 可以看到全部编号。")},
    {"duty.matter_missing", QT_TRANSLATE_NOOP("Errors", "请填写分工：负责什么。")},
    {"duty.nobody", QT_TRANSLATE_NOOP("Errors", "请选择这项分工属于哪个职务，或者由谁负责。")},
    {"duty.both",
     QT_TRANSLATE_NOOP("Errors",
                       "一项分工属于职务或者个人，不能两样都写，没有写入。属于职务的由继任者接着"
                       "负责；两边都负责的，分两项登记。")},
    {"duty.from_missing", QT_TRANSLATE_NOOP("Errors", "请填写从哪天开始负责。")},
    {"duty.twice", QT_TRANSLATE_NOOP("Errors", "%1已经有“%2”这项分工，时间重叠。")},
    {"work.missing", QT_TRANSLATE_NOOP("Errors", "找不到这项工作，可能已经删除。")},
    {"work.number",
     QT_TRANSLATE_NOOP("Errors", "%1 年 %2 月的计划里没有第 %3 项。用 committee plan 可以看到全部编号。")},
    {"work.matter_missing", QT_TRANSLATE_NOOP("Errors", "请填写要做的工作。")},
    {"work.month", QT_TRANSLATE_NOOP("Errors", "月份“%1”不对。请写一年里的一个月，例如 2026-10。")},
    {"work.done_how", QT_TRANSLATE_NOOP("Errors", "请写明怎样完成的，或者选择一次活动、一件台账事项。")},
    {"work.day_future", QT_TRANSLATE_NOOP("Errors", "日期 %1 还没有到，办了以后再记。")},
    {"series.topic_missing", QT_TRANSLATE_NOOP("Errors", "请填写例会的名称。")},
    {"series.group",
     QT_TRANSLATE_NOOP("Errors", "%1由各党小组自己开，请写明是哪个党小组的例会；几个党小组就分别设几个。")},
    {"series.group_none", QT_TRANSLATE_NOOP("Errors", "%1由整个支部开，不分党小组。请去掉党小组。")},
    {"series.group_gone",
     QT_TRANSLATE_NOOP("Errors", "%1已经撤销，它的例会没有下一次。请取消这个例会，或者改成别的党小组。")},
    {"series.day",
     QT_TRANSLATE_NOOP("Errors",
                       "请说明例会的日子：每月几日（1 到 31），或者第几个星期几（第 1 到 4 个，5 是最后一个）。")},
    {"series.from_missing", QT_TRANSLATE_NOOP("Errors", "请填写例会从哪天开始。")},
    {"series.agenda_details",
     QT_TRANSLATE_NOOP(
         "Errors",
         "例会的固定议程“%1”带了类别、金额或材料，没有写入：例会的议程只记标题。每次都有的类别和提议人，请写进"
         "这类会议的固定议程（gathering standing），排下一次时一并带入；金额和材料等排好以后写在"
         "那次的议程里（gathering edit）。")},
    {"series.twice",
     QT_TRANSLATE_NOOP(
         "Errors",
         "已经有同样的例会（第 %3 个）：%1，%2，没有写入。两个会互相占去对方的月份；另有一次会的，请改日子"
         "或者多久一次，原来的要改就改第 %3 个。")},
    {"series.over", QT_TRANSLATE_NOOP("Errors", "例会“%1”已经到期，没有下一次。请先改结束日期。")},
    {"series.number", QT_TRANSLATE_NOOP("Errors", "没有第 %1 个例会。用 committee series 可以看到全部编号。")},
};

} // namespace

std::span<const ErrorText> committeeTexts()
{
    return kCommitteeTexts;
}

} // namespace branchbook
