// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked when an institution is made known: how, to whom and for how long; who read it; its end.
#pragma once

#include "branchbook/institutions/reading.h"
#include "ui/kit/dialog.h"

namespace branchbook::ui {

class ComboField;
class DateField;
class Desk;
class LineField;
class ReaderChecks;

class ReadingDialog final : public Dialog
{
    Q_OBJECT
public:
    /// `institution`: the one that is chosen at first; none: the first one.
    ReadingDialog(QWidget* host, Desk& desk, institutions::InstitutionId institution = {});

private:
    void showFor(const QString& kind);
    void save();

    Desk& m_desk;
    QList<institutions::Reader> m_readers; ///< whoever may be asked
    ComboField* m_institution;
    ComboField* m_kind;
    DateField* m_day;
    DateField* m_until;
    LineField* m_place;
    ReaderChecks* m_people;
};

/// Last day and place, and of 传阅 who is to read it.
class ReadingChangeDialog final : public Dialog
{
    Q_OBJECT
public:
    ReadingChangeDialog(QWidget* host, Desk& desk, const institutions::Reading& reading);

private:
    void save();

    Desk& m_desk;
    institutions::Reading m_reading;
    QList<institutions::Reader> m_readers;
    DateField* m_until;
    LineField* m_place;
    ReaderChecks* m_people = nullptr;
};

/// Everybody with the day of reading: who is marked now read it on the day, who is not marked any more did not.
class ReadersDialog final : public Dialog
{
    Q_OBJECT
public:
    ReadersDialog(QWidget* host, Desk& desk, const institutions::Reading& reading);
    [[nodiscard]] ReaderChecks* people() const { return m_people; }

private:
    [[nodiscard]] Result<> perform(store::UnitOfWork& unit) const;
    void save();

    Desk& m_desk;
    institutions::Reading m_reading;
    DateField* m_day;
    ReaderChecks* m_people;
};

class ReadingEndDialog final : public Dialog
{
    Q_OBJECT
public:
    ReadingEndDialog(QWidget* host, Desk& desk, const institutions::Reading& reading);

private:
    void save();

    Desk& m_desk;
    institutions::Reading m_reading;
    DateField* m_day;
    LineField* m_outcome;
};

} // namespace branchbook::ui
