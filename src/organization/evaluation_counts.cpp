// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The sums of the papers: entered at once, corrected with a mark.
#include "branchbook/base/text.h"
#include "branchbook/organization/evaluation_assess.h"
#include "branchbook/organization/evaluation_service.h"
#include "organization/evaluation_checks.h"
#include "organization/evaluation_rows.h"

#include <algorithm>

namespace branchbook::organization {

namespace {

QString papersText(const EvaluationCount& count)
{
    return QStringLiteral("发出%1 收回%2 有效%3 作废%4")
        .arg(count.issued)
        .arg(count.collected)
        .arg(count.valid)
        .arg(count.voidPapers);
}

/// What is different in `now`, as it was; the papers first.
QString whatStood(const EvaluationCount& before, const EvaluationCount& now)
{
    QStringList parts;
    if (papersText(before) != papersText(now))
        parts.append(papersText(before));
    if (before.heldOn != now.heldOn)
        parts.append(PartialDate::of(before.heldOn).toChinese());
    for (const EvaluationTally& tally : before.tallies) {
        const EvaluationTally* other = now.tally(tally.line);
        if (other == nullptr || tallyText(*other) != tallyText(tally))
            parts.append(tally.name + u' ' + tallyText(tally));
    }
    return parts.isEmpty() ? papersText(before) : parts.join(QStringLiteral("；"));
}

/// Names are those of the list: a paper bears nothing else.
EvaluationCount named(const Evaluation& evaluation, EvaluationCount count)
{
    for (EvaluationTally& tally : count.tallies) {
        if (tally.line > 0 && tally.line <= evaluation.people.size())
            tally.name = evaluation.people.at(tally.line - 1).name;
    }
    std::sort(count.tallies.begin(), count.tallies.end(), [](const auto& a, const auto& b) { return a.line < b.line; });
    return count;
}

Result<> writeTallies(store::UnitOfWork& unit, EvaluationId id, const EvaluationCount& count)
{
    for (const EvaluationTally& tally : count.tallies)
        BB_CHECK(unit.put("evaluation_tally", columnsOf(id, count.ballot, tally)));
    return {};
}

} // namespace

Result<> recordEvaluationCount(store::UnitOfWork& unit, EvaluationId id, EvaluationCount count, QDate today)
{
    BB_TRY(const Evaluation evaluation, openRound(unit.session(), id));
    if (evaluation.count(count.ballot) != nullptr)
        return fail(ErrorKind::Refused, QStringLiteral("evaluation.count_taken"),
                    {evaluationBallotTitle(count.ballot)});
    count = named(evaluation, std::move(count));
    BB_CHECK(checkCount(evaluation, count, today));
    count.enteredOn = today;
    BB_CHECK(unit.insert("evaluation_count", columnsOf(id, count)));
    return writeTallies(unit, id, count);
}

Result<> correctEvaluationCount(store::UnitOfWork& unit, EvaluationId id, EvaluationCount count, const QString& reason,
                                QDate today)
{
    BB_TRY(const Evaluation evaluation, loadEvaluation(unit.session(), id));
    const EvaluationCount* before = evaluation.count(count.ballot);
    if (before == nullptr || evaluation.recycled)
        return fail(ErrorKind::NotFound, QStringLiteral("evaluation.count_missing"),
                    {evaluationBallotTitle(count.ballot)});
    if (trimmedText(reason).isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("evaluation.why"), {evaluationBallotTitle(count.ballot)},
                    QStringLiteral("reason"));
    count = named(evaluation, std::move(count));
    BB_CHECK(checkCount(evaluation, count, today));
    count.enteredOn = before->enteredOn;
    BB_CHECK(addEvaluationCorrection(unit, id,
                                     {today, evaluationBallotTitle(count.ballot), whatStood(*before, count), reason}));
    BB_CHECK(unit.put("evaluation_count", columnsOf(id, count)));
    for (const EvaluationTally& tally : before->tallies) {
        if (count.tally(tally.line) == nullptr)
            BB_CHECK(unit.remove(
                "evaluation_tally",
                QStringList{id.toString(), evaluationBallotName(count.ballot), QString::number(tally.line)}.join(
                    QChar(store::kKeySeparator))));
    }
    return writeTallies(unit, id, count);
}

EvaluationCount emptyCount(const Evaluation& evaluation, EvaluationBallot ballot)
{
    EvaluationCount count;
    count.ballot = ballot;
    for (const EvaluatedPerson& person : evaluation.people) {
        if (person.getsGrade() && person.part == EvaluationPart::Here)
            count.tallies.append({person.line, person.name, {}, 0});
    }
    return count;
}

Result<> addPaper(EvaluationCount& count, const QList<std::optional<Grade>>& marks)
{
    if (marks.size() != count.tallies.size())
        return fail(ErrorKind::Invalid, QStringLiteral("evaluation.paper_marks"),
                    {QString::number(marks.size()), QString::number(count.tallies.size())}, QStringLiteral("paper"));
    for (qsizetype i = 0; i < marks.size(); ++i) {
        if (marks[i])
            ++count.tallies[i].marks[std::size_t(*marks[i])];
        else
            ++count.tallies[i].abstain;
    }
    ++count.collected;
    ++count.valid;
    count.issued = std::max(count.issued, count.collected);
    return {};
}

Result<Ballot> evaluationPaper(const Evaluation& evaluation, EvaluationBallot ballot, const QString& branchName,
                               int papers)
{
    QStringList names;
    for (const EvaluationTally& tally : emptyCount(evaluation, ballot).tallies)
        names.append(tally.name);
    QStringList grades;
    for (const EvaluationWord& word : gradeWords())
        grades.append(QString::fromUtf16(word.title));
    Ballot paper = gradeBallot(
        QStringLiteral("%1年度民主评议党员测评票（%2）").arg(evaluation.forYear).arg(evaluationBallotTitle(ballot)),
        names, grades, papers);
    paper.issuer = branchName;
    BB_CHECK(checkBallot(paper));
    return paper;
}

} // namespace branchbook::organization
