// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 作风建设 on paper: pledges for the board, a list of conduct with room to sign, the form on which opinions are asked for, and the
// secret paper of a round.
#pragma once

#include "branchbook/conduct/norm.h"
#include "branchbook/conduct/opinion.h"
#include "branchbook/conduct/pledge.h"
#include "branchbook/organization/ballot.h"
#include "branchbook/report/document.h"

namespace branchbook::report {

struct ConductPaper {
    QString branch;
    QDate on; ///< the day that stands under it
    bool isPast = false; ///< of a day gone by, which it says: a later one may differ
};

/// 公开承诺公示: those of the year that were approved, the branch's first.
[[nodiscard]] Document pledgeDocument(const ConductPaper& paper, int year, const QList<conduct::Pledge>& pledges);
/// The version with its items by aspect, and a line for each of `people`; who signed has the day in it.
[[nodiscard]] Document normDocument(const ConductPaper& paper, const conduct::NormVersion& version,
                                    const QList<conduct::NormSigner>& people);
/// 意见征询表: nameless, with rows to write in; what came back is typed in with `opinion collect`.
[[nodiscard]] Document opinionForm(const ConductPaper& paper, const conduct::OpinionCall& call);
/// All copies are alike. Errors: those of organization::checkBallot.
[[nodiscard]] Result<organization::Ballot> surveyPaper(const conduct::Survey& survey, const QString& branchName,
                                                       int papers);

} // namespace branchbook::report
