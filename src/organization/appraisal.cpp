// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/organization/appraisal.h"

#include "branchbook/base/named.h"
#include "branchbook/base/stage_course.h"
#include "branchbook/organization/poll.h"

#include <QCoreApplication>

#include <algorithm>

namespace branchbook::organization {

namespace {

constexpr std::array<AppraisalWord, 3> kAppraisalLevelWords{{
    {"higher", u"向上级党组织述职"},
    {"members", u"向支部党员大会述职"},
    {"both", u"向上级党组织和支部党员大会述职"},
}};
constexpr std::array<AppraisalWord, kAppraisalSteps> kAppraisalStepWords{{
    {"scope", u"确定范围"},
    {"evidence", u"核实情况"},
    {"report", u"撰写报告"},
    {"present", u"述职"},
    {"comment", u"点评提问"},
    {"ballot", u"测评"},
    {"grading", u"定等"},
    {"feedback", u"反馈"},
    {"pledge", u"公开承诺"},
    {"recheck", u"次年复查"},
}};
constexpr std::array<AppraisalWord, kAppraisalRaters> kAppraisalRaterWords{{
    {"higher", u"上级"},
    {"members", u"党员"},
    {"masses", u"群众"},
}};
constexpr std::array<AppraisalWord, kAppraisalGrades> kAppraisalGradeWords{{
    {"good", u"好"},
    {"fair", u"较好"},
    {"average", u"一般"},
    {"poor", u"差"},
}};

constexpr int kNovember = 11;

struct AppraisalTexts {
    Q_DECLARE_TR_FUNCTIONS(AppraisalTexts)
};

template <class Value>
QString appraisalName(std::span<const AppraisalWord> words, Value value)
{
    return QString::fromLatin1(words[static_cast<std::size_t>(value)].name);
}

template <class Value>
QString appraisalTitle(std::span<const AppraisalWord> words, Value value)
{
    return QString::fromUtf16(words[static_cast<std::size_t>(value)].title);
}

template <class Value>
std::optional<Value> appraisalValue(std::span<const AppraisalWord> words, QStringView name)
{
    const AppraisalWord* found = findNamed(words, name);
    return found == nullptr ? std::nullopt : std::optional(static_cast<Value>(found - words.data()));
}

/// 好5 较好2 一般0 差0, by the words of the list.
template <std::size_t Size>
QString appraisalNumbers(std::span<const AppraisalWord> words, const std::array<int, Size>& numbers)
{
    QStringList parts;
    for (std::size_t i = 0; i < Size; ++i)
        parts.append(QString::fromUtf16(words[i].title) + QString::number(numbers[i]));
    return parts.join(u' ');
}

/// The weighted sum as it stands above the line, and the weights below it.
struct AppraisalSum {
    qint64 points = 0;
    qint64 weights = 0;
    QStringList parts;
};

/// None: a group that counts has no score.
std::optional<AppraisalSum> appraisalSum(const Appraisal& appraisal)
{
    AppraisalSum sum;
    for (std::size_t i = 0; i < kAppraisalRaters; ++i) {
        const auto rater = static_cast<AppraisalRater>(i);
        const int weight = appraisal.weightOf(rater);
        if (weight == 0)
            continue;
        const auto score = appraisal.scoreOf(rater);
        if (!score)
            return std::nullopt;
        sum.points += qint64(weight) * *score;
        sum.weights += weight;
        sum.parts.append(QStringLiteral("%1×%2").arg(pollIndexText(*score)).arg(weight));
    }
    return sum.weights == 0 ? std::nullopt : std::optional(sum);
}

} // namespace

std::span<const AppraisalWord> appraisalLevels()
{
    return kAppraisalLevelWords;
}

QString appraisalLevelName(AppraisalLevel level)
{
    return appraisalName(kAppraisalLevelWords, level);
}

QString appraisalLevelTitle(AppraisalLevel level)
{
    return appraisalTitle(kAppraisalLevelWords, level);
}

std::optional<AppraisalLevel> appraisalLevelByName(QStringView name)
{
    return appraisalValue<AppraisalLevel>(kAppraisalLevelWords, name);
}

std::span<const AppraisalWord> appraisalSteps()
{
    return kAppraisalStepWords;
}

QString appraisalStepName(AppraisalStep step)
{
    return appraisalName(kAppraisalStepWords, step);
}

QString appraisalStepTitle(AppraisalStep step)
{
    return appraisalTitle(kAppraisalStepWords, step);
}

std::optional<AppraisalStep> appraisalStepByName(QStringView name)
{
    return appraisalValue<AppraisalStep>(kAppraisalStepWords, name);
}

std::span<const AppraisalWord> appraisalRaters()
{
    return kAppraisalRaterWords;
}

QString appraisalRaterName(AppraisalRater rater)
{
    return appraisalName(kAppraisalRaterWords, rater);
}

QString appraisalRaterTitle(AppraisalRater rater)
{
    return appraisalTitle(kAppraisalRaterWords, rater);
}

std::optional<AppraisalRater> appraisalRaterByName(QStringView name)
{
    return appraisalValue<AppraisalRater>(kAppraisalRaterWords, name);
}

std::span<const AppraisalWord> appraisalGrades()
{
    return kAppraisalGradeWords;
}

QString appraisalGradeName(AppraisalGrade grade)
{
    return appraisalName(kAppraisalGradeWords, grade);
}

QString appraisalGradeTitle(AppraisalGrade grade)
{
    return appraisalTitle(kAppraisalGradeWords, grade);
}

std::optional<AppraisalGrade> appraisalGradeByName(QStringView name)
{
    return appraisalValue<AppraisalGrade>(kAppraisalGradeWords, name);
}

QString appraisalScaleText(const AppraisalScale& scale)
{
    return appraisalNumbers(kAppraisalGradeWords, scale.points) + u'；'
        + appraisalNumbers(kAppraisalRaterWords, scale.weights);
}

QString appraisalCountText(const AppraisalCount& count)
{
    return QStringLiteral("发出%1 收回%2；").arg(count.issued).arg(count.collected)
        + appraisalNumbers(kAppraisalGradeWords, count.marks);
}

const AppraisalStepDay* Appraisal::step(AppraisalStep step) const
{
    return stepOfStage(steps, &AppraisalStepDay::step, step);
}

std::optional<AppraisalStep> Appraisal::currentStep() const
{
    for (std::size_t i = 0; i < kAppraisalSteps; ++i) {
        const auto each = static_cast<AppraisalStep>(i);
        if (step(each) == nullptr)
            return each;
    }
    return std::nullopt;
}

const AppraisalCount* Appraisal::count(AppraisalRater rater) const
{
    const auto found =
        std::find_if(counts.begin(), counts.end(), [&](const AppraisalCount& each) { return each.rater == rater; });
    return found == counts.end() ? nullptr : &*found;
}

std::optional<int> Appraisal::scoreOf(AppraisalRater rater) const
{
    const AppraisalCount* sums = count(rater);
    if (sums == nullptr || sums->graded() == 0)
        return std::nullopt;
    qint64 points = 0;
    for (std::size_t i = 0; i < kAppraisalGrades; ++i)
        points += qint64(scale.points[i]) * sums->marks[i];
    const qint64 papers = sums->graded();
    return int((points * 20 + papers) / (2 * papers)); // half up
}

std::optional<int> Appraisal::total() const
{
    const auto sum = appraisalSum(*this);
    if (!sum)
        return std::nullopt;
    return int((2 * sum->points + sum->weights) / (2 * sum->weights)); // half up
}

QString Appraisal::totalWorking() const
{
    const auto sum = appraisalSum(*this);
    if (!sum)
        return {};
    return QStringLiteral("(%1)÷%2＝%3")
        .arg(sum->parts.join(u'＋'), QString::number(sum->weights), pollIndexText(total().value_or(0)));
}

QList<AppraisalRater> Appraisal::missing() const
{
    QList<AppraisalRater> list;
    for (std::size_t i = 0; i < kAppraisalRaters; ++i) {
        const auto rater = static_cast<AppraisalRater>(i);
        if (weightOf(rater) > 0 && !scoreOf(rater))
            list.append(rater);
    }
    return list;
}

QDate knownFrom(const Appraisal& appraisal)
{
    QDate first = appraisal.enteredOn;
    const auto trace = [&](QDate day) {
        if (day.isValid() && day < first)
            first = day;
    };
    for (const AppraisalStepDay& each : appraisal.steps)
        trace(each.doneOn);
    for (const AppraisalCount& each : appraisal.counts)
        trace(each.heldOn);
    if (appraisal.result)
        trace(appraisal.result->on);
    trace(appraisal.publishedFrom);
    return first;
}

Appraisal standingOn(Appraisal appraisal, QDate day)
{
    if (const AppraisalStepDay* written = appraisal.step(AppraisalStep::Report);
        written != nullptr && written->doneOn > day)
        appraisal.report.clear();
    appraisal.steps.removeIf([&](const AppraisalStepDay& each) { return each.doneOn > day; });
    appraisal.counts.removeIf([&](const AppraisalCount& each) { return each.heldOn > day; });
    appraisal.corrections.removeIf([&](const AppraisalCorrection& each) { return each.on > day; });
    if (appraisal.result && appraisal.result->on > day)
        appraisal.result.reset();
    if (appraisal.publishedFrom.isValid() && appraisal.publishedFrom > day) {
        appraisal.publishedFrom = {};
        appraisal.publishedUntil = {};
        appraisal.publishedAt.clear();
    }
    return appraisal;
}

QStringList appraisalDoubts(const Appraisal& appraisal)
{
    const AppraisalStepDay* present = appraisal.step(AppraisalStep::Present);
    const QDate day = present == nullptr ? appraisal.meetingOn : present->doneOn;
    if (!day.isValid())
        return {};
    const bool isUsual = day >= QDate(appraisal.forYear, kNovember, 1) && day <= QDate(appraisal.forYear + 1, 1, 31);
    if (isUsual)
        return {};
    return {AppraisalTexts::tr("述职一般在当年11月到次年1月进行（各地通行做法）。这次写的是%1，请对照上级通知核对。")
                .arg(PartialDate::of(day).toChinese())};
}

AppraisalProblems appraisalProblemsBy(const QList<ledger::Item>& items, QDate day)
{
    AppraisalProblems problems{int(items.size()), 0};
    for (const ledger::Item& item : items)
        problems.closed += ledger::asOf(item, day).isOpen() ? 0 : 1;
    return problems;
}

} // namespace branchbook::organization
