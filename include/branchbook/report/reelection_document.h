// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The papers around an election as drafts to be completed: what the book knows is filled in, the rest is a blank line.
#pragma once

#include "branchbook/organization/committee_store.h"
#include "branchbook/organization/electors.h"
#include "branchbook/report/document.h"
#include "branchbook/rules/admission.h"
#include "branchbook/rules/catalogue.h"

namespace branchbook::report {

struct ReelectionPaper {
    book::Branch branch;
    organization::Committee committee;
    QDate today;
    std::optional<organization::Election>
        election; ///< decided, of the latest term or the one to come: its figures fill the report
    rules::BranchBody body = rules::BranchBody::Committee; ///< organization::bodyToElect
    QList<organization::AttendanceGap> gaps = {}; ///< of these elections: organization::reelectionVotes
    QList<organization::Election> officers = {}; ///< of 书记 and 副书记 that followed it: organization::officeElections
};

/// 关于召开党员大会进行换届选举的请示, for the term that ends; where there is no committee the members' meeting itself elects 书记
/// (and 副书记), whom all members propose. Errors: committee.no_term (NotFound), those of the catalogue.
[[nodiscard]] Result<Document> reelectionRequest(const ReelectionPaper& paper, const rules::Catalogue& catalogue);
/// 关于选举结果的报告: of the election, else of the latest term on record with room for the figures, with secretary and deputy to be approved. Errors: committee.no_term.
[[nodiscard]] Result<Document> reelectionReport(const ReelectionPaper& paper);

} // namespace branchbook::report
