// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands of gatherings share: a record as JSON and as a line, people and agenda items from options.
#pragma once

#include "branchbook/gathering/gathering_store.h"
#include "cli/command.h"

#include <QJsonObject>
#include <QSet>

namespace branchbook::cli {

inline constexpr int kDefaultClassHour = 45; // minutes, a setting

[[nodiscard]] QJsonObject gatheringJson(const gathering::Gathering& gathering, QDate today, int classHour);
[[nodiscard]] QString gatheringLine(const gathering::Gathering& gathering, QDate today);
/// Who has the mark of a leading cadre (book::leadingCadres), where they come as ordinary members (gathering::isAttendedAsMember);
/// nobody at other kinds.
[[nodiscard]] Result<QSet<book::MemberId>> leadingCadresAt(const store::Session& session,
                                                           const gathering::Gathering& gathering);
/// The record with its agenda, votes and corrections, as `gathering show` prints it.
[[nodiscard]] Result<Answer> gatheringAnswer(const book::Book& opened, gathering::GatheringId id);

/// The name, and in brackets what tells namesakes apart (organization::namesakesOn) and `note`, where there is any.
[[nodiscard]] QString nameApart(const gathering::Attendee& person, const QHash<book::MemberId, QString>& apart,
                                const QString& note = {});
/// A name, or an id where a name is not unique. Errors: gathering.not_expected, book.member_ambiguous (Invalid).
[[nodiscard]] Result<qsizetype> attendeeIndex(const QList<gathering::Attendee>& people, const QString& wanted);
/// The same of a record's people, also by the name that the papers have where there is a namesake (idWhereShown).
[[nodiscard]] Result<qsizetype> attendeeNamed(const gathering::Gathering& gathering, const store::Session& session,
                                              const QString& wanted);
/// --present (these and of the others nobody who is not on leave), --also-present (these too) and --absent. Error: gathering.both
/// (Invalid), for whoever is named as there and as not.
[[nodiscard]] Result<> markPresence(gathering::Gathering& gathering, const Invocation& given,
                                    const store::Session& session);
/// Who is there, on leave and absent by the record, a line for each that is somebody: where an option of `given` touched them. Nothing
/// of a plan, of which nobody is there yet.
[[nodiscard]] Result<QStringList> presenceTold(const Invocation& given, const book::Book& opened,
                                               gathering::GatheringId id);
/// Error: value.time (Invalid).
[[nodiscard]] Result<QTime> timeOption(const Invocation& given, const QString& option);
/// --agenda, each TITLE or TITLE|kind=K|amount=Y|papers=NAME:有,NAME|stage=S|proposer=N. What is no such pair belongs to the
/// title. An item of `before` with the same title stays that item, with what the text does not say and with its vote.
/// Errors: gathering.agenda_form, gathering.matter_unknown, gathering.stage_unknown, gathering.amount,
/// gathering.amount_kind (an amount for a kind that has none) (Invalid).
[[nodiscard]] Result<QList<gathering::AgendaItem>> agendaOption(const Invocation& given,
                                                                QList<gathering::AgendaItem> before);
inline constexpr auto kAgendaSpec = "agenda=T[|kind=K|amount=Y|papers=M:有,M|stage=S|proposer=N]…";
/// --host and --recorder are people of the branch, or with --outside others; --lecturer is often somebody else, which is said.
/// Errors: those of personNamed.
[[nodiscard]] Result<> readOfficers(gathering::Gathering& gathering, const Invocation& given,
                                    const store::Session& session, QStringList& said);
/// Whether an entry of --absent (N or N:REASON) means this person.
[[nodiscard]] bool isNamed(const QStringList& entries, const gathering::Attendee& person);
/// Specs of options in UTF-8.
[[nodiscard]] QStringList texts(std::initializer_list<const char*> options);

inline constexpr auto kRecordWord = QStringView(u"ID|last|next");
/// "last": the latest one of the branch whose day has come; "next": the first after today; else an id, or so much of one that it
/// is the only one. Errors (NotFound): gathering.none, gathering.none_planned, gathering.missing.
[[nodiscard]] Result<gathering::GatheringId> namedRecord(const Context& context, const book::Book& opened);
/// Where "last" named the record to be written and another one, of an earlier day, was entered after it: which of them it was.
[[nodiscard]] Result<QStringList> lastNotice(const Context& context, const book::Book& opened,
                                             gathering::GatheringId written);
/// What `word` names, the same way; last and next of one kind alone, where the command is about that kind.
[[nodiscard]] Result<gathering::GatheringId> recordNamed(const QString& word, const Context& context,
                                                         const book::Book& opened,
                                                         std::optional<gathering::Kind> kind = {});
/// --for-year. Errors: cli.number, gathering.for_year_kind (Invalid).
[[nodiscard]] Result<> readForYear(gathering::Gathering& gathering, const Invocation& given);
/// The rules as they hold in the branch.
[[nodiscard]] Result<rules::Catalogue> catalogueOf(const book::Book& opened, book::BranchId branch);
/// Writes a record: a draft as it is, an archived one as a marked correction.
[[nodiscard]] Result<Answer> writeRecord(Context& context, book::Book& opened, const gathering::Gathering& g,
                                         const char* verb, const QString& label);
/// Adds agenda_items, resolutions and corrections.
void addDecisions(const gathering::Gathering& gathering, QJsonObject& json);

} // namespace branchbook::cli
