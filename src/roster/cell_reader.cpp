// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/roster/cell_reader.h"

#include "branchbook/base/text.h"
#include "roster/cell_values.h"
#include "roster/choices.h"
#include "roster/date_reader.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace branchbook::roster {

using book::Field;
using book::FieldKind;
using sheet::CellKind;

namespace {

constexpr qsizetype kLongestText = 2000;
constexpr double kLargestExactInteger = 9'007'199'254'740'992.0;

/// Printable and without anything that cleaning would touch; true for nearly every cell.
bool isClean(QStringView text)
{
    if (text.front().isSpace() || text.back().isSpace())
        return false;
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (u < 0x20 || (u >= 0x7F && u < 0xA0) || (u >= 0x2000 && u < 0x2070) || c.isSurrogate() || u >= 0xFE00)
            return false;
    }
    return true;
}

/// What a spreadsheet writes into a text file where its formula failed.
bool isErrorWord(QStringView text)
{
    static constexpr std::array<QStringView, 8> kWords{u"#N/A",   u"#REF!", u"#VALUE!", u"#DIV/0!",
                                                       u"#NAME?", u"#NUM!", u"#NULL!",  u"#SPILL!"};
    const QStringView word = text.trimmed();
    return word.startsWith(u'#') && std::find(kWords.begin(), kWords.end(), word) != kWords.end();
}

CellReading readText(const sheet::Cell& cell)
{
    const CellText cleaned = textOf(cell);
    if (meansNothing(cleaned.text))
        return {};
    if (cleaned.text.size() > kLongestText)
        return withProblem({}, QStringLiteral("text.too_long"), Severity::Error,
                           {QString::number(cleaned.text.size()), QString::number(kLongestText)});
    if (isDamaged(cleaned.text))
        return withProblem(cleaned.text, QStringLiteral("cell.damaged"), Severity::Warning, {cleaned.text});
    if (cleaned.controls)
        return withProblem(cleaned.text, QStringLiteral("cell.controls"), Severity::Warning);
    return {cleaned.text, std::nullopt, {}, false};
}

bool endsLikeADegree(QStringView text)
{
    return text.endsWith(u"学士") || text.endsWith(u"硕士") || text.endsWith(u"博士");
}

bool isPlainMembership(QStringView text)
{
    return text == u"中共党员" || text == u"党员" || text == u"中国共产党党员";
}

CellReading readChoice(const sheet::Cell& cell, Field field)
{
    const QString text = textOf(cell).text;
    if (meansNothing(text))
        return {};
    if (const auto choice = findChoice(field, text)) {
        if (!choice->mapped)
            return {choice->value, std::nullopt, {}, false};
        return withProblem(choice->value, QStringLiteral("choice.mapped"), Severity::Notice, {text, choice->value});
    }
    const QStringView bare = withoutCode(text);
    if (bare.size() != text.size()) {
        if (const auto choice = findChoice(field, bare))
            return withProblem(choice->value, QStringLiteral("choice.code_dropped"), Severity::Notice,
                               {text, choice->value});
    }
    if (field == Field::MemberType && isPlainMembership(bare))
        return {{},
                Problem{QStringLiteral("choice.ambiguous"), Severity::Warning, {text}},
                {QStringLiteral("正式党员"), QStringLiteral("预备党员")},
                false};
    if (isDamaged(text) && leniencyOf(field) == Leniency::Open && text.size() <= kLongestText)
        return withProblem(text, QStringLiteral("cell.damaged"), Severity::Warning, {text});
    if (field == Field::Degree && endsLikeADegree(text))
        return {text, std::nullopt, {}, false};
    if (leniencyOf(field) == Leniency::Open && text.size() <= kLongestText)
        return withProblem(text, QStringLiteral("choice.unusual"), Severity::Warning, {text});
    return withProblem({}, QStringLiteral("choice.unknown"), Severity::Error, {text});
}

CellReading readYesNo(const sheet::Cell& cell, Field field)
{
    if (cell.kind == CellKind::Boolean)
        return {cell.number != 0 ? QStringLiteral("1") : QStringLiteral("0"), std::nullopt, {}, false};
    const QString text = textOf(cell).text;
    auto answer = yesOrNo(text);
    if (!answer && meansNothing(text))
        return {};
    if (!answer)
        answer = yesOrNo(withoutCode(text));
    if (!answer && field == Field::IsRetired) {
        for (const QStringView word : {u"退休", u"离休", u"离退休", u"已退休", u"在职", u"在岗"}) {
            if (text == word)
                return withProblem(word.startsWith(u'在') ? QStringLiteral("0") : QStringLiteral("1"),
                                   QStringLiteral("choice.mapped"), Severity::Notice,
                                   {text, word.startsWith(u'在') ? QStringLiteral("否") : QStringLiteral("是")});
        }
    }
    if (!answer)
        return withProblem({}, QStringLiteral("yes_no.unreadable"), Severity::Error, {text});
    return {*answer ? QStringLiteral("1") : QStringLiteral("0"), std::nullopt, {}, false};
}

} // namespace

CellReading withProblem(QString value, const QString& code, Severity severity, const QStringList& args)
{
    return {std::move(value), Problem{code, severity, args}, {}, false};
}

QString numberText(const sheet::Cell& cell)
{
    if (cell.number == std::floor(cell.number) && std::abs(cell.number) < kLargestExactInteger)
        return QString::number(static_cast<qint64>(cell.number));
    if (std::abs(cell.number) < kLargestExactInteger || cell.text.isEmpty())
        return QString::number(cell.number, 'g', QLocale::FloatingPointShortest);
    // Digits were lost: as it is written, unless what the cell shows has lost more of them than what it holds.
    constexpr int kDigits = 15;
    constexpr double kSameDigits = 1e-14;
    bool isNumber = false;
    const QString written = cell.text.toString();
    const double shown = written.toDouble(&isNumber);
    return isNumber && std::abs(shown - cell.number) <= std::abs(cell.number) * kSameDigits
        ? written
        : QString::number(cell.number, 'G', kDigits);
}

bool isScientific(QStringView text)
{
    const qsizetype e = std::max(text.indexOf(u'E'), text.indexOf(u'e'));
    if (e < 1 || e + 1 >= text.size())
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool sign = i == e + 1 && (c == u'+' || c == u'-');
        if (i != e && !sign && c != u'.' && (c < u'0' || c > u'9'))
            return false;
    }
    return true;
}

bool isDamaged(QStringView text)
{
    return text.contains(QChar(QChar::ReplacementCharacter));
}

CellText textOf(const sheet::Cell& cell)
{
    if (cell.text.isEmpty())
        return {};
    if (cell.kind == CellKind::Number)
        return {numberText(cell), false};
    if (isClean(cell.text))
        return {cell.text.toString(), false};
    const QString raw = cell.text.toString();
    const QString clean = withoutControls(raw);
    return {clean.trimmed(), clean.size() + raw.count(u'\r') < raw.size()};
}

CellReading readCell(const sheet::Cell& cell, Field field, const ReadContext& context)
{
    const FieldKind kind = book::fieldInfo(field).kind;
    if (kind == FieldKind::Computed)
        return {};
    if (cell.kind == CellKind::Error && cell.text.startsWith(u'='))
        return withProblem({}, QStringLiteral("cell.formula_empty"), Severity::Error, {cell.text.left(40).toString()});
    if (cell.kind == CellKind::Error || (cell.kind == CellKind::Text && isErrorWord(cell.text)))
        return withProblem({}, QStringLiteral("cell.formula_error"), Severity::Error, {cell.text.toString()});
    switch (kind) {
    case FieldKind::Name: return field == Field::FullName ? readName(cell) : readText(cell);
    case FieldKind::Date: {
        ReadContext ofField = context;
        ofField.field = field;
        return readDate(cell, ofField);
    }
    case FieldKind::YesNo: return readYesNo(cell, field);
    case FieldKind::Choice: return readChoice(cell, field);
    case FieldKind::IdNumber: return readIdNumber(cell, context);
    case FieldKind::Phone: return readPhone(cell, field);
    case FieldKind::Money: return readMoney(cell);
    case FieldKind::Integer: return readInteger(cell);
    case FieldKind::Text:
    case FieldKind::Reference: return readText(cell);
    case FieldKind::Computed: break;
    }
    return {};
}

bool rejectsRow(const Problem& problem, Field field)
{
    if (problem.severity != Severity::Error)
        return false;
    if (field == Field::FullName)
        return true;
    return field == Field::IdNumber
        && (problem.code == u"id_number.length" || problem.code == u"id_number.characters"
            || problem.code == u"id_number.birth_date" || problem.code == u"id_number.birth_future");
}

} // namespace branchbook::roster
