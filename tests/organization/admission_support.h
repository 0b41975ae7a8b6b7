// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A file of admission in which nothing contradicts anything, under the text of 2014, and ways to spoil it.
#pragma once

#include "branchbook/organization/admission_audit.h"
#include "branchbook/organization/admission_service.h"

namespace admission_test {

using namespace branchbook;
using namespace branchbook::organization;
using book::Field;

inline const QDate kToday(2026, 9, 18);

struct Sample {
    Sample();
    rules::Catalogue catalogue;
    rules::WorkingDays workingDays;
    book::Member member;
    AdmissionFile file;
    AuditSource source;
    rules::BranchBody body = rules::BranchBody::Committee;
    book::MemberId sponsors[3]; ///< 沈若溪, 李秉文, 韩知秋
    gathering::GatheringId accepted; ///< of step 15
    gathering::GatheringId converted; ///< of step 23

    [[nodiscard]] AdmissionGround ground() const { return {catalogue, workingDays, body, kToday}; }
    /// With what the roster says of it.
    void setDay(const char16_t* code, const char* iso);
    void drop(const char16_t* code);
    void setRoster(Field field, const QString& value) { member.values.set(field, value); }
    [[nodiscard]] AdmissionSponsor& sponsor(SponsorRole role, int index);
    /// Every paper that the steps taken leave, without a day.
    void fillPapers();
    void dropPaper(const char16_t* code, const QString& title);
    void datePaper(const char16_t* code, const QString& title, const char* iso);
    [[nodiscard]] QList<AuditFinding> findings() const;
    /// "dates 2", one each, in order.
    [[nodiscard]] QStringList found() const;
};

} // namespace admission_test
