// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organization/election_support.h"

#include "branchbook/book/member_store.h"

#include "support/catch_qt.h"

namespace organization_test {

namespace {

const QStringList kCandidates{QStringLiteral("沈若溪"), QStringLiteral("丁春晓"), QStringLiteral("韩知秋"),
                              QStringLiteral("陆怀瑾"), QStringLiteral("贺松年"), QStringLiteral("周砚青")};
const QStringList kOthers{QStringLiteral("王敬修"), QStringLiteral("郑以宁"), QStringLiteral("叶新禾"),
                          QStringLiteral("李闻笛"), QStringLiteral("陈望北"), QStringLiteral("金鹤年")};
constexpr int kFullMembers = 36;

} // namespace

Voters::Voters(QDate on)
    : today(on)
{
    book::BookSetup setup;
    setup.branchName = QStringLiteral("机关第一党支部");
    book = book::Book::create(folder.filePath(QStringLiteral("b.bbk")), setup, on).value();
    branch = book::findBranch(reader(), {}).value().id;
    for (const QString& name : kCandidates + kOthers)
        add(name, QStringLiteral("正式党员"));
    for (int i = static_cast<int>(byName.size()); i < kFullMembers; ++i)
        add(QStringLiteral("党员%1").arg(i), QStringLiteral("正式党员"));
    add(QStringLiteral("罗小满"), QStringLiteral("预备党员"));
    add(QStringLiteral("高又晴"), QStringLiteral("预备党员"));
}

const rules::Catalogue& Voters::rules() const
{
    static const auto base = rules::ruleBase().value();
    return base->catalogue;
}

book::MemberId Voters::add(const QString& name, const QString& type, const QString& birth)
{
    book::Member member;
    member.branch = branch;
    member.values.set(book::Field::FullName, name);
    member.values.set(book::Field::MemberType, type);
    member.values.set(book::Field::JoinDate, QStringLiteral("2015-06-01"));
    if (type == QStringView(book::kFullMember))
        member.values.set(book::Field::FullMemberDate, QStringLiteral("2016-06-01"));
    if (!birth.isEmpty())
        member.values.set(book::Field::BirthDate, birth);
    book::MemberId id;
    const auto done = run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY(id, book::insertMember(unit, member));
        return {};
    });
    REQUIRE(done);
    byName.insert(name, id);
    return id;
}

Result<> Voters::run(const book::Book::Work& work)
{
    const auto done = book->perform(QStringLiteral("test"), {}, work);
    if (!done)
        return tl::unexpected(done.error());
    return {};
}

QList<book::MemberId> Voters::ids(const QStringList& names) const
{
    QList<book::MemberId> found;
    for (const QString& name : names)
        found.append(byName.value(name));
    return found;
}

ElectionId Voters::planned()
{
    Election election;
    election.branch = branch;
    election.title = QStringLiteral("2026年换届");
    election.seats = 5;
    election.heldOn = kVoteDay;
    ElectionId id;
    const auto done = run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY(id, planElection(unit, election, today));
        BB_CHECK(setElectionCandidates(unit, id, ids(kCandidates)));
        return setElectionTellers(unit, id, ids({QStringLiteral("郑以宁")}),
                                  ids({QStringLiteral("叶新禾"), QStringLiteral("李闻笛")}));
    });
    REQUIRE(done);
    return id;
}

ElectionRound Voters::mockupCount(ElectionId id) const
{
    ElectionRound round = nextRound(load(id)).value();
    round.entitled = 36;
    round.present = round.issued = round.collected = 34;
    round.valid = 33;
    round.voidPapers = 1;
    fill(round, QStringLiteral("丁春晓"), 23, 7, 3);
    fill(round, QStringLiteral("沈若溪"), 31, 1, 1);
    fill(round, QStringLiteral("陆怀瑾"), 27, 3, 3);
    fill(round, QStringLiteral("周砚青"), 29, 2, 2);
    fill(round, QStringLiteral("贺松年"), 23, 6, 4);
    fill(round, QStringLiteral("韩知秋"), 28, 3, 2);
    round.tallies.append({QStringLiteral("王敬修"), rules::Listing::WrittenIn, 3, {}, {}, TallyOutcome::NotElected});
    return round;
}

Result<> Voters::record(const ElectionRound& round)
{
    return run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY([[maybe_unused]] const auto id, recordElectionRound(unit, rules(), round, today));
        return {};
    });
}

QStringList Voters::image() const
{
    QStringList lines;
    for (const auto& list :
         {listElections(reader(), branch).value(), listRecycledElections(reader(), branch).value()}) {
        for (const Election& election : list) {
            lines.append(QStringLiteral("%1 %2 %3 %4 %5")
                             .arg(election.title)
                             .arg(election.seats)
                             .arg(election.heldOn.toString(Qt::ISODate))
                             .arg(election.fewerAgreed.value_or(-1))
                             .arg(election.gathering + election.note));
            for (const auto& days : election.steps)
                lines.append(electionStepName(days.step) + days.planned.toString(Qt::ISODate) + u'/'
                             + days.done.toString(Qt::ISODate) + days.note);
            for (const auto& paper : election.papers)
                lines.append(paper.paper + paper.done.toString(Qt::ISODate) + paper.note);
            for (const auto& candidate : election.candidates)
                lines.append(candidate.name + u'/' + candidate.post);
            lines.append(election.tellersWith(TellerRole::Monitor) + election.tellersWith(TellerRole::Counter));
            for (const auto& one : election.leftOut)
                lines.append(one.name + rules::awayReasonName(one.why.reason) + one.why.since.toString(Qt::ISODate));
            for (const auto& round : election.rounds) {
                lines.append(totalsInWords(round) + roundResultName(round.result) + round.why + round.minutes);
                for (const auto& correction : round.corrections)
                    lines.append(correction.reason + correction.before);
            }
        }
        lines.append(QStringLiteral("--"));
    }
    return lines;
}

QString codeOf(const Result<>& result)
{
    return result ? QString() : result.error().code;
}

void fill(ElectionRound& round, const QString& name, int yes, int no, int abstain)
{
    for (ElectionTally& tally : round.tallies) {
        if (tally.name == name) {
            tally.yes = yes;
            tally.no = no;
            tally.abstain = abstain;
        }
    }
}

} // namespace organization_test
