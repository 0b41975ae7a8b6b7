// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The meeting that a step of a file of admission is taken by, before it is arranged.
#pragma once

#include "branchbook/gathering/gathering.h"
#include "ui/admission/admission_data.h"

#include <optional>

namespace branchbook::ui {

struct CaseMeeting {
    gathering::Kind kind = gathering::Kind::GeneralMeeting;
    QDate day; ///< today, or the first day on which the step may be taken
    gathering::Matter matter = gathering::Matter::Other;
    QString title; ///< of the agenda's item, with the person's name
    QStringList lacks; ///< codes of the steps before it that are not taken: nothing is arranged over them

    /// For Desk::showPage of 组织建设.
    [[nodiscard]] QString argument() const;
};

/// Steps 3, 7 and 12 are the committee's, of the members' meeting where the branch has none; 15 and 23 are the members' meeting's
/// (domain-rules §2.3). Nothing for any other step, and for one that is taken.
[[nodiscard]] std::optional<CaseMeeting> caseMeeting(const AdmissionPerson& person, const QString& code,
                                                     rules::BranchBody body, QDate today);

} // namespace branchbook::ui
