// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 检查副本: a book to be read alone, with the records of a period, for those who inspect; and the index of evidence to it.
#pragma once

#include "branchbook/base/period.h"
#include "branchbook/book/area.h"
#include "branchbook/exchange/package.h"
#include "branchbook/report/document.h"
#include "branchbook/store/excerpt.h"

namespace branchbook::exchange {

struct InspectionRequest {
    DateRange range;
    PackageNumbers numbers = PackageNumbers::Full; ///< Masked: ID numbers and telephones by their ends, no addresses
};

/// One record of the copy: number in its area, day, and where in the program it stands.
struct EvidenceLine {
    QString area; ///< "organization"
    int number = 0;
    QDate day;
    QString kind; ///< 支部党员大会
    QString title;
    QString where; ///< 组织建设 › 活动记录
};

struct InspectionCopy {
    qint64 rows = 0;
    QString recoveryCode; ///< of its passphrase; shown once
    QList<EvidenceLine> index;
};

/// Tables of which rows go along, parents first, and those of which none does: together every table of a book's content.
[[nodiscard]] const std::vector<store::ExcerptTable>& inspectionTables();
[[nodiscard]] const std::vector<const char*>& inspectionLeftOut();

/// A new file at `path` under `passphrase`. Of what a book seals only the numbers of members go along; clues, talks, opinions,
/// sanctions, cadres, reviews and the remarks to votes do not. Errors: inspection.period and inspection.to_come (Usage), inspection.of_copy
/// (Refused),
/// those of store::writeExcerpt.
[[nodiscard]] Result<InspectionCopy> writeInspectionCopy(const store::Session& session, const QString& path,
                                                         const InspectionRequest& request,
                                                         const store::Secret& passphrase, const book::Areas& areas,
                                                         Progress& progress,
                                                         const store::KdfCost& cost = store::measuredCost());
/// The index as a paper: a table for each area.
[[nodiscard]] report::Document evidenceIndex(const QList<EvidenceLine>& index, const QString& branch,
                                             const InspectionRequest& request, const book::Areas& areas);

} // namespace branchbook::exchange
