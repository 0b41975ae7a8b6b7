// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/evaluation_data.h"

#include "branchbook/agenda/agenda.h"
#include "branchbook/base/screen_words.h"
#include "branchbook/book/member_store.h"
#include "branchbook/organization/committee_store.h"
#include "branchbook/organization/evaluation_store.h"
#include "ui/shell/desk.h"

#include <QCoreApplication>

#include <algorithm>

namespace branchbook::ui {

namespace {

using namespace organization;

struct EvaluationDataTexts {
    Q_DECLARE_TR_FUNCTIONS(EvaluationDataTexts)
};

/// 书记 first, the committee, 小组长, then everybody else in the order of the list.
int placeOf(const QString& post, const Committee& committee)
{
    constexpr int kBehindThePosts = 1000;
    if (post.isEmpty())
        return 2 * kBehindThePosts;
    const QString plain = book::plainPost(book::postParts(post).value(0));
    for (qsizetype i = 0; i < committee.posts.size(); ++i) {
        if (book::plainPost(committee.posts.at(i).title) == plain)
            return int(i);
    }
    return book::isCommitteePost(post) ? kBehindThePosts / 2 : kBehindThePosts;
}

std::optional<EvaluationTally> tallyIn(const Evaluation& round, EvaluationBallot ballot, int line)
{
    const EvaluationCount* count = round.count(ballot);
    const EvaluationTally* tally = count == nullptr ? nullptr : count->tally(line);
    return tally == nullptr ? std::nullopt : std::optional(*tally);
}

Result<> addEvaluatedRows(const Desk& desk, EvaluationData& data)
{
    const store::Session& reader = desk.book().reader();
    const Evaluation& round = *data.round;
    BB_TRY(const auto members, book::listMemberRowsOn(reader, data.branch.id, round.peopleOn));
    BB_TRY(const Committee committee, loadCommittee(reader, data.branch.id));
    BB_TRY(const auto evidence, evaluationEvidence(reader, *data.catalogue, round, data.today));
    QHash<book::MemberId, QString> posts;
    for (const book::MemberRow& row : members)
        posts.insert(row.id, row.post);
    for (const EvaluatedPerson& person : round.people) {
        EvaluationRow row{person, posts.value(person.member), tallyIn(round, EvaluationBallot::Members, person.line),
                          tallyIn(round, EvaluationBallot::Masses, person.line), evidence.value(person.member)};
        data.rows.push_back(std::move(row));
    }
    std::stable_sort(data.rows.begin(), data.rows.end(), [&](const auto& a, const auto& b) {
        return placeOf(a.post, committee) < placeOf(b.post, committee);
    });
    for (EvaluationRow& row : data.rows) {
        if (row.post.isEmpty())
            row.post = row.person.isFull() ? EvaluationDataTexts::tr("党员") : row.person.type;
    }
    return {};
}

} // namespace

int usualEvaluationYear(QDate today)
{
    return gathering::usualYear(gathering::Kind::DemocraticEvaluation, today).value_or(today.year());
}

QString evaluationDay(QDate day)
{
    return shownShortDay(day);
}

Result<EvaluationData> loadEvaluationData(const Desk& desk, int year, std::optional<QDate> past)
{
    const store::Session& reader = desk.book().reader();
    EvaluationData data;
    data.today = past.value_or(desk.today());
    data.branch = desk.branch();
    BB_TRY(auto rulebook, agenda::loadRulebook(reader, data.branch.id));
    data.catalogue = std::make_shared<const rules::Catalogue>(std::move(rulebook.catalogue));
    BB_TRY(const auto rounds,
           past ? listEvaluationsOn(reader, data.branch.id, *past) : listEvaluations(reader, data.branch.id));
    if (!past) {
        BB_TRY(data.recycled, listRecycledEvaluations(reader, data.branch.id));
    }
    for (const Evaluation& round : rounds) {
        data.years.append(round.forYear);
        if (!data.round && (year == 0 || round.forYear == year))
            data.round = round;
    }
    if (!data.round)
        return data;
    BB_TRY(data.quota, evaluationQuota(*data.catalogue, *data.round));
    BB_TRY(data.doubts, evaluationDoubts(*data.catalogue, *data.round));
    BB_TRY(data.coveredDoubts, evaluationDoubts(*data.catalogue, *data.round, PaperFigures::Covered));
    BB_CHECK(addEvaluatedRows(desk, data));
    return data;
}

} // namespace branchbook::ui
