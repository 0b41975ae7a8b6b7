// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/ledger_entries.h"

#include "branchbook/ledger/ledger_store.h"

#include <QCoreApplication>

namespace branchbook::ui {

namespace {

constexpr int kMostLedgerFound = 5;
constexpr int kMenuGroup = 2;

struct LedgerEntryTexts {
    Q_DECLARE_TR_FUNCTIONS(LedgerEntryTexts)
};

QList<PaletteItem> findItems(Desk& desk, const QString& typed)
{
    QList<PaletteItem> found;
    const QString word = typed.trimmed();
    if (word.isEmpty())
        return found;
    ledger::ItemQuery query;
    query.branch = desk.branch().id;
    const auto items = ledger::listItems(desk.book().reader(), query);
    if (!items)
        return found;
    for (const auto& item : *items) {
        if (found.size() >= kMostLedgerFound)
            break;
        if (!item.matter.contains(word, Qt::CaseInsensitive) && item.ownerName != word)
            continue;
        PaletteItem line;
        line.group = LedgerEntryTexts::tr("台账");
        line.title = item.matter;
        line.detail = item.ownerName.isEmpty()
            ? ledger::kindTitle(item.kind)
            : QStringLiteral("%1 · %2").arg(ledger::kindTitle(item.kind), item.ownerName);
        line.icon = QStringLiteral("flag");
        if (item.isOverdue(desk.today()))
            line.chip = {LedgerEntryTexts::tr("逾期"), Tone::Warn, QStringLiteral("alert")};
        line.open = [&desk, area = item.area, id = item.id] {
            desk.showPage(area, QStringLiteral("ledger:") + id.toString());
        };
        found.append(line);
    }
    return found;
}

} // namespace

void addLedger(Registry& registry)
{
    registry.newEntries.push_back(
        {LedgerEntryTexts::tr("台账事项"), QStringLiteral("flag"), {}, kMenuGroup, [](Desk& desk) {
             desk.showPage(QStringLiteral("organization"), QStringLiteral("ledger:new"));
         }});
    registry.providers.emplace_back(&findItems);
}

} // namespace branchbook::ui
