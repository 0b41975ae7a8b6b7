// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrity/judged_items.h"

#include "branchbook/base/screen_words.h"
#include "branchbook/ledger/ledger_store.h"

#include <QCoreApplication>

namespace branchbook::ui {

ComboField* judgedItems(const QString& title, const Desk& desk, std::optional<ledger::ItemId> chosen)
{
    auto* field = new ComboField(title);
    field->addChoice(QCoreApplication::translate("SupervisionDialog", "不针对哪一项"), {});
    for (const ledger::Kind kind : {ledger::Kind::Pledge, ledger::Kind::Opinion}) {
        ledger::ItemQuery query;
        query.branch = desk.branch().id;
        query.kind = kind;
        const auto items = ledger::listItems(desk.book().reader(), query);
        for (const ledger::Item& item : items ? *items : QList<ledger::Item>())
            field->addChoice(QStringLiteral("%1 %2").arg(shownWord(ledger::kindTitle(kind)), item.matter),
                             item.id.toString());
    }
    field->setCode(chosen ? chosen->toString() : QString());
    return field;
}

} // namespace branchbook::ui
