// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where an area is thin: one subject with its figure, the reason and what to do about it. The areas that answer so share the form.
#pragma once

#include <QString>
#include <QStringList>

namespace branchbook::book {

/// One subject of an area. It is told when it is in order, too: silence would look like work that was done.
struct ThinSpot {
    QString what; ///< stable name of the subject: "coverage", "hours"
    QString title; ///< 重点领域的制度
    QString state; ///< one sentence with the figure
    QString proposal; ///< what to do; empty where it is in order
    QString page; ///< tab of the area where that is done; "members/groups": another page, and what it opens
    QStringList names; ///< fields, records or people behind the figure
    bool arePeople = {}; ///< those names

    [[nodiscard]] bool isThin() const { return !proposal.isEmpty(); }
};

} // namespace branchbook::book
