// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Everybody of a branch who is on the way to becoming a Party member, with or without a file.
#pragma once

#include "branchbook/agenda/agenda.h"
#include "branchbook/organization/admission_plan.h"
#include "branchbook/organization/admission_service.h"

#include <QSet>

#include <memory>
#include <optional>

namespace branchbook::ui {

class Desk;

struct AdmissionPerson {
    book::Member member;
    std::optional<organization::AdmissionFile> file; ///< absent: none was begun
    organization::AdmissionCourse course; ///< of the file
    int stage = 0; ///< 0 … 4
    QSet<book::MemberId> gone; ///< of the mentors and introducers those who left the branch
    QStringList early; ///< meetings that vote on the conversion before the probation is over, in words

    [[nodiscard]] QString name() const { return member.name(); }
};

struct AdmissionData {
    std::shared_ptr<const agenda::Rulebook> rulebook;
    rules::BranchBody body = rules::BranchBody::Committee;
    QDate today; ///< or the past day that all of it is of
    bool past = false; ///< `today` is a day gone by: nothing here is to be changed
    QList<AdmissionPerson> people; ///< by stage, then by name
    QList<organization::AdmissionFile> ended; ///< newest last
    QList<organization::AdmissionFile> recycled; ///< of a past day none
    std::optional<organization::AdmissionPlan> plan; ///< of the year of today
    book::FigurePeople accepted; ///< in that year; counted among those who are Party members by now, too

    [[nodiscard]] organization::AdmissionGround ground() const
    {
        return {rulebook->catalogue, rulebook->workingDays, body, today};
    }
    [[nodiscard]] const AdmissionPerson* find(book::MemberId member) const;
};
/// With `day`, a past one: who was on the way when it ended, and how far (organization::listAdmissionsOn; the roster as book::RosterDay
/// has it). The plan is the one that the book has now.
[[nodiscard]] Result<AdmissionData> loadAdmissionData(const Desk& desk, std::optional<QDate> day = {});

/// 申请入党 … 教育考察和转正
[[nodiscard]] QString admissionStageTitle(int stage);

} // namespace branchbook::ui
