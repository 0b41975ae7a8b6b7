// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of the report of an election: each of the vote that it belongs to.
#pragma once

#include "branchbook/report/reelection_document.h"

namespace branchbook::report {

/// 应到…实到…: one sentence for each vote, as it was counted; blanks where the book has no election.
[[nodiscard]] QString votesText(const ReelectionPaper& paper, QDate electedOn, bool doubted);
/// Of 书记 and 副书记, beside the one that makes the term.
[[nodiscard]] QList<organization::Election> otherElections(const ReelectionPaper& paper);

/// Votes in favour in the round that elected the person, and which vote it was where it was not the first.
struct Figures {
    QString yes;
    QString remark;
    bool found = false;
};

[[nodiscard]] Figures figuresIn(const organization::Election& election, const QString& name);
/// Of the election of that office; of 委员 and their work the election of the committee. Someone who was entered as elected and whom
/// no count elects, perhaps since it was put right, is doubted.
[[nodiscard]] Figures figuresOf(const ReelectionPaper& paper, const organization::Seat& seat, const QString& name);
/// 待核对, of those who were entered as elected and whom no count elects.
void addNotElected(Document& document, const QStringList& names);

} // namespace branchbook::report
