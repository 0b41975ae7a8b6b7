// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An institution as a paper (GB/T 9704-2012 as the other papers), and what makes it known: the sheet that its readers sign, and
// the notice that is put up.
#pragma once

#include "branchbook/institutions/reading.h"
#include "branchbook/report/document.h"

namespace branchbook::report {

struct InstitutionPaper {
    QString branch; ///< its name
    QString issuer; ///< with the unit before it; empty: the branch
    institutions::Institution institution; ///< with its texts
    int version = 0; ///< one that it has
    QStringList attachments = {}; ///< names
};

/// 第一章, 一、 and （一） become headings where they stand alone, 第一条 is set bold. A version that does not hold yet says so
/// under its title.
[[nodiscard]] Document institutionDocument(const InstitutionPaper& paper);

/// 传阅: everybody with the day of reading and room to sign. 公示: the notice, with the text of the version behind it.
[[nodiscard]] Document readingDocument(const InstitutionPaper& paper, const institutions::Reading& reading);

} // namespace branchbook::report
