// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a regulation asks, as a value: seven kinds of rule and votes, each with its source, strength and validity.
#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <compare>
#include <optional>
#include <variant>
#include <vector>

namespace branchbook::rules {

/// 必须, 应当, 一般, 可以; Setting: the branch's own plan, no regulation gives the figure.
/// Decides the wording, and only Must may refuse an action; never whether a missed cadence is listed.
enum class Strength : quint8 { Must, Should, Normally, May, Setting };
enum class Comparison : quint8 { Equal, AtLeast, AtMost, MoreThan, LessThan };
enum class PeriodUnit : quint8 { Month, Quarter, Year };
enum class SpanUnit : quint8 { Days, WorkingDays, Months, Years };

/// An exact figure: 1/2, 4/5, 0.005, 3000. `denominator` > 0, lowest terms.
struct Fraction {
    qint64 numerator = 0;
    qint64 denominator = 1;

    /// "1/2", "0.005", "3000", at most six decimals; nullopt for anything else.
    [[nodiscard]] static std::optional<Fraction> fromString(QStringView text);
    [[nodiscard]] QString toString() const; ///< a decimal where that is exact ("0.005", "3000"), else "1/3"
    bool operator==(const Fraction&) const = default;
    [[nodiscard]] std::strong_ordering operator<=>(const Fraction& other) const;
};

struct Span {
    int count = 0;
    SpanUnit unit = SpanUnit::Days;
    bool operator==(const Span&) const = default;
};

/// Where the rule stands. `confidence` as in the research notes: A, B, C, M (+ or - may follow); C and M are 待核实.
struct Source {
    QString regulation; ///< "BRANCH2018"; the regulation's own entry has title and dates
    QString article; ///< "12"; empty where not known
    bool articleSure = false;
    QString confidence;
    bool operator==(const Source&) const = default;
};

/// `what` happens at least so often in every month, quarter or year (Facts::occurrences).
struct CountInPeriod {
    QString what;
    PeriodUnit per = PeriodUnit::Month;
    int atLeast = 1;
    QList<int> remindDaysBefore;
    int graceMonths =
        0; ///< held in the first months of the next period for this one (forYear): 组织生活会 until 31 March
    int remindFromMonth = 0; ///< 1…12: within a year nothing is said before this month; 0 = at once
    QString limit; ///< id of the limit that atLeast comes from; empty: the rule's own figure
    QString verb; ///< 召开: for the sentences
    bool operator==(const CountInPeriod&) const = default;
};

/// After event `from`, `act` is due within the span; `every`: again and again from the last `act`; `notBefore`: the act
/// is not lawful earlier (then the day is a first day, not a last one). Spans are limits of the catalogue.
struct DeadlineAfter {
    QString from;
    QString act;
    Span within;
    QList<int> remindDaysBefore;
    bool every = false;
    bool notBefore = false;
    QString limit; ///< id of the limit that `within` comes from
    QStringList until; ///< any of these events after `from` ends the duty without the act
    QString term; ///< a Facts::terms of this name settles the day where the records know better (extended probation)
    bool promptly = false; ///< not lawful earlier, and due at once on the day: overdue from the next
    QString fromTitle; ///< 预审合格: for the sentences
    QString actTitle; ///< 召开接收大会
    bool stays = false; ///< while open it is asked for whatever its age: the state that it rests on goes on
    bool countsFirstDay = false; ///< the first day is part of the span: six months from 1 March end on 31 August
    bool operator==(const DeadlineAfter&) const = default;
};

/// One step of a procedure, in order: the 25 steps of admission.
struct Stage {
    QString code; ///< "8+"
    QString stage; ///< 发展对象
    QString title;
    QString actor;
    QStringList after; ///< codes that must be done before
    QStringList documents;
    QStringList customDocuments; ///< those of them that local custom alone asks for (corrections C): never a violation
    QString note; ///< the deadline rule in words
    bool operator==(const Stage&) const = default;
};
struct StageSequence {
    QString procedure;
    std::vector<Stage> stages;
    bool operator==(const StageSequence&) const = default;
};

/// A record of `of` is complete only with these papers.
struct RequiredEvidence {
    QString of;
    QStringList documents;
    bool operator==(const RequiredEvidence&) const = default;
};

/// `what` ends on a day (Facts::terms); reminders before it.
struct Expiry {
    QString what;
    QList<int> remindDaysBefore;
    QString whatTitle; ///< 支部委员会任期: for the sentences
    QString demand; ///< 按期换届
    bool operator==(const Expiry&) const = default;
};

/// Brackets from below; `upTo` belongs to its bracket, none = open end. `value` is a rate or an amount.
struct Bracket {
    std::optional<Fraction> upTo;
    Fraction value;
    QString upToLimit; ///< ids of the limits that the figures come from
    QString valueLimit;
    bool operator==(const Bracket&) const = default;
};
struct Scale {
    QString measure;
    QString unit;
    std::vector<Bracket> brackets;
    bool operator==(const Scale&) const = default;
};

/// A figure of the regulation. `number` is absent where the value is a word ("counted", "voters").
struct Limit {
    QString measure;
    Comparison comparison = Comparison::Equal;
    QString value;
    std::optional<Fraction> number;
    QString unit;
    QList<int> remindDaysBefore; ///< where a measure that grows is an obligation (hours of study)
    QString sameAs; ///< id of the limit whose figure stands here
    bool operator==(const Limit&) const = default;
};

/// Quorum and majority, each as ids of limits, and what they are shares of.
struct VoteRule {
    QString quorum; ///< id of the limit
    QString majority;
    QString writtenOpinions; ///< id of the limit, or empty: not counted
    bool operator==(const VoteRule&) const = default;
};

using Body =
    std::variant<CountInPeriod, DeadlineAfter, StageSequence, RequiredEvidence, Expiry, Scale, Limit, VoteRule>;

/// The rule applies to a branch only where a measure of the snapshot compares so (`committee` from 7 full members).
struct Condition {
    QString measure;
    Comparison comparison = Comparison::AtLeast;
    QString limit; ///< id of the limit that holds the figure; empty: the rule's own
    Fraction value;
    bool operator==(const Condition&) const = default;
};

struct Rule {
    QString id; ///< as in the reminder catalogue or the table of constants
    QString title; ///< 支部委员会会议
    QString area; ///< "organization"; empty: none
    QString subject; ///< "branch", "group", "person": a finding each; "people": one finding that counts them
    Strength strength = Strength::Normally;
    Source source;
    QDate validFrom; ///< invalid: always
    QDate validTo; ///< last day; invalid: still in force
    QStringList parameters; ///< ids of limits that this rule unites
    std::optional<Condition> when;
    QString note;
    Body body;
    bool overridden = false; ///< a local value stands in place of the catalogue's

    [[nodiscard]] bool isInForce(QDate day) const;
    [[nodiscard]] bool isObligation() const; ///< listed by the agenda, not a mere parameter
    [[nodiscard]] bool toVerify() const; ///< 待核实: confidence C or M
    bool operator==(const Rule&) const = default;
};

/// "count_in_period", "deadline_after", "stage_sequence", "required_evidence", "expiry", "scale", "limit", "vote".
[[nodiscard]] QString kindName(const Body& body);
[[nodiscard]] QString strengthName(Strength strength); ///< "must", "should", "normally", "may", "setting"
[[nodiscard]] QString strengthWord(Strength strength); ///< 必须, 应当, 一般, 可以, 本支部设定

} // namespace branchbook::rules
