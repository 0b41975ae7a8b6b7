// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 学习成果 and 自学: what came of a session (体会文章, 笔记, 发言提纲) and what somebody studied alone; and the study record of the
// members of the committee, who are to study first (mission I7). What is studied alone is no 集中学习培训 and counts into no 32 or 56 hours.
#pragma once

#include "branchbook/book/area.h"
#include "branchbook/gathering/gathering.h"
#include "branchbook/rules/catalogue.h"
#include "branchbook/store/unit_of_work.h"

namespace branchbook::ideology {

using StudyEntryId = Id<struct StudyEntryTag>;

inline constexpr int kMostEntryText = 200; ///< characters of title and note
inline constexpr int kMostEntryMinutes = 24 * 60;

enum class StudyEntryKind : quint8 { OwnStudy, Paper, Notes, Outline };
[[nodiscard]] QString studyEntryKindName(StudyEntryKind kind); ///< "own_study", "paper", "notes", "outline"
[[nodiscard]] QString studyEntryKindTitle(StudyEntryKind kind); ///< 自学, 体会文章, 学习笔记, 发言提纲
[[nodiscard]] std::optional<StudyEntryKind> studyEntryKindByName(QStringView name); ///< name or title
[[nodiscard]] QList<StudyEntryKind> studyEntryKinds();

struct StudyEntry {
    StudyEntryId id;
    qint64 rev = 0;
    book::BranchId branch;
    book::MemberId member;
    QString name; ///< read with the record
    std::optional<gathering::GatheringId> gathering; ///< the session that it came of
    QString topic; ///< of that session; read with the record
    StudyEntryKind kind = StudyEntryKind::Paper;
    QString title; ///< of the paper, or what was read
    QDate on;
    std::optional<int> minutes; ///< of own study: must be there; else nothing
    QString note; ///< where it was published, praised, filed
    QDate enteredOn;
};

/// Of `period`, the latest first, then by name.
[[nodiscard]] Result<QList<StudyEntry>> listStudyEntries(const store::Session& session, book::BranchId branch,
                                                         DateRange period);
/// Error: study_entry.missing (NotFound).
[[nodiscard]] Result<StudyEntry> loadStudyEntry(const store::Session& session, StudyEntryId id);

/// Errors (Invalid): study_entry.title_missing, study_entry.text_long, study_entry.day_missing, study_entry.day_future,
/// study_entry.minutes, study_entry.day_early (before the session); study_entry.gathering, study_entry.stranger (Refused).
[[nodiscard]] Result<StudyEntryId> addStudyEntry(store::UnitOfWork& unit, const StudyEntry& entry, QDate today);
/// Errors: those of addStudyEntry, store.conflict.
[[nodiscard]] Result<> changeStudyEntry(store::UnitOfWork& unit, const StudyEntry& entry, QDate today);
/// One entered by mistake. Error: study_entry.missing.
[[nodiscard]] Result<> removeStudyEntry(store::UnitOfWork& unit, StudyEntryId id);

/// What one of the committee studied in a year.
struct LeaderStudy {
    book::MemberId member;
    QString name;
    double hours = 0; ///< 学时 out of gatherings, as everywhere (gathering/study_parts.h)
    double target = 0; ///< 学时 asked in the year (study.secretary_hours); 0: none, or the person is excused
    double due = 0; ///< of them by that day
    bool behind = false; ///< as study_pace.h judges
    double ownHours = 0; ///< 学时 of own study, beside them
    int attended = 0; ///< gatherings
    int expected = 0;
    int outputs = 0; ///< papers, notes, outlines

    /// To one decimal; nothing where nothing was expected.
    [[nodiscard]] std::optional<double> attendancePercent() const;
};
/// The committee of `today`, in the order of the roster, from 1 January of that year on.
[[nodiscard]] Result<QList<LeaderStudy>> loadLeaderStudy(const store::Session& session,
                                                         const rules::Catalogue& catalogue, book::BranchId branch,
                                                         QDate today);

/// Outputs of the period by kind, and the committee's own study of the year. Nothing where there is no entry in the period.
[[nodiscard]] Result<> addEntrySection(const book::SectionQuery& query, book::AreaSection& section);

} // namespace branchbook::ideology
