// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The minutes as plain words, and the empty phrases in them that whoever inspects a branch objects to.
#pragma once

#include <QList>
#include <QString>

namespace branchbook::gathering {

/// The text of the limited rich text in which minutes are kept: a line for each paragraph and list item.
[[nodiscard]] QString plainMinutes(const QString& html);

/// &lt;, &gt;, &quot;, &#39;, &nbsp;, &amp; as what they mean: all that stored minutes hold.
[[nodiscard]] QString withoutEntities(QString text);

/// A phrase that says nothing, what to write instead, and where the objection comes from (resources/gathering/phrases.json).
struct Phrase {
    QString words;
    QString advice;
    QString source;
    QString confidence; ///< as in domain-rules: A … C, M
};
/// Longer ones first.
[[nodiscard]] const QList<Phrase>& emptyPhrases();

struct FoundPhrase {
    qsizetype at = 0; ///< in the plain text
    qsizetype length = 0;
    Phrase phrase;
};
/// In the order of the text; of phrases that lie within each other the longest.
[[nodiscard]] QList<FoundPhrase> findEmptyPhrases(const QString& plain);

} // namespace branchbook::gathering
