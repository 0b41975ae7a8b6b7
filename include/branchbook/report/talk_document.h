// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 谈话登记表: the talks of a year that the branch may see; the others are counted below.
#pragma once

#include "branchbook/organization/talk.h"
#include "branchbook/report/document.h"

#include <QHash>

namespace branchbook::report {

struct TalkSheet {
    QString branch;
    int year = 0;
    QList<organization::Talk> talks;
    QDate today; ///< what lies later is planned, and left out
    QHash<book::MemberId, QString> apart = {}; ///< what tells people of one name apart (organization::namesakesOn)
};
[[nodiscard]] Document talkDocument(const TalkSheet& sheet);

} // namespace branchbook::report
