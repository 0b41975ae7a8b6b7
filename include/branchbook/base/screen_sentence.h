// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences of the core (why a thing is due, how a figure came about) in the language of the screen.
#pragma once

#include <QString>

namespace branchbook {

/// The core makes its sentences in Chinese alone, because they are kept with the record and printed. For another language
/// they are read again here, part by part: a part that is one of the program's patterns is said in that language, whatever
/// else it holds (names, what a person typed, titles of regulations) stays. In the Chinese window and for a paper
/// (WordsFor) the sentence comes back as it is. Never for what is written into the book.
[[nodiscard]] QString shownSentence(const QString& sentence);
/// The same where not a word of it stays Chinese, else as it is: for what may be somebody's own words.
[[nodiscard]] QString shownIfKnown(const QString& words);
/// The same for what stands alone: a rule's title, a step's.
[[nodiscard]] QString shownTitle(const QString& title);

/// A whole day, month, quarter or year as the core writes it (2024年3月1日, 9月18日, 8月, 2026年第三季度, 2026年); anything else
/// comes back as it is.
[[nodiscard]] QString shownMoment(const QString& moment);

} // namespace branchbook
