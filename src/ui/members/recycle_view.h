// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// People whose record was entered by mistake; they can be put back.
#pragma once

#include "branchbook/book/member.h"
#include "ui/kit/row_table_model.h"
#include "ui/shell/desk.h"

#include <QWidget>

class QStackedLayout;

namespace branchbook::ui {

class BackgroundRead;
class TableView;

class RecycleView final : public QWidget
{
    Q_OBJECT
public:
    explicit RecycleView(Desk& desk, QWidget* parent = nullptr);
    void reload();
    [[nodiscard]] int count() const { return m_model.rowCount(); }

Q_SIGNALS:
    /// Those of a large branch are there now: they are looked for among everybody, off the window's thread.
    void counted();

private:
    void fill(const QList<book::MemberRow>& people);
    void restore();

    Desk& m_desk;
    BackgroundRead* m_reading;
    RowTableModel<book::MemberRow> m_model;
    TableView* m_table;
    QStackedLayout* m_stack;
};

} // namespace branchbook::ui
