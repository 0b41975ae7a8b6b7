// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who elects and who can be elected: counted from the roster of the day, the committee, and those who are left out.
#pragma once

#include "branchbook/organization/committee.h"
#include "branchbook/organization/election.h"
#include "branchbook/rules/rights.h"
#include "branchbook/store/session.h"

#include <QHash>

namespace branchbook::organization {

/// Somebody of the branch and whether he may be elected on the day.
struct ElectablePerson {
    book::MemberId member;
    QString name;
    QString post;
    QString born; ///< 1976年12月25日生, or empty
    rules::Rights rights; ///< `why` says what takes them away
    QString
        shown; ///< the name, with birth, gender or day of joining where another member of the branch bears it too: for every paper
};
/// Party members of the branch on the day, by the strokes of their names. What the roster knows of restrictions counts.
[[nodiscard]] Result<QList<ElectablePerson>> electableOn(const store::Session& session, book::BranchId branch,
                                                         QDate day);

/// Whether a vote before gave him a seat: as the candidate of that name, or, written in, by whichever of his names.
[[nodiscard]] bool isElected(const Election& election, const ElectablePerson& person);

/// What tells the people of one name apart (1972年3月12日生), as the papers of elections have it in brackets behind the name. Only
/// those of the branch on the day who share their name and of whom something is known.
[[nodiscard]] Result<QHash<book::MemberId, QString>> namesakesOn(const store::Session& session, book::BranchId branch,
                                                                 QDate day);

/// The body that elects. 书记 and 副书记 are elected by the committee out of its own members; where there is none, by the
/// members' meeting (domain-rules §1.2).
struct Electorate {
    enum class Body : quint8 { Members, Committee };
    Body body = Body::Members;
    QList<book::MemberId> committee; ///< Body::Committee: who belongs to it
    QString
        awaits; ///< the election of the committee that has to be decided first; `committee` are then those who stand for it
    [[nodiscard]] bool contains(book::MemberId member) const
    {
        return body == Body::Members || committee.contains(member);
    }
    [[nodiscard]] rules::Electors noun() const
    {
        return body == Body::Members ? rules::Electors::Members : rules::Electors::Committee;
    }
};
[[nodiscard]] Result<Electorate> electorateOf(const store::Session& session, const Election& election, QDate day);

/// Who belongs to the committee on the day by what `leaving` does not say: the holders of its other posts and those elected without
/// one. Nothing where nobody can tell: there are too few for a committee, or the first day of a term is just being written down.
[[nodiscard]] Result<std::optional<QList<book::MemberId>>> committeeBeside(const store::Session& session,
                                                                           book::BranchId branch, const Seat& leaving);

/// electableOn for this very election: whoever is outside the committee that elects neither elects nor is elected, and why.
[[nodiscard]] Result<QList<ElectablePerson>> electableFor(const store::Session& session, const Election& election);
/// The names of those who may stand, joined: what a refusal proposes.
[[nodiscard]] QString electableNames(const QList<ElectablePerson>& people);

/// Who could vote: by the meeting that the election is linked to, once it is recorded; else how many could, by the roster.
struct Turnout {
    enum class Basis : quint8 { Roster, Meeting, Committee };
    int entitled = 0; ///< 应到会: electors without those who are left out
    int electors = 0; ///< before
    std::optional<int> present; ///< nothing: not known yet
    QStringList away; ///< entitled and not there
    QStringList leftOut; ///< electors who are not counted
    QStringList leftOutWhy; ///< the same with reason and consents, for the printed record
    int observers = 0; ///< Party members without the right to elect
    Basis basis = Basis::Roster;
    rules::Electors noun = rules::Electors::Members; ///< 党员 or 委员
    [[nodiscard]] QString inWords() const; ///< 名册上那天有选举权的36人，不计入1人：金鹤年
};
/// `day`: of the vote; that of the election where it is not given.
[[nodiscard]] Result<Turnout> turnoutOf(const store::Session& session, const Election& election, QDate day = {});

/// How many electors were at the meeting of the election by its own record; nothing where it has none of that day.
[[nodiscard]] Result<std::optional<int>> recordedPresent(const store::Session& session, const Election& election,
                                                         QDate day);
/// A vote counted with more people than the record of its meeting has: the attendance was changed, or the meeting named, after the
/// count. Fewer may be right in a later vote, when somebody has left.
struct AttendanceGap {
    int round = 0;
    int counted = 0;
    int recorded = 0;
    QString office = {}; ///< 书记: of another election than the one that the paper is about
};
[[nodiscard]] Result<QList<AttendanceGap>> attendanceGaps(const store::Session& session, const Election& election);
[[nodiscard]] QString attendanceGapDoubt(const AttendanceGap& gap); ///< with what to do
[[nodiscard]] QString attendanceGapChinese(const AttendanceGap& gap); ///< for paper and report, without a stop

/// A vote on record for somebody written in who could not be elected on its day, or whom the branch does not know: older books may
/// have it, and rights or days in the roster may have been put right since.
struct WrittenFault {
    int round = 0;
    QString name;
    int votes = 0;
    QString why; ///< what takes the right away; empty: nobody of that name was a member of the branch
};
[[nodiscard]] Result<QList<WrittenFault>> writtenFaults(const store::Session& session, const Election& election);
[[nodiscard]] QString writtenFaultDoubt(const WrittenFault& fault); ///< with what to do
[[nodiscard]] QString writtenFaultChinese(const WrittenFault& fault); ///< for paper and report, without a stop

/// Which of `names` were no candidates and were written in, 另选他人, by a vote of the election.
[[nodiscard]] QStringList writtenInOf(const Election& election, const QStringList& names);
/// 其中王敬修不是候选人，由选举人另选: for paper and report, without a stop; empty where all were candidates.
[[nodiscard]] QString writtenInChinese(const Election& election, const QStringList& elected);

/// How many ballots to print: of a vote that is due one for each elector who is there, by the record of the meeting or the vote before,
/// or else for each who is entitled; of an election that is decided as many as its first vote issued.
[[nodiscard]] Result<int> ballotPapers(const store::Session& session, const Election& election);

} // namespace branchbook::organization
