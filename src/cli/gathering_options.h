// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands of gatherings share: a record as JSON and as a line, people and agenda items from options.
#pragma once

#include "branchbook/gathering/gathering_store.h"
#include "cli/command.h"

#include <QJsonObject>

namespace branchbook::cli {

inline constexpr int kDefaultClassHour = 45; // minutes, a setting

[[nodiscard]] QJsonObject gatheringJson(const gathering::Gathering& gathering, QDate today, int classHour);
[[nodiscard]] QString gatheringLine(const gathering::Gathering& gathering, QDate today);
/// The record with its agenda, votes and corrections, as `gathering show` prints it.
[[nodiscard]] Result<Answer> gatheringAnswer(const book::Book& opened, gathering::GatheringId id);

/// A name, or an id where a name is not unique. Errors: gathering.not_expected, book.member_ambiguous (Invalid).
[[nodiscard]] Result<qsizetype> attendeeIndex(const QList<gathering::Attendee>& people, const QString& wanted);
/// --present and --absent.
[[nodiscard]] Result<> markPresence(gathering::Gathering& gathering, const Invocation& given);
/// Error: value.time (Invalid).
[[nodiscard]] Result<QTime> timeOption(const Invocation& given, const QString& option);
/// --agenda, each TITLE or TITLE|kind=K|amount=Y|papers=NAME:有,NAME|stage=S|proposer=N. What is no such pair belongs to the
/// title. Errors: gathering.agenda_form, gathering.amount (Invalid).
[[nodiscard]] Result<QList<gathering::AgendaItem>> agendaOption(const Invocation& given);
/// Adds agenda_items, resolutions and corrections.
void addDecisions(const gathering::Gathering& gathering, QJsonObject& json);

} // namespace branchbook::cli
