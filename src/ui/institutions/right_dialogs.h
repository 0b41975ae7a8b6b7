// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of a matter of members' rights: what it is, its next step, who sees to it.
#pragma once

#include "branchbook/institutions/right_service.h"
#include "ui/kit/dialog.h"

class QCheckBox;

namespace branchbook::ui {

class ComboField;
class DateField;
class Desk;
class LineField;
class OwnerField;
class TextField;

class RightDialog final : public Dialog
{
    Q_OBJECT
public:
    /// A new one where `matter` has no id.
    RightDialog(QWidget* host, Desk& desk, const institutions::RightMatter& matter);

private:
    void layOut();
    void showKind();
    void save();

    Desk& m_desk;
    institutions::RightMatter m_matter;
    ComboField* m_kind;
    ComboField* m_level;
    OwnerField* m_member;
    QCheckBox* m_anonymous;
    DateField* m_day;
    LineField* m_channel;
    TextField* m_words;
    OwnerField* m_owner;
    DateField* m_answerBy;
};

class RightStepDialog final : public Dialog
{
    Q_OBJECT
public:
    RightStepDialog(QWidget* host, Desk& desk, const institutions::RightMatter& matter);

private:
    void showAct();
    void save();

    Desk& m_desk;
    institutions::RightMatter m_matter;
    ComboField* m_act;
    DateField* m_day;
    LineField* m_by;
    TextField* m_words;
};

/// 列入台账: who and by when.
class RightTaskDialog final : public Dialog
{
    Q_OBJECT
public:
    RightTaskDialog(QWidget* host, Desk& desk, const institutions::RightMatter& matter, QDate due);

private:
    void save();

    Desk& m_desk;
    institutions::RightMatter m_matter;
    OwnerField* m_owner;
    DateField* m_due;
    LineField* m_measure;
};

} // namespace branchbook::ui
