// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appraisal/appraisal_rows.h"

#include "branchbook/base/screen_words.h"
#include "branchbook/organization/poll.h"

#include <QCoreApplication>

#include <array>

namespace branchbook::ui {

namespace {

using organization::Appraisal;
using organization::AppraisalGrade;
using organization::AppraisalStep;
using organization::AppraisalStepDay;

struct AppraisalRowTexts {
    Q_DECLARE_TR_FUNCTIONS(AppraisalRowTexts)
};

Cell appraisalWhoCell(const AppraisalRow& row)
{
    const QString text =
        row.round.toWhom.isEmpty() ? row.round.speaker : row.round.speaker + QStringLiteral(" · ") + row.round.toWhom;
    return {.text = text, .tip = shownWord(organization::appraisalLevelTitle(row.round.level))};
}

Cell appraisalDayCell(const AppraisalRow& row)
{
    const AppraisalStepDay* present = row.round.step(AppraisalStep::Present);
    if (present != nullptr)
        return {.text = PartialDate::of(present->doneOn).toDotted()};
    if (row.round.meetingOn.isValid())
        return {.text = AppraisalRowTexts::tr("定于 %1").arg(PartialDate::of(row.round.meetingOn).toDotted()),
                .tint = Color::Text2};
    return {.text = QStringLiteral("—"), .tint = Color::Text3};
}

Cell appraisalCovered()
{
    return {.text = AppraisalRowTexts::tr("已遮住"), .tint = Color::Text3};
}

Cell appraisalTotalCell(const AppraisalRow& row)
{
    const auto total = row.round.total();
    if (!row.tells())
        return appraisalCovered();
    if (!total)
        return {.text = QStringLiteral("—"), .tint = Color::Text3};
    return {.text = organization::pollIndexText(*total), .bar = *total / 1000.0};
}

Cell appraisalGradeCell(const AppraisalRow& row)
{
    if (!row.tells())
        return appraisalCovered();
    const QString text = row.round.result ? shownWord(organization::appraisalGradeTitle(row.round.result->grade))
                                          : AppraisalRowTexts::tr("未评定");
    const bool isGood = row.round.result.has_value() && row.round.result->grade <= AppraisalGrade::Fair;
    return {.text = text, .chip = {text, !row.round.result ? Tone::Neutral : isGood ? Tone::Ok : Tone::Warn, {}}};
}

Cell appraisalProblemsCell(const AppraisalRow& row)
{
    if (!row.tells())
        return appraisalCovered();
    const auto problems = organization::appraisalProblemsBy(row.problems, row.today);
    if (problems.total == 0)
        return {.text = QStringLiteral("—"), .tint = Color::Text3};
    return {.text = QStringLiteral("%1/%2").arg(problems.closed).arg(problems.total),
            .tip = AppraisalRowTexts::tr("问题 %1 个，已整改 %2 个").arg(problems.total).arg(problems.closed)};
}

constexpr std::array<Column<AppraisalRow>, 6> kAppraisalColumns{
    Column<AppraisalRow>{QT_TRANSLATE_NOOP("table", "年度"), 72, Qt::AlignLeft,
                         [](const AppraisalRow& row) { return Cell{.text = QString::number(row.round.forYear)}; }},
    Column<AppraisalRow>{QT_TRANSLATE_NOOP("table", "述职"), 180, Qt::AlignLeft, appraisalWhoCell},
    Column<AppraisalRow>{QT_TRANSLATE_NOOP("table", "日期"), 128, Qt::AlignLeft, appraisalDayCell, 2},
    Column<AppraisalRow>{QT_TRANSLATE_NOOP("table", "总分"), 104, Qt::AlignLeft, appraisalTotalCell},
    Column<AppraisalRow>{QT_TRANSLATE_NOOP("table", "等次"), 88, Qt::AlignLeft, appraisalGradeCell},
    Column<AppraisalRow>{QT_TRANSLATE_NOOP("table", "整改"), 72, Qt::AlignLeft, appraisalProblemsCell, 1},
};

} // namespace

std::span<const Column<AppraisalRow>> appraisalColumns()
{
    return kAppraisalColumns;
}

AppraisalNext nextOf(const Appraisal& round)
{
    if (round.report.isEmpty())
        return AppraisalNext::WriteReport;
    if (!round.missing().isEmpty())
        return AppraisalNext::EnterCount;
    return round.result ? AppraisalNext::AddProblem : AppraisalNext::EnterGrade;
}

} // namespace branchbook::ui
