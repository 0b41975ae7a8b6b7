// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/ledger_print.h"

#include "branchbook/report/ledger_document.h"
#include "branchbook/report/typesetter.h"
#include "ui/report/print_document.h"
#include "ui/shell/desk.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace branchbook::ui {

namespace {

struct LedgerPrintTexts {
    Q_DECLARE_TR_FUNCTIONS(LedgerPrintTexts)
};

report::Document ledgerSheet(Desk& desk, const QString& area, const QList<ledger::Item>& items, QDate day)
{
    return report::ledgerDocument({desk.branch().name, area, desk.quarter().year, items, day});
}

} // namespace

QString ledgerTitle(Desk& desk, const QString& area)
{
    const auto& areas = desk.areas();
    const auto found = std::ranges::find_if(areas, [&](const auto& each) { return each->id() == area; });
    return LedgerPrintTexts::tr("%1年%2台账")
        .arg(desk.quarter().year)
        .arg(found == areas.end() ? QString() : (*found)->title());
}

void printLedger(Desk& desk, const QString& area, const QList<ledger::Item>& items, QDate day, QWidget* parent)
{
    printDocument(desk, ledgerSheet(desk, area, items, day), ledgerTitle(desk, area), parent);
}

void saveLedger(Desk& desk, const QString& area, const QList<ledger::Item>& items, QDate day, const QString& path)
{
    NoProgress progress;
    const auto written = report::writePdf(ledgerSheet(desk, area, items, day), path, progress);
    if (!written)
        return desk.report(written.error());
    desk.say(LedgerPrintTexts::tr("已保存到 %1").arg(QFileInfo(path).fileName()));
}

} // namespace branchbook::ui
