// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A secret paper with names and columns to mark: for elections, democratic evaluation and test votes alike. It knows what
// is printed and how often, and nothing of who gets one: papers carry no number (docs/secret_ballot.md).
#pragma once

#include "branchbook/base/result.h"

namespace branchbook::organization {

struct Ballot {
    QString title; ///< 支部委员会委员选举票
    QString issuer; ///< the branch
    QString day; ///< 2026年10月23日, or empty
    QString note; ///< how it is filled in
    QString nameHead; ///< 候选人
    QStringList names; ///< in the printed order
    QStringList columns; ///< 赞成, 反对, 弃权 …: a box for each name
    QString writeInHead; ///< 另选他人: a last column to write a name into; empty: none
    int seats = 0; ///< how many may be marked with the first column; 0: any number
    int papers = 1;
    bool areSentences = false; ///< the names are questions: a wide first column, broken over lines

    bool operator==(const Ballot&) const = default;
};

inline constexpr int kMostBallotNames = 60;
inline constexpr int kMostBallotColumns = 6;
inline constexpr int kMostBallotPapers = 5000;

/// Errors (Invalid): ballot.title_missing, ballot.names_missing, ballot.columns, ballot.papers, ballot.name_twice.
[[nodiscard]] Result<> checkBallot(const Ballot& ballot);

/// A paper of 测评 or 民主评议: a row for each name or question, a column for each grade.
[[nodiscard]] Ballot gradeBallot(const QString& title, const QStringList& names, const QStringList& grades, int papers);

} // namespace branchbook::organization
