// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The year itself. Twelve sittings, each on the 26th; what was held in between is written down then, some of it late.
#include "story/story.h"

#include <algorithm>

namespace story {

namespace {

using LedgerKind = branchbook::ledger::Kind;
using Gather = branchbook::gathering::Kind;

const QString kUnexcused = QStringLiteral("未请假");
constexpr int kDesk = 26;

QDate on(int month, int day)
{
    return {kYear, month, day};
}

const QString& name(int at)
{
    return people()[at].name;
}

/// Three or four others each time, of the whole roster; one in five without a word.
QList<Away> away(int month, int salt, int most)
{
    static const QStringList reasons{QStringLiteral("公差"), QStringLiteral("病假"), QStringLiteral("事假")};
    QList<Away> made;
    for (int i = 0; i < most; ++i) {
        const int at = 5 + (month * 7 + salt * 5 + i * 9) % 31;
        if (std::ranges::none_of(made, [&](const Away& one) { return one.name == name(at); }))
            made.append({name(at), (month + i) % 5 == 0 ? kUnexcused : reasons[(month + i) % 3]});
    }
    return made;
}

QString monthly(int month, const char16_t* what)
{
    return QStringLiteral("%1月").arg(month) + QString::fromUtf16(what);
}

Hold themeDay(int month)
{
    Hold made{
        Gather::ThemePartyDay, on(month, 20), monthly(month, u"主题党日"), 0, away(month, 1, 3), {}, {}, {}, 0, false};
    made.agenda = {{QStringLiteral("集中学习")}, {QStringLiteral("重温入党誓词")}};
    return made;
}

/// January's is written down afterwards, the others stand in the plan.
Hold committee(int month)
{
    Hold made;
    made.kind = Gather::CommitteeMeeting;
    made.day = on(month, month == 1 ? 9 : 10);
    made.topic = monthly(month, u"支部委员会会议");
    if (month % 4 == 2)
        made.away = {{name(3), QStringLiteral("公差")}};
    made.planned = month > 1;
    if (!made.planned)
        made.agenda = {{QStringLiteral("审定年度工作计划")},
                       {leftOpen(), Matter::LargeProject}}; // the second is not decided
    return made;
}

Hold group(int month)
{
    Hold made;
    made.kind = Gather::GroupMeeting;
    made.day = on(month, 21);
    made.topic = monthly(month, u"党小组会");
    made.group = 1;
    made.away = {{name(9), QStringLiteral("病假")}}; // of the first group
    return made;
}

Hold lesson(int month)
{
    Hold made;
    made.kind = Gather::PartyLesson;
    made.day = on(month, 25);
    made.topic = monthly(month, u"党课");
    made.away = away(month, 2, 4);
    made.lecturer = name(0);
    made.hours = 2;
    return made;
}

/// With a vote and there: only full members are ever away; one is converted in June, three days before the meeting but
/// written down after it.
int voters(const Hold& meeting)
{
    const auto full = std::ranges::count(people(), QStringLiteral("正式党员"), &Person::type);
    return int(full) + (meeting.day.month() > 6 ? 1 : 0) - int(meeting.away.size());
}

Hold general(int month, const char16_t* topic)
{
    Hold made;
    made.kind = Gather::GeneralMeeting;
    made.day = on(month, 23);
    made.topic = QString::fromUtf16(topic);
    made.away = away(month, 3, 4);
    made.agenda = {{QStringLiteral("传达上级通知")}, {monthly(month, u"审议工作报告"), Matter::Report}};
    made.votes = {{1, false, voters(made) - 2, 1, 1}};
    return made;
}

QList<Step> january()
{
    Hold life{Gather::OrganizationalLifeMeeting,
              on(1, 22),
              QStringLiteral("2025年度组织生活会"),
              0,
              away(1, 4, 2),
              {},
              {},
              {},
              0,
              false};
    Hold evaluation{Gather::DemocraticEvaluation,
                    on(1, 23),
                    QStringLiteral("民主评议党员"),
                    0,
                    away(1, 4, 2),
                    {},
                    {},
                    {},
                    0,
                    false};
    return {ImportRoster{},
            AdoptCommittee{3},
            PlanYear{QStringLiteral("抓好组织生活，平稳完成换届")},
            PlanWork{3, QStringLiteral("发展党员"), QStringLiteral("组织委员")},
            PlanWork{6, QStringLiteral("走访慰问老党员"), QStringLiteral("书记")},
            PlanWork{10, QStringLiteral("换届选举"), QStringLiteral("书记")},
            PlanWork{11, QStringLiteral("志愿服务"), QString()},
            SetSeries{Gather::CommitteeMeeting, 10, {QStringLiteral("通报上月工作"), QStringLiteral("研究本月安排")}},
            committee(1),
            themeDay(1),
            group(1),
            life,
            Criticize{name(0), {}, QStringLiteral("理论学习不够系统")},
            Criticize{name(0), name(1), QStringLiteral("深入一线少")},
            Criticize{name(2), {}, QStringLiteral("材料归档不及时")},
            FindProblem{QStringLiteral("集中学习时间不足"), name(0), on(3, 31)},
            FindProblem{QStringLiteral("档案整理滞后"), name(2), on(4, 30)},
            ArchiveLife{},
            evaluation,
            PlanNext{}};
}

QList<Step> february()
{
    return {
        committee(2),
        themeDay(2),
        lesson(2),
        HaveTalk{name(0), name(1), on(2, 12), QStringLiteral("交换分工意见"), {}, {}},
        HaveTalk{name(4), name(10), on(2, 13), QStringLiteral("家里老人住院"), QStringLiteral("协调调班"), on(4, 10)},
        PlanNext{}};
}

QList<Step> march()
{
    Hold meeting = general(3, u"第一季度党员大会");
    meeting.agenda.append({QStringLiteral("讨论接收%1同志为中共预备党员").arg(name(38)), Matter::Admission});
    meeting.votes.append({2, true, 29, 1, 2});
    return {committee(3),
            themeDay(3),
            meeting,
            Admit{name(38), on(3, 23)},
            CloseItem{QStringLiteral("集中学习时间不足"), QStringLiteral("每周五下午集中学习"), on(3, 20)},
            DoWork{QStringLiteral("发展党员"), QStringLiteral("接收预备党员1名")},
            PlanNext{}};
}

QList<Step> spring()
{
    return {committee(4),
            themeDay(4),
            group(4),
            RaiseItem{LedgerKind::Task, QStringLiteral("更新党务公开栏"), name(3), on(6, 30)},
            CloseItem{QStringLiteral("答应的事"), QStringLiteral("已调班"), on(4, 5)},
            PlanNext{}};
}

QList<Step> may()
{
    return {committee(5),
            themeDay(5),
            lesson(5),
            CloseItem{QStringLiteral("档案整理滞后"), QStringLiteral("已整理归档"), on(5, 15)},
            MoveItem{QStringLiteral("更新党务公开栏"), QStringLiteral("实施")},
            HaveTalk{name(2), name(36), on(5, 18), QStringLiteral("转正前谈话"), {}, {}},
            PlanNext{}};
}

QList<Step> june()
{
    Hold meeting = general(6, u"第二季度党员大会");
    meeting.agenda.append({QStringLiteral("讨论%1同志转为正式党员").arg(name(36)), Matter::Conversion});
    meeting.agenda.append({QStringLiteral("讨论购置活动室设备"), Matter::LargeSpending, QStringLiteral("12000.5")});
    meeting.votes.append({2, true, 31, 0, 1});
    meeting.votes.append({3, false, 18, 10, voters(meeting) - 28}); // 18 of 36 is not more than half
    return {committee(6),
            themeDay(6),
            meeting,
            Convert{name(36), on(6, 20)},
            CloseItem{QStringLiteral("更新党务公开栏"), QStringLiteral("已更新"), on(6, 10)},
            DoWork{QStringLiteral("走访慰问老党员"), QStringLiteral("走访5户")},
            PlanNext{}};
}

QList<Step> july()
{
    return {committee(7), themeDay(7), group(7),
            HaveTalk{name(1), name(20), on(7, 15), QStringLiteral("岗位调整"), {}, {}}, PlanNext{}};
}

QList<Step> august()
{
    return {committee(8), themeDay(8), lesson(8),
            RaiseItem{LedgerKind::Opinion, QStringLiteral("食堂意见本无人回复"), name(4), on(8, 31)}, PlanNext{}};
}

QList<Step> september()
{
    Hold meeting = general(9, u"第三季度党员大会");
    meeting.agenda.append({QStringLiteral("讨论购置活动室设备"), Matter::LargeSpending, QStringLiteral("9800")});
    meeting.votes.append({2, false, 25, 5, voters(meeting) - 30, name(3), on(10, 31)});
    return {committee(9), themeDay(9), meeting, PlanNext{}};
}

QList<Step> october()
{
    const auto figures = [](int yes, int no, int abstain) { return QList<int>{yes, no, abstain}; };
    CountVote first{on(10, 23), 34, 33, 1, {}};
    first.votes = {{name(0), figures(31, 1, 1)}, {name(1), figures(29, 2, 2)}, {name(2), figures(28, 3, 2)},
                   {name(3), figures(27, 3, 3)}, {name(4), figures(23, 7, 3)}, {name(5), figures(23, 6, 4)}};
    CountVote second{on(10, 23), 34, 34, 0, {}};
    second.votes = {{name(4), figures(20, 14, 0)}, {name(5), figures(14, 20, 0)}};
    return {committee(10),
            themeDay(10),
            group(10),
            PrepareElection{QStringLiteral("2026年换届"),
                            5,
                            on(10, 23),
                            {name(0), name(1), name(2), name(3), name(4), name(5)},
                            name(7),
                            name(8)},
            first,
            second,
            NewTerm{4, on(10, 23)},
            Appoint{QStringLiteral("书记"), name(0), on(10, 23)},
            Appoint{QStringLiteral("副书记"), name(1), on(10, 23)},
            Appoint{QStringLiteral("组织委员"), name(2), on(10, 23)},
            Appoint{QStringLiteral("宣传委员"), name(3), on(10, 23)},
            Appoint{QStringLiteral("纪检委员"), name(4), on(10, 23)},
            DoWork{QStringLiteral("换届选举"), QStringLiteral("选出5名委员")},
            PlanNext{}};
}

QList<Step> november()
{
    return {committee(11),
            themeDay(11),
            lesson(11),
            CloseItem{QStringLiteral("同意购置活动室设备"), QStringLiteral("已购置"), on(11, 10)},
            HaveTalk{name(0), name(2), on(11, 12), QStringLiteral("新一届分工"), {}, {}},
            RaiseItem{LedgerKind::Task, QStringLiteral("整理宣传台账"), name(3), on(12, 31)},
            HandOver{QStringLiteral("宣传委员"), name(5), on(11, 20), true},
            PlanNext{}};
}

QList<Step> december()
{
    Hold meeting = general(12, u"第四季度党员大会");
    meeting.agenda.append({QStringLiteral("讨论%1同志转为正式党员").arg(name(37)), Matter::Conversion});
    meeting.votes.append({2, true, 30, 0, 1});
    return {committee(12), themeDay(12), meeting, Convert{name(37), on(12, 19)}};
}

} // namespace

const QString& leftOpen()
{
    static const QString title = QStringLiteral("讨论修缮党员活动室");
    return title;
}

QList<Sitting> year()
{
    const QList<QList<Step>> months{january(), february(), march(),     spring(),  may(),      june(),
                                    july(),    august(),   september(), october(), november(), december()};
    QList<Sitting> sittings;
    for (int month = 1; month <= months.size(); ++month)
        sittings.append({on(month, kDesk), months[month - 1]});
    return sittings;
}

} // namespace story
