// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/organization/discipline.h"

#include "branchbook/rules/figure.h"

#include <QCoreApplication>

#include <algorithm>

namespace branchbook::organization {

namespace {

struct DisciplineWord {
    const char* name;
    const char* title;
};
constexpr std::array<DisciplineWord, 2> kDisciplineLevels{{{"committee", QT_TRANSLATE_NOOP("Discipline", "只限支委")},
                                                           {"branch", QT_TRANSLATE_NOOP("Discipline", "支部公开")}}};
constexpr std::array<DisciplineWord, 4> kMeasures{
    {{"correction", QT_TRANSLATE_NOOP("Discipline", "限期改正")},
     {"persuaded_withdrawal", QT_TRANSLATE_NOOP("Discipline", "劝退")},
     {"removal", QT_TRANSLATE_NOOP("Discipline", "除名")},
     {"self_withdrawal", QT_TRANSLATE_NOOP("Discipline", "自行脱党除名")}}};
constexpr std::array<DisciplineWord, kDispositionSteps> kDispositionCourse{
    {{"found", QT_TRANSLATE_NOOP("Discipline", "发现")},
     {"verified", QT_TRANSLATE_NOOP("Discipline", "调查核实")},
     {"committee", QT_TRANSLATE_NOOP("Discipline", "支委会意见")},
     {"meeting", QT_TRANSLATE_NOOP("Discipline", "党员大会表决")},
     {"approved", QT_TRANSLATE_NOOP("Discipline", "上级审批")},
     {"announced", QT_TRANSLATE_NOOP("Discipline", "宣布")},
     {"help", QT_TRANSLATE_NOOP("Discipline", "执行帮教")},
     {"review", QT_TRANSLATE_NOOP("Discipline", "期满评议")}}};
constexpr std::array<DisciplineWord, 5> kDispositionOutcomes{
    {{"corrected", QT_TRANSLATE_NOOP("Discipline", "改正合格")},
     {"withdrawn", QT_TRANSLATE_NOOP("Discipline", "已劝退")},
     {"removed", QT_TRANSLATE_NOOP("Discipline", "已除名")},
     {"escalated", QT_TRANSLATE_NOOP("Discipline", "没有改正，另作处置")},
     {"dropped", QT_TRANSLATE_NOOP("Discipline", "不予处置")}}};

template <class Words, class Value>
QString disciplineName(const Words& words, Value value)
{
    return QString::fromLatin1(words.at(static_cast<std::size_t>(value)).name);
}

template <class Words, class Value>
QString disciplineTitle(const Words& words, Value value)
{
    return QCoreApplication::translate("Discipline", words.at(static_cast<std::size_t>(value)).title);
}

template <class Value, class Words>
std::optional<Value> disciplineNamed(const Words& words, QStringView name)
{
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (name == QLatin1StringView(words[i].name) || name == QString::fromUtf8(words[i].title))
            return static_cast<Value>(i);
    }
    return std::nullopt;
}

template <class Words>
QStringList disciplineNames(const Words& words)
{
    QStringList names;
    for (const DisciplineWord& word : words)
        names.append(QString::fromLatin1(word.name));
    return names;
}

} // namespace

QString disciplineLevelName(DisciplineLevel level)
{
    return disciplineName(kDisciplineLevels, level);
}

QString disciplineLevelTitle(DisciplineLevel level)
{
    return disciplineTitle(kDisciplineLevels, level);
}

std::optional<DisciplineLevel> disciplineLevelByName(QStringView name)
{
    return disciplineNamed<DisciplineLevel>(kDisciplineLevels, name);
}

QString hiddenName()
{
    return QCoreApplication::translate("Discipline", "一名党员（保密）");
}

QString measureName(DispositionMeasure measure)
{
    return disciplineName(kMeasures, measure);
}

QString measureTitle(DispositionMeasure measure)
{
    return disciplineTitle(kMeasures, measure);
}

std::optional<DispositionMeasure> measureByName(QStringView name)
{
    return disciplineNamed<DispositionMeasure>(kMeasures, name);
}

QStringList measureNames()
{
    return disciplineNames(kMeasures);
}

QString dispositionStepName(DispositionStep step)
{
    return disciplineName(kDispositionCourse, step);
}

QString dispositionStepTitle(DispositionStep step)
{
    return disciplineTitle(kDispositionCourse, step);
}

std::optional<DispositionStep> dispositionStepByName(QStringView name)
{
    return disciplineNamed<DispositionStep>(kDispositionCourse, name);
}

QStringList dispositionStepNames()
{
    return disciplineNames(kDispositionCourse);
}

QString dispositionOutcomeName(DispositionOutcome outcome)
{
    return disciplineName(kDispositionOutcomes, outcome);
}

QString dispositionOutcomeTitle(DispositionOutcome outcome)
{
    return disciplineTitle(kDispositionOutcomes, outcome);
}

std::optional<DispositionOutcome> dispositionOutcomeByName(QStringView name)
{
    return disciplineNamed<DispositionOutcome>(kDispositionOutcomes, name);
}

QStringList dispositionOutcomeNames()
{
    return disciplineNames(kDispositionOutcomes);
}

bool endsPartyLife(DispositionOutcome outcome)
{
    return outcome == DispositionOutcome::Withdrawn || outcome == DispositionOutcome::Removed;
}

const DispositionStepDay* DispositionCase::step(DispositionStep wanted) const
{
    const auto found =
        std::find_if(steps.begin(), steps.end(), [&](const DispositionStepDay& one) { return one.step == wanted; });
    return found == steps.end() ? nullptr : &*found;
}

DispositionStep DispositionCase::reached() const
{
    return steps.isEmpty() ? DispositionStep::Found : steps.last().step;
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
