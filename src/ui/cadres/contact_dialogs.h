// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of a contact point: leader and target, a visit, the end.
#pragma once

#include "branchbook/organization/contact_service.h"
#include "ui/kit/dialog.h"

class QCheckBox;

namespace branchbook::ui {

class ComboField;
class DateField;
class Desk;
class LineField;
class OwnerField;
class TextField;

class ContactDialog final : public Dialog
{
    Q_OBJECT
public:
    /// A new one where `point` has no id.
    ContactDialog(QWidget* host, Desk& desk, const organization::ContactPoint& point);

private:
    void layOut();
    void save();

    Desk& m_desk;
    organization::ContactPoint m_point;
    OwnerField* m_leader;
    LineField* m_post;
    LineField* m_target;
    DateField* m_from;
    LineField* m_visits;
    QCheckBox* m_weak;
    QWidget* m_helpers; ///< of a weak branch alone
    LineField* m_department;
    LineField* m_cadre;
    LineField* m_note;
};

/// A visit, or another form of one that was entered.
class ContactVisitDialog final : public Dialog
{
    Q_OBJECT
public:
    ContactVisitDialog(QWidget* host, Desk& desk, const organization::ContactPoint& point);

private:
    void showVisit(const QString& day);
    void save();
    void removeVisit();

    Desk& m_desk;
    organization::ContactPoint m_point;
    ComboField* m_which;
    DateField* m_day;
    LineField* m_by;
    TextField* m_issue;
    LineField* m_follow;
    DateField* m_solved;
    QPushButton* m_remove;
};

class ContactEndDialog final : public Dialog
{
    Q_OBJECT
public:
    ContactEndDialog(QWidget* host, Desk& desk, const organization::ContactPoint& point);

private:
    void save();

    Desk& m_desk;
    organization::ContactPoint m_point;
    DateField* m_day;
};

} // namespace branchbook::ui
