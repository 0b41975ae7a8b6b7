// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The pool of reserve cadres, the contact points and the file of a brand on paper. The pool is confidential: names, mentors and
// points are printed only where the sheet says so, what was written of anybody never.
#pragma once

#include "branchbook/organization/brand.h"
#include "branchbook/organization/contact_point.h"
#include "branchbook/organization/reserve.h"
#include "branchbook/report/document.h"

namespace branchbook::report {

enum class ReserveNames : quint8 { Covered, Printed };

struct ReserveSheet {
    QString branch;
    QList<organization::Reserve> people; ///< in the order in which they are printed
    QDate today;
    ReserveNames names = ReserveNames::Covered;
};
[[nodiscard]] Document reserveDocument(const ReserveSheet& sheet);

struct ContactSheet {
    struct Line {
        organization::ContactPoint point;
        int asked = 0; ///< visits a year; 0: not known
    };
    QString branch;
    QList<Line> points;
    QDate today;
};
[[nodiscard]] Document contactDocument(const ContactSheet& sheet);

/// Its five things, its course and what was done under it.
[[nodiscard]] Document brandDocument(const QString& branch, const organization::Brand& brand, QDate today);

} // namespace branchbook::report
