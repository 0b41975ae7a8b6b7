// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading batches and turns, and what they add to the agenda and to the quarterly report.
#pragma once

#include "branchbook/book/area.h"
#include "branchbook/ideology/rotation.h"
#include "branchbook/rules/catalogue.h"

namespace branchbook::ideology {

/// The latest first.
[[nodiscard]] Result<QList<Rotation>> listRotations(const store::Session& session, book::BranchId branch);
/// Those known by the end of a past `day`, each as it stood then (standingOn), in the order of listRotations. What is in the bin today is
/// not among them.
[[nodiscard]] Result<QList<Rotation>> listRotationsOn(const store::Session& session, book::BranchId branch, QDate day);
[[nodiscard]] Result<QList<Rotation>> listRecycledRotations(const store::Session& session, book::BranchId branch);
/// Error: rotation.missing (NotFound).
[[nodiscard]] Result<Rotation> loadRotation(const store::Session& session, RotationId id);

/// The years in which everybody is to have a turn: the one of `today` and those before it, `rotation.cycle_years` in all.
[[nodiscard]] Result<DateRange> rotationCycle(const rules::Catalogue& catalogue, QDate today);
/// 2026年; of several years 2026年至2028年. Chinese in every language.
[[nodiscard]] QString cycleWords(DateRange cycle);
/// The Party members of `today`, which may be a day gone by, by pinyin, each with turns of `cycle` as the batches stood on that day. Who
/// was named and who is excused has no day: that is as now.
[[nodiscard]] Result<QList<Turn>> loadTurns(const store::Session& session, const rules::Catalogue& catalogue,
                                            book::BranchId branch, DateRange cycle, QDate today);

/// Terms: rotation_batch, the day by which a batch that is over is recorded (rotation.record_days after it, or after the day on
/// which it was entered), settled: held; rotation_turns, 31 December of a year with batches in its cycle, settled: everybody had a turn.
[[nodiscard]] Result<> addRotationFacts(const book::FactsQuery& query, rules::Facts& facts);
/// Batches of the period, who came, how many have had a turn. Nothing where there is no batch in the cycle.
[[nodiscard]] Result<> addRotationSection(const book::SectionQuery& query, book::AreaSection& section);

} // namespace branchbook::ideology
