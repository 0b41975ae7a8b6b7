// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One person's dues: what was paid, what the amounts rest on, what was forgiven; a wrong payment is corrected from here.
#pragma once

#include "ui/dues/dues_data.h"
#include "ui/kit/dialog.h"

namespace branchbook::ui {

class LineField;

class DuesPersonDialog final : public Dialog
{
    Q_OBJECT
public:
    DuesPersonDialog(QWidget* host, Desk& desk, std::shared_ptr<const DuesData> known,
                     const organization::DuesAccount& account);

private:
    void addBases(QVBoxLayout& rows);
    void addExemptions(QVBoxLayout& rows);
    void addPayments(QVBoxLayout& rows);
    void saveReceipt(const organization::DuesPayment& payment);
    /// Opens `next` in place of this one.
    void leaveFor(Dialog* next);

    Desk& m_desk;
    std::shared_ptr<const DuesData> m_data;
    organization::DuesAccount m_account;
};

/// 作废 of a payment that never was.
class DuesVoidDialog final : public Dialog
{
    Q_OBJECT
public:
    DuesVoidDialog(QWidget* host, Desk& desk, const organization::DuesPayment& payment);
    [[nodiscard]] LineField* reason() const { return m_reason; }

private:
    void save();

    Desk& m_desk;
    organization::DuesPayment m_payment;
    LineField* m_reason;
};

} // namespace branchbook::ui
