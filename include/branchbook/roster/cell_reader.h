// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One cell of a roster, read as one field (domain-rules §10.2, §10.4, §10.5, §11). Nothing is guessed: what can be
// read in two ways stays empty, with a problem that offers the readings.
#pragma once

#include "branchbook/book/member_field.h"
#include "branchbook/roster/problem.h"
#include "branchbook/sheet/table.h"

#include <QDate>

#include <optional>

namespace branchbook::roster {

using sheet::DateSystem;
/// Untyped: a text file, where a cell may once have been a number.
enum class CellTyping : quint8 { Typed, Untyped };

struct ReadContext {
    QDate today; ///< decides the century that is offered for a two-digit year
    DateSystem dateSystem = DateSystem::From1900;
    CellTyping typing = CellTyping::Typed;
    /// The paper behind the number is no resident identity card: any text goes.
    bool otherIdPaper = false;
    /// Set by readCell: whether a day to come may be meant, and what an example looks like, follow from it.
    book::Field field = book::Field::BirthDate;
};

/// What a cell says. `value` is canonical (book::FieldKind) and empty where nothing is there or nothing is certain.
struct CellReading {
    QString value;
    std::optional<Problem> problem;
    /// Canonical readings to choose from where `value` stays empty; the first is the likelier one.
    QStringList choices;
    /// The first of `choices` may be recommended; otherwise nothing speaks for either.
    bool recommendFirst = false;
};

/// Severity Error on a name or an ID number with a digit in it means that the row cannot stand (rejectsRow).
/// Codes: cell.formula_error, cell.formula_empty, cell.controls, cell.damaged (U+FFFD; kept as it stands), text.too_long; date.impossible, .implausible, .unreadable, .era,
/// .ambiguous_month, .two_digit_year, .order, .about, .several, .note (.note_kept where the remark has it), .serial; choice.unknown, .unusual, .ambiguous, .mapped, .code_dropped;
/// id_number.* (base/resident_id.h), id_number.upgraded, .cleaned; id_number.other_paper; phone.*; money.*; integer.unreadable;
/// yes_no.unreadable; name.missing, .several, .dot_changed, .space_removed, .suspicious, .too_long.
[[nodiscard]] CellReading readCell(const sheet::Cell& cell, book::Field field, const ReadContext& context);

/// Whether an Error with this code on this field rejects the whole row.
[[nodiscard]] bool rejectsRow(const Problem& problem, book::Field field);

} // namespace branchbook::roster
