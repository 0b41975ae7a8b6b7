// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/list_memory.h"

#include "ui/kit/choice.h"
#include "ui/kit/table_view.h"
#include "ui/shell/preferences.h"

namespace branchbook::ui {

namespace {

constexpr QLatin1String kBinPart("bin");

QString listKey(const QString& name, const char* what)
{
    return QStringLiteral("lists/%1/%2").arg(name, QLatin1String(what));
}

/// FilterChips::chosen is what the view listens to; nobody else tells it that a chip was set.
void keepPart(FilterChips& chips, const QString& name, Preferences& preferences)
{
    const QString key = listKey(name, "part");
    const QVariant kept = preferences.value(key);
    if (kept.isValid() && kept.toString() != chips.current() && chips.has(kept.toString())) {
        chips.setCurrent(kept.toString());
        Q_EMIT chips.chosen(kept.toString());
    }
    QObject::connect(&chips, &FilterChips::chosen, &chips, [key, &preferences](const QString& part) {
        if (part != kBinPart)
            preferences.setValue(key, part);
    });
}

/// A header that takes its click for something else has no sorting when everybody has heard of it: nothing is kept then.
void keepSorting(TableHeader& header, const QString& name, Preferences& preferences)
{
    const QString column = listKey(name, "sortColumn");
    const QString down = listKey(name, "sortDown");
    const TableHeader::Sorting kept{preferences.value(column, -1).toInt(),
                                    preferences.value(down, false).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder};
    if (kept.column >= 0 && kept.column < header.count()) {
        header.setSorting(kept);
        Q_EMIT header.sortingChosen(kept);
    }
    QObject::connect(&header, &TableHeader::sortingChosen, &header, [column, down, &header, &preferences] {
        preferences.setValue(column, header.sorting().column);
        preferences.setValue(down, header.sorting().order == Qt::DescendingOrder);
    });
}

} // namespace

void keepWidths(TableView& table, const QString& name, Preferences& preferences)
{
    const QString key = listKey(name, "widths");
    QMap<int, int> widths;
    const auto kept = preferences.value(key).toStringList();
    for (const QString& each : kept)
        widths.insert(each.section(u':', 0, 0).toInt(), each.section(u':', 1).toInt());
    if (!widths.isEmpty())
        table.setOwnWidths(widths);
    QObject::connect(&table, &TableView::widthsChosen, &table, [key, &table, &preferences] {
        QStringList lines;
        const auto& own = table.ownWidths();
        for (auto it = own.begin(); it != own.end(); ++it)
            lines.append(QStringLiteral("%1:%2").arg(it.key()).arg(it.value()));
        preferences.setValue(key, lines);
    });
}

void keepLists(QWidget& view, const QString& name, Preferences& preferences)
{
    const auto tables = view.findChildren<TableView*>();
    for (qsizetype i = 0; i < tables.size(); ++i) {
        const QString own = QStringLiteral("%1/%2").arg(name).arg(i);
        keepWidths(*tables.at(i), own, preferences);
        keepSorting(*tables.at(i)->header(), own, preferences);
    }
    const auto rows = view.findChildren<FilterChips*>();
    for (qsizetype i = 0; i < rows.size(); ++i)
        keepPart(*rows.at(i), QStringLiteral("%1/%2").arg(name).arg(i), preferences);
}

} // namespace branchbook::ui
