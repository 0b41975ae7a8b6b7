// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What speaks against electing a committee at all: too few full members for one, or a term that is not over.
#include "branchbook/book/member_store.h"
#include "branchbook/organization/committee_problems.h"
#include "branchbook/organization/committee_store.h"
#include "branchbook/rules/rule_base.h"
#include "organization/election_checks.h"

#include <QCoreApplication>

#include <algorithm>

namespace branchbook::organization {

namespace {

struct TermDoubtTexts {
    Q_DECLARE_TR_FUNCTIONS(TermDoubtTexts)
};

/// From seven full members on there is a committee; with fewer the meeting elects 书记, at need 副书记 (AGENCY2019 art 7).
QString fewMembersDoubt(const QList<book::MemberRow>& rows, const CommitteeLimits& limits, QDate day)
{
    const auto full = std::count_if(rows.begin(), rows.end(), [&](const book::MemberRow& row) {
        return book::belongsOn(row, day) && book::typeOn(row, day) == QStringView(book::kFullMember);
    });
    if (!limits.requiredFrom || full >= *limits.requiredFrom)
        return {};
    return TermDoubtTexts::tr("选举那天正式党员 %1 人。不足 %2 人的支部不设支部委员会，由党员大会选举书记 1 名，必要时"
                              "增选副书记 1 名。请改为“选举支部书记”；确要设委员会的，先请示上级党组织。")
        .arg(full)
        .arg(*limits.requiredFrom);
}

/// Three to five, normally no more than seven (BRANCH2018 art 20).
QString sizeDoubt(const CommitteeLimits& limits, int seats)
{
    const bool few = limits.sizeMin && seats < *limits.sizeMin;
    const bool many = limits.sizeMax && seats > *limits.sizeMax;
    if ((!few && !many) || !limits.sizeMin || !limits.sizeMax)
        return {};
    return TermDoubtTexts::tr("支部委员会至少 %1 名委员，一般不超过 %2 名，这次应选 %3 名。请核对名额。")
        .arg(*limits.sizeMin)
        .arg(*limits.sizeMax)
        .arg(seats);
}

bool isAgreedShift(const Term& term, QDate day)
{
    return term.isShifted() && day >= std::min(term.plannedEnd, term.endsOn)
        && day <= std::max(term.plannedEnd, term.endsOn);
}

/// Earlier or later than the term ends only with the consent of the higher organization, and normally not by more than a year
/// (ELECT2020 art 3). A month either way is the meeting's own day within what was asked for.
QString shiftDoubt(const Committee& committee, const Election& election, const CommitteeLimits& limits)
{
    const Term* ends = committee.termOn(election.heldOn.addDays(-1));
    if (ends == nullptr || isAgreedShift(*ends, election.heldOn))
        return {};
    const bool early = election.heldOn < ends->endsOn.addMonths(-1);
    const bool late = election.heldOn > ends->endsOn.addMonths(1);
    const bool asked = std::any_of(election.steps.begin(), election.steps.end(), [](const ElectionStepDays& days) {
        return days.step == ElectionStep::Request && days.done.isValid();
    });
    const auto years = limits.shiftYears;
    const bool far = years
        && (election.heldOn < ends->plannedEnd.addYears(-*years)
            || election.heldOn > ends->plannedEnd.addYears(*years));
    if ((!early && !late) || (asked && !far))
        return {};
    QString text = early
        ? TermDoubtTexts::tr("第%1届到 %2 届满，这次换届选举定在 %3，提前 %4 天。提前换届要报上级党组织批准，请登记"
                             "“请示批复”；只是补缺的，请改为补选。")
        : TermDoubtTexts::tr("第%1届到 %2 届满，这次换届选举定在 %3，推迟 %4 天。延期换届要报上级党组织批准，请登记"
                             "“请示批复”。");
    if (far)
        text += TermDoubtTexts::tr("提前或延期一般不超过 %1 年。").arg(*years);
    return text.arg(ends->number)
        .arg(ends->endsOn.toString(Qt::ISODate), election.heldOn.toString(Qt::ISODate))
        .arg(std::abs(election.heldOn.daysTo(ends->endsOn)));
}

} // namespace

Result<QStringList> committeeVoteDoubts(const store::Session& session, const book::Branch& branch,
                                        const Committee& committee, const Election& election)
{
    const auto base = rules::ruleBase();
    if (election.kind != ElectionKind::Committee || book::isTemporary(branch) || !base)
        return QStringList();
    const CommitteeLimits limits = committeeLimits((*base)->catalogue, branch, election.heldOn);
    BB_TRY(const auto rows, book::listMemberRowsOn(session, election.branch, election.heldOn));
    return QStringList{fewMembersDoubt(rows, limits, election.heldOn), sizeDoubt(limits, election.seats),
                       shiftDoubt(committee, election, limits)};
}

} // namespace branchbook::organization
