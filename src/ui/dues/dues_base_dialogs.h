// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the amounts rest on: one person's base, the year's bases anew, 减免 by decision.
#pragma once

#include "ui/dues/dues_data.h"
#include "ui/kit/dialog.h"

namespace branchbook::ui {

class ComboField;
class DateField;
class LineField;

/// 2026年1月起：在职，7,420.00 元
[[nodiscard]] QString duesBaseText(const organization::DuesBase& base);
/// With when it was written down and when it was replaced or withdrawn.
[[nodiscard]] QString replacedBaseText(const organization::DuesReplacedBase& one);

class DuesBaseDialog final : public Dialog
{
    Q_OBJECT
public:
    DuesBaseDialog(QWidget* host, Desk& desk, std::shared_ptr<const DuesData> known,
                   const organization::DuesAccount& account);
    [[nodiscard]] LineField* base() const { return m_base; }
    [[nodiscard]] DateField* from() const { return m_from; }
    [[nodiscard]] LineField* reason() const { return m_why; }

private:
    void classChosen();
    void save();

    Desk& m_desk;
    std::shared_ptr<const DuesData> m_data;
    organization::DuesAccount m_account;
    ComboField* m_class;
    LineField* m_base;
    LineField* m_agreed;
    DateField* m_from;
    LineField* m_why;
};

/// The year's bases as they are proposed; a person approves them.
class DuesRefixDialog final : public Dialog
{
    Q_OBJECT
public:
    DuesRefixDialog(QWidget* host, Desk& desk, std::shared_ptr<const DuesData> known);
    [[nodiscard]] const QList<organization::DuesBase>& bases() const { return m_bases; }

private:
    void save();

    Desk& m_desk;
    std::shared_ptr<const DuesData> m_data;
    QList<organization::DuesBase> m_bases;
};

class DuesExemptDialog final : public Dialog
{
    Q_OBJECT
public:
    DuesExemptDialog(QWidget* host, Desk& desk, std::shared_ptr<const DuesData> known,
                     const organization::DuesAccount& account);

private:
    void save();

    Desk& m_desk;
    std::shared_ptr<const DuesData> m_data;
    organization::DuesAccount m_account;
    DateField* m_from;
    DateField* m_until;
    LineField* m_amount;
    DateField* m_decided;
    LineField* m_approver;
    LineField* m_why;
};

class DuesExemptEndDialog final : public Dialog
{
    Q_OBJECT
public:
    DuesExemptEndDialog(QWidget* host, Desk& desk, const organization::DuesExemption& exemption);

private:
    void save();

    Desk& m_desk;
    organization::DuesExemption m_exemption;
    DateField* m_last;
};

} // namespace branchbook::ui
