// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/base/pinyin.h"

#include "base/pinyin/pinyin_table.h"

#include <QList>

#include <algorithm>

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

/// Calls `syllable(const char*)` for what has a reading and `other(char32_t, bool begins)` for letters and digits that
/// stay; `begins` where a word of them starts.
template <class OnSyllable, class OnOther>
void walkName(const QString& name, OnSyllable syllable, OnOther other)
{
    bool atStart = true; // of a run of Han characters: there a surname stands
    bool inWord = false;
    const auto characters = name.toUcs4();
    for (qsizetype i = 0; i < characters.size(); ++i) {
        const char32_t character = characters[i];
        const char32_t next = i + 1 < characters.size() ? characters[i + 1] : U'\0';
        const auto reading = nameReading(character, next, atStart);
        if (reading != 0) {
            syllable(table().syllables[reading].data());
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

} // namespace

QString pinyin(const QString& name)
{
    QString text;
    text.reserve(name.size() * 5);
    walkName(
        name, [&](const char* syllable) { text += QLatin1String(syllable); },
        [&](char32_t character, bool) { text += QChar::fromUcs4(character); });
    return text;
}

QString pinyinInitials(const QString& name)
{
    QString text;
    walkName(
        name, [&](const char* syllable) { text += QLatin1Char(*syllable); },
        [&](char32_t character, bool begins) {
            if (begins)
                text += QChar::fromUcs4(character);
        });
    return text;
}

} // namespace branchbook
