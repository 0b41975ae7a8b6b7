// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 民意测评 of members or of the masses: a questionnaire with one scale of options and their weights, the sums of its papers, an
// index and its course over a series (domain-rules §14.2: local practice; the options are the usual ones, the weights a setting
// of the questionnaire). Who answered what is written nowhere (docs/secret_ballot.md).
#pragma once

#include "branchbook/base/date.h"
#include "branchbook/book/branch.h"

#include <optional>

namespace branchbook::organization {

using PollId = Id<struct PollTag>;

enum class PollAudience : quint8 { Members, Masses };
[[nodiscard]] QString pollAudienceName(PollAudience audience); ///< "members", "masses"
[[nodiscard]] QString pollAudienceTitle(PollAudience audience); ///< 党员, 群众
[[nodiscard]] std::optional<PollAudience> pollAudienceByName(QStringView name); ///< name or title
[[nodiscard]] QList<PollAudience> pollAudiences();

inline constexpr int kMostPollQuestions = 20;
inline constexpr int kMostPollOptions = 6;
inline constexpr int kMostPollWording = 60; ///< characters of a question or an option: it has to fit on the paper
inline constexpr int kMostPollWeight = 100;

struct PollOption {
    QString title; ///< 比较满意
    int weight = 0; ///< 0 … 100: what an answer counts in the index
    bool operator==(const PollOption&) const = default;
};
/// 满意 100, 比较满意 80, 基本满意 60, 不满意 0.
[[nodiscard]] QList<PollOption> usualPollOptions();

/// The sums of the papers.
struct PollCount {
    QDate heldOn; ///< the day on which they were collected and counted
    int issued = 0;
    int collected = 0;
    QList<QList<int>> marks; ///< by question, by option
    QDate enteredOn;

    [[nodiscard]] int answered(qsizetype question) const; ///< papers with an answer to this question
    bool operator==(const PollCount&) const = default;
};

struct PollCorrection {
    QDate on;
    QString before; ///< the sums as they stood
    QString reason;
    bool operator==(const PollCorrection&) const = default;
};

struct Poll {
    PollId id;
    qint64 rev = 0;
    book::BranchId branch;
    QString title; ///< one of its kind in the branch
    QString series; ///< polls of one series and audience are compared
    PollAudience audience = PollAudience::Members;
    QDate announcedOn;
    QDate dueOn; ///< by when papers are back and counted
    int papers = 0; ///< to be given out
    QString note;
    int edition = 1; ///< one more with each change of what is asked and each correction of the sums
    QStringList questions;
    QList<PollOption> options;
    std::optional<PollCount> count;
    QList<PollCorrection> corrections; ///< oldest first
    QDate enteredOn;
    bool recycled = false;

    [[nodiscard]] QStringList optionTitles() const;
    /// Weights of the answers on the average, in tenths of a point, half up: of one question, of all answers. None: nobody
    /// answered, or it is not counted.
    [[nodiscard]] std::optional<int> indexOf(qsizetype question) const;
    [[nodiscard]] std::optional<int> index() const;
};

/// Without a count and without corrections of later days. A day of counting that was corrected later is the one of then; sums that were
/// corrected are the right ones on every day; what was asked, of whom and on how many papers is as now.
[[nodiscard]] Poll standingOn(Poll poll, QDate day);

/// 864 → "86.4".
[[nodiscard]] QString pollIndexText(int tenths);
/// "发出30 收回28；第1题 20/5/2/0；…": as a correction keeps it.
[[nodiscard]] QString pollCountText(const PollCount& count);

/// A poll of a series as the trend shows it.
struct PollPoint {
    PollId id;
    QString title;
    QDate on;
    std::optional<int> index;
    bool sameScale = true; ///< asked with the options and weights of the poll that it is compared with
};
/// The counted polls of its series and audience that were held before, oldest first, and it itself where it is counted.
[[nodiscard]] QList<PollPoint> pollTrend(const QList<Poll>& all, const Poll& poll);
/// The last one before with an index and the same scale; none: nothing to compare with.
[[nodiscard]] std::optional<int> pollIndexBefore(const QList<Poll>& all, const Poll& poll);

} // namespace branchbook::organization
