// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 另选他人: who may be written in. A vote for somebody who cannot be elected is a vote against those on the paper and no more.
#include "branchbook/organization/electors.h"
#include "organization/election_checks.h"

#include <QCoreApplication>

#include <algorithm>

namespace branchbook::organization {

namespace {

struct WrittenTexts {
    Q_DECLARE_TR_FUNCTIONS(WrittenTexts)
};

/// Written in and by no vote elected: whoever is elected is asked about by checkElected.
Result<QList<WrittenFault>> faultsOf(const store::Session& session, const Election& election,
                                     const ElectionRound& round)
{
    QList<WrittenFault> faults;
    Election onDay = election;
    onDay.heldOn = round.heldOn;
    BB_TRY(const auto people, electableFor(session, onDay));
    for (const ElectionTally& tally : round.tallies) {
        if (tally.listing != rules::Listing::WrittenIn)
            continue;
        const ElectablePerson* meant = nullptr;
        for (const ElectablePerson& person : people) {
            const bool named = person.name == tally.name || person.shown == tally.name;
            if (named && (meant == nullptr || person.rights.elected))
                meant = &person;
        }
        if (meant == nullptr)
            faults.append({round.number, tally.name, tally.yes, {}});
        else if (!meant->rights.elected)
            faults.append({round.number, tally.name, tally.yes, meant->rights.why});
    }
    return faults;
}

} // namespace

Result<> checkWrittenIn(const store::Session& session, const Election& election, const ElectionRound& round)
{
    BB_TRY(const auto faults, faultsOf(session, election, round));
    if (faults.isEmpty())
        return {};
    const WrittenFault& first = faults.first();
    return fail(ErrorKind::Refused,
                first.why.isEmpty() ? QStringLiteral("election.written_unknown")
                                    : QStringLiteral("election.written_no_right"),
                {first.name, QString::number(first.votes), first.why}, QStringLiteral("written"));
}

Result<QList<WrittenFault>> writtenFaults(const store::Session& session, const Election& election)
{
    QList<WrittenFault> faults;
    for (const ElectionRound& round : election.rounds) {
        BB_TRY(const auto found, faultsOf(session, election, round));
        faults += found;
    }
    return faults;
}

QStringList writtenInOf(const Election& election, const QStringList& names)
{
    const auto isWrittenIn = [](const ElectionRound& round, const QString& name) {
        return std::ranges::any_of(round.tallies, [&](const ElectionTally& tally) {
            return tally.name == name && tally.listing == rules::Listing::WrittenIn;
        });
    };
    QStringList written;
    for (const QString& name : names) {
        if (std::ranges::find(election.candidates, name, &ElectionCandidate::name) == election.candidates.end()
            && std::ranges::any_of(election.rounds, [&](const auto& round) { return isWrittenIn(round, name); }))
            written.append(name);
    }
    return written;
}

QString writtenInChinese(const Election& election, const QStringList& elected)
{
    const QStringList written = writtenInOf(election, elected);
    return written.isEmpty() ? QString()
                             : QStringLiteral("其中%1不是候选人，由选举人另选").arg(written.join(QStringLiteral("、")));
}

QString writtenFaultDoubt(const WrittenFault& fault)
{
    const QString tail =
        WrittenTexts::tr("这 %1 票不算有效的得票。请核对姓名；确实写的是他的，更正计票，去掉这一行。").arg(fault.votes);
    return (fault.why.isEmpty()
                ? WrittenTexts::tr("第 %1 次投票另选的“%2”，那天不是本支部的党员。").arg(fault.round).arg(fault.name)
                : WrittenTexts::tr("第 %1 次投票另选的%2没有被选举权：%3").arg(fault.round).arg(fault.name, fault.why))
        + tail;
}

QString writtenFaultChinese(const WrittenFault& fault)
{
    return QStringLiteral("第%1次投票另选的%2，%3，所记的%4票不算有效的得票")
        .arg(fault.round)
        .arg(fault.name,
             fault.why.isEmpty() ? QStringLiteral("那天不是本支部的党员") : QStringLiteral("那天没有被选举权"))
        .arg(fault.votes);
}

} // namespace branchbook::organization
