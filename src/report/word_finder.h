// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Many words looked for in a text at once. What it costs follows the text, not the number of words: there may be a hundred thousand.
#pragma once

#include <QHash>
#include <QStringList>

#include <compare>

namespace branchbook::report {

class WordFinder
{
public:
    struct Place {
        qsizetype word = 0; ///< its place in the list
        qsizetype from = 0;

        auto operator<=>(const Place&) const = default;
    };

    /// Words of one character are not looked for.
    explicit WordFinder(const QStringList& words);

    /// Every place of every word, those that overlap as well: by word, then from left to right.
    [[nodiscard]] QList<Place> placesIn(QStringView text) const;
    /// One of them is a part of the text, and not all of it.
    [[nodiscard]] bool isPartOf(QStringView text) const;
    [[nodiscard]] const QString& word(qsizetype number) const { return m_words.at(number); }

private:
    QStringList m_words;
    QHash<QStringView, qsizetype> m_numbers; ///< views of m_words
    QHash<quint32, QList<qsizetype>> m_lengths; ///< of the words, by their first two characters
};

} // namespace branchbook::report
