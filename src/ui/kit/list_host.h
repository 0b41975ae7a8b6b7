// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who prints, shows and saves a list: a table asks the first of its parents that is one.
#pragma once

class QMenu;
class QTableView;

namespace branchbook::ui {

enum class ListOutput { Preview, Print, Save };

class ListHost
{
public:
    ListHost() = default;
    ListHost(const ListHost&) = delete;
    ListHost& operator=(const ListHost&) = delete;
    virtual ~ListHost() = default;
    /// As it is shown: its columns, rows and order, and what is masked stays masked.
    virtual void putOut(QTableView& table, ListOutput how) = 0;
};

/// 预览, 打印 and 导出 of the list at the end of `menu`. False: no parent of `table` puts lists out, and nothing was added.
bool addListActions(QMenu& menu, QTableView& table);

} // namespace branchbook::ui
