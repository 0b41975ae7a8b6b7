// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Fields as the dialogs of this room have them.
#pragma once

#include "branchbook/book/roster_names.h"
#include "ui/kit/dialog.h"
#include "ui/kit/field.h"
#include "ui/shell/desk.h"

#include <QVBoxLayout>

namespace branchbook::ui {

inline constexpr int kCadreTextLength = 120;

[[nodiscard]] inline LineField* cadreLine(const QString& title, const QString& text, const QString& example = {})
{
    auto* field = new LineField(title, example);
    field->edit()->setMaxLength(kCadreTextLength);
    field->setText(text);
    return field;
}

/// Under a field that may name somebody from outside too: whom of those in it the roster of the day does not know.
inline void tellUnknownNames(LineField* field, const Desk& desk, const DateField* day)
{
    QObject::connect(field, &LineField::left, field, [field, &desk, day] {
        const QDate on = day->date().isEmpty() ? desk.today() : day->date().earliest();
        const auto doubt = book::namesDoubt(desk.book().reader(), desk.branch().id, field->text(), on);
        field->setHint(doubt ? *doubt : QString());
    });
}

/// A whole day; an invalid one leaves it empty.
[[nodiscard]] inline DateField* cadreDay(const QString& title, const Desk& desk, QDate day)
{
    auto* field = new DateField(title);
    field->wantWholeDay();
    field->edit()->setToday(desk.today());
    if (day.isValid())
        field->setDate(PartialDate::of(day));
    return field;
}

/// Invalid where nothing stands in it.
[[nodiscard]] inline QDate dayIn(const DateField& field)
{
    return field.date().isEmpty() ? QDate() : field.date().earliest();
}

inline void cadreRoom(const Dialog& dialog)
{
    dialog.body()->setContentsMargins(0, 8, 0, 0);
    dialog.body()->setSpacing(10);
}

} // namespace branchbook::ui
