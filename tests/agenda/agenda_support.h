// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An agenda made by hand over the built-in catalogue, for what is computed from findings alone. Today is 18 September 2026.
#pragma once

#include "branchbook/agenda/agenda.h"
#include "branchbook/gathering/held_facts.h"
#include "gathering/gathering_support.h"

#include "support/catch_qt.h"

namespace agenda_test {

using namespace branchbook;
using agenda::Agenda;
using gathering::Kind;
using rules::Finding;
using rules::State;

inline const QDate kToday(2026, 9, 18);

struct MadeAgenda {
    MadeAgenda();
    Agenda agenda;

    /// Of a month "2026-08", a quarter "2026Q3" or a year "2026".
    Finding& add(const char* rule, const QString& period, State state, int count = 0, const QString& subject = {});
    /// Of a person; period is the day of the event.
    Finding& addDeadline(const char* rule, const QString& person, QDate begins, QDate due, State state);
    /// An occurrence, and where it lies after today also a planned row; named in the finding where one is given.
    QString addGathering(Kind kind, QDate on, Finding* finding = nullptr, QTime at = {}, const QString& topic = {},
                         const QString& group = {});
};

/// What the areas of the program find in a branch.
[[nodiscard]] std::unique_ptr<const Agenda> assessed(const gathering_test::Branch& branch,
                                                     std::optional<DateRange> window = std::nullopt,
                                                     QDate today = kToday);
/// Null where there is none.
/// What is listed on a day when nobody asks for a time.
[[nodiscard]] std::unique_ptr<const Agenda> listed(const gathering_test::Branch& branch, QDate today);
[[nodiscard]] const Finding* find(const Agenda& agenda, const char* rule, const QString& period,
                                  const QString& subjectName = {});

} // namespace agenda_test
