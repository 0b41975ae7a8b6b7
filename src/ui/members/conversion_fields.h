// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of a conversion in the form of a person: what does not agree is said at the field, with the way out.
#pragma once

#include "branchbook/book/conversion.h"
#include "ui/kit/field.h"

#include <functional>

namespace branchbook::ui {

/// Belongs to the form that holds the fields.
class ConversionFields final : public QObject
{
    Q_OBJECT
public:
    struct Fields {
        DateField* joined;
        DateField* full;
        DateField* extendedUntil;
        ComboField* type;
    };
    /// `stored` is the person as the book has it.
    ConversionFields(Fields fields, book::FieldValues stored, QDate today);

    /// Paints what is wrong; the field to go to where it must not be saved, else null. What was stored like that and
    /// was not touched is let through.
    [[nodiscard]] Field* check();
    /// Saved all the same: 转正日期 is to be marked 待核实.
    [[nodiscard]] bool isDoubtful() const;

private:
    [[nodiscard]] book::FieldValues current() const;
    [[nodiscard]] book::ConversionCheck found() const;
    [[nodiscard]] bool isTouched() const;
    void paint(const book::ConversionCheck& check);
    void offer(const book::ConversionCheck& check);

    Fields m_fields;
    book::FieldValues m_stored;
    QDate m_today;
};

} // namespace branchbook::ui
