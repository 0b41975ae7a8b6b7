// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Votes that look like an admission or a conversion and are recorded as something else: another rule would count them.
#pragma once

#include "branchbook/gathering/gathering.h"

namespace branchbook::gathering {

/// Somebody whose file waits for a members' meeting.
struct WaitingPerson {
    QString name;
    Matter matter = Matter::Admission; ///< or Conversion
    std::optional<GatheringId> meeting = {}; ///< the one that the file names already
};

struct MatterDoubt {
    ResolutionId resolution;
    QString text; ///< of the resolution
    Matter likely = Matter::Admission;
    QString person; ///< whose file waits; empty: the words say it
};

/// 接收…为预备党员, 吸收…入党: Admission; 预备党员…转正, 转为正式党员, 延长预备期: Conversion (the same rule, corrections 27).
/// Nothing where the words are of something else: plans, training, reports, activists.
[[nodiscard]] std::optional<Matter> matterInWords(const QString& text);
/// Votes that are neither admission nor conversion by their item. Nothing where a committee examines what it does not decide.
[[nodiscard]] QList<MatterDoubt> matterDoubts(const Gathering& gathering, const QList<WaitingPerson>& waiting = {});
/// 决议“…”像是接收预备党员，现在没有按这一类记……
[[nodiscard]] QString matterDoubtText(const MatterDoubt& doubt);

} // namespace branchbook::gathering
