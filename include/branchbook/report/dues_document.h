// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 党费 on paper: the sheet that is hung out and handed in, and the receipt of one payment. Of sums alone, nobody's income.
#pragma once

#include "branchbook/organization/dues_remittance.h"
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
    organization::DuesRemitted remitted = {}; ///< what of it was handed up already
};
/// 党费上缴单: each payment, the sums, what was handed up on which day against which receipt, who hands over and who takes it.
[[nodiscard]] Document duesHandUpDocument(const DuesHandUpPaper& paper);

/// With what was given beyond the dues, and who brought it; two lines to be signed. A payment that was corrected says so.
[[nodiscard]] Document duesReceiptDocument(const QString& branch, const organization::DuesPayment& payment);

} // namespace branchbook::report
