// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The year's study by form and month, plan against done. The plan is the planned gatherings themselves; there is no second one.
#pragma once

#include "branchbook/book/area.h"
#include "branchbook/gathering/gathering.h"
#include "branchbook/rules/catalogue.h"

#include <array>

namespace branchbook::ideology {

enum class StudyState : quint8 {
    Planned, ///< still to come
    Held, ///< recorded
    Unrecorded, ///< its day is gone and nobody recorded it
};

/// A session of one of the forms: group study, training, lecture, seminar, exam, lesson.
struct StudySession {
    gathering::GatheringId gathering;
    gathering::Kind kind = gathering::Kind::CenterGroupStudy;
    QString topic;
    QDate on;
    QString lecturer;
    int materials = 0; ///< files attached
    StudyState state = StudyState::Planned;
    std::optional<int> told; ///< people who were told of it (gathering/gathering_notice.h); nothing: nobody yet
};

/// The sessions of a form in a year.
struct StudyForm {
    gathering::Kind kind = gathering::Kind::CenterGroupStudy;
    int all = 0; ///< held, to come and unrecorded
    int held = 0;
    std::array<int, 12> allIn{}; ///< by month
    std::array<int, 12> heldIn{};
};

/// How often a form stands in the plan of a year (page 24): 每月1次, 每季度1次, else 每年3次.
struct StudyFrequency {
    enum class Per : quint8 { Month, Quarter, Year };
    Per per = Per::Year;
    int times = 0; ///< in each of them; 0: not planned at all
    bool operator==(const StudyFrequency&) const = default;
};
/// Pure. By month or by quarter where each of them has as many; what is planned, not what a rule asks for.
[[nodiscard]] StudyFrequency frequencyOf(const StudyForm& form);
/// How often the rules ask for theme days (theme_day.monthly, EDU2019 art. 16, or the branch's own figure); 0: no rule in force. The
/// overview of the year counts against it, the plan against what was put into it.
[[nodiscard]] StudyFrequency askedOfThemeDays(const rules::Catalogue& catalogue, QDate day);
[[nodiscard]] QString frequencyName(StudyFrequency::Per per); ///< "month", "quarter", "year"
[[nodiscard]] QString frequencyText(const StudyFrequency& frequency); ///< 每月1次; empty: not planned

/// 主题党日已开展 8 次，安排了 11 次（要求每月1次，全年总览按要求的次数计): why two pages have two figures. `form` of theme days.
[[nodiscard]] QString themeDaysText(const StudyForm& form, const StudyFrequency& asked);

struct StudyYear {
    int year = 0;
    QList<StudySession> sessions; ///< by day
    QList<StudyForm> forms; ///< all six, in the order of the mission: the five forms and the lesson
    int all = 0;
    int held = 0;
    /// 主题党日 beside the five forms and the lesson: planned and asked for by month where meetings are, in no sum of these.
    StudyForm themeDays;
    QList<StudySession> themeSessions; ///< by day
};

/// The five study forms and the Party lesson.
[[nodiscard]] QList<gathering::Kind> studyForms();
[[nodiscard]] Result<StudyYear> loadStudyYear(const store::Session& session, book::BranchId branch, int year,
                                              QDate today);

/// Each session of the five forms is owed on its planned day (term "study_plan"), until it is recorded. The lesson is not among
/// them: its rule by quarter names the planned one already.
[[nodiscard]] Result<> addStudyPlanFacts(const book::FactsQuery& query, rules::Facts& facts);

} // namespace branchbook::ideology
