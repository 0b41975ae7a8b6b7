// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/organization/evaluation.h"

#include "branchbook/base/named.h"
#include "branchbook/base/stage_course.h"

#include <algorithm>

namespace branchbook::organization {

namespace {

constexpr std::array<EvaluationWord, kGrades> kGradeWords{{
    {"excellent", u"优秀"},
    {"qualified", u"合格"},
    {"basically_qualified", u"基本合格"},
    {"unqualified", u"不合格"},
}};
constexpr std::array<EvaluationWord, kEvaluationSteps> kStepWords{{
    {"study", u"学习准备"},
    {"talks", u"谈心谈话"},
    {"self", u"个人自评"},
    {"mutual", u"党员互评"},
    {"ballot", u"民主测评"},
    {"grading", u"组织评定"},
    {"feedback", u"结果反馈"},
    {"report", u"上报归档"},
}};
constexpr std::array<EvaluationWord, 3> kPartWords{{
    {"here", u"本支部评议"},
    {"elsewhere", u"在流入地评议"},
    {"excused", u"不参加评议"},
}};
constexpr std::array<EvaluationWord, 2> kBallotWords{{
    {"members", u"党员互评"},
    {"masses", u"群众测评"},
}};

constexpr QLatin1StringView kEvaluationRef("evaluation/");

template <class Value>
QString nameIn(std::span<const EvaluationWord> words, Value value)
{
    return QString::fromLatin1(words[static_cast<std::size_t>(value)].name);
}

template <class Value>
QString titleIn(std::span<const EvaluationWord> words, Value value)
{
    return QString::fromUtf16(words[static_cast<std::size_t>(value)].title);
}

template <class Value>
std::optional<Value> valueIn(std::span<const EvaluationWord> words, QStringView name)
{
    const EvaluationWord* found = findNamed(words, name);
    return found == nullptr ? std::nullopt : std::optional(static_cast<Value>(found - words.data()));
}

template <class Test>
QList<EvaluatedPerson> peopleWho(const QList<EvaluatedPerson>& people, Test test)
{
    QList<EvaluatedPerson> found;
    std::copy_if(people.begin(), people.end(), std::back_inserter(found), test);
    return found;
}

/// The earliest day that the round has of itself.
QDate firstDayOf(const Evaluation& evaluation)
{
    QDate first = evaluation.peopleOn;
    const auto take = [&](QDate day) {
        if (day.isValid() && (!first.isValid() || day < first))
            first = day;
    };
    for (const EvaluationStepDay& step : evaluation.steps)
        take(step.doneOn);
    for (const EvaluationCount& count : evaluation.counts)
        take(count.heldOn);
    return first;
}

void takeBackLater(EvaluatedPerson& person, bool appraised, bool graded, QDate day)
{
    if (!appraised)
        person.self.reset();
    if (!graded) {
        person.grade.reset();
        person.opinion.clear();
    }
    if (graded && !(person.toldOn > day))
        return;
    person.toldOn = {};
    person.toldBy.clear();
    person.reply.clear();
}

} // namespace

QString refOf(EvaluationId id)
{
    return kEvaluationRef + id.toString();
}

EvaluationId evaluationOfRef(const QString& ref)
{
    return ref.startsWith(kEvaluationRef) ? EvaluationId::fromString(QStringView(ref).mid(kEvaluationRef.size()))
                                          : EvaluationId{};
}

std::span<const EvaluationWord> gradeWords()
{
    return kGradeWords;
}

QString gradeName(Grade grade)
{
    return nameIn(kGradeWords, grade);
}

QString gradeTitle(Grade grade)
{
    return titleIn(kGradeWords, grade);
}

std::optional<Grade> gradeByName(QStringView name)
{
    return valueIn<Grade>(kGradeWords, name);
}

std::span<const EvaluationWord> evaluationSteps()
{
    return kStepWords;
}

QString evaluationStepName(EvaluationStep step)
{
    return nameIn(kStepWords, step);
}

QString evaluationStepTitle(EvaluationStep step)
{
    return titleIn(kStepWords, step);
}

std::optional<EvaluationStep> evaluationStepByName(QStringView name)
{
    return valueIn<EvaluationStep>(kStepWords, name);
}

std::span<const EvaluationWord> evaluationParts()
{
    return kPartWords;
}

QString evaluationPartName(EvaluationPart part)
{
    return nameIn(kPartWords, part);
}

QString evaluationPartTitle(EvaluationPart part)
{
    return titleIn(kPartWords, part);
}

std::optional<EvaluationPart> evaluationPartByName(QStringView name)
{
    return valueIn<EvaluationPart>(kPartWords, name);
}

std::span<const EvaluationWord> evaluationBallots()
{
    return kBallotWords;
}

QString evaluationBallotName(EvaluationBallot ballot)
{
    return nameIn(kBallotWords, ballot);
}

QString evaluationBallotTitle(EvaluationBallot ballot)
{
    return titleIn(kBallotWords, ballot);
}

std::optional<EvaluationBallot> evaluationBallotByName(QStringView name)
{
    return valueIn<EvaluationBallot>(kBallotWords, name);
}

QString tallyText(const EvaluationTally& tally)
{
    QStringList parts;
    for (std::size_t i = 0; i < kGrades; ++i) {
        if (tally.marks[i] > 0)
            parts.append(titleIn(kGradeWords, i) + QString::number(tally.marks[i]));
    }
    if (tally.abstain > 0)
        parts.append(QStringLiteral("弃权%1").arg(tally.abstain));
    return parts.join(u' ');
}

const EvaluationTally* EvaluationCount::tally(int line) const
{
    const auto found =
        std::find_if(tallies.begin(), tallies.end(), [line](const EvaluationTally& one) { return one.line == line; });
    return found == tallies.end() ? nullptr : &*found;
}

const EvaluationStepDay* Evaluation::step(EvaluationStep step) const
{
    return stepOfStage(steps, &EvaluationStepDay::step, step);
}

std::optional<EvaluationStep> Evaluation::currentStep() const
{
    for (std::size_t i = 0; i < kEvaluationSteps; ++i) {
        if (step(static_cast<EvaluationStep>(i)) == nullptr)
            return static_cast<EvaluationStep>(i);
    }
    return std::nullopt;
}

const EvaluatedPerson* Evaluation::person(book::MemberId member) const
{
    const auto found =
        std::find_if(people.begin(), people.end(), [&](const EvaluatedPerson& one) { return one.member == member; });
    return found == people.end() ? nullptr : &*found;
}

const EvaluationCount* Evaluation::count(EvaluationBallot ballot) const
{
    const auto found = std::find_if(counts.begin(), counts.end(),
                                    [ballot](const EvaluationCount& one) { return one.ballot == ballot; });
    return found == counts.end() ? nullptr : &*found;
}

QList<EvaluatedPerson> Evaluation::with(Grade grade) const
{
    return peopleWho(people, [grade](const EvaluatedPerson& one) { return one.grade == grade; });
}

QList<EvaluatedPerson> Evaluation::ungraded() const
{
    return peopleWho(people, [](const EvaluatedPerson& one) { return one.getsGrade() && !one.grade; });
}

QList<EvaluatedPerson> Evaluation::untold() const
{
    return peopleWho(people, [](const EvaluatedPerson& one) { return one.grade && !one.toldOn.isValid(); });
}

std::optional<Evaluation> standingOn(Evaluation evaluation, QDate day)
{
    if (firstDayOf(evaluation) > day)
        return std::nullopt;
    evaluation.steps.removeIf([&](const EvaluationStepDay& step) { return step.doneOn > day; });
    evaluation.counts.removeIf([&](const EvaluationCount& count) { return count.heldOn > day; });
    evaluation.corrections.removeIf([&](const EvaluationCorrection& each) { return each.on > day; });
    if (evaluation.publishedFrom > day) {
        evaluation.publishedFrom = {};
        evaluation.publishedUntil = {};
        evaluation.publishedAt.clear();
    }
    const bool appraised = evaluation.step(EvaluationStep::SelfAppraisal) != nullptr;
    const bool graded = evaluation.step(EvaluationStep::Grading) != nullptr;
    for (EvaluatedPerson& person : evaluation.people)
        takeBackLater(person, appraised, graded, day);
    return evaluation;
}

} // namespace branchbook::organization
