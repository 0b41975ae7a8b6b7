// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/cell_values.h"

#include "branchbook/base/date.h"
#include "branchbook/base/money.h"
#include "branchbook/base/resident_id.h"
#include "branchbook/base/text.h"
#include "roster/several_names.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace branchbook::roster {

using book::Field;
using sheet::CellKind;

namespace {

constexpr qsizetype kLongestName = 100;
constexpr double kFenSlack = 1e-6;

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool allAsciiDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isAsciiDigit);
}

/// Two to four common Han characters: nothing to normalise, nothing to ask.
bool isOrdinaryName(QStringView text)
{
    return text.size() >= 2 && text.size() <= 4
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= QChar(0x4E00) && c <= QChar(0x9FFF); });
}

QString withoutSpaces(const QString& text)
{
    QString out;
    for (const QChar c : text) {
        if (!c.isSpace())
            out += c;
    }
    return out;
}

/// 同上, 〃: the name of the row above, or something of it; never somebody's name.
bool isDitto(QStringView text)
{
    static constexpr std::array<QStringView, 8> kDitto{u"同上", u"同", u"同前", u"同左", u"〃", u"″", u"\u201D", u"\""};
    if (text.size() > 6)
        return false;
    const QString key = withoutSpaces(text.toString());
    return std::any_of(kDitto.begin(), kDitto.end(), [&](QStringView word) { return key == word; });
}

bool isSuspiciousName(const QString& name)
{
    bool letters = false;
    for (qsizetype i = 0; i < name.size(); ++i) {
        const QChar c = name[i];
        if (c.isDigit() || c == QChar::ReplacementCharacter
            || QStringView(u"()（）[]【】<>《》*#@?？!！=+/\\\"“”、，,;；:：_").contains(c))
            return true;
        letters = letters || c.isLetter() || c.isSurrogate();
    }
    return !letters;
}

/// A passport, an officer's card …: no citizen's number, wrong or not, has a letter before its end or a Han character.
bool isOtherPaper(QStringView text)
{
    const QString key = text.toString().normalized(QString::NormalizationForm_KC).simplified();
    const auto digits = std::count_if(key.begin(), key.end(), isAsciiDigit);
    if (digits < 5 || digits > 12 || key.size() > 20)
        return false;
    return std::any_of(key.begin(), key.end() - 1, [](QChar c) { return c.isLetter() && c != u'X' && c != u'x'; });
}

CellReading idFault(const ResidentId& id, QStringView text)
{
    if (id.fault != ResidentIdFault::CheckDigit && isOtherPaper(text))
        return withProblem(text.toString(), QStringLiteral("id_number.other_paper"), Severity::Warning,
                           {text.toString()});
    const QString code = faultCode(id.fault);
    if (id.fault == ResidentIdFault::CheckDigit)
        return withProblem(id.number, code, Severity::Warning, {id.number});
    if (id.fault == ResidentIdFault::Length)
        return withProblem({}, code, Severity::Error, {text.toString(), QString::number(id.number.size())});
    return withProblem({}, code, Severity::Error, {text.toString()});
}

/// The date in the number is one of a time that no member was born in: the verdict is that of a birth date.
const char16_t* birthFault(const ResidentId& id, QDate today)
{
    const bool read = id.fault == ResidentIdFault::None || id.fault == ResidentIdFault::CheckDigit;
    if (!read || !id.birthDate.isValid())
        return nullptr;
    if (today.isValid() && id.birthDate > today)
        return u"id_number.birth_future";
    return id.birthDate.year() < kFirstBirthYear ? u"id_number.birth_year" : nullptr;
}

/// Nothing that a roster pays or counts by is below nothing.
CellReading moneyValue(Money money, const QString& text)
{
    if (money < Money{0})
        return withProblem({}, QStringLiteral("money.negative"), Severity::Error, {text});
    return {money.toString(), std::nullopt, {}, false};
}

} // namespace

CellReading readName(const sheet::Cell& cell)
{
    if (isDitto(cell.text))
        return withProblem({}, QStringLiteral("name.ditto"), Severity::Error, {cell.text.trimmed().toString()});
    if (isOrdinaryName(cell.text) && cell.kind == CellKind::Text && !meansNothing(cell.text))
        return {cell.text.toString(), std::nullopt, {}, false};
    const CellText cleaned = textOf(cell);
    if (meansNothing(cleaned.text))
        return withProblem({}, QStringLiteral("name.missing"), Severity::Error);
    if (numberInName(cleaned.text) > 0 || isScientific(cleaned.text))
        return withProblem({}, QStringLiteral("name.number"), Severity::Error);
    if (const QStringList people = severalNames(cleaned.text); !people.isEmpty())
        return withProblem({}, QStringLiteral("name.several"), Severity::Error,
                           {people.join(QStringLiteral("、")), QString::number(people.size())});
    const QString name = normalizedName(cleaned.text);
    if (name.size() > kLongestName)
        return withProblem({}, QStringLiteral("name.too_long"), Severity::Error,
                           {QString::number(name.size()), QString::number(kLongestName)});
    if (isSuspiciousName(name))
        return withProblem(name, QStringLiteral("name.suspicious"), Severity::Warning, {name});
    if (cleaned.controls)
        return withProblem(name, QStringLiteral("cell.controls"), Severity::Warning);
    if (name == cleaned.text)
        return {name, std::nullopt, {}, false};
    if (withoutSpaces(cleaned.text) != withoutSpaces(name))
        return withProblem(name, QStringLiteral("name.dot_changed"), Severity::Warning, {cleaned.text, name});
    return withProblem(name, QStringLiteral("name.space_removed"), Severity::Notice, {cleaned.text, name});
}

CellReading readIdNumber(const sheet::Cell& cell, const ReadContext& context)
{
    const bool number = cell.kind == CellKind::Number;
    const QString text = number && cell.number < 1e15 ? numberText(cell) : textOf(cell).text;
    if (!number && meansNothing(text))
        return {};
    if (context.otherIdPaper && isDamaged(text))
        return withProblem(text, QStringLiteral("cell.damaged"), Severity::Warning, {text});
    if (context.otherIdPaper)
        return {text, std::nullopt, {}, false};
    // A spreadsheet keeps 15 digits of a number: of 18 the last three are gone, whatever stands there now.
    if ((number && cell.number >= 1e15) || isScientific(text))
        return withProblem({}, faultCode(ResidentIdFault::DigitsLost), Severity::Error, {cell.text.toString()});
    const ResidentId id = readResidentId(text);
    if (const char16_t* fault = birthFault(id, context.today))
        return withProblem({}, QString::fromUtf16(fault), Severity::Error,
                           {text, PartialDate::of(id.birthDate).toDotted()});
    if (id.fault != ResidentIdFault::None)
        return idFault(id, text);
    if (id.number.size() == 15)
        return withProblem(id.upgraded, QStringLiteral("id_number.upgraded"), Severity::Warning,
                           {id.number, id.upgraded});
    if (id.number != text)
        return withProblem(id.number, QStringLiteral("id_number.cleaned"), Severity::Notice, {text, id.number});
    return {id.number, std::nullopt, {}, false};
}

CellReading readMoney(const sheet::Cell& cell)
{
    if (cell.kind == CellKind::Number) {
        const double fen = std::round(cell.number * 100);
        if (std::abs(cell.number * 100 - fen) > kFenSlack || std::abs(fen) > 1e15)
            return withProblem({}, QStringLiteral("money.decimals"), Severity::Error, {numberText(cell)});
        return moneyValue(Money{static_cast<qint64>(fen)}, numberText(cell));
    }
    const QString text = textOf(cell).text;
    if (meansNothing(text))
        return {};
    QString plain = withoutSpaces(text.normalized(QString::NormalizationForm_KC));
    if (plain.endsWith(u'元'))
        plain.chop(1);
    if (plain.startsWith(QChar(0x00A5)))
        plain.remove(0, 1);
    const auto money = Money::fromString(plain);
    if (!money)
        return withProblem({}, QStringLiteral("money.unreadable"), Severity::Error, {text});
    return moneyValue(*money, text);
}

CellReading readInteger(const sheet::Cell& cell)
{
    const QString text = textOf(cell).text;
    if (cell.kind != CellKind::Number && meansNothing(text))
        return {};
    const QString plain = text.normalized(QString::NormalizationForm_KC);
    const bool negative = plain.startsWith(u'-');
    if (!allAsciiDigits(QStringView(plain).mid(negative ? 1 : 0)) || plain.size() > 9)
        return withProblem({}, QStringLiteral("integer.unreadable"), Severity::Error, {text});
    return {QString::number(plain.toLongLong()), std::nullopt, {}, false};
}

namespace {

/// Digits alone, without +86, spaces, hyphens and brackets; empty where something else stands in it.
QString phoneDigits(const QString& text)
{
    QString digits;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC)) {
        if (isAsciiDigit(c))
            digits += c;
        else if (!c.isSpace() && !QStringView(u"-()+\u2010\u2011\u2013\u2014").contains(c))
            return {};
    }
    if (digits.size() == 13 && digits.startsWith(u"86"))
        digits.remove(0, 2);
    else if (digits.size() == 15 && digits.startsWith(u"0086"))
        digits.remove(0, 4);
    return digits;
}

/// What was done to a number that was taken: full-width digits read as ordinary ones, or signs dropped, or both.
QString cleaningCode(const QString& text, const QString& digits)
{
    const QString plain = text.normalized(QString::NormalizationForm_KC);
    if (std::count_if(text.begin(), text.end(), isAsciiDigit)
        == std::count_if(plain.begin(), plain.end(), isAsciiDigit))
        return QStringLiteral("phone.cleaned");
    return plain == digits ? QStringLiteral("phone.width") : QStringLiteral("phone.cleaned_width");
}

bool isMobile(QStringView digits)
{
    return digits.size() == 11 && digits[0] == u'1' && digits[1] >= u'3';
}

/// With an area code (10–12 digits), a local number (7–8), a short service number (400…, 10), or with an extension.
bool isLandline(QStringView digits)
{
    if (digits.startsWith(u'0'))
        return digits.size() >= 10 && digits.size() <= 16;
    if (digits.startsWith(u"400") || digits.startsWith(u"800"))
        return digits.size() == 10;
    return digits.size() >= 5 && digits.size() <= 8;
}

bool severalGoodNumbers(const QString& text)
{
    static constexpr QStringView kMarks = u"/、,，;；\n／";
    qsizetype begin = 0;
    int good = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !kMarks.contains(text[i]))
            continue;
        const QString digits = phoneDigits(text.mid(begin, i - begin));
        if (!isMobile(digits) && !isLandline(digits))
            return false;
        ++good;
        begin = i + 1;
    }
    return good > 1;
}

} // namespace

CellReading readPhone(const sheet::Cell& cell, Field field)
{
    if (cell.kind == CellKind::Text && isMobile(cell.text) && allAsciiDigits(cell.text))
        return {cell.text.toString(), std::nullopt, {}, false};
    QString text = textOf(cell).text;
    if (cell.kind != CellKind::Number && meansNothing(text))
        return {};
    if (isScientific(text))
        return withProblem({}, QStringLiteral("phone.digits_lost"), Severity::Error, {text});
    if (text.endsWith(u".0") && allAsciiDigits(QStringView(text).chopped(2)))
        text.chop(2);
    const QString digits = phoneDigits(text);
    if (isMobile(digits)) {
        if (digits == text)
            return {digits, std::nullopt, {}, false};
        return withProblem(digits, cleaningCode(text, digits), Severity::Notice, {text, digits});
    }
    if (field != Field::MobilePhone && (isLandline(digits) || severalGoodNumbers(text)))
        return {text, std::nullopt, {}, false};
    if (field == Field::MobilePhone && !digits.startsWith(u'1') && isLandline(digits))
        return withProblem(text, QStringLiteral("phone.not_mobile"), Severity::Warning, {text});
    if (!digits.isEmpty())
        return withProblem(text, QStringLiteral("phone.length"), Severity::Warning,
                           {text, QString::number(digits.size())});
    return withProblem(text, QStringLiteral("phone.unusual"), Severity::Warning, {text});
}

} // namespace branchbook::roster
