// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 政治生日 by month, and 光荣在党50年: who, on which day, and what the record leaves open.
#pragma once

#include "branchbook/book/member.h"
#include "ui/kit/row_table_model.h"
#include "ui/shell/desk.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace branchbook::ui {

class FilterChips;
class PastDay;
class TableView;

struct AnniversaryRow {
    book::MemberId member;
    QString name;
    QString day;
    QString joined;
    QString years;
    ChipSpec state;
    QString why;
};

class AnniversaryView final : public QWidget
{
    Q_OBJECT
public:
    explicit AnniversaryView(Desk& desk, QWidget* parent = nullptr);
    /// At once where it is in sight, else when it comes into sight.
    void reload();
    /// "1" … "12", or "fifty".
    void showPart(const QString& part);
    [[nodiscard]] TableView* table() const { return m_table; }
    [[nodiscard]] PastDay& past() const { return *m_past; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] QWidget* makeBar();
    [[nodiscard]] QWidget* makeFooter();
    void turn();
    void load();
    void fill();
    [[nodiscard]] QString sumText(const QString& part, int count) const;
    [[nodiscard]] std::vector<AnniversaryRow> birthdays(int month) const;
    [[nodiscard]] std::vector<AnniversaryRow> fifty() const;

    Desk& m_desk;
    RowTableModel<AnniversaryRow> m_model;
    TableView* m_table;
    PastDay* m_past;
    FilterChips* m_chips;
    QLabel* m_sum;
    QStackedWidget* m_stack;
    bool m_stale = true;
};

} // namespace branchbook::ui
