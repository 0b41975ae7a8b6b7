// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error_text.h"

#include <QtGlobal>

namespace branchbook {

namespace {

constexpr ErrorText kGatheringTexts[] = {
    {"gathering.topic_missing", QT_TRANSLATE_NOOP("Errors", "请填写主题。")},
    {"gathering.too_long",
     QT_TRANSLATE_NOOP("Errors", "%1有 %2 个字，最多 %3 个，没有写入。请缩短，详细内容写在记录正文里。")},
    {"gathering.kind_unknown", QT_TRANSLATE_NOOP("Errors", "不认识活动类型“%1”。可用的有：%2。")},
    {"gathering.date_missing", QT_TRANSLATE_NOOP("Errors", "请填写日期。")},
    {"gathering.day_early",
     QT_TRANSLATE_NOOP("Errors", "%1 在中国共产党成立（1921年7月）以前，没有写入。请核对年份。")},
    {"gathering.day_far", QT_TRANSLATE_NOOP("Errors", "%1 离今天还有 %2 年以上，没有写入。请核对年份。")},
    {"gathering.day_open", QT_TRANSLATE_NOOP("Errors", "“%1”里新填的日期还没有记下，请改好，或者回答那里的问题。")},
    {"gathering.time_order", QT_TRANSLATE_NOOP("Errors", "结束时间早于开始时间。请核对时间。")},
    {"gathering.hours", QT_TRANSLATE_NOOP("Errors", "学时“%1”不是 0 到 24 之间的数。")},
    {"gathering.for_year",
     QT_TRANSLATE_NOOP("Errors",
                       "%1 召开的%2只能算 %3 年度或 %4 年度的，不能算 %5 年度的，没有写入。请核对所属年度和日期。")},
    {"gathering.for_year_kind",
     QT_TRANSLATE_NOOP("Errors", "%1不按年度计，不用写所属年度，没有写入。组织生活会和民主评议党员会议才写。")},
    {"gathering.missing", QT_TRANSLATE_NOOP("Errors", "找不到这条活动记录，可能已经移到回收站。")},
    {"gathering.archived", QT_TRANSLATE_NOOP("Errors", "这条记录已经归档，不能直接修改。")},
    {"gathering.archived_reason",
     QT_TRANSLATE_NOOP("Errors", "这条记录已经归档，要更正请写明原因，原来的内容会留在更正里。")},
    {"gathering.file_unknown",
     QT_TRANSLATE_NOOP("Errors", "没有一个叫“%1”的附件，或者有几个同名的。现有：%2。同名的请在窗口里移除。")},
    {"gathering.matter_doubt",
     QT_TRANSLATE_NOOP(
         "Errors",
         "%1没有归档。票已经记了，类别不能直接改：请删去这项决议，把议程的类别改成“%2”，再重新记票；确实不是"
         "的，请写明原因。")},
    {"gathering.election_doubt",
     QT_TRANSLATE_NOOP(
         "Errors",
         "%1没有归档。选举请删去这条表决，在“换届选举”里记（命令行用 election）；确实不是选举的，请写明原因。")},
    {"gathering.entitled_short",
     QT_TRANSLATE_NOOP(
         "Errors",
         "决议“%1”的应到会填了 %2 人，开会那天名册上有表决权的有 %3 人，没有归档。请列出应到人员；有人不计入"
         "应到会的，写明原因和同意的情况。")},
    {"gathering.not_expected", QT_TRANSLATE_NOOP("Errors", "“%1”不在应到人员里。请核对姓名。")},
    {"gathering.no_party_member",
     QT_TRANSLATE_NOOP("Errors",
                       "“%1”那天不是党员（%2），不能列为应到，没有写入。请从应到人员里去掉；列席的写进列席人员。")},
    {"gathering.both", QT_TRANSLATE_NOOP("Errors", "“%1”既写了到会又写了缺席，没有写入。请只留一处。")},
    {"gathering.present_later",
     QT_TRANSLATE_NOOP("Errors", "%1 还没有到，不能先记谁到会，没有写入。请先记为计划，开过以后再补到会人员。")},
    {"gathering.before_branch", QT_TRANSLATE_NOOP("Errors", "%1 在支部成立（%2）以前，没有写入。请核对日期。")},
    {"gathering.group_missing", QT_TRANSLATE_NOOP("Errors", "党小组会要写明是哪个党小组。")},
    {"gathering.agenda_title", QT_TRANSLATE_NOOP("Errors", "第 %1 项议程没有写标题。请补上标题或删去这一项。")},
    {"gathering.amount", QT_TRANSLATE_NOOP("Errors", "议程“%1”的金额“%2”不是 0 以上、最多两位小数的数。")},
    {"gathering.amount_kind",
     QT_TRANSLATE_NOOP("Errors",
                       "议程“%1”的类别是“%2”，不记金额，没有写入。记金额的类别有：%3；不是的请去掉 amount。")},
    {"gathering.amount_missing",
     QT_TRANSLATE_NOOP("Errors", "大额开支“%1”没有写金额（0 元不算），不能归档。请在这项议程里填写金额。")},
    {"gathering.voters_missing",
     QT_TRANSLATE_NOOP("Errors",
                       "这次会议作了表决，按名册那天有表决权的%1不在应到会名单里，没有写入。请先点“按开会那天更新"
                       "名单”；可以不计入应到会的，在名单里写明原因和同意的情况；名册不对的，先改名册。")},
    {"gathering.not_on_committee",
     QT_TRANSLATE_NOOP("Errors",
                       "支部委员会会议作了表决，名单里的%1按名册那天不是支部委员，没有写入。请先点“按开会那天更新"
                       "名单”，再核对票数，列席的写在列席人员里；确实是支委的，先改名册里的党内职务和任职时间。")},
    {"gathering.closed_unvoted",
     QT_TRANSLATE_NOOP(
         "Errors",
         "议程“%1”（%2）要经表决，还没有到会人数够的表决结果，不能记为办结，没有写入。请先记表决，或者把环节"
         "改回去；不再办理的，把类别改为“其他”再记为办结，并在会议记录里写明原因。")},
    {"gathering.agenda_form",
     QT_TRANSLATE_NOOP(
         "Errors",
         "议程“%1”里的“%2”认不出来，没有写入。写法：标题|kind=类别|amount=金额|papers=材料:有,材料|stage=环节|"
         "proposer=提出人，各部分用 | 分开。")},
    {"gathering.standing_details",
     QT_TRANSLATE_NOOP(
         "Errors",
         "每次都有的议程“%1”只记标题、类别和提议人，没有写入：金额、材料和环节每次不同，请写在那次会议的议程里"
         "（gathering edit）；类别常用的材料会自动列上。")},
    {"gathering.matter_unknown", QT_TRANSLATE_NOOP("Errors", "议程“%1”的类别“%2”认不出来，没有写入。可用的有：%3。")},
    {"gathering.stage_unknown", QT_TRANSLATE_NOOP("Errors", "议程“%1”的环节“%2”认不出来，没有写入。可用的有：%3。")},
    {"gathering.item_voted",
     QT_TRANSLATE_NOOP(
         "Errors", "议程“%1”已经表决（“%2”），不能删去，也不能改类别，没有写入。请先删去这项表决，或者保留这项议程。")},
    {"gathering.vote_moved",
     QT_TRANSLATE_NOOP("Errors",
                       "“%1”已经表决，不能改到别的议程或者别的会议类型下，没有写入。请先删去这项表决，再重新记。")},
    {"gathering.decided_already",
     QT_TRANSLATE_NOOP(
         "Errors",
         "议程“%1”已经通过了决议（第 %2 项“%3”），同一项议程不能再记一次表决，没有写入。票数记错了或者重新表决"
         "的，请改第 %2 项的票数，原来的结果会留下更正；确实是另一件事，请另加一项议程。")},
    {"gathering.decided_later",
     QT_TRANSLATE_NOOP("Errors",
                       "第 %2 项决议改成通过以后，议程“%1”后来的那次表决（第 %3 项“%4”）就成了重复表决，没有写入。请先"
                       "删去第 %3 项，再改第 %2 项的票数。")},
    {"gathering.observer_expected",
     QT_TRANSLATE_NOOP(
         "Errors",
         "“%1”在应到人员名单里，不用再写为列席，没有写入。请从列席里删去；同名的另一个人，请写成“%1（单位）”。")},
    {"gathering.item_gone",
     QT_TRANSLATE_NOOP("Errors", "决议“%1”所属的议程不在这次会议里，没有写入。请把这项议程加回来，或者删去这项决议。")},
    {"gathering.attendance_missing",
     QT_TRANSLATE_NOOP("Errors", "“%1”还没有登记到会情况，没有写入。请先登记谁到会、谁缺席。")},
    {"gathering.entitled_given",
     QT_TRANSLATE_NOOP(
         "Errors",
         "这次会议记有到会人员，应到会有表决权的是名单里的 %1 人，不能另写 %2 人，没有写入。名单不对请先改名单。")},
    {"gathering.agenda_missing", QT_TRANSLATE_NOOP("Errors", "这次会议没有第“%1”项议程。请写议程的序号或标题。")},
    {"gathering.item_unknown",
     QT_TRANSLATE_NOOP("Errors", "这次会议里没有这项议程，公示没有写入。请重新打开会议记录再选。")},
    {"gathering.notice_medium",
     QT_TRANSLATE_NOOP("Errors", "“%1”的公示没有写在哪里公示。请写公示的地方，例如支部公告栏。")},
    {"gathering.published_day",
     QT_TRANSLATE_NOOP("Errors", "“%1”的公示日期要在开会那天（%2）到今天（%3）之间。请改日期。")},
    {"gathering.notice_unvoted",
     QT_TRANSLATE_NOOP("Errors", "“%1”还没有作出有效的表决，不能登记公示。请先记录表决结果。")},
    {"gathering.notice_missing", QT_TRANSLATE_NOOP("Errors", "这项议程没有登记过公示，没有可以撤下的。")},
    {"gathering.left_out_reason",
     QT_TRANSLATE_NOOP("Errors", "“%1”要计入应到会，不能按“不计入”登记，没有写入。%2请核对原因和起始日期。")},
    {"gathering.left_out_consent", QT_TRANSLATE_NOOP("Errors", "“%1”不计入应到会还缺%2，没有写入。请写明同意的情况。")},
    {"gathering.left_out_later",
     QT_TRANSLATE_NOOP("Errors", "“%1”不计入应到会的原因从 %2 起，开会是 %3，那时还没有发生，没有写入。请核对日期。")},
    {"gathering.right_reason",
     QT_TRANSLATE_NOOP("Errors",
                       "“%1”的表决权由“%2”改成“%3”，还没有写原因，没有写入。请写明依据，例如哪一天的哪份决定；这会影响"
                       "应到会人数和表决结果。")},
    {"gathering.left_out_no_vote", QT_TRANSLATE_NOOP("Errors", "“%1”没有表决权，本来就不计入应到会，不用另写原因。")},
    {"gathering.left_out_came",
     QT_TRANSLATE_NOOP("Errors", "“%1”到会了，要计入应到会。请改到会情况或删去不计的原因。")},
    {"gathering.no_vote_here", QT_TRANSLATE_NOOP("Errors", "%1不作支部的决议，不能记表决。")},
    {"gathering.reserved",
     QT_TRANSLATE_NOOP("Errors", "%1要由支部党员大会表决，%2不能作出决定。讨论的意见可以写在会议记录里。")},
    {"gathering.temporary_branch",
     QT_TRANSLATE_NOOP("Errors",
                       "%1是临时党支部，没有另外的规定，不能对%2作出决议，由党员组织关系所在的党支部办理。上级"
                       "另有规定的，请在议题“%3”的材料里登记这份规定（名称里写明“规定”），标为齐备后再记表决。")},
    {"gathering.secret_ballot",
     QT_TRANSLATE_NOOP("Errors", "接收预备党员要采取无记名投票的方式表决，举手表决不能记为决议。请改表决方式。")},
    {"gathering.archive_later", QT_TRANSLATE_NOOP("Errors", "%1 还没有到，会议开过以后才能归档。")},
    {"gathering.resolution_text", QT_TRANSLATE_NOOP("Errors", "请填写决议内容。")},
    {"gathering.resolution_missing", QT_TRANSLATE_NOOP("Errors", "这次会议没有第“%1”项决议。")},
    {"gathering.method_unknown",
     QT_TRANSLATE_NOOP("Errors", "不认识表决方式“%1”。可用的有：show_of_hands、secret_ballot。")},
    {"gathering.result_unknown",
     QT_TRANSLATE_NOOP("Errors", "不认识表决结果“%1”。可用的有：passed、failed、no_quorum。")},
    {"gathering.ballots_differ",
     QT_TRANSLATE_NOOP("Errors", "赞成、反对、弃权合计 %1 票，与有效票 %2 张对不上。请核对票数。")},
    {"gathering.hands_differ",
     QT_TRANSLATE_NOOP("Errors",
                       "举手表决赞成、反对、弃权合计 %1 人，表决时到会有表决权的是 %2 人，相差 %3 人。请核对票数："
                       "没有举手的记作弃权，有人先离开就改“表决时到会”的人数。")},
    {"gathering.written_above",
     QT_TRANSLATE_NOOP("Errors",
                       "书面意见写了 %1 份，登记没有到会而有表决权的只有 %2 人，没有写入。请核对书面意见和到会的人。")},
    {"gathering.vote_stands",
     QT_TRANSLATE_NOOP(
         "Errors",
         "记录里第 %2 项决议“%1”已经记了票数，和改后的到会情况对不上，没有写入：%3到会的人写漏了，请写全；"
         "票数记错了，请先改第 %2 项的票数，或者删去这项表决。")},
    {"gathering.vote_recount", QT_TRANSLATE_NOOP("Errors", "决议“%1”的票数和到会的人对不上，没有写入。%2")},
    {"gathering.entitled_missing", QT_TRANSLATE_NOOP("Errors", "这次会议没有记到会人员，请填写应到会有表决权的人数。")},
    {"gathering.vote_later", QT_TRANSLATE_NOOP("Errors", "%1 还没有到，不能先记表决的票数，没有写入。")},
    {"gathering.held_later",
     QT_TRANSLATE_NOOP("Errors",
                       "这次会议已经记了谁到会，日期不能改到还没有到的 %1，没有写入。日期写错了请改回来；确实没有开的，"
                       "请删除这条记录，另外安排一次。")},
    {"gathering.not_passed", QT_TRANSLATE_NOOP("Errors", "“%1”不能记为“%2”，没有写入。%3")},
    {"gathering.rules_missing", QT_TRANSLATE_NOOP("Errors", "程序没有读到表决规则，没有写入。")},
    {"gathering.not_archived", QT_TRANSLATE_NOOP("Errors", "这条记录还没有归档，可以直接修改，不用更正。")},
    {"gathering.correction_reason", QT_TRANSLATE_NOOP("Errors", "请填写更正的原因。")},
    {"gathering.correction_day", QT_TRANSLATE_NOOP("Errors", "已经归档的会议不能改到还没有到的 %1。")},
    {"gathering.right_unknown", QT_TRANSLATE_NOOP("Errors", "不认识“%1”。可用的有：%2。")},
    {"gathering.group_unknown", QT_TRANSLATE_NOOP("Errors", "这个支部没有叫“%1”的党小组。请核对名称。")},
    {"gathering.form",
     QT_TRANSLATE_NOOP(
         "Errors", "没有“%1”这种表格。可用的有：record（记录）、summary（纪要）、signin（签到表）、notice（通知）。")},
    {"gathering.none_planned", QT_TRANSLATE_NOOP("Errors", "%1今天以后没有安排%2，没有“next”可指的记录。请先安排。")},
    {"gathering.note_present",
     QT_TRANSLATE_NOOP("Errors", "保密备注只给没有到会的人写。请先在到会情况里登记这个人请假或者缺席。")},
    {"gathering.note_long", QT_TRANSLATE_NOOP("Errors", "保密备注最多%1个字，请写短一些。")},
    {"gathering.notice_day", QT_TRANSLATE_NOOP("Errors", "请填写通知的日期，要写到哪一天。")},
    {"gathering.notice_future", QT_TRANSLATE_NOOP("Errors", "%1还没有到，通知了以后再登记。")},
    {"gathering.notice_late", QT_TRANSLATE_NOOP("Errors", "通知的日期（%1）晚于活动的日期（%2）。请核对日期。")},
    {"gathering.notice_people", QT_TRANSLATE_NOOP("Errors", "通知了多少人，请写 1 到 %1 的人数。")},
    {"gathering.notice_way", QT_TRANSLATE_NOOP("Errors", "通知的方式最多%1个字，请写短一些。")},
    {"gathering.notice_none", QT_TRANSLATE_NOOP("Errors", "这次活动没有登记过通知。")},
    {"gathering.none", QT_TRANSLATE_NOOP("Errors", "%1还没有开过的%2，没有“last”可指的记录。请先记录。")},
};

} // namespace

std::span<const ErrorText> gatheringTexts()
{
    return kGatheringTexts;
}

} // namespace branchbook
