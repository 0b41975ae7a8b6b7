// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/organization/election_section.h"

#include "branchbook/base/text.h"
#include "branchbook/organization/election_store.h"
#include "branchbook/organization/electors.h"

#include <QJsonArray>

#include <algorithm>

namespace branchbook::organization {

namespace {

QString dayOfMonth(QDate day)
{
    return QStringLiteral("%1月%2日").arg(day.month()).arg(day.day());
}

bool lies(QDate day, const DateRange& period)
{
    return day.isValid() && day >= period.first && day <= period.last;
}

/// 当选4名：周砚青、韩知秋
QString outcomeWords(const Election& election, const ElectionRound& round)
{
    const QStringList elected = round.namesWith(TallyOutcome::Elected);
    const QStringList again = round.namesWith(TallyOutcome::RunOff);
    if (round.result == RoundResult::Void)
        return QStringLiteral("选举无效");
    QString text = elected.isEmpty() ? QStringLiteral("无人当选")
                                     : QStringLiteral("%1当选").arg(elected.join(QStringLiteral("、")));
    if (const QString written = writtenInChinese(election, elected); !written.isEmpty())
        text += QStringLiteral("（%1）").arg(written);
    if (!again.isEmpty())
        text += QStringLiteral("，%1再次投票").arg(again.join(QStringLiteral("、")));
    return text;
}

/// The votes of the period that the record of their meeting contradicts.
QString gapSentences(const Election& election, const QList<AttendanceGap>& gaps, const DateRange& period)
{
    QStringList said;
    for (const AttendanceGap& gap : gaps) {
        const bool told = std::any_of(election.rounds.begin(), election.rounds.end(), [&](const ElectionRound& round) {
            return round.number == gap.round && lies(round.heldOn, period);
        });
        if (told)
            said.append(attendanceGapChinese(gap));
    }
    return said.isEmpty() ? QString() : QStringLiteral("待核对：%1。").arg(joinedClauses(said));
}

/// A consent to fewer seats that came after the day of the report is not told yet.
ElectionRound toldOn(const Election& election, const ElectionRound& round, QDate day)
{
    return election.fewerOn.isValid() && election.fewerOn > day ? round : asDecided(election, round);
}

QString sentenceOf(const Election& election, const DateRange& period)
{
    QStringList parts;
    for (const ElectionStepDays& days : election.steps) {
        if (lies(days.done, period))
            parts.append(dayOfMonth(days.done) + QString::fromUtf8(electionStepChinese(days.step, election.kind)));
    }
    QString text = parts.isEmpty() ? QString() : parts.join(QStringLiteral("，"));
    for (const ElectionRound& counted : election.rounds) {
        if (!lies(counted.heldOn, period))
            continue;
        const ElectionRound round = toldOn(election, counted, period.last);
        text += text.isEmpty() ? QString() : QStringLiteral("；");
        text += QStringLiteral("%1第%2次投票，应到%3人，实到%4人，%5")
                    .arg(dayOfMonth(round.heldOn))
                    .arg(round.number)
                    .arg(round.entitled)
                    .arg(round.present)
                    .arg(outcomeWords(election, round));
        const bool fewer =
            election.fewerAgreed && round.number == election.rounds.last().number && election.fewerOn <= period.last;
        if (fewer)
            text += QStringLiteral("，经%1名选举人同意减少名额").arg(*election.fewerAgreed);
    }
    return text.isEmpty() ? QString() : QStringLiteral("%1：%2。").arg(election.title, text);
}

QJsonObject jsonOf(const Election& election, const ElectionRound& round)
{
    const QStringList elected = round.namesWith(TallyOutcome::Elected);
    return {{QStringLiteral("round"), round.number},
            {QStringLiteral("date"), round.heldOn.toString(Qt::ISODate)},
            {QStringLiteral("entitled"), round.entitled},
            {QStringLiteral("present"), round.present},
            {QStringLiteral("seats"), round.seats},
            {QStringLiteral("result"), roundResultName(round.result)},
            {QStringLiteral("elected"), QJsonArray::fromStringList(elected)},
            {QStringLiteral("written_in"), QJsonArray::fromStringList(writtenInOf(election, elected))},
            {QStringLiteral("run_off"), QJsonArray::fromStringList(round.namesWith(TallyOutcome::RunOff))}};
}

QJsonObject jsonOf(const Election& election, const DateRange& period)
{
    QJsonArray steps;
    for (const ElectionStepDays& days : election.steps) {
        if (lies(days.done, period))
            steps.append(QJsonObject{{QStringLiteral("step"), electionStepName(days.step)},
                                     {QStringLiteral("date"), days.done.toString(Qt::ISODate)}});
    }
    QJsonArray rounds;
    for (const ElectionRound& round : election.rounds) {
        if (lies(round.heldOn, period))
            rounds.append(jsonOf(election, toldOn(election, round, period.last)));
    }
    return {{QStringLiteral("title"), election.title},
            {QStringLiteral("kind"), QString::fromLatin1(electionKindInfo(election.kind).name)},
            {QStringLiteral("steps"), steps},
            {QStringLiteral("rounds"), rounds}};
}

} // namespace

Result<> addElectionSection(const store::Session& session, book::BranchId branch, DateRange period, QDate today,
                            book::AreaSection& section)
{
    const DateRange until{period.first, std::min(period.last, today)};
    BB_TRY(auto elections, listElections(session, branch));
    std::reverse(elections.begin(), elections.end());
    QJsonArray figures;
    for (const Election& election : elections) {
        const QString sentence = sentenceOf(election, until);
        if (sentence.isEmpty())
            continue;
        BB_TRY(const auto gaps, attendanceGaps(session, election));
        section.parts.emplace_back(book::SectionText{sentence + gapSentences(election, gaps, until)});
        figures.append(jsonOf(election, until));
    }
    if (!figures.isEmpty())
        section.figures.insert(QStringLiteral("elections"), figures);
    return {};
}

Result<> addElectionFacts(const book::FactsQuery& query, rules::Facts& facts)
{
    const QString what = QStringLiteral("election.step");
    facts.keeps.insert(what);
    BB_TRY(const auto elections, listElections(query.session, query.branch));
    for (const Election& election : elections) {
        for (const ElectionStepDays& days : election.steps) {
            // A usual day that was over before anybody prepared this election was never due.
            if (!days.planned.isValid() || days.planned < std::max(query.from, election.enteredOn))
                continue;
            const QString id = election.id.toString() + u':' + electionStepName(days.step);
            const QString name =
                QStringLiteral("%1：%2").arg(election.title, electionStepTitle(days.step, election.kind));
            facts.things.push_back({id, name, election.enteredOn, {}});
            facts.terms.push_back(
                {what, id, days.planned, days.done.isValid(), QStringLiteral("election/") + election.id.toString()});
        }
    }
    return {};
}

} // namespace branchbook::organization
