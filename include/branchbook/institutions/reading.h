// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 传阅 and 公示: a version of an institution that is made known, to everybody named, each with the day of reading, or put up for
// a time at a place. For how long and to whom the branch says (domain-rules §9, §14.5: local practice).
#pragma once

#include "branchbook/book/area.h"
#include "branchbook/book/member.h"
#include "branchbook/institutions/institution.h"
#include "branchbook/store/unit_of_work.h"

namespace branchbook::institutions {

using ReadingId = Id<struct ReadingTag>;

enum class ReadingKind : quint8 { Circulated, Published };
[[nodiscard]] QString readingKindName(ReadingKind kind); ///< "circulated", "published"
[[nodiscard]] QString readingKindTitle(ReadingKind kind); ///< 传阅, 公示
[[nodiscard]] QString readingKindWord(ReadingKind kind); ///< the title, Chinese in every language
[[nodiscard]] std::optional<ReadingKind> readingKindByName(QStringView name); ///< name or title
[[nodiscard]] QList<ReadingKind> readingKinds();

struct Reader {
    book::MemberId member;
    QString name; ///< as it was when the list was made
    QDate confirmedOn; ///< invalid: not yet
    bool operator==(const Reader&) const = default;
};

struct Reading {
    ReadingId id;
    qint64 rev = 0;
    book::BranchId branch;
    InstitutionId institution;
    QString title; ///< of the institution; read with it
    int version = 0;
    ReadingKind kind = ReadingKind::Circulated;
    QDate begunOn;
    QDate dueOn; ///< the last day
    QString place; ///< of 公示: where; of 传阅: how
    QDate closedOn; ///< invalid: going on
    QString outcome; ///< of a closed one: 无异议, 收到意见2条已采纳
    QList<Reader> readers; ///< of 传阅; in the order of the roster
    QDate enteredOn;
    bool recycled = false;

    [[nodiscard]] bool isOpen() const { return !closedOn.isValid(); }
    [[nodiscard]] int confirmed() const;
    [[nodiscard]] QStringList missing() const; ///< names
    /// Everybody confirmed, or it is closed: nothing is left to do.
    [[nodiscard]] bool isSettled() const;
};

/// As it stood at the end of `day`: who confirmed later had not, and it goes on where it was closed later. Last day, place and who is to
/// read it are those of now.
[[nodiscard]] Reading standingOn(Reading reading, QDate day);

/// The latest first.
[[nodiscard]] Result<QList<Reading>> listReadings(const store::Session& session, book::BranchId branch);
/// Those begun by the end of a past `day`, each as it stood then. Entered later they count all the same; what is in the bin today is
/// not among them.
[[nodiscard]] Result<QList<Reading>> listReadingsOn(const store::Session& session, book::BranchId branch, QDate day);
[[nodiscard]] Result<QList<Reading>> listRecycledReadings(const store::Session& session, book::BranchId branch);
/// Error: reading.missing (NotFound).
[[nodiscard]] Result<Reading> loadReading(const store::Session& session, ReadingId id);
/// The Party members of the branch on the day, in the order of the roster.
[[nodiscard]] Result<QList<Reader>> readersOn(const store::Session& session, book::BranchId branch, QDate day);

/// Version 0: the last one. Without readers 传阅 goes to readersOn the first day. Errors: reading.day_missing, reading.day_future,
/// reading.due_missing, reading.due_order, reading.place_missing (Invalid: of 公示), reading.nobody (Refused),
/// institution.no_version, institution.version_missing, reading.open_already (Refused: the version is under way in the same way).
[[nodiscard]] Result<ReadingId> beginReading(store::UnitOfWork& unit, const Reading& reading, QDate today);
/// Last day and place. Errors: those of beginning, reading.closed (Refused), store.conflict.
[[nodiscard]] Result<> changeReading(store::UnitOfWork& unit, const Reading& reading, QDate today);
/// Who is to read it: those who are new come without a day, those who are gone go unless they confirmed
/// (reading.has_confirmed, Refused). Errors: reading.closed, reading.nobody, reading.published (Refused: 公示 has none).
[[nodiscard]] Result<> putReaders(store::UnitOfWork& unit, ReadingId id, const QList<Reader>& readers);
/// Those named read it on the day. Errors: reading.closed, reading.not_reader (NotFound), reading.day_missing, reading.day_future,
/// reading.confirm_early (Invalid).
[[nodiscard]] Result<> confirmReading(store::UnitOfWork& unit, ReadingId id, const QList<book::MemberId>& members,
                                      QDate on, QDate today);
/// Entered by mistake. Errors: reading.closed, reading.not_reader, reading.not_confirmed.
[[nodiscard]] Result<> takeBackConfirmation(store::UnitOfWork& unit, ReadingId id, book::MemberId member);
/// Errors: reading.closed, reading.outcome_missing, reading.day_missing, reading.day_future, reading.close_early (Invalid: of 公示
/// before its last day),
/// reading.close_confirmed (Invalid: of 传阅 before somebody confirmed).
[[nodiscard]] Result<> closeReading(store::UnitOfWork& unit, ReadingId id, QDate on, const QString& outcome,
                                    QDate today);
/// Errors: reading.still_open, reading.open_already (Refused).
[[nodiscard]] Result<> reopenReading(store::UnitOfWork& unit, ReadingId id);
[[nodiscard]] Result<> recycleReading(store::UnitOfWork& unit, ReadingId id, QDate today);
/// Error: reading.open_already (Refused).
[[nodiscard]] Result<> restoreReading(store::UnitOfWork& unit, ReadingId id);

/// Terms: institution_reading, the last day; settled: everybody confirmed, or closed.
[[nodiscard]] Result<> addReadingFacts(const book::FactsQuery& query, rules::Facts& facts);
/// Those that were under way in the period, with how many confirmed by its end. Nothing where there were none.
[[nodiscard]] Result<> addReadingSection(const book::SectionQuery& query, book::AreaSection& section);

} // namespace branchbook::institutions
