// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/election_words.h"

#include "branchbook/base/one_line.h"
#include "branchbook/base/text.h"
#include "branchbook/organization/electors.h"
#include "cli/person_option.h"

#include <QJsonArray>

namespace branchbook::cli {

namespace {

using namespace organization;

QJsonObject electionTallyJson(const ElectionTally& tally)
{
    QJsonObject json{{QStringLiteral("full_name"), tally.name},
                     {QStringLiteral("write_in"), tally.listing == rules::Listing::WrittenIn},
                     {QStringLiteral("yes"), tally.yes},
                     {QStringLiteral("outcome"), tallyOutcomeName(tally.outcome)}};
    if (tally.no)
        json.insert(QStringLiteral("no"), *tally.no);
    if (tally.abstain)
        json.insert(QStringLiteral("abstain"), *tally.abstain);
    return json;
}

QString isoDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

/// A dated line of a list: nothing where it has no day.
QJsonObject datedJson(const QString& key, const QString& name, QDate done, const QString& note)
{
    QJsonObject json{{key, name}};
    if (done.isValid())
        json.insert(QStringLiteral("done"), isoDay(done));
    if (!note.isEmpty())
        json.insert(QStringLiteral("note"), note);
    return json;
}

QString roundResultWords(const ElectionRound& round)
{
    QStringList parts{roundResultTitle(round.result)};
    const QStringList elected = round.namesWith(TallyOutcome::Elected);
    const QStringList again = round.namesWith(TallyOutcome::RunOff);
    if (!elected.isEmpty())
        parts.append(tr("当选：%1").arg(elected.join(tr("、"))));
    if (!again.isEmpty())
        parts.append(tr("再次投票：%1").arg(again.join(tr("、"))));
    return parts.join(QStringLiteral("\t"));
}

} // namespace

QJsonObject electionRoundJson(const ElectionRound& round)
{
    QJsonArray candidates;
    for (const ElectionTally& tally : round.tallies)
        candidates.append(electionTallyJson(tally));
    QJsonArray corrections;
    for (const RoundCorrection& correction : round.corrections)
        corrections.append(QJsonObject{{QStringLiteral("date"), isoDay(correction.on)},
                                       {QStringLiteral("reason"), correction.reason},
                                       {QStringLiteral("before"), correction.before}});
    return {{QStringLiteral("round"), round.number},
            {QStringLiteral("date"), isoDay(round.heldOn)},
            {QStringLiteral("seats"), round.seats},
            {QStringLiteral("entitled"), round.entitled},
            {QStringLiteral("present"), round.present},
            {QStringLiteral("issued"), round.issued},
            {QStringLiteral("voters"), round.votersOrIssued()},
            {QStringLiteral("collected"), round.collected},
            {QStringLiteral("valid"), round.valid},
            {QStringLiteral("void"), round.voidPapers},
            {QStringLiteral("candidates"), candidates},
            {QStringLiteral("result"), roundResultName(round.result)},
            {QStringLiteral("elected"), QJsonArray::fromStringList(round.namesWith(TallyOutcome::Elected))},
            {QStringLiteral("run_off"), QJsonArray::fromStringList(round.namesWith(TallyOutcome::RunOff))},
            {QStringLiteral("why"), round.why},
            {QStringLiteral("minutes"), round.minutes},
            {QStringLiteral("entered_on"), isoDay(round.enteredOn)},
            {QStringLiteral("corrections"), corrections}};
}

QJsonObject electionJson(const Election& election)
{
    QJsonArray steps;
    for (const ElectionStepDays& days : election.steps) {
        QJsonObject step = datedJson(QStringLiteral("step"), electionStepName(days.step), days.done, days.note);
        if (days.planned.isValid())
            step.insert(QStringLiteral("planned"), isoDay(days.planned));
        steps.append(step);
    }
    QJsonArray papers;
    for (const ElectionPaper& paper : election.papers)
        papers.append(datedJson(QStringLiteral("paper"), paper.paper, paper.done, paper.note));
    QStringList candidates;
    for (const ElectionCandidate& candidate : election.candidates)
        candidates.append(candidate.name);
    QJsonArray rounds;
    for (const ElectionRound& round : election.rounds)
        rounds.append(electionRoundJson(round));
    QJsonObject json{
        {QStringLiteral("id"), election.id.toString()},
        {QStringLiteral("kind"), QString::fromLatin1(electionKindInfo(election.kind).name)},
        {QStringLiteral("title"), election.title},
        {QStringLiteral("seats"), election.seats},
        {QStringLiteral("date"), isoDay(election.heldOn)},
        {QStringLiteral("steps"), steps},
        {QStringLiteral("papers"), papers},
        {QStringLiteral("candidates"), QJsonArray::fromStringList(candidates)},
        {QStringLiteral("monitors"), QJsonArray::fromStringList(election.tellersWith(TellerRole::Monitor))},
        {QStringLiteral("counters"), QJsonArray::fromStringList(election.tellersWith(TellerRole::Counter))},
        {QStringLiteral("rounds"), rounds},
        {QStringLiteral("decided"), election.isDecided()},
        {QStringLiteral("elected"), QJsonArray::fromStringList(election.elected())},
        {QStringLiteral("written_in"),
         QJsonArray::fromStringList(organization::writtenInOf(election, election.elected()))},
        {QStringLiteral("entered_on"), isoDay(election.enteredOn)}};
    for (const auto& [key, text] :
         {std::pair(QStringLiteral("gathering"), election.gathering),
          std::pair(QStringLiteral("place"), election.place), std::pair(QStringLiteral("note"), election.note)}) {
        if (!text.isEmpty())
            json.insert(key, text);
    }
    if (election.fewerAgreed)
        json.insert(QStringLiteral("agreed"), *election.fewerAgreed);
    QJsonArray leftOut;
    for (const ElectionLeftOut& one : election.leftOut) {
        QJsonObject who{{QStringLiteral("full_name"), one.name},
                        {QStringLiteral("reason"), rules::awayReasonName(one.why.reason)},
                        {QStringLiteral("higher"), one.why.higherConsent},
                        {QStringLiteral("meeting"), one.why.meetingConsent}};
        if (one.why.since.isValid())
            who.insert(QStringLiteral("since"), isoDay(one.why.since));
        leftOut.append(who);
    }
    json.insert(QStringLiteral("left_out"), leftOut);
    return json;
}

QStringList electionRoundLines(const ElectionRound& round)
{
    QStringList lines{tr("第 %1 次投票 %2：应到 %3，实到 %4，发出 %5，收回 %6，有效 %7，无效 %8")
                          .arg(round.number)
                          .arg(isoDay(round.heldOn))
                          .arg(round.entitled)
                          .arg(round.present)
                          .arg(round.issued)
                          .arg(round.collected)
                          .arg(round.valid)
                          .arg(round.voidPapers),
                      QStringLiteral("  ") + roundResultWords(round)};
    // Behind the reckoning `why` has what the rule warns of: which base a majority was taken on, where the two differ.
    for (const QString& warning : round.why.split(u'\n').mid(1))
        lines.append(tr("  请核对：%1").arg(warning));
    return lines;
}

QStringList electionLines(const Election& election)
{
    const auto step = election.currentStep();
    QStringList lines{QStringLiteral("%1\t%2\t%3\t%4\t%5")
                          .arg(isoDay(election.heldOn), election.title,
                               shownName(electionKindInfo(election.kind).name, electionKindTitle(election.kind)),
                               step ? tr("%1还没有办").arg(electionStepTitle(*step, election.kind)) : tr("全部办完"),
                               election.id.toString())};
    for (const ElectionLeftOut& one : election.leftOut)
        lines.append(tr("  不计入应到会：%1（%2）").arg(one.name, rules::awayReasonName(one.why.reason)));
    for (const ElectionRound& round : election.rounds)
        lines += electionRoundLines(asDecided(election, round));
    return lines;
}

Result<Election> electionNamed(const QList<Election>& elections, const QString& wanted)
{
    QList<Election> found;
    for (const Election& election : elections) {
        if (election.title == oneLine(wanted) || election.id.toString() == wanted)
            found.append(election);
    }
    if (found.isEmpty())
        return fail(ErrorKind::NotFound, QStringLiteral("election.missing"));
    if (found.size() > 1)
        return fail(ErrorKind::Invalid, QStringLiteral("election.several"), {wanted, QString::number(found.size())});
    return found.first();
}

Result<Election> namedElection(const Context& context, const book::Book& opened)
{
    BB_TRY(const book::Branch branch, context.branch(opened.reader()));
    BB_TRY(const auto elections, listElections(opened.reader(), branch.id));
    return electionNamed(elections, context.invocation().words.value(0));
}

Result<QList<book::MemberId>> electors(const book::Book& opened, const Election& election, const QStringList& names)
{
    BB_TRY(const auto people, electableOn(opened.reader(), election.branch, election.heldOn));
    QList<book::MemberId> members;
    for (const QString& wanted : names) {
        QList<book::MemberId> hits;
        BB_TRY(const QString apart, idWhereShown(opened.reader(), election.branch, wanted, election.heldOn));
        for (const ElectablePerson& person : people) {
            if (person.name == normalizedName(wanted) || person.shown == wanted || person.member.toString() == apart)
                hits.append(person.member);
        }
        if (hits.isEmpty())
            return fail(ErrorKind::NotFound, QStringLiteral("election.person_unknown"), {wanted});
        if (hits.size() > 1)
            return fail(ErrorKind::Invalid, QStringLiteral("book.member_ambiguous"),
                        {wanted, QString::number(hits.size())});
        members.append(hits.first());
    }
    return members;
}

Result<Answer> electionAnswer(const book::Book& opened, ElectionId id)
{
    BB_TRY(const Election election, loadElection(opened.reader(), id));
    Answer answer{electionJson(election), electionLines(election)};
    BB_TRY(answer.warnings, electionDoubts(opened.reader(), election));
    return answer;
}

Result<Answer> onElection(Context& context, const char* verb, const QString& label, const ElectionVerb& work)
{
    BB_TRY(const auto opened, context.openBook(book::OpenMode::Write));
    BB_TRY(const Election election, namedElection(context, *opened));
    const auto done = opened->perform(QString::fromLatin1(verb), label.arg(election.title),
                                      [&](store::UnitOfWork& unit) { return work(unit, election, *opened); });
    if (!done)
        return fail(done.error());
    return electionAnswer(*opened, election.id);
}

} // namespace branchbook::cli
