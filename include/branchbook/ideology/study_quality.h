// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 学习效果: what those who were there thought of a session (mission I7). Sums alone, entered whole: who gave which grade is
// nowhere in the book, not in its journal either. And what the figures of a year's sessions say together.
#pragma once

#include "branchbook/book/area.h"
#include "branchbook/gathering/gathering.h"
#include "branchbook/store/unit_of_work.h"

#include <array>

namespace branchbook::ideology {

enum class StudyGrade : quint8 { Good, Fair, Plain, Poor };
inline constexpr std::size_t kStudyGrades = 4;
[[nodiscard]] QString studyGradeName(StudyGrade grade); ///< "good", "fair", "plain", "poor"
[[nodiscard]] QString studyGradeTitle(StudyGrade grade); ///< 好, 较好, 一般, 差
[[nodiscard]] QList<StudyGrade> studyGrades();

/// Slips by grade, in the order of StudyGrade; each 0 or more.
using StudyVotes = std::array<int, kStudyGrades>;
[[nodiscard]] int studyVotesIn(const StudyVotes& votes);
/// 好 and 较好 of all, in percent to one decimal; nothing without slips.
[[nodiscard]] std::optional<double> studyApproval(const StudyVotes& votes);

/// A session of study that was held.
struct RatedSession {
    gathering::GatheringId gathering;
    gathering::Kind kind = gathering::Kind::PartyLesson;
    QString topic;
    QDate on;
    int expected = 0;
    int present = 0;
    int minutes = 0; ///< of study, for each who was there
    int outputs = 0; ///< papers, notes and outlines handed in
    std::optional<StudyVotes> votes; ///< nothing: not rated

    /// The attendance was corrected after the count: more slips than people. Counts in no figure until one of the two is put right.
    [[nodiscard]] bool hasTooMany() const { return votes && studyVotesIn(*votes) > present; }
};

/// The sessions of one form together.
struct FormQuality {
    gathering::Kind kind = gathering::Kind::PartyLesson;
    int sessions = 0;
    int expected = 0;
    int present = 0;
    int missed = 0; ///< people who did not come, over all sessions
    int madeUp = 0; ///< of those, whose make-up is confirmed
    int outputs = 0;
    int rated = 0; ///< sessions
    StudyVotes votes{};

    /// In percent to one decimal; nothing where nobody was expected, or missed it.
    [[nodiscard]] std::optional<double> attendancePercent() const;
    [[nodiscard]] std::optional<double> madeUpPercent() const;
};

struct StudyQuality {
    QList<RatedSession> sessions; ///< the latest first
    QList<FormQuality> forms; ///< of studyForms() but the exam, which has scores; those without a session too
};
/// Of what was held in `period` and not after `today`.
[[nodiscard]] Result<StudyQuality> loadStudyQuality(const store::Session& session, book::BranchId branch,
                                                    DateRange period, QDate today);

/// Of a record as it stands: more slips than people who were there, since the attendance was corrected; empty: none.
[[nodiscard]] Result<QString> ratingDoubt(const store::Session& session, const gathering::Gathering& held);

/// In place of what was entered before. Errors: rating.kind (Refused: no session of study, or not held), rating.none,
/// rating.negative, rating.many (more slips than people who were there) (Invalid).
[[nodiscard]] Result<> rateStudy(store::UnitOfWork& unit, gathering::GatheringId gathering, const StudyVotes& votes,
                                 QDate today);
/// Error: rating.missing (NotFound).
[[nodiscard]] Result<> clearRating(store::UnitOfWork& unit, gathering::GatheringId gathering);

/// Rated sessions of the period and their grades together. Nothing where none was rated.
[[nodiscard]] Result<> addQualitySection(const book::SectionQuery& query, book::AreaSection& section);

} // namespace branchbook::ideology
