// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 公开承诺: 提诺 → 审诺 → 公示 → 践诺 → 评诺, of the branch and of its members, with a target that can be measured
// (domain-rules §14.3: local practice; vague ones go back, progress is told every quarter, a result feeds the evaluation).
// Matter, owner and due day are those of an item of the ledger with the same id: there it is late, passed on and counted.
#pragma once

#include "branchbook/conduct/survey.h"
#include "branchbook/ledger/ledger.h"

namespace branchbook::conduct {

enum class PledgeScope : quint8 { Branch, Member };
[[nodiscard]] QString pledgeScopeName(PledgeScope scope); ///< "branch", "member"
[[nodiscard]] QString pledgeScopeTitle(PledgeScope scope); ///< 支部承诺, 党员承诺
[[nodiscard]] std::optional<PledgeScope> pledgeScopeByName(QStringView name); ///< name or title

/// Proposed waits for 审诺, Returned for better words, Approved for 公示; Published is being kept.
enum class PledgeStage : quint8 { Proposed, Returned, Approved, Published, Concluded };
[[nodiscard]] QString pledgeStageName(PledgeStage stage); ///< "proposed", "returned", …
[[nodiscard]] QString pledgeStageTitle(PledgeStage stage); ///< 待审诺, 已退回, 待公示, 践诺中, 已评诺

enum class Verdict : quint8 { Kept, Mostly, Broken };
[[nodiscard]] QString verdictName(Verdict verdict); ///< "kept", "mostly", "broken"
[[nodiscard]] QString verdictTitle(Verdict verdict); ///< 已兑现, 基本兑现, 未兑现
[[nodiscard]] QString verdictWord(Verdict verdict); ///< the title, Chinese in every language
[[nodiscard]] std::optional<Verdict> verdictByName(QStringView name); ///< name or title
[[nodiscard]] QList<Verdict> verdicts();

struct PledgeProgress {
    QDate on;
    std::optional<int> done; ///< how much of the target was reached by then, all together
    QString detail;
    bool operator==(const PledgeProgress&) const = default;
};

struct Pledge {
    ledger::Item item; ///< matter, owner, measure (how it is kept), due day; its id is that of the pledge
    qint64 rev = 0;
    PledgeScope scope = PledgeScope::Branch;
    int forYear = 0;
    std::optional<int> target; ///< from 1; none: what is promised is done or not
    QString unit; ///< 件, 户
    QDate returnedOn;
    QString returnReason;
    QDate approvedOn;
    QString approvedBy;
    QDate publishedOn;
    QString publishedAt; ///< 党务公开栏
    std::optional<SurveyId> survey; ///< the round in which it is rated
    int line = 0; ///< on the paper of that round, from 1
    std::optional<Verdict> verdict;
    QList<PledgeProgress> progress; ///< oldest first
    bool recycled = false;

    [[nodiscard]] ledger::ItemId id() const { return item.id; }
    /// One that was closed in the ledger itself counts as concluded, without a verdict.
    [[nodiscard]] PledgeStage stage() const;
    [[nodiscard]] bool isOpen() const { return item.isOpen(); }
    /// What was reached by the last entry with a number; 0: none. Never above the target.
    [[nodiscard]] int done() const;
    /// What a steady pace from publication to the due day would have reached, rounded down; none without a target, a due
    /// day or before publication.
    [[nodiscard]] std::optional<int> expectedBy(QDate day) const;
    [[nodiscard]] bool isBehind(QDate today) const; ///< open, published, and less was reached than a steady pace gives
    /// 212 / 240 件; of one without a target 已登记进展n次 or empty.
    [[nodiscard]] QString doneText() const;
};

/// Of all that were published by the day of that year.
struct PledgeFigures {
    int published = 0;
    int ofBranch = 0;
    int ofMembers = 0;
    int people = 0; ///< members with a pledge
    int kept = 0;
    int mostly = 0;
    int broken = 0;
    int behind = 0;
    int late = 0; ///< open past the due day
    [[nodiscard]] int concluded() const { return kept + mostly + broken; }
    /// kept of the concluded in percent, rounded down; none where nothing was concluded.
    [[nodiscard]] std::optional<double> keptPercent() const;
};
[[nodiscard]] PledgeFigures pledgeFigures(const QList<Pledge>& pledges, QDate today);

/// As it stood at the end of a past `day`, on which it was known; `item` is that of the ledger as it stood then. Steps and progress that
/// came later are taken back, with their words; of a verdict that was given anew later, the one of that day. What is promised, target,
/// how it is kept and the round of rating are as today; that it was once returned before it was approved, nobody knows any more.
[[nodiscard]] Pledge standingOn(Pledge pledge, const ledger::Item& item, QDate day);

/// The latest year first, of it those of the branch before those of members.
[[nodiscard]] Result<QList<Pledge>> listPledges(const store::Session& session, book::BranchId branch);
/// Those proposed by the end of a past `day`, each as it stood then (standingOn), in the same order. What is in the bin today is not among
/// them.
[[nodiscard]] Result<QList<Pledge>> listPledgesOn(const store::Session& session, book::BranchId branch, QDate day);
[[nodiscard]] Result<QList<Pledge>> listRecycledPledges(const store::Session& session, book::BranchId branch);
/// Error: pledge.missing (NotFound).
[[nodiscard]] Result<Pledge> loadPledge(const store::Session& session, ledger::ItemId id);

/// A new one; `item.matter`, owner, measure, day of raising and due day, scope, year, target and unit are taken. Errors (Invalid):
/// pledge.due_missing, pledge.owner_missing, pledge.year, pledge.target_unit, those of ledger::raiseItem.
[[nodiscard]] Result<ledger::ItemId> proposePledge(store::UnitOfWork& unit, const Pledge& pledge, QDate today);
/// Before it was approved; one that was sent back waits for 审诺 again. Errors: those of proposePledge, pledge.approved,
/// pledge.recycled (Refused), store.conflict.
[[nodiscard]] Result<> changePledge(store::UnitOfWork& unit, const Pledge& pledge, QDate today);
/// 审诺 found it vague. Errors: pledge.approved (Refused), pledge.reason_missing, conduct.day_missing, conduct.day_future,
/// pledge.order (Invalid).
[[nodiscard]] Result<> returnPledge(store::UnitOfWork& unit, ledger::ItemId id, QDate on, const QString& reason,
                                    QDate today);
/// Errors: pledge.approved, pledge.vague (Refused: neither a target nor how it is kept), pledge.by_missing (Invalid), those of
/// days.
[[nodiscard]] Result<> approvePledge(store::UnitOfWork& unit, ledger::ItemId id, QDate on, const QString& by,
                                     QDate today);
/// Errors: pledge.not_approved, pledge.published (Refused), pledge.place_missing (Invalid), those of days.
[[nodiscard]] Result<> publishPledge(store::UnitOfWork& unit, ledger::ItemId id, QDate on, const QString& place,
                                     QDate today);
/// One entry a day: a second one of the day takes its place. Errors: pledge.not_published, pledge.concluded (Refused),
/// pledge.detail_missing, pledge.done_number (Invalid: negative, or without a target), those of days.
[[nodiscard]] Result<> reportProgress(store::UnitOfWork& unit, ledger::ItemId id, const PledgeProgress& progress,
                                      QDate today);
/// Error: pledge.no_progress (NotFound).
[[nodiscard]] Result<> removeProgress(store::UnitOfWork& unit, ledger::ItemId id, QDate on);
/// A round with a line for every published and open pledge of the year that is in none; the papers are printed from it and the
/// sums are entered with recordSurveyCount. Errors: pledge.none_to_rate (Refused), those of announceSurvey.
[[nodiscard]] Result<SurveyId> openRating(store::UnitOfWork& unit, const Survey& round, int forYear, QDate today);
/// 评诺: closes the item of the ledger. Errors: pledge.not_published, pledge.concluded, pledge.target_unmet (Refused: not 已兑现
/// under its target); without words pledge.words_missing (Invalid: 未兑现 says why), pledge.short_words, pledge.early_words (before
/// the due day), pledge.unrated_words (in no round of rating); those of days and of ledger::closeItem.
[[nodiscard]] Result<> concludePledge(store::UnitOfWork& unit, ledger::ItemId id, Verdict verdict, QDate on,
                                      const QString& words, QDate today);
/// Errors: pledge.not_concluded (Refused), ledger.reason_missing (Invalid).
[[nodiscard]] Result<> takeBackVerdict(store::UnitOfWork& unit, ledger::ItemId id, const QString& reason, QDate today);
/// Error: pledge.published (Refused: what stands on the board is concluded, not thrown away).
[[nodiscard]] Result<> recyclePledge(store::UnitOfWork& unit, ledger::ItemId id, QDate today);
[[nodiscard]] Result<> restorePledge(store::UnitOfWork& unit, ledger::ItemId id);

/// Occurrences pledge_progress (publication and every entry), measures pledge.open and pledge_progress.since.
[[nodiscard]] Result<> addPledgeFacts(const book::FactsQuery& query, rules::Facts& facts);
/// What was published, reported and rated by the end of the period, in numbers; those of the branch by name.
[[nodiscard]] Result<> addPledgeSection(const book::SectionQuery& query, book::AreaSection& section);

} // namespace branchbook::conduct
