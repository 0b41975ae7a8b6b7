// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/gathering/matter_doubt.h"

#include "branchbook/gathering/resolution.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace branchbook::gathering {

namespace {

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

bool isSettled(const Gathering& gathering, const Resolution& resolution)
{
    const Matter matter = matterOf(gathering, resolution);
    return matter == Matter::Admission || matter == Matter::Conversion;
}

/// A committee prepares: 拟接收, 提交党员大会, 审查意见.
bool isPrepared(Kind kind, const QString& text)
{
    static const QRegularExpression prepared(QStringLiteral("拟|提交|提请|审查|预审|上报|推荐|征求"));
    return kind == Kind::CommitteeMeeting && prepared.match(text).hasMatch();
}

} // namespace

std::optional<Matter> matterInWords(const QString& words)
{
    static const QRegularExpression blanks(QStringLiteral("\\s"));
    static const QRegularExpression converts(QStringLiteral(
        "预备党员[^，。；]{0,24}转正|(?:按期|如期|按时|提前|延期|准予|同意|批准|通过)[^，。；]{0,24}转正|"
        "转(?:为|成)(?:中共|中国共产党)?正式党员|成为(?:中共|中国共产党)?正式党员|"
        "延长[^，。；]{0,16}预备期|取消[^，。；]{0,16}预备党员资格"));
    static const QRegularExpression admits(
        QStringLiteral("(?:为|成为)(?:中共|中国共产党)?预备党员|(?:接收|吸收)[^，。；]{0,24}预备党员|"
                       "(?:接收|吸收|批准|同意|准予|通过)[^，。；]{0,24}(?:加入中国共产党|入党)"));
    static const QRegularExpression trial(QStringLiteral("试用期|实习期|见习期")); // of an employment
    QString text = words;
    text.remove(blanks);
    if (trial.match(text).hasMatch())
        return std::nullopt;
    if (holdsAct(text, converts))
        return Matter::Conversion;
    if (holdsAct(text, admits))
        return Matter::Admission;
    return std::nullopt;
}

QList<MatterDoubt> matterDoubts(const Gathering& gathering, const QList<WaitingPerson>& waiting)
{
    QList<MatterDoubt> doubts;
    if (!mayResolve(gathering.kind))
        return doubts;
    for (const Resolution& one : gathering.resolutions) {
        const AgendaItem* item = itemOf(gathering, one);
        const QString words = item == nullptr ? one.text : item->title + u'。' + one.text;
        if (isSettled(gathering, one) || isPrepared(gathering.kind, words))
            continue;
        if (const auto likely = matterInWords(words)) {
            doubts.append({one.id, one.text, *likely, {}});
            continue;
        }
        const auto named = std::ranges::find_if(waiting, [&](const WaitingPerson& person) {
            return gathering.kind != Kind::CommitteeMeeting && !person.name.isEmpty() && words.contains(person.name);
        });
        if (named != waiting.end())
            doubts.append({one.id, one.text, named->matter, named->name});
    }
    return doubts;
}

QString matterDoubtText(const MatterDoubt& doubt)
{
    const auto tr = [](const char* text) { return QCoreApplication::translate("branchbook::gathering", text); };
    if (doubt.person.isEmpty())
        return tr("决议“%1”像是%2，却没有按这一类记。").arg(doubt.text, matterTitle(doubt.likely));
    return tr("决议“%1”提到%2，他的发展档案正等着党员大会讨论%3，却没有按这一类记。")
        .arg(doubt.text, doubt.person, matterTitle(doubt.likely));
}

} // namespace branchbook::gathering
