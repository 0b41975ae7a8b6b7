// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What was counted in the room is not counted anew at the desk: who was there is put right later, the numbers of the vote stay,
// and where they no longer fit each other somebody has to look.
#include "gathering/kept_count.h"

#include "branchbook/gathering/resolution.h"
#include "branchbook/rules/number_field.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace branchbook::gathering {

namespace {

int presentAt(const Gathering& gathering, const Votes& votes)
{
    if (votes.present)
        return *votes.present;
    return gathering.attendees.isEmpty() ? votes.entitled.value_or(0) : votersOf(gathering).present;
}

/// The 弃权 that nobody wrote down and that the record gave as what the others left.
std::optional<int> unwrittenAbstain(const Resolution& counted)
{
    const Votes& votes = counted.votes;
    if (!counted.outcome || !votes.yes || !votes.no || votes.abstain || votes.valid)
        return std::nullopt;
    if (counted.method == Method::SecretBallot && (votes.issued || votes.collected))
        return std::nullopt;
    return std::max(0, counted.outcome->present - *votes.yes - *votes.no);
}

const Resolution* countedBefore(const Gathering& before, const Resolution& wanted)
{
    const auto found = std::ranges::find(before.resolutions, wanted.id, &Resolution::id);
    return wanted.id.isNull() || found == before.resolutions.end() || !found->outcome ? nullptr : &*found;
}

/// 书面意见 come from those who are absent by the list, whatever number of people is typed to the vote.
int writtenAbove(const Gathering& gathering, const Votes& votes)
{
    const Voters voters = votersOf(gathering);
    const int written = votes.writtenYes + votes.writtenNo;
    return gathering.attendees.isEmpty() ? 0 : std::max(0, written - (voters.entitled - voters.present));
}

} // namespace

Result<> checkWrittenOpinions(const Gathering& gathering, const Votes& votes)
{
    const int above = writtenAbove(gathering, votes);
    if (above == 0)
        return {};
    const int written = votes.writtenYes + votes.writtenNo;
    return fail(ErrorKind::Invalid, QStringLiteral("gathering.written_above"),
                {QString::number(written), QString::number(written - above)},
                QString::fromLatin1(rules::field::kWrittenYes.name));
}

bool isSameCount(const Resolution& was, const Resolution& is)
{
    if (was.method != is.method)
        return false;
    if (was.votes == is.votes)
        return true;
    Votes written = was.votes;
    written.abstain = unwrittenAbstain(was);
    return written.abstain && written == is.votes;
}

bool keepsCount(const Gathering& before, const Resolution& now)
{
    const Resolution* was = countedBefore(before, now);
    return was != nullptr && isSameCount(*was, now);
}

Gathering withKeptCounts(const Gathering& before, Gathering now)
{
    for (qsizetype i = 0; i < now.resolutions.size(); ++i) {
        const Resolution& is = std::as_const(now.resolutions).at(i);
        const Resolution* was = countedBefore(before, is);
        const bool moved = was != nullptr && was->votes == is.votes && was->method == is.method
            && was->outcome->present != presentAt(now, is.votes);
        if (!moved)
            continue;
        if (const auto abstain = unwrittenAbstain(*was))
            now.resolutions[i].votes.abstain = abstain;
    }
    return now;
}

bool isSumOff(const Gathering& gathering, const Resolution& resolution)
{
    const Votes& votes = resolution.votes;
    if (!votes.yes || !votes.no || !votes.abstain)
        return false;
    const int sum = *votes.yes + *votes.no + *votes.abstain;
    const int present = presentAt(gathering, votes);
    return resolution.method == Method::SecretBallot ? sum > present : sum != present;
}

bool needsRecount(const Gathering& gathering, const Resolution& resolution)
{
    return isSumOff(gathering, resolution) || (resolution.votes.yes && writtenAbove(gathering, resolution.votes) > 0);
}

QString recountDoubt(const Gathering& gathering, const Resolution& resolution)
{
    if (!needsRecount(gathering, resolution))
        return {};
    const Votes& votes = resolution.votes;
    if (!isSumOff(gathering, resolution)) {
        const int written = votes.writtenYes + votes.writtenNo;
        return QCoreApplication::translate("branchbook::gathering",
                                           "书面意见有 %1 份，登记没有到会而有表决权的只有 %2 人。"
                                           "请重新核对书面意见和到会的人。")
            .arg(written)
            .arg(written - writtenAbove(gathering, votes));
    }
    return QCoreApplication::translate("branchbook::gathering",
                                       "记下票数以后到会的人改了：赞成、反对、弃权合计 %1，表决时到会有表决权的是 %2 "
                                       "人。票数没有动，请重新核对票数和到会的人。")
        .arg(*votes.yes + *votes.no + *votes.abstain)
        .arg(presentAt(gathering, votes));
}

QString presentDoubt(const Gathering& gathering, const Resolution& resolution)
{
    const Votes& votes = resolution.votes;
    const int listed = votersOf(gathering).present;
    if (gathering.attendees.isEmpty() || !votes.yes || !votes.present || *votes.present == listed)
        return {};
    return QCoreApplication::translate("branchbook::gathering",
                                       "表决时到会的按 %1 人算，登记到会有表决权的是 %2 人。有人先离开的，"
                                       "请核对人数；不是的，请改“表决时到会”。")
        .arg(*votes.present)
        .arg(listed);
}

QString withMarkedOpinions(QString minutes, const Gathering& gathering, const Votes& votes)
{
    const int above = writtenAbove(gathering, votes);
    if (above == 0)
        return minutes;
    return minutes.replace(QStringLiteral("，计入票数"),
                           QStringLiteral("，计入票数（比没有到会的多%1份，待核对）").arg(above));
}

QString withKeptNumbers(QString minutes, const Votes& votes, int present)
{
    static const QRegularExpression counted(QStringLiteral("赞成\\d+票(?:，其余\\d+人怎样表决没有记)?"));
    const int no = votes.no.value_or(0);
    const int abstain = votes.abstain.value_or(0);
    const int yes = votes.yes.value_or(0);
    const auto found = counted.match(minutes);
    if (found.hasMatch())
        minutes.replace(found.capturedStart(), found.capturedLength(),
                        QStringLiteral("赞成%1票，反对%2票，弃权%3票（合计%4票，与表决时到会的%5名不符，待核对）")
                            .arg(yes)
                            .arg(no)
                            .arg(abstain)
                            .arg(yes + no + abstain)
                            .arg(present));
    return minutes;
}

Result<> checkCounts(const Gathering& before, const Gathering& now)
{
    for (const Resolution& one : now.resolutions) {
        const Resolution* was = countedBefore(before, one);
        if (was != nullptr && needsRecount(before, *was)) // what stood so may be put right step by step
            continue;
        if (needsRecount(now, one))
            return fail(ErrorKind::Refused, QStringLiteral("gathering.vote_recount"),
                        {one.text, recountDoubt(now, one)});
    }
    return {};
}

Result<> decidedTwice(const Gathering& gathering, int number, const Resolution& resolution, const Gathering* before)
{
    const AgendaItem* item = itemOf(gathering, resolution);
    const QString title = item == nullptr ? QString() : item->title;
    const auto isIt = [&](const Resolution& one) { return !one.id.isNull() && one.id == resolution.id; };
    const bool stood = before != nullptr && std::ranges::any_of(before->resolutions, [&](const Resolution& was) {
                           return isIt(was) && was.votes == resolution.votes;
                       });
    if (!stood)
        return fail(ErrorKind::Refused, QStringLiteral("gathering.decided_already"),
                    {title, QString::number(number), gathering.resolutions.value(number - 1).text});
    const auto own = std::ranges::find_if(gathering.resolutions, isIt);
    return fail(
        ErrorKind::Refused, QStringLiteral("gathering.decided_later"),
        {title, QString::number(number), QString::number(own - gathering.resolutions.begin() + 1), resolution.text});
}

} // namespace branchbook::gathering
