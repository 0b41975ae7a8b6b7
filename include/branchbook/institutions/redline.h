// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What changed between two versions of a text: paragraphs first, then characters within those that were changed.
#pragma once

#include <QList>
#include <QString>

#include <utility>

namespace branchbook::institutions {

enum class Change : quint8 { Same, Removed, Added };

/// A run of text within a paragraph.
struct RedlineRun {
    Change change = Change::Same;
    QString text;
    bool operator==(const RedlineRun&) const = default;
};

/// A paragraph as it is read: kept, removed, added, or with changes inside it.
struct RedlineParagraph {
    QList<RedlineRun> runs; ///< none empty; of an empty paragraph one run without text
    bool operator==(const RedlineParagraph&) const = default;

    [[nodiscard]] bool isSame() const { return runs.size() == 1 && runs.first().change == Change::Same; }
    /// The paragraph exists on one side only.
    [[nodiscard]] bool isWhole(Change change) const { return runs.size() == 1 && runs.first().change == change; }
};

struct Redline {
    QList<RedlineParagraph> paragraphs; ///< in the order in which they are read
    int added = 0; ///< characters
    int removed = 0;
    int changed = 0; ///< paragraphs with changes inside them
};

/// Pure. Both texts can be read out of it: without what is added the old one, without what is removed the new one.
[[nodiscard]] Redline redlineOf(const QString& before, const QString& after);
/// One of the two texts again: `without` Added gives the old one, Removed the new one.
[[nodiscard]] QString textOf(const Redline& redline, Change without);

/// Pure: a shortest script of single removals and additions, as the places that stay the same in both (Myers 1986, linear
/// space). Pairs of places, ascending in both.
[[nodiscard]] QList<std::pair<int, int>> samePlaces(const QList<int>& before, const QList<int>& after);

} // namespace branchbook::institutions
