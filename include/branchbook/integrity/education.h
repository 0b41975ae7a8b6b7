// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 廉政教育: what was held for it. Meetings and lessons whose topic says so are counted as they stand among the gatherings; what was
// none of them (a visit, a film, a letter to the families) is entered here (mission A1: sessions, audience, materials).
#pragma once

#include "branchbook/base/word_list.h"
#include "branchbook/book/area.h"
#include "branchbook/book/member.h"
#include "branchbook/gathering/gathering.h"
#include "branchbook/store/unit_of_work.h"

namespace branchbook::integrity {

using LessonId = Id<struct LessonTag>;

/// 警示教育, 党纪学习, 参观, 专题片, 家风教育, 其他.
enum class LessonKind : quint8 { Warning, Discipline, Visit, Film, Family, Other };
[[nodiscard]] const WordList<LessonKind, 6>& lessonKinds();

struct Lesson {
    LessonId id;
    qint64 rev = 0;
    book::BranchId branch;
    QDate heldOn;
    LessonKind kind = LessonKind::Warning;
    QString topic;
    QString audience;
    int present = 0; ///< how many took part; 0: not counted
    QString materials;
    QDate enteredOn;
    bool recycled = false;
};

/// The latest first.
[[nodiscard]] Result<QList<Lesson>> listLessons(const store::Session& session, book::BranchId branch);
[[nodiscard]] Result<QList<Lesson>> listRecycledLessons(const store::Session& session, book::BranchId branch);
/// Error: education.missing (NotFound).
[[nodiscard]] Result<Lesson> loadLesson(const store::Session& session, LessonId id);

/// Those held by the end of a past `day`, as they are now: one has no other day. What is in the bin today is not among them.
[[nodiscard]] Result<QList<Lesson>> listLessonsOn(const store::Session& session, book::BranchId branch, QDate day);

/// New where `rev` is 0. Errors: education.day_missing, education.topic_missing, education.count_wrong, education.day_future (Invalid), education.recycled (Refused), store.conflict.
[[nodiscard]] Result<LessonId> saveLesson(store::UnitOfWork& unit, const Lesson& lesson, QDate today);
[[nodiscard]] Result<> recycleLesson(store::UnitOfWork& unit, LessonId id, QDate today);
[[nodiscard]] Result<> restoreLesson(store::UnitOfWork& unit, LessonId id);

/// Held on a day, whichever book of it there is.
struct EducationSession {
    QDate on;
    QString topic;
    QString kind; ///< in Chinese: that of the gathering, or of the entry
    int present = 0; ///< 0: not counted
    std::optional<gathering::GatheringId> gathering; ///< none: an entry
};
/// Whether a topic says that the gathering was held for it: 廉政, 廉洁, 警示教育, 党纪学习, 党风廉政.
[[nodiscard]] bool isIntegrityTopic(const QString& topic);
/// Gatherings that were held and entries, the earliest first.
[[nodiscard]] Result<QList<EducationSession>> educationSessions(const store::Session& session, book::BranchId branch,
                                                                DateRange range, QDate today);
/// Occurrences: integrity_education, planned gatherings as planned ones. A branch without any keeps none; asked for since the day of its first.
[[nodiscard]] Result<> addEducationFacts(const book::FactsQuery& query, rules::Facts& facts);
/// Nothing where there was none.
[[nodiscard]] Result<> addEducationSection(const book::SectionQuery& query, book::AreaSection& section);

} // namespace branchbook::integrity
