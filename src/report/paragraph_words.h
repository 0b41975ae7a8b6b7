// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A drafted paragraph and the words that somebody put in its place: by what it is found again, and what follows the data all the same.
#pragma once

#include "branchbook/base/figure_mark.h"
#include "report/name_hider.h"

namespace branchbook::report {

/// "1. " at the beginning of an item of a list; it is the report's, not of the words.
[[nodiscard]] QString itemNumber(const QString& text);

/// "organization/发展党员": the part of the report and the words before the first figure or mark, names as their surname, so that the key stays
/// when figures change and names are masked. An item of a list is known by its words before the colon.
[[nodiscard]] QString paragraphKey(const QString& part, const QString& text, const NameHider& names);
/// What keys are made with: QuarterFigures::names, and nobody else. Keys are kept in books: whoever is hidden besides (owners outside the
/// roster), and names that papers once told whole (阿·其木格), must not change them, or edited words are found no more.
[[nodiscard]] NameHider namesOfKeys(QStringList names);

/// But for the numbers of tables and charts, which say nothing of the data.
[[nodiscard]] bool isSameDraft(const QString& former, const QString& now);

/// 表3 and 图1 of the words, which have them from `former`, as `now` numbers them; a sentence about a table that `now` does not name is dropped.
[[nodiscard]] QString followingTables(const QString& words, const QString& former, const QString& now);

/// Those of the draft's figures that stand in front of and behind what was changed, where they stand in the words.
[[nodiscard]] QList<TextFigure> keptFigures(const QString& draft, const QList<TextFigure>& figures,
                                            const QString& words);

} // namespace branchbook::report
