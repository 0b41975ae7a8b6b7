// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 党费 on paper: the sheet that is hung out and handed in, and the receipt of one payment. Of sums alone, nobody's income.
#pragma once

#include "branchbook/organization/dues_public.h"
#include "branchbook/report/document.h"

namespace branchbook::report {

struct DuesSheetPaper {
    QString branch;
    organization::DuesPublicSheet sums;
    QDate today;
};
[[nodiscard]] Document duesSheetDocument(const DuesSheetPaper& paper);

struct DuesHandUpPaper {
    QString branch;
    QString higher; ///< empty: not known
    organization::DuesHandUp sums;
    QDate today;
};
/// 党费上缴单: each payment, the sums, who hands over and who takes it.
[[nodiscard]] Document duesHandUpDocument(const DuesHandUpPaper& paper);

/// With what was given beyond the dues, and who brought it; two lines to be signed. A payment that was corrected says so.
[[nodiscard]] Document duesReceiptDocument(const QString& branch, const organization::DuesPayment& payment);

} // namespace branchbook::report
