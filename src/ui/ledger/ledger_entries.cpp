// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/ledger_entries.h"

#include "branchbook/base/screen_words.h"
#include "branchbook/ledger/ledger_store.h"
#include "ui/shell/record_entries.h"

#include <QCoreApplication>

namespace branchbook::ui {

namespace {

constexpr int kMostLedgerFound = 5;

struct LedgerEntryTexts {
    Q_DECLARE_TR_FUNCTIONS(LedgerEntryTexts)
};

DeskShelf::Read<QList<ledger::Item>> itemsOfBranch(Desk& desk)
{
    return [branch = desk.branch().id](const store::Session& session) {
        ledger::ItemQuery query;
        query.branch = branch;
        return ledger::listItems(session, query);
    };
}

std::optional<PaletteItem> itemFound(Desk& desk, const ledger::Item& item, const QString& word)
{
    if (!item.matter.contains(word, Qt::CaseInsensitive) && item.ownerName != word)
        return std::nullopt;
    PaletteItem line;
    line.group = LedgerEntryTexts::tr("台账");
    line.title = item.matter;
    line.detail = item.ownerName.isEmpty()
        ? shownWord(ledger::kindTitle(item.kind))
        : QStringLiteral("%1 · %2").arg(shownWord(ledger::kindTitle(item.kind)), item.ownerName);
    line.icon = QStringLiteral("flag");
    if (item.isOverdue(desk.today()))
        line.chip = {LedgerEntryTexts::tr("逾期"), Tone::Warn, QStringLiteral("alert")};
    line.open = [&desk, area = item.area, id = item.id] {
        desk.showPage(area, QStringLiteral("ledger:") + id.toString());
    };
    return line;
}

QString idOfItem(const ledger::Item& item)
{
    return QStringLiteral("ledger:") + item.id.toString();
}

} // namespace

void addLedger(Registry& registry)
{
    addNewRecord(registry, LedgerEntryTexts::tr("台账事项"), QStringLiteral("flag"), QStringLiteral("organization"),
                 QStringLiteral("ledger:new"));
    addRecordSearch(registry, kMostLedgerFound, &itemsOfBranch, &itemFound, &idOfItem);
}

} // namespace branchbook::ui
