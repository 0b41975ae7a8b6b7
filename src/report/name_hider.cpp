// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/name_hider.h"

#include "branchbook/base/masking.h"
#include "report/kept_phrases.h"
#include "report/report_words.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace branchbook::report {

namespace {

/// Within a line; of a line feed nobody's name is made.
bool isGapInLine(QChar each)
{
    return each != u'\n' && each.isSpace();
}

/// A text and what becomes of each of its characters. A surname stays, and may be the end of another name: so it was always hidden.
class TextOfFates
{
public:
    explicit TextOfFates(const QString& text)
        : m_text(text)
        , m_fates(size_t(text.size()), Fate::Stays)
    {
    }

    void keep(const WordFinder& phrases)
    {
        const auto places = phrases.placesIn(m_text);
        for (const WordFinder::Place& place : places) {
            const auto begin = m_fates.begin() + place.from;
            const auto end = begin + phrases.word(place.word).size();
            if (std::all_of(begin, end, [](Fate each) { return each == Fate::Stays; }))
                std::fill(begin, end, Fate::Kept);
        }
    }

    void strike(const WordFinder& names)
    {
        const auto places = names.placesIn(m_text);
        for (const WordFinder::Place& place : places)
            strikeAt(names.word(place.word), [&](qsizetype letter) { return place.from + letter; });
    }

    /// 张　三 and 陆 怀 瑾, as names are spread on papers; the blanks between go with them.
    void strikeSpread(const WordFinder& names)
    {
        if (!std::ranges::any_of(m_text, isGapInLine))
            return;
        QString close;
        std::vector<qsizetype> at; // in the text, of each character of `close`
        for (qsizetype i = 0; i < m_text.size(); ++i) {
            if (isGapInLine(m_text[i]) && fateOf(i) == Fate::Stays)
                continue;
            close += m_text[i];
            at.push_back(i);
        }
        const auto places = names.placesIn(close);
        for (const WordFinder::Place& place : places) {
            const QString& name = names.word(place.word);
            if (!strikeAt(name, [&](qsizetype letter) { return at[size_t(place.from + letter)]; }))
                continue;
            const qsizetype last = at[size_t(place.from + name.size() - 1)];
            for (qsizetype i = at[size_t(place.from)]; i < last; ++i) {
                if (isGapInLine(m_text[i]) && fateOf(i) == Fate::Stays)
                    fateOf(i) = Fate::Gone;
            }
        }
    }

    [[nodiscard]] QString text() const
    {
        QString made;
        made.reserve(m_text.size());
        for (qsizetype i = 0; i < m_text.size(); ++i) {
            const Fate fate = m_fates[size_t(i)];
            if (fate == Fate::Struck)
                made += QChar(0xD7); // ×
            else if (fate != Fate::Gone)
                made += m_text[i];
        }
        return made;
    }

private:
    enum class Fate : quint8 {
        Stays, ///< and may be a part of a name
        Kept, ///< of a phrase: of no name
        Struck, ///< ×
        Gone, ///< the second half of a supplementary character, what is behind a ·, a blank inside a name
    };

    Fate& fateOf(qsizetype at) { return m_fates[size_t(at)]; }

    /// `placeOf` tells where each letter of the name stands. False: another name has taken one of them.
    template <class PlaceOf>
    bool strikeAt(const QString& name, const PlaceOf& placeOf)
    {
        for (qsizetype letter = 0; letter < name.size(); ++letter) {
            if (fateOf(placeOf(letter)) != Fate::Stays)
                return false;
        }
        const QString shown = shownName(name, NameStyle::SurnameOnly);
        const auto surname = std::ranges::mismatch(name, shown).in1 - name.begin();
        for (qsizetype letter = surname; letter < name.size(); ++letter)
            fateOf(placeOf(letter)) = letter < shown.size() ? Fate::Struck : Fate::Gone;
        return true;
    }

    const QString& m_text;
    std::vector<Fate> m_fates;
};

} // namespace

NameHider::NameHider(const QStringList& names)
    : m_names(names)
    , m_kept(keptPhrases(m_names))
{
}

QString NameHider::hide(const QString& text) const
{
    TextOfFates made(text);
    made.keep(m_kept);
    made.strike(m_names);
    made.strikeSpread(m_names);
    return made.text();
}

QString NameHider::hideAll(const QString& text) const
{
    TextOfFates made(text);
    made.strike(m_names);
    made.strikeSpread(m_names);
    return made.text();
}

QString NameHider::hidePeople(const QString& text) const
{
    return maskNumbersIn(hide(text));
}

QString NameHider::hideAllPeople(const QString& text) const
{
    return maskNumbersIn(hideAll(text));
}

} // namespace branchbook::report
