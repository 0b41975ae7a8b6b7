// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/shown_value.h"

#include "branchbook/base/date.h"
#include "branchbook/base/masking.h"
#include "branchbook/base/screen_words.h"

namespace branchbook::ui {

bool isPersonalNumber(book::Field field)
{
    const book::FieldKind kind = book::fieldInfo(field).kind;
    return kind == book::FieldKind::IdNumber || kind == book::FieldKind::Phone;
}

QString shownValue(book::Field field, const QString& value)
{
    if (field == book::Field::Sanctions)
        return maskWords(value);
    switch (book::fieldInfo(field).kind) {
    case book::FieldKind::IdNumber: return maskIdNumber(value);
    case book::FieldKind::Phone: return maskPhone(value);
    case book::FieldKind::Date: return PartialDate::fromIso(value).toDotted();
    case book::FieldKind::YesNo:
        return value.isEmpty() ? QString()
            : value == u"1"    ? shownWord(QStringLiteral("是"))
                               : shownWord(QStringLiteral("否"));
    default: return value.simplified();
    }
}

std::pair<QString, QString> shownPair(book::Field field, const QString& before, const QString& after)
{
    if (field == book::Field::Sanctions)
        return maskWordPair(before, after);
    if (isPersonalNumber(field))
        return maskPair(book::fieldInfo(field).kind == book::FieldKind::IdNumber ? NumberMask::IdNumber
                                                                                 : NumberMask::Phone,
                        before, after);
    return {shownValue(field, before), shownValue(field, after)};
}

namespace {

QString cutAt(const QString& text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    const qsizetype end = text[most - 1].isHighSurrogate() ? most - 1 : most;
    return text.left(end) + u'…';
}

} // namespace

QString shortValue(const QString& text)
{
    return cutAt(text, kMostShown);
}

QString tipValue(const QString& text)
{
    constexpr qsizetype kMostInTip = 500;
    return cutAt(text, kMostInTip);
}

QString shownCell(const sheet::Cell* cell, std::optional<book::Field> field)
{
    if (cell == nullptr)
        return {};
    const QString text = cell->text.toString().simplified();
    if (field == book::Field::Sanctions)
        return maskWords(text);
    if (field && isPersonalNumber(*field) && !text.isEmpty())
        return book::fieldInfo(*field).kind == book::FieldKind::IdNumber ? maskIdNumber(text) : maskPhone(text);
    if (cell->kind == sheet::CellKind::Date)
        return QString(text).replace(u'-', u'.');
    return maskNumbersIn(text);
}

} // namespace branchbook::ui
