// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The year's study by form and month, plan against done. The plan is the planned gatherings themselves; there is no second one.
#pragma once

#include "branchbook/book/area.h"
#include "branchbook/gathering/gathering.h"

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
};

/// The sessions of a form in a year.
struct StudyForm {
    gathering::Kind kind = gathering::Kind::CenterGroupStudy;
    int all = 0; ///< held, to come and unrecorded
    int held = 0;
    std::array<int, 12> allIn{}; ///< by month
    std::array<int, 12> heldIn{};
};

struct StudyYear {
    int year = 0;
    QList<StudySession> sessions; ///< by day
    QList<StudyForm> forms; ///< all six, in the order of the mission: the five forms and the lesson
    int all = 0;
    int held = 0;
};

/// The five study forms and the Party lesson.
[[nodiscard]] QList<gathering::Kind> studyForms();
[[nodiscard]] Result<StudyYear> loadStudyYear(const store::Session& session, book::BranchId branch, int year,
                                              QDate today);

/// Each session of the five forms is owed on its planned day (term "study_plan"), until it is recorded. The lesson is not among
/// them: its rule by quarter names the planned one already.
[[nodiscard]] Result<> addStudyPlanFacts(const book::FactsQuery& query, rules::Facts& facts);

} // namespace branchbook::ideology
