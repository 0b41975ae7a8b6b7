// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for days off or worked weekends: a day or a range, or lines pasted from the notice.
#pragma once

#include "branchbook/rules/working_days.h"
#include "ui/kit/dialog.h"

namespace branchbook::ui {

class DateField;
class LineField;
class Segmented;
class TextField;

class HolidayDialog final : public Dialog
{
    Q_OBJECT
public:
    HolidayDialog(QWidget* host, QDate today);
    [[nodiscard]] Segmented* kind() const { return m_kind; }
    [[nodiscard]] DateField* first() const { return m_first; }
    [[nodiscard]] DateField* last() const { return m_last; }
    [[nodiscard]] LineField* name() const { return m_name; }
    void save();

Q_SIGNALS:
    void daysGiven(const QList<branchbook::rules::HolidayYear>& years);

private:
    Segmented* m_kind;
    DateField* m_first;
    DateField* m_last;
    LineField* m_name;
};

class HolidayPasteDialog final : public Dialog
{
    Q_OBJECT
public:
    HolidayPasteDialog(QWidget* host, int year);
    [[nodiscard]] TextField* field() const { return m_text; }
    void save();

Q_SIGNALS:
    void daysGiven(const QList<branchbook::rules::HolidayYear>& years);

private:
    int m_year;
    TextField* m_text;
};

} // namespace branchbook::ui
