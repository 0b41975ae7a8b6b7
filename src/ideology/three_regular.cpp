// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/ideology/three_regular.h"

#include "branchbook/ideology/study_pace.h"
#include "branchbook/ideology/study_plan.h"
#include "branchbook/store/day.h"
#include "branchbook/store/session.h"

#include <QCoreApplication>

namespace branchbook::ideology {

namespace {

struct RegularTexts {
    Q_DECLARE_TR_FUNCTIONS(RegularTexts)
};

struct RegularKind {
    Regular regular;
    gathering::Kind kind;
};
constexpr std::array<RegularKind, 9> kRegularKinds{{
    {Regular::Education, gathering::Kind::PartyLesson},
    {Regular::Education, gathering::Kind::ThemePartyDay},
    {Regular::Education, gathering::Kind::CenterGroupStudy},
    {Regular::Education, gathering::Kind::SpecialLecture},
    {Regular::Education, gathering::Kind::TheorySeminar},
    {Regular::Training, gathering::Kind::IntensiveTraining},
    {Regular::Appraisal, gathering::Kind::TheoryExam},
    {Regular::Appraisal, gathering::Kind::OrganizationalLifeMeeting},
    {Regular::Appraisal, gathering::Kind::DemocraticEvaluation},
}};

constexpr int kMonthsOfQuarter = 3;

/// Quarters that ended before that day and had nothing.
int quietQuarters(const std::array<int, 12>& heldIn, QDate today)
{
    int quiet = 0;
    for (int first = 1; first <= 10; first += kMonthsOfQuarter) {
        const QDate end = QDate(today.year(), first, 1).addMonths(kMonthsOfQuarter).addDays(-1);
        int held = 0;
        for (int month = first; month < first + kMonthsOfQuarter; ++month)
            held += heldIn.at(static_cast<std::size_t>(month - 1));
        quiet += end < today && held == 0 ? 1 : 0;
    }
    return quiet;
}

void countGathering(RegularYear& year, const store::Query& query, QDate today)
{
    const auto kind = gathering::kindByName(query.text(1));
    const QDate on = store::dayAt(query, 2);
    const bool held = query.integer(3) != 0 && on <= today;
    if (kind == gathering::Kind::DemocraticEvaluation && held) {
        const int round = query.isNull(4) ? on.year() : static_cast<int>(query.integer(4));
        if (round >= year.evaluationYear) {
            year.evaluationYear = round;
            year.lastEvaluation = gathering::GatheringId::fromString(query.text(0));
        }
    }
    for (RegularLine& line : year.lines) {
        if (line.kind != kind || on.year() != year.year)
            continue;
        const auto month = static_cast<std::size_t>(on.month() - 1);
        const int planned = on > today ? 1 : 0;
        line.held += held ? 1 : 0;
        line.heldIn.at(month) += held ? 1 : 0;
        line.planned += planned;
        line.plannedIn.at(month) += planned;
    }
}

} // namespace

QString regularTitle(Regular regular)
{
    switch (regular) {
    case Regular::Education: return RegularTexts::tr("经常性教育");
    case Regular::Training: return RegularTexts::tr("经常性培训");
    case Regular::Appraisal: break;
    }
    return RegularTexts::tr("经常性考核评价");
}

Result<RegularYear> loadRegularYear(const store::Session& session, const rules::Catalogue& catalogue,
                                    book::BranchId branch, QDate today)
{
    RegularYear year;
    year.year = today.year();
    for (const RegularKind& each : kRegularKinds) {
        RegularLine line;
        line.regular = each.regular;
        line.kind = each.kind;
        line.yearly = each.kind == gathering::Kind::OrganizationalLifeMeeting
            || each.kind == gathering::Kind::DemocraticEvaluation;
        year.lines.append(line);
    }
    {
        store::Query query = session.query("three_regular.sessions");
        query.bind("branch", branch.toString()).bind("first", QDate(today.year() - 1, 1, 1).toString(Qt::ISODate));
        BB_TRY(bool row, query.bind("last", QDate(today.year(), 12, 31).toString(Qt::ISODate)).next());
        while (row) {
            countGathering(year, query, today);
            BB_TRY(row, query.next());
        }
    }
    for (RegularLine& line : year.lines) {
        line.quietQuarters = line.yearly ? 0 : quietQuarters(line.heldIn, today);
        if (line.kind != gathering::Kind::ThemePartyDay || line.held + line.planned == 0)
            continue;
        StudyForm form;
        form.kind = line.kind;
        form.held = line.held;
        form.all = line.held + line.planned;
        year.themeDays = themeDaysText(form, askedOfThemeDays(catalogue, today));
    }
    BB_TRY(const DateRange cycle, rotationCycle(catalogue, today));
    BB_TRY(const auto turns, loadTurns(session, catalogue, branch, cycle, today));
    year.turns = turnFigures(turns);
    BB_TRY(const StudyPace pace, loadStudyPace(session, catalogue, branch, today.year(), today));
    year.belowTarget = pace.behind();
    return year;
}

} // namespace branchbook::ideology
