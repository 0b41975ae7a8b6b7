// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 问题线索: a register that only takes down and hands over; the branch looks into nothing itself, and nothing closes without a
// result (mission A4; domain-rules §14.3, §14.4: local practice). Everything that could expose somebody is sealed.
#pragma once

#include "branchbook/book/area.h"
#include "branchbook/integrity/channel_kind.h"
#include "branchbook/store/second_secret.h"
#include "branchbook/store/unit_of_work.h"

namespace branchbook::integrity {

using ClueId = Id<struct ClueTag>;

/// Whom it is about, as far as that says who may deal with it: 支部党员, 支部委员, 上级管理的干部, 非党员, 不明.
enum class SubjectLevel : quint8 { Member, Officer, Superior, Outside, Unknown };
[[nodiscard]] QString subjectLevelName(SubjectLevel level); ///< "member", "officer", …
[[nodiscard]] QString subjectLevelTitle(SubjectLevel level);
[[nodiscard]] std::optional<SubjectLevel> subjectLevelByName(QStringView name); ///< name or title
[[nodiscard]] QList<SubjectLevel> subjectLevels();

/// 属实, 部分属实, 不实, 澄清了结, 由受理机关另行处理, 重复反映.
enum class ClueOutcome : quint8 { Confirmed, Partly, Unfounded, Clarified, Elsewhere, Duplicate };
[[nodiscard]] QString clueOutcomeName(ClueOutcome outcome); ///< "confirmed", …
[[nodiscard]] QString clueOutcomeTitle(ClueOutcome outcome);
[[nodiscard]] std::optional<ClueOutcome> clueOutcomeByName(QStringView name); ///< name or title
[[nodiscard]] QList<ClueOutcome> clueOutcomes();

/// 已登记, 已移交, 已取回执, 已反馈, 已了结.
enum class ClueStage : quint8 { Registered, HandedOver, Receipted, Answered, Closed };
[[nodiscard]] QString clueStageName(ClueStage stage); ///< "registered", …
[[nodiscard]] QString clueStageTitle(ClueStage stage);

/// Without who reported it: that is read by viewClueSource alone.
struct Clue {
    ClueId id;
    qint64 rev = 0;
    book::BranchId branch;
    int year = 0; ///< in which it was received …
    int number = 0; ///< … and its number from 1 in that year
    QDate receivedOn;
    ChannelKind channel = ChannelKind::Letter;
    SubjectLevel level = SubjectLevel::Unknown;
    QString registeredBy;
    QString matter; ///< sealed: what is reported
    QString about; ///< sealed: whom it is about; empty: not said
    bool isAnonymous = true; ///< nobody gave a name
    QString handedTo; ///< which discipline inspection organ
    QDate handedOn; ///< invalid: not yet
    QDate receiptDueOn; ///< agreed; invalid: clue.receipt_days after handedOn
    QDate receiptOn;
    QString receiptNumber;
    QDate answeredOn; ///< what came back from there
    QString answer; ///< sealed
    QDate closedOn;
    std::optional<ClueOutcome> outcome; ///< with closedOn
    QString result; ///< sealed; of an open one in the bin: why it was put there
    QDate enteredOn;
    bool recycled = false;

    [[nodiscard]] bool isOpen() const { return !closedOn.isValid(); }
    [[nodiscard]] ClueStage stage() const;
    [[nodiscard]] QString numberText() const; ///< "2026-03": the only name that a clue has outside its own record
};

/// Sealed, all of it.
struct ClueSource {
    QString reporter;
    QString contact; ///< telephone, address
    QString original; ///< the words of the letter, or where it is kept
};

/// What keeps who reported in this book's file: nothing, the book's passphrase, the second secret besides.
enum class SourceCover : quint8 { Plain, Book, Second };
[[nodiscard]] Result<SourceCover> sourceCover(const store::Session& session);

struct ClueViewing {
    QDate on;
    QString reason;
    QString by; ///< as the journal has it; empty: unknown
    QDateTime at; ///< UTC, of the journal; invalid: unknown
};

/// The latest first.
[[nodiscard]] Result<QList<Clue>> listClues(const store::Session& session, book::BranchId branch);
[[nodiscard]] Result<QList<Clue>> listRecycledClues(const store::Session& session, book::BranchId branch);
/// As it stood at the end of `day`: steps of later days had not been taken, with what was written down at them. What was taken down
/// at registering, whether a name was given, and the day agreed for the receipt are those of now; of several hand-overs the book knows
/// the last alone.
[[nodiscard]] Clue standingOn(Clue clue, QDate day);
/// Those received by the end of a past `day`, each as it stood then, in the order of listClues. Entered later they count all the same;
/// what is in the bin today is not among them.
[[nodiscard]] Result<QList<Clue>> listCluesOn(const store::Session& session, book::BranchId branch, QDate day);
/// Error: clue.missing (NotFound).
[[nodiscard]] Result<Clue> loadClue(const store::Session& session, ClueId id);
/// Who read the source and when, the latest first.
[[nodiscard]] Result<QList<ClueViewing>> listClueViewings(const store::Session& session, ClueId id);

/// Numbers it. Errors: clue.day_missing, clue.day_future, clue.matter_missing, clue.by_missing (Invalid).
[[nodiscard]] Result<ClueId> registerClue(store::UnitOfWork& unit, const Clue& clue, const ClueSource& source,
                                          QDate today);
/// What was taken down; the number stays, and so does the year of receipt (clue.year_changed, Invalid). Without a source the one
/// that is there stays, and so does each part of it that is empty here. Errors: those of registering, clue.closed (Refused),
/// clue.day_order (Invalid), store.conflict.
[[nodiscard]] Result<> changeClue(store::UnitOfWork& unit, const Clue& clue, const std::optional<ClueSource>& source,
                                  QDate today);

struct HandOver {
    QString to;
    QDate on;
    QDate receiptDueOn; ///< invalid: the usual days
};
/// Errors: clue.closed (Refused); clue.to_missing, clue.day_missing, clue.day_future, clue.day_order, clue.due_order (Invalid).
[[nodiscard]] Result<> handOverClue(store::UnitOfWork& unit, ClueId id, const HandOver& over, QDate today);
/// Errors: clue.closed, clue.not_handed (Refused); clue.number_missing, clue.day_… (Invalid).
[[nodiscard]] Result<> recordClueReceipt(store::UnitOfWork& unit, ClueId id, QDate on, const QString& number,
                                         QDate today);
/// Errors: clue.closed, clue.no_receipt (Refused); clue.answer_missing, clue.day_… (Invalid).
[[nodiscard]] Result<> recordClueAnswer(store::UnitOfWork& unit, ClueId id, QDate on, const QString& words,
                                        QDate today);
/// Errors: clue.closed, clue.no_answer (Refused: all but 重复反映 wait for an answer); clue.result_missing, clue.duplicate_of
/// (the result of 重复反映 has the number of another clue of the branch in it), clue.day_… (Invalid).
[[nodiscard]] Result<> closeClue(store::UnitOfWork& unit, ClueId id, QDate on, ClueOutcome outcome,
                                 const QString& result, QDate today);
/// The last step of the course was entered by mistake. Error: clue.no_step (Refused).
[[nodiscard]] Result<> takeBackClueStep(store::UnitOfWork& unit, ClueId id);
/// Of one without a result the reason stands in `result` until it is restored. Error: clue.recycle_reason (Invalid: it is open and
/// none is given).
[[nodiscard]] Result<> recycleClue(store::UnitOfWork& unit, ClueId id, const QString& reason, QDate today);
[[nodiscard]] Result<> restoreClue(store::UnitOfWork& unit, ClueId id);
/// Tells who reported, and keeps that it was told. `key` where the book has a second secret (book/passphrase.h). Errors:
/// clue.reason_missing (Invalid), clue.missing, store.second_locked (Locked); nothing is kept then.
[[nodiscard]] Result<ClueSource> viewClueSource(store::UnitOfWork& unit, ClueId id, const QString& reason, QDate today,
                                                const store::SecondKeyPtr& key = {});

/// Terms: clue_handover, clue_receipt, clue_answer of what is open; their things are called by the number alone.
[[nodiscard]] Result<> addClueFacts(const book::FactsQuery& query, rules::Facts& facts);
/// In numbers alone. Nothing where there was none.
[[nodiscard]] Result<> addClueSection(const book::SectionQuery& query, book::AreaSection& section);

} // namespace branchbook::integrity
