// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/organization/reserve.h"

#include "branchbook/base/stage_course.h"
#include "branchbook/rules/figure.h"
#include "organization/word_list.h"

#include <algorithm>
#include <utility>

namespace branchbook::organization {

namespace {

constexpr WordList<ReserveStage, 7> kReserveStages{"Reserve",
                                                   {{{"nominated", QT_TRANSLATE_NOOP("Reserve", "推荐")},
                                                     {"inspected", QT_TRANSLATE_NOOP("Reserve", "考察")},
                                                     {"published", QT_TRANSLATE_NOOP("Reserve", "公示")},
                                                     {"filed", QT_TRANSLATE_NOOP("Reserve", "入库")},
                                                     {"trained", QT_TRANSLATE_NOOP("Reserve", "培养")},
                                                     {"used", QT_TRANSLATE_NOOP("Reserve", "使用")},
                                                     {"out", QT_TRANSLATE_NOOP("Reserve", "出库")}}}};
constexpr WordList<ReserveSource, 4> kReserveSources{"Reserve",
                                                     {{{"self", QT_TRANSLATE_NOOP("Reserve", "个人自荐")},
                                                       {"members", QT_TRANSLATE_NOOP("Reserve", "党员推荐")},
                                                       {"committee", QT_TRANSLATE_NOOP("Reserve", "支委会推荐")},
                                                       {"higher", QT_TRANSLATE_NOOP("Reserve", "上级推荐")}}}};

struct ReserveTexts {
    Q_DECLARE_TR_FUNCTIONS(ReserveTexts)
};

/// Of the stages before the pool, those that were passed over.
QStringList stagesPassedOver(const Reserve& reserve)
{
    QStringList missing;
    for (const auto stage : {ReserveStage::Inspected, ReserveStage::Published}) {
        if (!reserve.dayOf(stage).isValid())
            missing.append(reserveStageTitle(stage));
    }
    return missing;
}

int fullYearsBetween(QDate born, QDate day)
{
    const bool beforeBirthday = std::pair(day.month(), day.day()) < std::pair(born.month(), born.day());
    return day.year() - born.year() - (beforeBirthday ? 1 : 0);
}

} // namespace

QString reserveStageName(ReserveStage stage)
{
    return kReserveStages.nameOf(stage);
}

QString reserveStageTitle(ReserveStage stage)
{
    return kReserveStages.titleOf(stage);
}

std::optional<ReserveStage> reserveStageByName(QStringView name)
{
    return kReserveStages.find(name);
}

QList<ReserveStage> reserveStages()
{
    return kReserveStages.values();
}

QString reserveSourceName(ReserveSource source)
{
    return kReserveSources.nameOf(source);
}

QString reserveSourceTitle(ReserveSource source)
{
    return kReserveSources.titleOf(source);
}

std::optional<ReserveSource> reserveSourceByName(QStringView name)
{
    return kReserveSources.find(name);
}

QList<ReserveSource> reserveSources()
{
    return kReserveSources.values();
}

ReserveStage Reserve::stage() const
{
    return reachedStage(steps, &ReserveStep::stage, ReserveStage::Nominated);
}

QDate Reserve::dayOf(ReserveStage stage) const
{
    return dayOfStage(steps, &ReserveStep::stage, stage);
}

bool Reserve::isInPool(QDate day) const
{
    const QDate filed = dayOf(ReserveStage::Filed);
    const QDate out = dayOf(ReserveStage::Out);
    return filed.isValid() && filed <= day && (!out.isValid() || out > day);
}

ReserveStage Reserve::stageOn(QDate day) const
{
    ReserveStage reached = ReserveStage::Nominated;
    for (const ReserveStep& step : steps) {
        if (step.on <= day)
            reached = step.stage;
    }
    return reached;
}

std::optional<ReserveScore> Reserve::scoreOf(int year) const
{
    for (const ReserveScore& score : scores) {
        if (score.year == year)
            return score;
    }
    return std::nullopt;
}

bool Reserve::owesScore(int year) const
{
    const QDate middle(year, 7, 2);
    const QDate end(year, 12, 31);
    const QDate filed = dayOf(ReserveStage::Filed);
    if (!filed.isValid() || filed > middle)
        return false;
    return std::all_of(steps.begin(), steps.end(), [&](const ReserveStep& step) {
        const bool ends = step.stage == ReserveStage::Used || step.stage == ReserveStage::Out;
        return !ends || step.on > end;
    });
}

std::optional<int> Reserve::ageOn(QDate day) const
{
    return birth.isEmpty() ? std::nullopt : std::optional(fullYearsBetween(birth.earliest(), day));
}

std::optional<int> Reserve::ageLeastOn(QDate day) const
{
    return birth.isEmpty() ? std::nullopt : std::optional(fullYearsBetween(birth.latest(), day));
}

Reserve standingOn(Reserve reserve, QDate day)
{
    reserve.steps.removeIf([day](const ReserveStep& step) { return step.on > day; });
    reserve.scores.removeIf([day](const ReserveScore& score) { return score.on > day; });
    if (reserve.memberLeftOn > day)
        reserve.memberGone = false;
    if (reserve.mentorLeftOn > day)
        reserve.mentorGone = false;
    if (reserve.mentorSince > day) {
        reserve.mentor.reset();
        reserve.mentorName.clear();
        reserve.mentorSince = {};
        reserve.mentorGone = false;
        reserve.mentorUnknown = true;
    }
    return reserve;
}

QStringList reserveDoubts(const Reserve& reserve, QDate today)
{
    QStringList doubts;
    if (!reserve.isOpen())
        return doubts;
    if (reserve.memberGone)
        doubts.append(ReserveTexts::tr("已经不在本支部的名册里，请登记出库。"));
    if (reserve.mentorGone)
        doubts.append(ReserveTexts::tr("培养联系人已经离开本支部，请另选一位。"));
    const QDate filed = reserve.dayOf(ReserveStage::Filed);
    if (!filed.isValid())
        return doubts;
    if (const QStringList missing = stagesPassedOver(reserve); !missing.isEmpty())
        doubts.append(ReserveTexts::tr("入库前没有“%1”的记录，请核对。").arg(missing.join(ReserveTexts::tr("、"))));
    for (const ReserveStep& step : reserve.steps) {
        if (step.until.isValid() && filed <= step.until)
            doubts.append(ReserveTexts::tr("公示到%1为止，入库的日期在期满之前，请核对。")
                              .arg(PartialDate::of(step.until).toChinese()));
    }
    const bool noMentor = reserve.mentorName.isEmpty() && !reserve.mentorUnknown;
    if (noMentor && reserve.stage() != ReserveStage::Used)
        doubts.append(ReserveTexts::tr("入库以后还没有明确培养联系人。"));
    for (int year = filed.year(); year < today.year(); ++year) {
        if (reserve.owesScore(year) && !reserve.scoreOf(year))
            doubts.append(ReserveTexts::tr("%1年没有登记年度考核得分。").arg(year));
    }
    return doubts;
}

Result<int> reserveYoungAge(const rules::Catalogue& catalogue, QDate today)
{
    BB_TRY(const rules::Figure figure, rules::figureOn(catalogue, u"reserve.young_age", today));
    return static_cast<int>(figure.number.numerator / figure.number.denominator);
}

} // namespace branchbook::organization
