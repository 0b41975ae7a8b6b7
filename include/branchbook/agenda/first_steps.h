// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a new branch is asked for beside its name: groups, the committee's term, since when it is reminded. One step of the
// book, which can be taken back; what is left out is asked for later where it belongs.
#pragma once

#include "branchbook/book/book.h"
#include "branchbook/book/branch.h"

#include <optional>

namespace branchbook::agenda {

/// The term in office, without its people: the roster has them.
struct FirstTerm {
    int number = 1; ///< 第几届
    QDate electedOn;
    QDate endsOn; ///< invalid: by the years of the rule for the branch's sector (organization::termEnd)
    QStringList posts; ///< 书记, 组织委员 …, a place each; may be empty

    bool operator==(const FirstTerm&) const = default;
};

struct FirstSteps {
    QStringList groups; ///< 第一党小组 …, in their order
    std::optional<FirstTerm> term;
    QDate from; ///< kAgendaFromSetting; invalid: not set

    bool operator==(const FirstSteps&) const = default;
    [[nodiscard]] bool isEmpty() const { return groups.isEmpty() && !term && !from.isValid(); }
};

/// 第一党小组、第二党小组 → two: parted by 、，；or their Latin forms or a new line, trimmed, without empty ones.
[[nodiscard]] QStringList namesIn(const QString& text);

/// Where the beginning is counted from. ThisMonth: what lies before is not asked for; ThisYear: since 1 January, and what is
/// not on record is late.
enum class Since : quint8 { ThisMonth, ThisYear };
[[nodiscard]] QDate firstDay(Since since, QDate today);

/// Errors: agenda.from_future (Invalid), those of book::insertGroup, organization::putTerm and putPost, rules.not_yet and the
/// like where no end was given and no rule knows the day; `where` names what was wrong: "groups", "number", "elected",
/// "ends", "posts", "from".
[[nodiscard]] Result<> takeFirstSteps(store::UnitOfWork& unit, book::BranchId branch, const FirstSteps& steps);

/// A new book with these steps taken, the second line of its journal ("book.begin"), whole or not at all. `finish` as with
/// book::Book::make. Errors: those of book::Book::make and takeFirstSteps.
[[nodiscard]] Result<> makeBegunBook(const QString& path, const book::BookSetup& setup, const FirstSteps& steps,
                                     std::optional<QDate> on = std::nullopt, const store::FillBook& finish = {});

} // namespace branchbook::agenda
