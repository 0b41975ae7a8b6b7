// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/rules/number_field.h"

#include <QCoreApplication>

#include <algorithm>

namespace branchbook::rules {

namespace {

constexpr int kMostYuanDigits = 12; ///< what Money reads
constexpr qint64 kMostFen = qint64{kLargestCount} * 100;

/// Half-width and trimmed: what an input method leaves behind is meant well.
QString plainNumber(const QString& text)
{
    return text.normalized(QString::NormalizationForm_KC).trimmed();
}

bool digitsOnly(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// Digits and nothing else, but more than any branch has.
Result<> tooLarge(const NumberField& field, const QString& text)
{
    return fail(ErrorKind::Invalid, QStringLiteral("number.too_large"),
                {field.text(), text, QString::number(kLargestCount)}, QString::fromLatin1(field.name));
}

} // namespace

QString NumberField::text() const
{
    return QCoreApplication::translate("Fields", label);
}

Result<int> readCount(const QString& text, const NumberField& field)
{
    const QString plain = plainNumber(text);
    bool fits = false;
    const int value = plain.toInt(&fits);
    if (digitsOnly(plain) && (!fits || value > kLargestCount))
        return tl::unexpected<Error>(tooLarge(field, text).error());
    if (!fits || !digitsOnly(plain))
        return fail(ErrorKind::Invalid, QStringLiteral("number.whole"), {field.text(), text},
                    QString::fromLatin1(field.name));
    return value;
}

Result<int> readSigned(const QString& text, const NumberField& field)
{
    const QString plain = plainNumber(text);
    const bool negative = plain.startsWith(u'-');
    const auto value = readCount(negative || plain.startsWith(u'+') ? plain.mid(1) : plain, field);
    if (!value && value.error().code == u"number.too_large")
        return value;
    if (!value)
        return fail(ErrorKind::Invalid, QStringLiteral("number.signed"), {field.text(), text},
                    QString::fromLatin1(field.name));
    return negative ? -*value : *value;
}

Result<Money> readAmount(const QString& text, const NumberField& field)
{
    const QString plain = plainNumber(text);
    const auto amount = Money::fromString(plain);
    if (!amount && digitsOnly(plain.section(u'.', 0, 0)) && plain.section(u'.', 0, 0).size() > kMostYuanDigits
        && (!plain.contains(u'.') || digitsOnly(plain.section(u'.', 1))))
        return tl::unexpected<Error>(tooLarge(field, text).error());
    if (amount && amount->fen > kMostFen)
        return tl::unexpected<Error>(tooLarge(field, text).error());
    if (!amount || amount->fen < 0)
        return fail(ErrorKind::Invalid, QStringLiteral("number.money"), {field.text(), text},
                    QString::fromLatin1(field.name));
    return *amount;
}

Result<> atLeast(const NumberField& field, qint64 value, qint64 least)
{
    if (value >= least)
        return {};
    return fail(ErrorKind::Invalid, QStringLiteral("number.below"),
                {field.text(), QString::number(value), QString::number(least)}, QString::fromLatin1(field.name));
}

Result<> atMost(const NumberField& field, qint64 value, const QString& bound, qint64 most)
{
    if (value <= most)
        return {};
    return fail(ErrorKind::Invalid, QStringLiteral("number.above"),
                {field.text(), QString::number(value), bound, QString::number(most)}, QString::fromLatin1(field.name));
}

} // namespace branchbook::rules
