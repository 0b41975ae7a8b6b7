// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A quarter of 三化 on paper: the branch's own list in the order of the roster, and what one person is told. Nobody has a rank in
// either, and both say that they are no publicity.
#pragma once

#include "branchbook/organization/merit.h"
#include "branchbook/report/document.h"

namespace branchbook::report {

struct MeritPaper {
    QString branch;
    organization::MeritQuarter quarter;
    QDate today;
};
/// Everybody of the quarter: the months, the score, or why there is none.
[[nodiscard]] Document meritDocument(const MeritPaper& paper);
/// One person's indicators with the points of the months and how the score comes about, with room to sign.
[[nodiscard]] Document meritPersonDocument(const MeritPaper& paper, const organization::MeritPerson& person);

} // namespace branchbook::report
