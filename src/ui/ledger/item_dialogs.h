// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The questions behind what can be done with ledger items: to another stage, closed, taken up again, given to somebody.
#pragma once

#include "branchbook/ledger/ledger_store.h"
#include "ui/kit/dialog.h"

namespace branchbook::ui {

class ComboField;
class DateField;
class Desk;
class ItemForm;
class LineField;
class OwnerField;
class TextField;

/// Everything that is said of an item, and why its owner or its due day are others now.
class ChangeItemDialog final : public Dialog
{
    Q_OBJECT
public:
    ChangeItemDialog(QWidget* host, Desk& desk, const ledger::Item& item);
    [[nodiscard]] ItemForm* form() const { return m_form; }

private:
    void save();

    Desk& m_desk;
    ItemForm* m_form;
    LineField* m_note;
};

class MoveItemDialog final : public Dialog
{
    Q_OBJECT
public:
    /// `stage` stands in the field at first.
    MoveItemDialog(QWidget* host, Desk& desk, const ledger::Item& item, const ledger::Course& course,
                   const QString& stage);

private:
    void save();

    Desk& m_desk;
    ledger::Item m_item;
    ComboField* m_stage;
    DateField* m_day;
    LineField* m_note;
};

class CloseItemDialog final : public Dialog
{
    Q_OBJECT
public:
    /// `lastStage` is the word of its course for closing: 销号.
    CloseItemDialog(QWidget* host, Desk& desk, const ledger::Item& item, const QString& lastStage);

private:
    void save();

    Desk& m_desk;
    ledger::Item m_item;
    TextField* m_result;
    DateField* m_day;
};

class ReopenItemDialog final : public Dialog
{
    Q_OBJECT
public:
    ReopenItemDialog(QWidget* host, Desk& desk, const ledger::Item& item);

private:
    void save();

    Desk& m_desk;
    ledger::Item m_item;
    LineField* m_reason;
};

/// Why an opinion that nobody has answered goes into the bin.
class RecycleItemDialog final : public Dialog
{
    Q_OBJECT
public:
    RecycleItemDialog(QWidget* host, Desk& desk, const ledger::Item& item);

private:
    void save();

    Desk& m_desk;
    ledger::Item m_item;
    LineField* m_reason;
};

/// One owner for all of them.
class AssignItemsDialog final : public Dialog
{
    Q_OBJECT
public:
    AssignItemsDialog(QWidget* host, Desk& desk, const QList<ledger::ItemId>& ids);
    [[nodiscard]] OwnerField* owner() const { return m_owner; }

Q_SIGNALS:
    void assigned();

private:
    void save();

    Desk& m_desk;
    QList<ledger::ItemId> m_ids;
    OwnerField* m_owner;
};

/// The stages of each kind in this book.
class CourseDialog final : public Dialog
{
    Q_OBJECT
public:
    CourseDialog(QWidget* host, Desk& desk, ledger::Kind kind);

private:
    void showKind();
    void save(const ledger::Course& course);
    [[nodiscard]] ledger::Kind kind() const;

    Desk& m_desk;
    ComboField* m_kind;
    TextField* m_stages;
};

} // namespace branchbook::ui
