// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organization/evaluation_checks.h"

#include "branchbook/base/text.h"
#include "branchbook/gathering/gathering_store.h"
#include "branchbook/organization/evaluation_store.h"

#include <QSet>

#include <algorithm>

namespace branchbook::organization {

namespace {

QString chineseDay(QDate day)
{
    return PartialDate::of(day).toChinese();
}

QString namesOf(const QList<EvaluatedPerson>& people)
{
    constexpr qsizetype kShown = 6;
    QStringList names;
    for (const EvaluatedPerson& person : people.first(std::min(kShown, people.size())))
        names.append(person.name);
    return names.join(u'、') + (people.size() > kShown ? QStringLiteral("等") : QString());
}

Error outOfOrder(const EvaluationStepDay& step, EvaluationStep other, QDate otherDay)
{
    if (!otherDay.isValid())
        return {ErrorKind::Refused,
                QStringLiteral("evaluation.step_before"),
                {evaluationStepTitle(step.step), evaluationStepTitle(other)},
                QStringLiteral("step")};
    return {ErrorKind::Refused,
            QStringLiteral("evaluation.step_order"),
            {evaluationStepTitle(step.step), chineseDay(step.doneOn), evaluationStepTitle(other), chineseDay(otherDay)},
            QStringLiteral("date")};
}

/// The numbers of the papers agree with each other, and with how many could write one.
Result<> checkPapers(const Evaluation& evaluation, const EvaluationCount& count)
{
    const std::array numbers{count.issued, count.collected, count.valid, count.voidPapers};
    const bool isNegative = std::any_of(numbers.begin(), numbers.end(), [](int number) { return number < 0; });
    if (isNegative || count.collected > count.issued || count.valid + count.voidPapers != count.collected)
        return fail(ErrorKind::Invalid, QStringLiteral("evaluation.papers"),
                    {QString::number(count.issued), QString::number(count.collected), QString::number(count.valid),
                     QString::number(count.voidPapers)},
                    QStringLiteral("papers"));
    if (count.ballot == EvaluationBallot::Members && count.issued > evaluation.people.size())
        return fail(ErrorKind::Refused, QStringLiteral("evaluation.issued_many"),
                    {QString::number(count.issued), QString::number(evaluation.people.size())},
                    QStringLiteral("papers"));
    return {};
}

Result<> checkLine(const EvaluationCount& count, const EvaluationTally& tally)
{
    const bool isNegative =
        tally.abstain < 0 || std::any_of(tally.marks.begin(), tally.marks.end(), [](int mark) { return mark < 0; });
    if (!isNegative && tally.graded() + tally.abstain <= count.valid)
        return {};
    return fail(ErrorKind::Invalid, QStringLiteral("evaluation.tally_many"),
                {tally.name, QString::number(tally.graded() + tally.abstain), QString::number(count.valid)},
                QStringLiteral("tally"));
}

} // namespace

Result<Evaluation> openRound(const store::Session& session, EvaluationId id)
{
    BB_TRY(Evaluation evaluation, loadEvaluation(session, id));
    if (evaluation.isClosed() || evaluation.recycled)
        return fail(ErrorKind::Refused, QStringLiteral("evaluation.closed"), {QString::number(evaluation.forYear)});
    return evaluation;
}

Result<EvaluatedPerson> listedPerson(const Evaluation& evaluation, book::MemberId member)
{
    if (const EvaluatedPerson* person = evaluation.person(member))
        return *person;
    return fail(ErrorKind::NotFound, QStringLiteral("evaluation.not_listed"),
                {QString::number(evaluation.forYear), chineseDay(evaluation.peopleOn)});
}

Result<> checkRoundDay(const Evaluation& evaluation, QDate day, QDate today)
{
    if (!day.isValid())
        return fail(ErrorKind::Invalid, QStringLiteral("evaluation.day_missing"), {}, QStringLiteral("date"));
    if (day > today)
        return fail(ErrorKind::Invalid, QStringLiteral("evaluation.day_future"), {chineseDay(day)},
                    QStringLiteral("date"));
    if (day.year() != evaluation.forYear && day.year() != evaluation.forYear + 1)
        return fail(ErrorKind::Invalid, QStringLiteral("evaluation.day_year"),
                    {chineseDay(day), QString::number(evaluation.forYear), QString::number(evaluation.forYear + 1)},
                    QStringLiteral("date"));
    return {};
}

Result<> checkRoundMeeting(const store::Session& session, const Evaluation& evaluation, const EvaluationStepDay& step)
{
    if (!step.gathering)
        return {};
    const QString where = QStringLiteral("gathering");
    const auto found = gathering::loadGathering(session, *step.gathering);
    if (!found && found.error().kind == ErrorKind::NotFound)
        return fail(ErrorKind::NotFound, QStringLiteral("evaluation.gathering_unknown"), {step.gathering->toString()},
                    where);
    BB_TRY(const auto meeting, found);
    if (meeting.branch != evaluation.branch)
        return fail(ErrorKind::Invalid, QStringLiteral("evaluation.gathering_branch"), {meeting.topic}, where);
    if (meeting.heldOn != step.doneOn)
        return fail(ErrorKind::Invalid, QStringLiteral("evaluation.gathering_day"),
                    {meeting.topic, chineseDay(meeting.heldOn), chineseDay(step.doneOn)}, where);
    if (meeting.forYear && *meeting.forYear != evaluation.forYear)
        return fail(ErrorKind::Invalid, QStringLiteral("evaluation.gathering_year"),
                    {meeting.topic, QString::number(*meeting.forYear), QString::number(evaluation.forYear)}, where);
    return {};
}

Result<> checkStepOrder(const Evaluation& evaluation, const EvaluationStepDay& step)
{
    if (!trimmedText(step.despite).isEmpty())
        return {};
    for (std::size_t i = 0; i < kEvaluationSteps; ++i) {
        const auto other = static_cast<EvaluationStep>(i);
        const EvaluationStepDay* done = evaluation.step(other);
        if (other < step.step && (done == nullptr || done->doneOn > step.doneOn))
            return fail(outOfOrder(step, other, done == nullptr ? QDate() : done->doneOn));
        if (other > step.step && done != nullptr && done->doneOn < step.doneOn)
            return fail(outOfOrder(step, other, done->doneOn));
    }
    return {};
}

Result<> checkStepContent(const Evaluation& evaluation, EvaluationStep step)
{
    if (step == EvaluationStep::Ballot && evaluation.count(EvaluationBallot::Members) == nullptr)
        return fail(ErrorKind::Refused, QStringLiteral("evaluation.count_missing"),
                    {evaluationBallotTitle(EvaluationBallot::Members)}, QStringLiteral("step"));
    if (step == EvaluationStep::Grading && !evaluation.ungraded().isEmpty())
        return fail(ErrorKind::Refused, QStringLiteral("evaluation.ungraded"),
                    {QString::number(evaluation.ungraded().size()), namesOf(evaluation.ungraded())},
                    QStringLiteral("step"));
    if (step == EvaluationStep::Feedback && !evaluation.untold().isEmpty())
        return fail(ErrorKind::Refused, QStringLiteral("evaluation.untold"),
                    {QString::number(evaluation.untold().size()), namesOf(evaluation.untold())},
                    QStringLiteral("step"));
    return {};
}

Result<> checkCount(const Evaluation& evaluation, const EvaluationCount& count, QDate today)
{
    BB_CHECK(checkRoundDay(evaluation, count.heldOn, today));
    BB_CHECK(checkPapers(evaluation, count));
    QSet<int> lines;
    for (const EvaluationTally& tally : count.tallies) {
        if (tally.line < 1 || tally.line > evaluation.people.size() || lines.contains(tally.line))
            return fail(ErrorKind::Invalid, QStringLiteral("evaluation.paper_lines"), {tally.name},
                        QStringLiteral("tally"));
        lines.insert(tally.line);
        BB_CHECK(checkLine(count, tally));
    }
    QList<EvaluatedPerson> missing;
    for (const EvaluatedPerson& person : evaluation.people) {
        if (person.getsGrade() && person.part == EvaluationPart::Here && !lines.contains(person.line))
            missing.append(person);
    }
    if (missing.isEmpty())
        return {};
    return fail(ErrorKind::Invalid, QStringLiteral("evaluation.line_missing"),
                {QString::number(missing.size()), namesOf(missing)}, QStringLiteral("tally"));
}

} // namespace branchbook::organization
