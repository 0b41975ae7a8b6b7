// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of a brand: its five things, the next step, an activity, why it ends.
#pragma once

#include "branchbook/organization/brand_service.h"
#include "ui/kit/dialog.h"

namespace branchbook::ui {

class ComboField;
class DateField;
class Desk;
class LineField;
class TextField;

class BrandDialog final : public Dialog
{
    Q_OBJECT
public:
    /// A new one where `brand` has no id.
    BrandDialog(QWidget* host, Desk& desk, const organization::Brand& brand);

private:
    void save();

    Desk& m_desk;
    organization::Brand m_brand;
    LineField* m_name;
    DateField* m_day;
    LineField* m_idea;
    LineField* m_logo;
    LineField* m_carrier;
    TextField* m_effect;
};

class BrandStepDialog final : public Dialog
{
    Q_OBJECT
public:
    BrandStepDialog(QWidget* host, Desk& desk, const organization::Brand& brand);

private:
    void showFor(const QString& stage);
    void save();

    Desk& m_desk;
    organization::Brand m_brand;
    ComboField* m_stage;
    DateField* m_day;
    LineField* m_by;
    DateField* m_next;
    LineField* m_note;
};

class BrandEvidenceDialog final : public Dialog
{
    Q_OBJECT
public:
    /// Another detail of what is there where `evidence` has a title.
    BrandEvidenceDialog(QWidget* host, Desk& desk, const organization::Brand& brand,
                        const organization::BrandEvidence& evidence);

private:
    void save();

    Desk& m_desk;
    organization::Brand m_brand;
    DateField* m_day;
    LineField* m_title;
    TextField* m_detail;
};

class BrandEndDialog final : public Dialog
{
    Q_OBJECT
public:
    BrandEndDialog(QWidget* host, Desk& desk, const organization::Brand& brand);

private:
    void save();

    Desk& m_desk;
    organization::Brand m_brand;
    DateField* m_day;
    LineField* m_why;
};

} // namespace branchbook::ui
