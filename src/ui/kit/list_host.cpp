// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/list_host.h"

#include "ui/kit/table_view.h"
#include "ui/theme/icon.h"

#include <QMenu>

namespace branchbook::ui {

bool addListActions(QMenu& menu, QTableView& table)
{
    ListHost* host = nullptr;
    for (QWidget* parent = table.parentWidget(); parent != nullptr && host == nullptr; parent = parent->parentWidget())
        host = dynamic_cast<ListHost*>(parent);
    if (host == nullptr || table.model() == nullptr)
        return false;
    const auto add = [&](const QString& symbol, const QString& name, ListOutput how) {
        QObject::connect(menu.addAction(icon(symbol, Color::Text2), name), &QAction::triggered, &table,
                         [&table, host, how] { host->putOut(table, how); });
    };
    add(QStringLiteral("eye"), TableView::tr("预览这个列表"), ListOutput::Preview);
    add(QStringLiteral("print"), TableView::tr("打印这个列表"), ListOutput::Print);
    add(QStringLiteral("download"), TableView::tr("导出这个列表"), ListOutput::Save);
    return true;
}

} // namespace branchbook::ui
