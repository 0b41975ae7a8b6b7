// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The lists of 制度建设 on paper: 执行检查, 违规问责, 收发文, 党员权利, 联系群众, 党员参与. What only the committee may read is counted, and its names
// and words are printed only where they are asked for. Chinese in every language.
#pragma once

#include "branchbook/institutions/document_register.h"
#include "branchbook/institutions/inspection.h"
#include "branchbook/institutions/participation.h"
#include "branchbook/institutions/right_matter.h"
#include "branchbook/institutions/tie.h"
#include "branchbook/institutions/violation.h"
#include "branchbook/report/document.h"

namespace branchbook::report {

enum class SecretWords : quint8 { Covered, Printed };

struct ListPaper {
    QString branch; ///< its name
    QDate on; ///< the day of the list
    SecretWords secrets = SecretWords::Covered;
};

struct CheckedInstitution {
    institutions::Inspection inspection;
    int findings = 0;
    int open = 0; ///< of them not put right yet
};
/// In the order given, as all of these.
[[nodiscard]] Document inspectionListDocument(const ListPaper& paper, const QList<CheckedInstitution>& checks);

[[nodiscard]] Document violationListDocument(const ListPaper& paper, const QList<institutions::Violation>& violations);

/// What is late by the day of the list is counted under the table.
[[nodiscard]] Document documentListDocument(const ListPaper& paper,
                                            const QList<institutions::RegisteredDocument>& documents);

struct ListedRight {
    institutions::RightMatter matter;
    institutions::AnswerRound round; ///< the last one
};
[[nodiscard]] Document rightListDocument(const ListPaper& paper, const QList<ListedRight>& matters);

struct ListedTie {
    institutions::Tie tie;
    int asked = 0; ///< visits of the quarter; 0 of a 联系点, which is asked by the year
    int made = 0; ///< of the quarter so far
    int needs = 0; ///< raised with it
    int open = 0; ///< of them not met yet
};
[[nodiscard]] Document tieListDocument(const ListPaper& paper, const QList<ListedTie>& ties);

/// Everybody's meetings and votes of `period`, with the sums under the table.
[[nodiscard]] Document participationDocument(const ListPaper& paper, DateRange period,
                                             const institutions::Participation& sum);

} // namespace branchbook::report
