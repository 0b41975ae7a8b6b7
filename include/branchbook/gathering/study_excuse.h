// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 年老体弱党员不作硬性要求 (EDU2019 art. 23, domain-rules §6): of whom no class hours and no turn of the rotation training are asked in a
// year. What they study counts all the same.
#pragma once

#include "branchbook/book/member.h"
#include "branchbook/store/unit_of_work.h"

#include <QHash>

#include <optional>

namespace branchbook::gathering {

using StudyExcuseId = Id<struct StudyExcuseTag>;

/// No other word is kept: what an illness is stands in no list.
enum class ExcuseGround : quint8 { Old, Ill };
[[nodiscard]] QString excuseGroundName(ExcuseGround ground); ///< "old", "ill"
[[nodiscard]] QString excuseGroundTitle(ExcuseGround ground); ///< 年老, 体弱
[[nodiscard]] std::optional<ExcuseGround> excuseGroundByName(QStringView name); ///< name or title
[[nodiscard]] QList<ExcuseGround> excuseGrounds();

struct StudyExcuse {
    StudyExcuseId id;
    qint64 rev = 0;
    book::BranchId branch;
    book::MemberId member;
    QString name; ///< read with the record
    int year = 0;
    ExcuseGround ground = ExcuseGround::Old;
    QDate enteredOn;
};

/// Of the years from `first` to `last`, by year and pinyin.
[[nodiscard]] Result<QList<StudyExcuse>> listStudyExcuses(const store::Session& session, book::BranchId branch,
                                                          int first, int last);
/// Of one year, by person.
[[nodiscard]] Result<QHash<book::MemberId, ExcuseGround>> studyExcusesIn(const store::Session& session,
                                                                         book::BranchId branch, int year);

/// Errors: study_excuse.year (Invalid: before 1921, or over five years ahead); study_excuse.stranger, study_excuse.there (Refused).
[[nodiscard]] Result<StudyExcuseId> excuseFromStudy(store::UnitOfWork& unit, const StudyExcuse& excuse, QDate today);
/// Error: study_excuse.missing (NotFound).
[[nodiscard]] Result<> takeBackStudyExcuse(store::UnitOfWork& unit, StudyExcuseId id);

} // namespace branchbook::gathering
