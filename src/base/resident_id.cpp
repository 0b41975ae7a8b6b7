// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/base/resident_id.h"

#include <algorithm>
#include <array>

namespace branchbook {

namespace {

constexpr int kEarliestYear = 1850;
constexpr int kLatestYear = 2199;

/// As nearly all are written: nothing but digits and a capital X.
bool isPlain(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'X'; });
}

QString normalized(const QString& text)
{
    if (isPlain(text))
        return text;
    QString number;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC)) {
        if (c.isSpace() || c == u'\'' || c == u'\u200B' || c == u'\uFEFF')
            continue;
        number += c == u'x' ? QChar(u'X') : c;
    }
    return number;
}

bool allDigits(QStringView text)
{
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return false;
    }
    return !text.isEmpty();
}

/// Only digits come here. Of the old form the century is the last one.
QDate birthDateOf(QStringView number)
{
    const auto two = [&](qsizetype at) {
        return (number[at].unicode() - u'0') * 10 + (number[at + 1].unicode() - u'0');
    };
    constexpr int kOldCentury = 1900;
    if (number.size() == 15)
        return {kOldCentury + two(6), two(8), two(10)};
    return {two(6) * 100 + two(8), two(10), two(12)};
}

Sex sexOf(QChar digit)
{
    if (digit < u'0' || digit > u'9')
        return Sex::Unknown;
    return digit.digitValue() % 2 == 1 ? Sex::Male : Sex::Female;
}

} // namespace

QString sexName(Sex sex)
{
    switch (sex) {
    case Sex::Male: return QStringLiteral("男");
    case Sex::Female: return QStringLiteral("女");
    case Sex::Unknown: break;
    }
    return {};
}

QString faultCode(ResidentIdFault fault)
{
    switch (fault) {
    case ResidentIdFault::None: return QStringLiteral("id_number.ok");
    case ResidentIdFault::Length: return QStringLiteral("id_number.length");
    case ResidentIdFault::Characters: return QStringLiteral("id_number.characters");
    case ResidentIdFault::BirthDate: return QStringLiteral("id_number.birth_date");
    case ResidentIdFault::CheckDigit: return QStringLiteral("id_number.check_digit");
    case ResidentIdFault::DigitsLost: return QStringLiteral("id_number.digits_lost");
    }
    return {};
}

QChar residentIdCheckCharacter(QStringView first17)
{
    static constexpr std::array<int, 17> kWeights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    if (first17.size() != 17 || !allDigits(first17))
        return {};
    int sum = 0;
    for (size_t i = 0; i < kWeights.size(); ++i)
        sum += kWeights.at(i) * (first17[static_cast<qsizetype>(i)].unicode() - u'0');
    return QStringView(u"10X98765432")[sum % 11];
}

ResidentId readResidentId(const QString& text)
{
    ResidentId id;
    id.number = normalized(text);
    const QStringView number(id.number);
    if (number.size() != 18 && number.size() != 15) {
        id.fault = allDigits(number) || (number.size() > 1 && allDigits(number.chopped(1)))
            ? ResidentIdFault::Length
            : ResidentIdFault::Characters;
        return id;
    }
    const bool old = number.size() == 15;
    if (!allDigits(old ? number : number.left(17)) || (!old && number[17] != u'X' && !allDigits(number.right(1)))) {
        id.fault = ResidentIdFault::Characters;
        return id;
    }
    id.birthDate = birthDateOf(number);
    id.sex = sexOf(old ? number[14] : number[16]);
    if (!id.birthDate.isValid() || id.birthDate.year() < kEarliestYear || id.birthDate.year() > kLatestYear) {
        id.birthDate = {};
        id.fault = ResidentIdFault::BirthDate;
        return id;
    }
    if (old) {
        const QString first17 = number.left(6).toString() + QStringLiteral("19") + number.mid(6).toString();
        id.upgraded = first17 + residentIdCheckCharacter(first17);
        return id;
    }
    if (residentIdCheckCharacter(number.left(17)) != number[17]) {
        id.fault = number.endsWith(u"000") ? ResidentIdFault::DigitsLost : ResidentIdFault::CheckDigit;
        return id;
    }
    id.upgraded = id.number;
    return id;
}

int numberInName(const QString& name)
{
    constexpr int kShortestNumber = 6; // shorter ones tell namesakes apart: 王伟1
    int longest = 0;
    int run = 0;
    for (const QChar c : name) {
        if (c.isDigit())
            longest = std::max(longest, ++run);
        else if (!c.isSpace() && c != u'-' && c != u'－' && c != u'\u200B')
            run = 0;
    }
    return longest >= kShortestNumber ? longest : 0;
}

} // namespace branchbook
