// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Raises a ledger item, whatever it comes from: the one way of the window into raiseItem.
#pragma once

#include "branchbook/ledger/ledger_store.h"
#include "ui/kit/dialog.h"

namespace branchbook::ui {

class Desk;
class ItemForm;

class RaiseDialog final : public Dialog
{
    Q_OBJECT
public:
    /// `given` is what is known already: kind, area, matter, origin, source, owner, due day. The branch is that of the
    /// desk, and a missing day of raising is today.
    RaiseDialog(QWidget* host, Desk& desk, ledger::Item given);
    [[nodiscard]] ItemForm* form() const { return m_form; }

    /// A resolution, a problem, a promise of a record: `table` and `id` are the record's, `origin` its name in words.
    [[nodiscard]] static ledger::Item fromRecord(ledger::Kind kind, const char* table, const QString& id,
                                                 const QString& origin, const QString& matter);

Q_SIGNALS:
    /// It is in the book; the toast with 撤销 is shown already.
    void raised(branchbook::ledger::ItemId id);

private:
    void raiseNow();

    Desk& m_desk;
    ItemForm* m_form;
};

} // namespace branchbook::ui
