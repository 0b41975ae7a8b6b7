// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading and writing gatherings.
#pragma once

#include "branchbook/gathering/gathering.h"
#include "branchbook/rules/catalogue.h"

namespace branchbook::gathering {

struct GatheringQuery {
    std::optional<book::BranchId> branch;
    std::optional<DateRange> period;
    std::optional<Kind> kind;
    bool recycled = false;
};

/// Newest first; of one day those without a time, then the later ones: what was entered just now is on top.
[[nodiscard]] Result<QList<GatheringRow>> listGatherings(const store::Session& session, const GatheringQuery& query);
/// As it stood at the end of a past `day`; nothing: it was not there. Held by then, it is there as it is now, also where it was entered
/// later; where it was archived later, it is a draft. Held later, but entered by then, it is there as a plan: of one that was recorded
/// since the book does not know any more when it was planned (Gathering::enteredOn). Topic, place, people and who came are those of now,
/// and a correction tells how it was.
[[nodiscard]] std::optional<GatheringRow> standingOn(GatheringRow row, QDate day);
/// The record of `row`, which is one of listGatheringsOn: its state, and without corrections of later days.
[[nodiscard]] Gathering standingOn(Gathering gathering, const GatheringRow& row, QDate day);
/// Those of listGatherings that were there on a past `day`, each as it stood then, with as many attachments as it had by then of those that
/// it has now. What is in the bin today is not among them.
[[nodiscard]] Result<QList<GatheringRow>> listGatheringsOn(const store::Session& session, const GatheringQuery& query,
                                                           QDate day);
/// Error: gathering.missing (NotFound).
[[nodiscard]] Result<Gathering> loadGathering(const store::Session& session, GatheringId id);

/// Who is expected at a gathering of this kind on that day: the Party members of the branch, its committee, or of the
/// group, as of the day, each with the voting right of that day; everybody marked present. Sorted by pinyin.
[[nodiscard]] Result<QList<Attendee>> expectedOn(const store::Session& session, book::BranchId branch, Kind kind,
                                                 std::optional<book::GroupId> group, QDate day);

/// What keeps a record from being saved. Errors: gathering.topic_missing, gathering.date_missing, gathering.time_order,
/// gathering.hours, gathering.group_missing, gathering.for_year, gathering.agenda_title, gathering.amount (Invalid), gathering.item_gone,
/// gathering.left_out_came, gathering.left_out_no_vote (Refused).
[[nodiscard]] Result<> checkGathering(const Gathering& gathering);
/// Inserts or updates with all its rows; a fresh id where it has none; titles and names in one line. `today` is the day of
/// entry of new ones and of plans that now get attendance or minutes; nobody is stored as present at a plan; late follows the day of entry and the day held at every saving. Outcomes of resolutions are
/// computed here by `rules`, which a record with resolutions or people left out needs.
/// Errors: those of checkGathering, keepsVotes, decided and checkLeftOut, gathering.archived, gathering.closed_unvoted (Refused), store.conflict.
[[nodiscard]] Result<GatheringId> saveGathering(store::UnitOfWork& unit, const Gathering& gathering, QDate today,
                                                const rules::Catalogue* rules = nullptr);
/// What a complete record would say and this one does not, in words (主持人, 地点 …); nothing is compulsory.
[[nodiscard]] QStringList missingIn(const Gathering& gathering);
/// Locks the record: names and rights stay as they are. What is wrong in it is corrected with a mark (correction.h).
/// Errors (Refused): gathering.archive_later, before its day; gathering.attendance_missing, a plan that names who is expected
/// and of which nobody said who came; gathering.amount_missing; of a record with votes gathering.voters_missing (who has a vote on the
/// day stands neither on the list nor out of it with reason and consents), gathering.not_on_committee, gathering.entitled_short (a typed 应到会
/// below the roster); gathering.closed_unvoted, gathering.vote_recount (resolution.h).
[[nodiscard]] Result<> archiveGathering(store::UnitOfWork& unit, GatheringId id, QDate today);
[[nodiscard]] Result<> recycleGathering(store::UnitOfWork& unit, GatheringId id, QDate today);
[[nodiscard]] Result<> restoreGathering(store::UnitOfWork& unit, GatheringId id);

/// Somebody expected at something that was held, as listGatherings() counts it.
struct PresenceRow {
    book::MemberId member;
    QString name;
    GatheringId gathering;
    Kind kind = Kind::GeneralMeeting;
    QDate heldOn;
    Presence presence = Presence::Present;
};
/// Of what was recorded in `period` and not after `today`, oldest first.
[[nodiscard]] Result<QList<PresenceRow>> listPresence(const store::Session& session, book::BranchId branch,
                                                      DateRange period, QDate today);

/// What one member was expected at.
struct OwnPresence {
    GatheringId gathering;
    Kind kind = Kind::GeneralMeeting;
    QString topic;
    QDate heldOn;
    Presence presence = Presence::Present;
    int studyMinutes = 0; ///< of the gathering; credited to those present
};
/// As listPresence(), of one person, newest first.
[[nodiscard]] Result<QList<OwnPresence>> listPresenceOf(const store::Session& session, book::BranchId branch,
                                                        book::MemberId member, DateRange period, QDate today);

/// Minutes of study that each member was credited with in gatherings held in `period` and not after `today`.
struct StudyTotal {
    book::MemberId member;
    QString name;
    int minutes = 0;
    int attended = 0; ///< gatherings present at
    int expected = 0; ///< gatherings expected at
};
[[nodiscard]] Result<QList<StudyTotal>> studyTotals(const store::Session& session, book::BranchId branch,
                                                    DateRange period, QDate today);

} // namespace branchbook::gathering
