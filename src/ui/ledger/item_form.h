// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of a ledger item, for raising one and for changing it.
#pragma once

#include "branchbook/ledger/ledger.h"

#include <QWidget>

namespace branchbook::ui {

class ComboField;
class DateField;
class Desk;
class LineField;
class OwnerField;
class TextField;

class ItemForm final : public QWidget
{
    Q_OBJECT
public:
    /// Raise: matter, kind, origin, owner, due day, measure. Change: also helpers and evidence, and no kind.
    enum class Purpose { Raise, Change };
    ItemForm(Desk& desk, Purpose purpose, const ledger::Item& item, QWidget* parent = nullptr);

    /// What stands in the fields over what was given. Nothing: a day is not understood or an owner not known, and the
    /// field says so.
    [[nodiscard]] std::optional<ledger::Item> item() const;
    /// What it began with.
    [[nodiscard]] const ledger::Item& given() const { return m_item; }
    /// Puts the sentence under the field it is about. False = none of them.
    bool showError(const Error& error);
    [[nodiscard]] QWidget* firstField() const;

    [[nodiscard]] TextField* matter() const { return m_matter; }
    [[nodiscard]] ComboField* kind() const { return m_kind; }
    [[nodiscard]] OwnerField* owner() const { return m_owner; }
    [[nodiscard]] DateField* due() const { return m_due; }
    [[nodiscard]] DateField* raised() const { return m_raised; }

private:
    void fill();
    void arrange();

    Purpose m_purpose;
    ledger::Item m_item;
    TextField* m_matter;
    ComboField* m_kind;
    LineField* m_origin;
    OwnerField* m_owner;
    LineField* m_helpers;
    DateField* m_raised;
    DateField* m_due;
    LineField* m_measure;
    LineField* m_evidence;
};

} // namespace branchbook::ui
