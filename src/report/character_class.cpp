// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/character_class.h"

#include <QChar>
#include <QStringView>

namespace branchbook::report {

namespace {

bool among(QStringView set, char32_t code)
{
    return code < 0x10000 && set.contains(QChar(char16_t(code)));
}

constexpr auto kShrinksRight = u"，。、；：）》】〕」』〗〉”’";
constexpr auto kShrinksLeft = u"（《【〔「『〖〈“‘";
constexpr auto kOtherClosers = u"？！·～％‰℃々ー,.;:?!)]}%>";
constexpr auto kOtherOpeners = u"([{<＃￥$№";
constexpr auto kJoinsWords = u"-/.:_@%+=&#~*'\"\\,";

} // namespace

bool shrinksRight(char32_t code)
{
    return among(kShrinksRight, code);
}

bool shrinksLeft(char32_t code)
{
    return among(kShrinksLeft, code);
}

Behaviour behaviour(char32_t code)
{
    if (code == U' ' || code == U'\t' || code == U'\x3000')
        return Behaviour::Space;
    if (code == U'—' || code == U'…')
        return Behaviour::Dash;
    if (shrinksRight(code) || among(kOtherClosers, code))
        return Behaviour::Closer;
    if (shrinksLeft(code) || among(kOtherOpeners, code))
        return Behaviour::Opener;
    if (among(kJoinsWords, code) || (code < 0x2E80 && QChar::isLetterOrNumber(code)))
        return Behaviour::Word;
    if ((code >= 0xFB1D && code <= 0xFDFF) || (code >= 0xFE70 && code <= 0xFEFC)) // forms of Hebrew and Arabic letters
        return Behaviour::Word;
    return Behaviour::Ideograph;
}

bool standsForItself(char32_t code)
{
    if (code < 0x80)
        return code >= 0x20 && (code < U'A' || (code > U'Z' && code < U'a')) && code != U'\x7f';
    const bool quotes = code == U'“' || code == U'”' || code == U'‘' || code == U'’' || code == U'·';
    const bool symbols = code >= 0x3001 && code <= 0x3029;
    const bool han = (code >= 0x3400 && code <= 0x9FFF) || (code >= 0x20000 && code <= 0x3FFFF);
    const bool fullWidth = code >= 0xFF01 && code <= 0xFF5E;
    return quotes || symbols || han || fullWidth || code == U'\x3000';
}

bool readsFromRight(char32_t code)
{
    if (code < 0x590 || (code >= 0x2E80 && code < 0xFB1D)) // nearly all that is printed here
        return false;
    const QChar::Direction direction = QChar::direction(code);
    return direction == QChar::DirR || direction == QChar::DirAL;
}

bool extendsCluster(char32_t code)
{
    if (code < 0x300)
        return false;
    const bool selector = (code >= 0xFE00 && code <= 0xFE0F) || (code >= 0xE0100 && code <= 0xE01EF);
    return selector || code == 0x200D || QChar::category(code) == QChar::Mark_NonSpacing
        || QChar::category(code) == QChar::Mark_Enclosing || QChar::category(code) == QChar::Mark_SpacingCombining;
}

} // namespace branchbook::report
