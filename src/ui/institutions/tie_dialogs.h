// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of a tie to the masses: who and whom, a visit, a need, the end.
#pragma once

#include "branchbook/institutions/tie_service.h"
#include "ui/kit/dialog.h"

namespace branchbook::ui {

class ComboField;
class DateField;
class Desk;
class LineField;
class OwnerField;
class TextField;

class TieDialog final : public Dialog
{
    Q_OBJECT
public:
    /// A new one where `tie` has no id; whoever is named in it stands there already.
    TieDialog(QWidget* host, Desk& desk, const institutions::Tie& tie);

private:
    void layOut();
    void save();

    Desk& m_desk;
    institutions::Tie m_tie;
    ComboField* m_kind;
    OwnerField* m_member;
    LineField* m_target;
    LineField* m_place;
    DateField* m_from;
    LineField* m_visits;
    LineField* m_note;
};

/// A visit, or another form of one that was entered.
class TieVisitDialog final : public Dialog
{
    Q_OBJECT
public:
    TieVisitDialog(QWidget* host, Desk& desk, const institutions::Tie& tie);

private:
    void showVisit(const QString& day);
    void save();
    void removeVisit();

    Desk& m_desk;
    institutions::Tie m_tie;
    ComboField* m_which;
    DateField* m_day;
    LineField* m_days;
    LineField* m_by;
    TextField* m_heard;
    QPushButton* m_remove;
};

class TieNeedDialog final : public Dialog
{
    Q_OBJECT
public:
    TieNeedDialog(QWidget* host, Desk& desk, const institutions::Tie& tie);

private:
    void save();

    Desk& m_desk;
    institutions::Tie m_tie;
    TextField* m_matter;
    DateField* m_raised;
    DateField* m_due;
    OwnerField* m_owner;
    LineField* m_measure;
};

class TieEndDialog final : public Dialog
{
    Q_OBJECT
public:
    TieEndDialog(QWidget* host, Desk& desk, const institutions::Tie& tie);

private:
    void save();

    Desk& m_desk;
    institutions::Tie m_tie;
    DateField* m_day;
};

} // namespace branchbook::ui
