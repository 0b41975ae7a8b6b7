// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the book has of one person, on one page: 党员登记表 to be checked and signed, 党员信息卡 to be looked at.
#pragma once

#include "branchbook/organization/background.h"
#include "branchbook/organization/member_entry.h"
#include "branchbook/organization/merit_store.h"
#include "branchbook/organization/own_field.h"
#include "branchbook/report/document.h"

namespace branchbook::report {

/// Masked: of the ID number and the telephone the first three and last four figures, and of the family how many there are.
enum class PersonalNumbers : quint8 { Masked, Full };

struct MemberSheet {
    QString branch;
    QString group;
    book::Member member;
    QString standing; ///< 党龄 in words; empty: does not count
    QList<organization::MemberEntry> honours; ///< other kinds are left out
    PersonalNumbers numbers = PersonalNumbers::Masked;
    QDate today;
    QStringList tags = {}; ///< these and what follows but the photo and the background stand on the card alone
    QList<organization::OwnMark> own = {};
    QList<book::TimelineEntry> course = {}; ///< newest first
    QByteArray photo = {}; ///< on the form alone; empty: none
    QList<organization::Background> background = {}; ///< on the form alone: as listBackground gives it
    QList<organization::ReviewedMerit> merits = {}; ///< 三化, newest quarter first
};
[[nodiscard]] Document memberDocument(const MemberSheet& sheet);
[[nodiscard]] Document memberCardDocument(const MemberSheet& sheet);

} // namespace branchbook::report
