// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/organization/discipline.h"

#include "branchbook/base/stage_course.h"
#include "branchbook/rules/figure.h"
#include "organization/word_list.h"

#include <QCoreApplication>

#include <algorithm>

namespace branchbook::organization {

namespace {

constexpr WordList<DisciplineLevel, 2> kDisciplineLevels{"Discipline",
                                                         {{{"committee", QT_TRANSLATE_NOOP("Discipline", "只限支委")},
                                                           {"branch", QT_TRANSLATE_NOOP("Discipline", "支部公开")}}}};
constexpr WordList<DispositionMeasure, 4> kMeasures{
    "Discipline",
    {{{"correction", QT_TRANSLATE_NOOP("Discipline", "限期改正")},
      {"persuaded_withdrawal", QT_TRANSLATE_NOOP("Discipline", "劝退")},
      {"removal", QT_TRANSLATE_NOOP("Discipline", "除名")},
      {"self_withdrawal", QT_TRANSLATE_NOOP("Discipline", "自行脱党除名")}}}};
constexpr WordList<DispositionStep, kDispositionSteps> kDispositionCourse{
    "Discipline",
    {{{"found", QT_TRANSLATE_NOOP("Discipline", "发现")},
      {"verified", QT_TRANSLATE_NOOP("Discipline", "调查核实")},
      {"committee", QT_TRANSLATE_NOOP("Discipline", "支委会意见")},
      {"meeting", QT_TRANSLATE_NOOP("Discipline", "党员大会表决")},
      {"approved", QT_TRANSLATE_NOOP("Discipline", "上级审批")},
      {"announced", QT_TRANSLATE_NOOP("Discipline", "宣布")},
      {"help", QT_TRANSLATE_NOOP("Discipline", "执行帮教")},
      {"review", QT_TRANSLATE_NOOP("Discipline", "期满评议")}}}};
constexpr WordList<DispositionOutcome, 5> kDispositionOutcomes{
    "Discipline",
    {{{"corrected", QT_TRANSLATE_NOOP("Discipline", "改正合格")},
      {"withdrawn", QT_TRANSLATE_NOOP("Discipline", "已劝退")},
      {"removed", QT_TRANSLATE_NOOP("Discipline", "已除名")},
      {"escalated", QT_TRANSLATE_NOOP("Discipline", "没有改正，另作处置")},
      {"dropped", QT_TRANSLATE_NOOP("Discipline", "不予处置")}}}};

} // namespace

QString disciplineLevelName(DisciplineLevel level)
{
    return kDisciplineLevels.nameOf(level);
}

QString disciplineLevelTitle(DisciplineLevel level)
{
    return kDisciplineLevels.titleOf(level);
}

std::optional<DisciplineLevel> disciplineLevelByName(QStringView name)
{
    return kDisciplineLevels.find(name);
}

QString hiddenName()
{
    return QCoreApplication::translate("Discipline", "一名党员（保密）");
}

QString measureName(DispositionMeasure measure)
{
    return kMeasures.nameOf(measure);
}

QString measureTitle(DispositionMeasure measure)
{
    return kMeasures.titleOf(measure);
}

std::optional<DispositionMeasure> measureByName(QStringView name)
{
    return kMeasures.find(name);
}

QStringList measureNames()
{
    return kMeasures.names();
}

QString dispositionStepName(DispositionStep step)
{
    return kDispositionCourse.nameOf(step);
}

QString dispositionStepTitle(DispositionStep step)
{
    return kDispositionCourse.titleOf(step);
}

std::optional<DispositionStep> dispositionStepByName(QStringView name)
{
    return kDispositionCourse.find(name);
}

QStringList dispositionStepNames()
{
    return kDispositionCourse.names();
}

QString dispositionOutcomeName(DispositionOutcome outcome)
{
    return kDispositionOutcomes.nameOf(outcome);
}

QString dispositionOutcomeTitle(DispositionOutcome outcome)
{
    return kDispositionOutcomes.titleOf(outcome);
}

std::optional<DispositionOutcome> dispositionOutcomeByName(QStringView name)
{
    return kDispositionOutcomes.find(name);
}

QStringList dispositionOutcomeNames()
{
    return kDispositionOutcomes.names();
}

bool endsPartyLife(DispositionOutcome outcome)
{
    return outcome == DispositionOutcome::Withdrawn || outcome == DispositionOutcome::Removed;
}

const DispositionStepDay* DispositionCase::step(DispositionStep wanted) const
{
    return stepOfStage(steps, &DispositionStepDay::step, wanted);
}

DispositionStep DispositionCase::reached() const
{
    return reachedStage(steps, &DispositionStepDay::step, DispositionStep::Found);
}

Result<QDate> lastCorrectionDay(const rules::Catalogue& catalogue, QDate from)
{
    BB_TRY(const rules::Figure most, rules::figureOn(catalogue, u"disposition.correction_max", from));
    BB_TRY(const rules::Span span, rules::spanOf(most));
    return rules::addSpan(from, span);
}

Result<> checkCorrectionTerm(const rules::Catalogue& catalogue, QDate from, QDate until)
{
    if (!from.isValid() || !until.isValid() || until <= from)
        return fail(ErrorKind::Invalid, QStringLiteral("disposition.term_order"), {}, QStringLiteral("until"));
    BB_TRY(const QDate last, lastCorrectionDay(catalogue, from));
    if (until <= last)
        return {};
    return fail(
        ErrorKind::Invalid, QStringLiteral("disposition.term_long"),
        {PartialDate::of(until).toChinese(), PartialDate::of(from).toChinese(), PartialDate::of(last).toChinese()},
        QStringLiteral("until"));
}

Result<rules::SanctionResult> effectsOf(const rules::Catalogue& catalogue, const QList<SanctionRecord>& records,
                                        QDate on)
{
    std::vector<rules::Sanction> sanctions;
    for (const SanctionRecord& record : records)
        sanctions.push_back(record.sanction);
    return rules::sanctionEffects(catalogue, std::move(sanctions), on);
}

} // namespace branchbook::organization
