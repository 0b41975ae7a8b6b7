// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/base/pinyin.h"

#include "base/pinyin/pinyin_table.h"

#include <QList>

#include <algorithm>
#include <numeric>
#include <string_view>
#include <vector>

namespace branchbook {

namespace {

using namespace pinyin_table;

std::uint16_t commonReading(char32_t character)
{
    const auto& data = table();
    if (character >= kDirectFirst && character <= kDirectLast)
        return data.direct[character - kDirectFirst];
    const auto found = std::lower_bound(data.otherCharacters.begin(), data.otherCharacters.end(), character);
    if (found == data.otherCharacters.end() || *found != character)
        return 0;
    return data.otherReadings[static_cast<std::size_t>(found - data.otherCharacters.begin())];
}

std::uint16_t nameReading(char32_t character, char32_t next, bool atStart)
{
    const auto& data = table();
    for (const auto& pair : data.pairs)
        if (pair.first == character && pair.second == next && (atStart || !pair.atStart))
            return pair.reading;
    if (atStart) {
        const auto found = std::lower_bound(data.surnames.begin(), data.surnames.end(), character,
                                            [](const Surname& entry, char32_t c) { return entry.character < c; });
        if (found != data.surnames.end() && found->character == character)
            return found->reading;
    }
    return commonReading(character);
}

/// Calls `syllable(reading, char32_t)` for what has a reading and `other(char32_t, bool begins)` for letters and digits that
/// stay; `begins` where a word of them starts.
template <class OnSyllable, class OnOther>
void walkName(QStringView name, OnSyllable syllable, OnOther other)
{
    bool atStart = true; // of a run of Han characters: there a surname stands
    bool inWord = false;
    const auto characters = name.toUcs4();
    for (qsizetype i = 0; i < characters.size(); ++i) {
        const char32_t character = characters[i];
        const char32_t next = i + 1 < characters.size() ? characters[i + 1] : U'\0';
        const auto reading = nameReading(character, next, atStart);
        if (reading != 0) {
            syllable(reading, character);
            atStart = false;
            inWord = false;
        } else if (QChar::isLetterOrNumber(character)) {
            const bool han = QChar::script(character) == QChar::Script_Han;
            other(QChar::toLower(character), han || !inWord);
            atStart = !han;
            inWord = !han;
        } else {
            inWord = false;
            atStart = atStart || character == U'·';
        }
    }
}

/// A name's characters are compared as numbers: the place of the reading above, the character below.
constexpr int kCharacterBits = 21;

std::string_view syllableOf(std::uint16_t reading)
{
    return table().syllables[reading].data();
}

/// The places of the readings in alphabetical order.
const std::vector<quint32>& syllablePlaces()
{
    static const std::vector<quint32> places = [] {
        std::vector<std::uint16_t> sorted(table().syllables.size());
        std::iota(sorted.begin(), sorted.end(), std::uint16_t{0});
        std::ranges::sort(sorted, {}, syllableOf);
        std::vector<quint32> list(sorted.size());
        for (std::size_t i = 0; i < sorted.size(); ++i)
            list[sorted[i]] = static_cast<quint32>(i);
        return list;
    }();
    return places;
}

/// A Latin letter stands before the readings that begin with it, what has no reading behind all of them.
quint32 letterPlace(char32_t letter)
{
    static const std::array<quint32, 26> kPlaces = [] {
        std::array<quint32, 26> list{};
        for (std::size_t i = 0; i < list.size(); ++i) {
            const char first = static_cast<char>('a' + i);
            list[i] = static_cast<quint32>(std::ranges::count_if(
                table().syllables, [first](const Syllable& syllable) { return syllable[0] < first; }));
        }
        return list;
    }();
    if (letter >= U'a' && letter <= U'z')
        return kPlaces[letter - U'a'];
    return letter < 0x80 ? 0 : static_cast<quint32>(table().syllables.size());
}

} // namespace

QString pinyin(const QString& name)
{
    QString text;
    text.reserve(name.size() * 5);
    walkName(
        name, [&](std::uint16_t reading, char32_t) { text += QLatin1String(table().syllables[reading].data()); },
        [&](char32_t character, bool) { text += QChar::fromUcs4(character); });
    return text;
}

QString pinyinInitials(const QString& name)
{
    QString text;
    walkName(
        name, [&](std::uint16_t reading, char32_t) { text += QLatin1Char(table().syllables[reading][0]); },
        [&](char32_t character, bool begins) {
            if (begins)
                text += QChar::fromUcs4(character);
        });
    return text;
}

NamePlace namePlace(QStringView name)
{
    NamePlace place;
    std::size_t at = 0;
    const auto add = [&](quint32 reading, char32_t character) {
        if (at < place.characters.size())
            place.characters[at++] = (reading << kCharacterBits) | static_cast<quint32>(character);
    };
    const auto& places = syllablePlaces();
    walkName(
        name, [&](std::uint16_t reading, char32_t character) { add(places[reading], character); },
        [&](char32_t character, bool) { add(letterPlace(character), character); });
    return place;
}

} // namespace branchbook
