// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The patterns of the core's sentences, one table a subject.
#pragma once

#include <span>

namespace branchbook {

/// `text` has %1 … %9 in their order; `kinds` one letter for each:
/// n a number, d a day or a period, p a length of time (3个月), s the strength of a rule (应当), l names of a list, t words
/// within a clause, x words with whatever lies between them, w words every one of which is known, u what a person typed
/// and c what is cited: both stay.
/// Without kinds it is a word or a clause of its own.
struct SentencePattern {
    const char* text;
    const char* kinds = "";
};

[[nodiscard]] std::span<const SentencePattern> ruleSentences();
[[nodiscard]] std::span<const SentencePattern> ruleWords();
[[nodiscard]] std::span<const SentencePattern> ruleTitles();
[[nodiscard]] std::span<const SentencePattern> duesSentences();
[[nodiscard]] std::span<const SentencePattern> admissionSentences();
[[nodiscard]] std::span<const SentencePattern> diagnosisSentences();
[[nodiscard]] std::span<const SentencePattern> paperTitles();
[[nodiscard]] std::span<const SentencePattern> personSentences();

} // namespace branchbook
