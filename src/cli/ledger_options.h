// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands of the ledger share: an item as JSON and as a line, kind, area and owner from options.
#pragma once

#include "branchbook/ledger/ledger_store.h"
#include "cli/command.h"

#include <QJsonObject>

namespace branchbook::cli {

[[nodiscard]] QJsonObject itemJson(const ledger::Item& item, QDate today);
[[nodiscard]] QString itemLine(const ledger::Item& item, QDate today);
/// "attachments" and a line for each file; nothing where there are none.
[[nodiscard]] Result<> addItemFiles(const book::Book& opened, ledger::ItemId id, QJsonObject& json, QStringList& lines);
/// The item as it stands, with a word about what keeps it open in the last stage of its course.
[[nodiscard]] Result<Answer> itemAnswer(const book::Book& opened, ledger::ItemId id);

/// --kind. Error: ledger.kind_unknown (Invalid).
[[nodiscard]] Result<ledger::Kind> ledgerKind(const Invocation& given);
/// --area, or empty. Error: ledger.area_unknown (Invalid).
[[nodiscard]] Result<QString> ledgerArea(const Invocation& given);
/// --year, otherwise that of `today`. Error: ledger.number (Invalid).
[[nodiscard]] Result<int> ledgerYear(const Invocation& given, QDate today);
/// `day` where the option is given.
[[nodiscard]] Result<> readDay(QDate& day, const Context& context, const char* option, QDate today);
/// What add and change say of a matter.
[[nodiscard]] Result<> readItem(ledger::Item& item, const Context& context, const book::Book& opened);
/// Those that the numbers of the first word (12 or 12,15,16), --kind and --year name. Errors: ledger.number (Invalid),
/// ledger.number_missing (NotFound).
enum class ItemPlace : quint8 { Ledger, Bin };
[[nodiscard]] Result<QList<ledger::Item>> numberedItems(const Context& context, const book::Book& opened,
                                                        ItemPlace place = ItemPlace::Ledger);
/// One of them.
[[nodiscard]] Result<ledger::Item> numberedItem(const Context& context, const book::Book& opened,
                                                ItemPlace place = ItemPlace::Ledger);
/// The item with that number (2, 2025-12, 问题2026-2), for commands of other nouns: of --kind, or of the only kind that has it; else one in
/// the bin. Errors: ledger.kind_unknown, ledger.item_several (Invalid), ledger.item_unknown (NotFound).
[[nodiscard]] Result<ledger::Item> itemNamed(const Context& context, const book::Book& opened, const QString& wanted);

} // namespace branchbook::cli
