// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of 哪里薄弱, one function each: those of the branch (thin.cpp) and those of its people (thin_people.cpp).
#pragma once

#include "branchbook/book/member.h"
#include "branchbook/organization/committee.h"
#include "branchbook/organization/thin.h"

#include <QSet>

namespace branchbook::organization {

/// What the lines are drawn from; read once.
struct ThinGround {
    const book::SectionQuery& query;
    const std::vector<rules::Finding>& findings;
    bool temporary = false; ///< 临时党支部: neither elects nor collects (corrections 37)
    Committee committee;
    QList<book::MemberRow> present; ///< everybody who belongs to the branch today, in the order of the roster

    [[nodiscard]] QDate today() const { return query.today; }
    [[nodiscard]] QSet<QString> presentIds() const;
    [[nodiscard]] QList<book::MemberRow> members() const; ///< of them those of the Party
};

[[nodiscard]] book::ThinSpot thinSpot(const char* what, const QString& title, const char* page);

[[nodiscard]] Result<book::ThinSpot> groupsSpot(const ThinGround& ground);
[[nodiscard]] Result<book::ThinSpot> recordsSpot(const ThinGround& ground);
[[nodiscard]] Result<book::ThinSpot> admissionSpot(const ThinGround& ground);
[[nodiscard]] Result<book::ThinSpot> duesSpot(const ThinGround& ground);
[[nodiscard]] Result<book::ThinSpot> awaySpot(const ThinGround& ground);
[[nodiscard]] Result<book::ThinSpot> talksSpot(const ThinGround& ground);
[[nodiscard]] Result<book::ThinSpot> transfersSpot(const ThinGround& ground);

} // namespace branchbook::organization
