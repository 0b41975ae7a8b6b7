// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/word_finder.h"

#include <algorithm>

namespace branchbook::report {

namespace {

constexpr qsizetype kFewestUnits = 2;

quint32 firstTwo(QStringView text)
{
    return quint32(text[0].unicode()) << 16U | text[1].unicode();
}

} // namespace

WordFinder::WordFinder(const QStringList& words)
    : m_words(words)
{
    m_numbers.reserve(m_words.size());
    for (qsizetype number = 0; number < m_words.size(); ++number) {
        const QStringView word = m_words.at(number);
        if (word.size() < kFewestUnits || m_numbers.contains(word))
            continue;
        m_numbers.insert(word, number);
        QList<qsizetype>& lengths = m_lengths[firstTwo(word)];
        if (!lengths.contains(word.size()))
            lengths.append(word.size());
    }
}

QList<WordFinder::Place> WordFinder::placesIn(QStringView text) const
{
    QList<Place> places;
    for (qsizetype at = 0; at + kFewestUnits <= text.size(); ++at) {
        const auto lengths = m_lengths.constFind(firstTwo(text.sliced(at)));
        if (lengths == m_lengths.constEnd())
            continue;
        for (const qsizetype length : *lengths) {
            if (at + length > text.size())
                continue;
            if (const auto found = m_numbers.constFind(text.sliced(at, length)); found != m_numbers.constEnd())
                places.append({*found, at});
        }
    }
    std::ranges::sort(places);
    return places;
}

bool WordFinder::isPartOf(QStringView text) const
{
    return std::ranges::any_of(placesIn(text),
                               [&](const Place& place) { return m_words.at(place.word).size() < text.size(); });
}

} // namespace branchbook::report
