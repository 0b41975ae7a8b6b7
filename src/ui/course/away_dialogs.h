// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of a member who is elsewhere: where and since when, a contact, the stop of membership, the end.
#pragma once

#include "branchbook/organization/away_service.h"
#include "ui/kit/dialog.h"

class QCheckBox;

namespace branchbook::ui {

class ComboField;
class DateField;
class Desk;
class LineField;
class OwnerField;
class TextField;

class AwayDialog final : public Dialog
{
    Q_OBJECT
public:
    AwayDialog(QWidget* host, Desk& desk, const organization::Away& away);

private:
    void layOut();
    void save();

    Desk& m_desk;
    organization::Away m_away;
    OwnerField* m_person;
    ComboField* m_kind;
    DateField* m_since;
    LineField* m_place;
    LineField* m_reason;
    LineField* m_certificate;
    OwnerField* m_keeper;
    QCheckBox* m_fixed;
    LineField* m_note;
};

/// A talk or call; what was there before stands above.
class AwayContactDialog final : public Dialog
{
    Q_OBJECT
public:
    AwayContactDialog(QWidget* host, Desk& desk, const organization::Away& away);

private:
    void save();

    Desk& m_desk;
    organization::Away m_away;
    DateField* m_day;
    LineField* m_way;
    LineField* m_by;
    TextField* m_points;
};

/// Returned, transferred, removed; or the stop of membership before.
class AwayEndDialog final : public Dialog
{
    Q_OBJECT
public:
    AwayEndDialog(QWidget* host, Desk& desk, const organization::Away& away,
                  const QList<organization::AwayAdvice>& advice);

private:
    void save();

    Desk& m_desk;
    organization::Away m_away;
    ComboField* m_how;
    DateField* m_day;
    LineField* m_decision;
    LineField* m_despite; ///< why before its time
};

} // namespace branchbook::ui
