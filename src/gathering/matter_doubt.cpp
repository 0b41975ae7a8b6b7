// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/gathering/matter_doubt.h"

#include "branchbook/base/text.h"
#include "branchbook/gathering/resolution.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace branchbook::gathering {

namespace {

const QRegularExpression& blankSpace()
{
    static const QRegularExpression blanks(QStringLiteral("\\s"));
    return blanks;
}

/// What is spoken of beside the act itself.
bool isAbout(const QString& rest)
{
    static const QRegularExpression beside(QStringLiteral(
        "^(?:同志)?的?(?:工作|计划|规划|培训|教育|考察|管理|宣誓|程序|流程|材料|情况|汇报|报告|总结|名额|"
        "申请书|志愿书|介绍人|积极分子|动员|誓词|仪式|公示|座谈)"));
    return beside.match(rest).hasMatch();
}

bool holdsAct(const QString& text, const QRegularExpression& act)
{
    for (auto match = act.globalMatch(text); match.hasNext();) {
        const auto found = match.next();
        if (!isAbout(text.mid(found.capturedEnd())))
            return true;
    }
    return false;
}

bool isSettled(Matter matter)
{
    return matter == Matter::Admission || matter == Matter::Conversion;
}

/// Any clause that does `act` and speaks of nothing `beside` it.
bool holdsClause(const QString& text, const QRegularExpression& act, const QRegularExpression& beside)
{
    static const QRegularExpression ends(QStringLiteral("[，。；]"));
    const QStringList clauses = text.split(ends, Qt::SkipEmptyParts);
    return std::ranges::any_of(clauses, [&](const QString& clause) {
        return act.match(clause).hasMatch() && !beside.match(clause).hasMatch();
    });
}

/// 给予…处分, 留党察看, 除名; not what is read, told or learnt of it.
bool disposes(const QString& text)
{
    static const QRegularExpression act(
        QStringLiteral("(?:给予|予以|作出|同意|通过|决定|责令|对).{0,24}(?:警告|处分|限期改正)|(?:党内|严重)警告|"
                       "撤销.{0,16}党内.{0,4}职务|留党察看|(?:开除|停止).{0,12}党籍|劝.{0,12}退党|劝退|除名"));
    static const QRegularExpression beside(
        QStringLiteral("条例|学习|传达|宣布|通报|听取|警告牌|警告标|计划|规划|教育|培训|免予|不予"));
    return holdsClause(text, act, beside);
}

/// 授予…称号: the members' meeting decides on commendations, a committee proposes.
bool commends(const QString& text)
{
    static const QRegularExpression act(QStringLiteral("授予.{1,24}称号"));
    static const QRegularExpression beside(QStringLiteral("学习|传达|宣布|通报|听取|上级|推荐|申报|办法"));
    return holdsClause(text, act, beside);
}

/// 由赵四任宣传委员: in a committee that shares out its own work it is no election.
bool givesPost(const QString& text)
{
    static const QRegularExpression act(
        QStringLiteral("(?:出任|担任|任|为|当)(?:本|党)?(?:支部)?(?:委员会)?(?:组织|宣传|纪检|纪律检查|青年|统战|"
                       "群众工作|生活|保密)?(?:委员|支委)$"));
    static const QRegularExpression beside(QStringLiteral("候选|推荐|请示|批复|听取|通报|宣布|分工"));
    return holdsClause(text, act, beside);
}

/// A committee prepares: 拟接收, 提交党员大会, 审查意见.
bool isPrepared(Kind kind, const QString& text)
{
    static const QRegularExpression prepared(QStringLiteral("拟|提交|提请|审查|预审|上报|推荐|征求"));
    return kind == Kind::CommitteeMeeting && prepared.match(text).hasMatch();
}

} // namespace

bool isElectionInWords(const QString& words)
{
    static const QRegularExpression act(QStringLiteral(
        "(?:选举|补选|改选|增选|选出|推选|推举).{1,24}(?:为|任)|(?:选举|补选|改选|增选|推选)(?:产生|出)|当选|"
        "(?:罢免|免去).{1,16}(?:书记|委员)|"
        "(?:同意|通过|确定|决定|选).{1,16}(?:为|当)(?:本|党)?(?:支部)?(?:副书记|书记)(?:职务)?$|"
        "(?:出任|担任|任)(?:本|党)?(?:支部)?(?:副书记|书记)(?:职务)?$"));
    static const QRegularExpression beside(
        QStringLiteral("监票|计票|唱票|主持|候选|预备人选|办法|请示|方案|批复|优秀|先进|模范|学习|传达|听取|通报|宣布|"
                       "汇报|当选证书|当选条件"));
    QString text = words;
    text.remove(blankSpace());
    return holdsClause(text, act, beside);
}

std::optional<Matter> matterInWords(const QString& words)
{
    static const QRegularExpression converts(QStringLiteral(
        "预备党员[^，。；]{0,24}转正|(?:按期|如期|按时|提前|延期|准予|同意|批准|通过)[^，。；]{0,24}转正|"
        "转(?:为|成)(?:中共|中国共产党)?正式党员|成为(?:中共|中国共产党)?正式党员|"
        "(?:同意|批准|准予|通过)[^，。；]{1,24}转为正式(?=[，。；]|$)|"
        "[\\x{4E00}-\\x{9FA5}·]{2,4}同志转正(?=[，。；]|$)|"
        "延长[^，。；]{0,16}预备期|取消[^，。；]{0,16}预备党员资格|预备党员资格[^，。；]{0,4}取消"));
    static const QRegularExpression admits(QStringLiteral(
        "(?:为|成为)(?:中共|中国共产党)?预备党员|(?:接收|吸收)[^，。；]{0,24}预备党员|"
        "(?:接收|吸收|批准|同意|准予|通过)[^，。；]{0,24}(?:加入中国共产党|入党(?!员))|"
        "(?:接收|吸收|发展)[^，。；]{1,24}为(?:中共|中国共产党)?党员|"
        "(?:同意|批准|通过|将)[^，。；]{1,24}为(?:中共|中国共产党)?党员(?=[，。；]|$)|"
        "(?:同意|决定|批准|通过)(?:接收|吸收|发展)(?:入党)?(?:申请人|积极分子|发展对象)?"
        "(?!捐|赠|物|材料|设备|资产|意见|建议|组织关系|转|新|群众|党员|对象|名单|档案|申请|积极|发展|"
        "整改|办法|实习|分管|图书|书籍|器材|办公|房屋|场地|方案|任务|检查|来信|慰问|锦旗|文件|公文|退休|职工|员工|学生)"
        "[\\x{4E00}-\\x{9FA5}·]{2,4}(?:等[^，。；]{1,3}[人名])?(?=[，。；]|$)"));
    static const QRegularExpression trial(QStringLiteral("试用期|实习期|见习期")); // of an employment
    QString text = words;
    text.remove(blankSpace());
    if (trial.match(text).hasMatch())
        return std::nullopt;
    if (holdsAct(text, converts))
        return Matter::Conversion;
    if (holdsAct(text, admits))
        return Matter::Admission;
    if (disposes(text))
        return Matter::Disposition;
    if (commends(text))
        return Matter::Commendation;
    return std::nullopt;
}

QList<MatterDoubt> matterDoubts(const Gathering& gathering, const QList<WaitingPerson>& waiting)
{
    QList<MatterDoubt> doubts;
    if (!mayResolve(gathering.kind))
        return doubts;
    const auto standing = [&](MatterDoubt doubt, const AgendaItem* item, const Resolution& one) {
        doubt.voted = one.votes.yes.has_value();
        doubt.listed = item != nullptr;
        doubt.archived = gathering.state == State::Archived;
        return doubt;
    };
    for (const Resolution& one : gathering.resolutions) {
        const AgendaItem* item = itemOf(gathering, one);
        const QString words = item == nullptr ? one.text : item->title + u'。' + one.text;
        const Matter matter = matterOf(gathering, one);
        if (isSettled(matter) || isPrepared(gathering.kind, words))
            continue;
        const auto likely = matterInWords(words);
        if (likely && *likely != matter) {
            doubts.append(standing({one.id, one.text, *likely, {}}, item, one));
            continue;
        }
        if (isElectionInWords(words) || (gathering.kind != Kind::CommitteeMeeting && givesPost(words))) {
            doubts.append(standing({one.id, one.text, matter, {}, true}, item, one));
            continue;
        }
        const auto named = std::ranges::find_if(waiting, [&](const WaitingPerson& person) {
            return gathering.kind != Kind::CommitteeMeeting && !person.name.isEmpty() && words.contains(person.name);
        });
        if (named != waiting.end())
            doubts.append(standing({one.id, one.text, named->matter, named->name}, item, one));
    }
    return doubts;
}

QString matterDoubtText(const MatterDoubt& doubt)
{
    const auto tr = [](const char* text) { return QCoreApplication::translate("branchbook::gathering", text); };
    if (doubt.election)
        return tr("决议“%1”像是选举，却按一般表决记。").arg(insideQuotes(doubt.text));
    if (doubt.person.isEmpty())
        return tr("决议“%1”像是%2，却没有按这一类记。").arg(insideQuotes(doubt.text), matterTitle(doubt.likely));
    return tr("决议“%1”提到%2，他的发展档案正等着党员大会讨论%3，却没有按这一类记。")
        .arg(insideQuotes(doubt.text), doubt.person, matterTitle(doubt.likely));
}

QString matterDoubtAdvice(const MatterDoubt& doubt)
{
    const auto tr = [](const char* text) { return QCoreApplication::translate("branchbook::gathering", text); };
    const QString first = doubt.archived ? tr("记录已经归档，请用更正来改，要写原因，改动会标在记录里。") : QString();
    if (doubt.election) {
        const QString where = tr("选举请在“换届选举”里记（命令行用 election）：到会人数和投票另有规定，不按这里算。");
        return doubt.voted ? where + first + tr("这里的这项决议请删去。") : where;
    }
    const QString kind = matterTitle(doubt.likely);
    if (!doubt.listed)
        return first + tr("请删去这项决议，在议程里加上这件事，类别选“%1”，再在那项议程下面添加决议、记票。").arg(kind);
    if (doubt.voted)
        return first
            + tr("票已经记了，议程的类别不能再改：请先删去这项决议，在议程里把类别改成“%1”，再添加决议、重新记票。")
                  .arg(kind);
    return first + tr("请在议程里把类别改成“%1”再记票，按它的规定算票。").arg(kind);
}

} // namespace branchbook::gathering
