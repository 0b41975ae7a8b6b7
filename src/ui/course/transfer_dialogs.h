// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked for a transfer: who and where to, another letter, reception, slip, return.
#pragma once

#include "branchbook/organization/transfer_service.h"
#include "ui/kit/dialog.h"

class QCheckBox;

namespace branchbook::ui {

class ComboField;
class DateField;
class Desk;
class LineField;
class OwnerField;

/// A new transfer, or the changes of one that is under way.
class TransferDialog final : public Dialog
{
    Q_OBJECT
public:
    TransferDialog(QWidget* host, Desk& desk, const organization::Transfer& transfer);

private:
    void makeFields();
    void layOut();
    /// 党费交至 by the book's own payments, until somebody writes another month.
    void suggestPaidThrough();
    [[nodiscard]] bool read();
    void save();

    Desk& m_desk;
    organization::Transfer m_transfer;
    QString m_suggested; ///< what suggestPaidThrough() wrote
    OwnerField* m_person; ///< who goes
    LineField* m_name; ///< who comes
    ComboField* m_type;
    LineField* m_organization;
    ComboField* m_reach;
    ComboField* m_way;
    DateField* m_applied;
    LineField* m_letter;
    DateField* m_issued;
    LineField* m_days;
    LineField* m_duesUntil;
    LineField* m_contact;
    LineField* m_phone;
    LineField* m_note;
};

/// 登记接收: the day, the slip where it is there already, and for who comes the entry of the roster that it is.
class TransferReceiveDialog final : public Dialog
{
    Q_OBJECT
public:
    TransferReceiveDialog(QWidget* host, Desk& desk, const organization::Transfer& transfer);

private:
    void addPeople();
    void save();

    Desk& m_desk;
    organization::Transfer m_transfer;
    DateField* m_day;
    DateField* m_receipt;
    ComboField* m_entry = nullptr;
};

class TransferReceiptDialog final : public Dialog
{
    Q_OBJECT
public:
    TransferReceiptDialog(QWidget* host, Desk& desk, const organization::Transfer& transfer);

private:
    void save();

    Desk& m_desk;
    organization::Transfer m_transfer;
    DateField* m_day;
};

class TransferReturnDialog final : public Dialog
{
    Q_OBJECT
public:
    TransferReturnDialog(QWidget* host, Desk& desk, const organization::Transfer& transfer);

private:
    void save();

    Desk& m_desk;
    organization::Transfer m_transfer;
    DateField* m_day;
    LineField* m_why;
};

} // namespace branchbook::ui
