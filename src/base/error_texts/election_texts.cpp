// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error_text.h"

#include <QtGlobal>

namespace branchbook {

namespace {

constexpr ErrorText kElectionTexts[] = {
    {"election.missing",
     QT_TRANSLATE_NOOP("Errors", "找不到这次选举，可能已经移到回收站。用 election list 可以看到全部。")},
    {"election.several", QT_TRANSLATE_NOOP("Errors", "叫“%1”的选举有 %2 次。请用 election list 里的 id。")},
    {"election.kind_unknown", QT_TRANSLATE_NOOP("Errors", "不认识选举类型“%1”。可用的有：%2。")},
    {"election.not_voted", QT_TRANSLATE_NOOP("Errors", "“%1”还没有投票，没有结果可以报告。请先记录计票结果。")},
    {"election.title_missing", QT_TRANSLATE_NOOP("Errors", "请填写选举名称，例如 2026年换届。")},
    {"election.seats", QT_TRANSLATE_NOOP("Errors", "应选名额是 %1，应当是 1 到 %2 之间的整数。")},
    {"election.one_secretary",
     QT_TRANSLATE_NOOP("Errors", "支部书记只选 1 名，应选名额不能是 %1 名。副书记请另外筹备一次选举。")},
    {"election.day_voted",
     QT_TRANSLATE_NOOP("Errors", "第 1 次投票在 %2，选举日期不能改成更早的 %1。投票日期有误的，请更正计票。")},
    {"election.two_offices",
     QT_TRANSLATE_NOOP("Errors",
                       "按选举记录，%1既当选%2，又当选%3。书记和副书记不能由一个人担任，请先更正其中一次选举。")},
    {"election.other_office",
     QT_TRANSLATE_NOOP("Errors",
                       "%1是%2（%3），不能又选为%4：书记和副书记不能由一个人担任。请换一名候选人，或者先更正那一次。")},
    {"election.teller_beside",
     QT_TRANSLATE_NOOP(
         "Errors",
         "%1在同一天的“%2”里是候选人，不能监票或者计票。请另推一名既不是书记候选人、也不是副书记候选人的委员。")},
    {"election.candidate_tells",
     QT_TRANSLATE_NOOP("Errors", "%1在同一天的“%2”里监票或者计票，不能作候选人。请先在那一次换监票人、计票人。")},
    {"election.term_number",
     QT_TRANSLATE_NOOP(
         "Errors", "上一届是第 %1 届，这一届应当是第 %2 届，写的是第 %3 届。上一届届次有误的，先在支部班子里改正。")},
    {"election.term_length",
     QT_TRANSLATE_NOOP("Errors", "按规定这一届到 %1 届满，写的是 %2。任期不同的，请写明原因和上级批准的情况。")},
    {"election.day_missing", QT_TRANSLATE_NOOP("Errors", "请填写选举日期；还没有定的，填计划的日期。")},
    {"election.day_future", QT_TRANSLATE_NOOP("Errors", "日期 %1 还没有到，办了以后再记。")},
    {"election.day_before", QT_TRANSLATE_NOOP("Errors", "投票日期 %1 早于上一次投票的 %2。请核对。")},
    {"election.step_unknown", QT_TRANSLATE_NOOP("Errors", "这种选举没有“%1”这一步。可用的有：%2。")},
    {"election.step_order", QT_TRANSLATE_NOOP("Errors", "“%1”在 %2，和“%3”的 %4 先后不对。请核对这两个日期。")},
    {"election.paper_unknown", QT_TRANSLATE_NOOP("Errors", "材料里没有“%1”。可用的有：%2。")},
    {"election.person_unknown", QT_TRANSLATE_NOOP("Errors", "“%1”在选举那天不是本支部的党员。请核对姓名和选举日期。")},
    {"election.person_twice", QT_TRANSLATE_NOOP("Errors", "%1写了两次。每人只写一次。")},
    {"election.no_right", QT_TRANSLATE_NOOP("Errors", "%1不能作候选人：%2")},
    {"election.teller_candidate",
     QT_TRANSLATE_NOOP("Errors", "%1是候选人，不能监票或者计票。请另推一名不是候选人的党员。")},
    {"election.candidates_counted",
     QT_TRANSLATE_NOOP("Errors", "已经记录了计票结果，候选人名单不能再改。需要更正的，请更正计票。")},
    {"election.counted", QT_TRANSLATE_NOOP("Errors", "已经记录了计票结果，选举类型、名额不能再改。")},
    {"election.no_candidates", QT_TRANSLATE_NOOP("Errors", "还没有候选人。请先定候选人名单。")},
    {"election.no_monitor", QT_TRANSLATE_NOOP("Errors", "还没有监票人。请先填选举的会议通过的监票人。")},
    {"election.does_not_add_up", QT_TRANSLATE_NOOP("Errors", "计票的数字对不上：%1。请核对计票单。")},
    {"election.no_quorum",
     QT_TRANSLATE_NOOP("Errors", "应到会 %1 人，至少 %2 人到会才能选举，实到 %3 人。人数不够，不能记录选举结果。")},
    {"election.decided", QT_TRANSLATE_NOOP("Errors", "这次选举已经有了结果，不用再投票。需要更正的，请更正计票。")},
    {"election.names_differ", QT_TRANSLATE_NOOP("Errors", "这一次投票的候选人应当是：%1。请核对名单。")},
    {"election.seats_differ", QT_TRANSLATE_NOOP("Errors", "这一次投票应选 %1 名，不是 %2 名。")},
    {"election.round_missing", QT_TRANSLATE_NOOP("Errors", "没有第 %1 次投票的记录。")},
    {"election.round_followed",
     QT_TRANSLATE_NOOP("Errors", "第 %1 次投票后面已经又投了票，不能只改这一次。请先更正最后一次。")},
    {"election.reason_missing", QT_TRANSLATE_NOOP("Errors", "请写明更正的原因。原来的数字会留在更正记录里。")},
    {"election.not_too_few", QT_TRANSLATE_NOOP("Errors", "只有当选人数不足的时候，才可以减少名额。")},
    {"election.fewer_votes",
     QT_TRANSLATE_NOOP("Errors", "减少名额要过半数的选举人同意：实到 %1 人，至少 %2 人，同意的 %3 人。不能减少。")},
    {"election.title_taken", QT_TRANSLATE_NOOP("Errors", "已经有一次选举叫“%1”（%2）。请换一个名称。")},
    {"election.kind_taken",
     QT_TRANSLATE_NOOP(
         "Errors",
         "已经在筹备同一次选举：“%2”（%3）。%1同一届、同一职务只办一次，请在那一次里办理，或者先把它移到回收站。")},
    {"election.gathering_unknown",
     QT_TRANSLATE_NOOP("Errors", "本支部没有这次会议：%1。请用 gathering list 里的 id。")},
    {"election.round_before_plan",
     QT_TRANSLATE_NOOP("Errors", "投票日期 %1 早于选举日期 %2。日期提前了的，先改选举日期。")},
    {"election.round_before_meeting", QT_TRANSLATE_NOOP("Errors", "投票日期 %1 早于会议日期 %2。请核对这两个日期。")},
    {"election.round_before_step", QT_TRANSLATE_NOOP("Errors", "投票日期 %1 早于“%2”办结的 %3。请核对这两个日期。")},
    {"election.round_after_step", QT_TRANSLATE_NOOP("Errors", "投票日期 %1 晚于“%2”办结的 %3。请核对这两个日期。")},
    {"election.day_after_round",
     QT_TRANSLATE_NOOP("Errors", "选举日期 %1 晚于第 1 次投票的 %2。投票日期有误的，请更正计票。")},
    {"election.not_decided", QT_TRANSLATE_NOOP("Errors", "名额还没有选满，“%1”还没有办完。请先记录再次投票的结果。")},
    {"election.no_committee",
     QT_TRANSLATE_NOOP("Errors", "“%1”选的不是支部委员会，不产生新一届。补选的委员请在支部班子里记任职。")},
    {"election.officer_differs",
     QT_TRANSLATE_NOOP("Errors", "按选举记录，委员会选出的%1是%2。请照选举结果登记；记录有误的，先更正那次选举。")},
    {"election.officer_not_elected",
     QT_TRANSLATE_NOOP("Errors",
                       "%1由新的委员会选举产生，还没有选举结果，不能登记%2任%1。先记录这次选举，或者先空着。")},
    {"election.place_twice", QT_TRANSLATE_NOOP("Errors", "“%1”与前面写的重复，一个人一个职务各写一次。")},
    {"election.place_unknown", QT_TRANSLATE_NOOP("Errors", "“%1”写得不对，请写成 职务=姓名，姓名要在当选的人里：%2。")},
    {"election.entitled_differs",
     QT_TRANSLATE_NOOP("Errors",
                       "应到会有选举权的应当是 %1 人（%2），填的是 %3 人，%4。不计入应到会的，先逐人登记原因、"
                       "上级党组织同意和党员大会通过的情况；名册有误的，先改名册。")},
    {"election.not_elector", QT_TRANSLATE_NOOP("Errors", "%1本来就不计入应到会，不用登记：%2")},
    {"election.candidate_left_out", QT_TRANSLATE_NOOP("Errors", "%1是候选人，不能又不计入应到会。请核对。")},
    {"election.not_left_out", QT_TRANSLATE_NOOP("Errors", "这名党员没有登记不计入应到会。")},
    {"election.left_out_counted",
     QT_TRANSLATE_NOOP("Errors", "已经按不计入%1记录了计票结果，不能再改成计入。计票有误的，先撤销计票。")},
    {"election.leave_out_counted",
     QT_TRANSLATE_NOOP("Errors", "已经记录了计票结果，%1算在应到会里，不能再改成不计入。计票有误的，先撤销计票。")},
    {"election.away_reason", QT_TRANSLATE_NOOP("Errors", "不认识不计入应到会的原因“%1”。可用的有：%2。")},
    {"election.committee_first",
     QT_TRANSLATE_NOOP("Errors", "“%1”还没有选出委员。先选出支部委员会委员，再由委员会选举%2。")},
    {"election.not_in_committee",
     QT_TRANSLATE_NOOP("Errors",
                       "%1不是支部委员会委员，不能选为%2：%2由支部委员会在委员中选举。可以作候选人的有：%3。")},
    {"election.sits_already",
     QT_TRANSLATE_NOOP("Errors",
                       "%1在补选那天已经是支部委员会委员（%2），不能再补选。请换一名候选人；%"
                       "1已经离任的，先在支委会里记录离任日期。")},
    {"election.share_few", QT_TRANSLATE_NOOP("Errors", "%1候选人只有 %3 名，还差 %4 名，不能印选票和投票。%2")},
    {"election.share_many", QT_TRANSLATE_NOOP("Errors", "%1候选人有 %3 名，多 %4 名，不能印选票和投票。%2")},
    {"election.fewer_nobody", QT_TRANSLATE_NOOP("Errors", "还没有人当选，不能减少名额。请再次投票。")},
    {"election.fewer_least", QT_TRANSLATE_NOOP("Errors", "%1，不能减少名额。请就缺的名额再次投票。")},
    {"ballot.title_missing", QT_TRANSLATE_NOOP("Errors", "请写选票的标题。")},
    {"ballot.names_missing", QT_TRANSLATE_NOOP("Errors", "选票上有 %1 个姓名，应当有 %2 个。")},
    {"ballot.columns", QT_TRANSLATE_NOOP("Errors", "选票有 %1 栏，应当有 %2 栏。")},
    {"ballot.papers", QT_TRANSLATE_NOOP("Errors", "要印 %1 张，应当是 %2 张。")},
    {"ballot.name_twice", QT_TRANSLATE_NOOP("Errors", "选票上的姓名“%1”空着或者重复。请改正。")},
    {"ballot.sheet_unknown", QT_TRANSLATE_NOOP("Errors", "不认识纸张“%1”。可用的有：%2。")},
};

} // namespace

std::span<const ErrorText> electionTexts()
{
    return kElectionTexts;
}

} // namespace branchbook
