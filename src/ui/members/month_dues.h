// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the branch's people paid for the last month of the quarter looked at that has begun.
#pragma once

#include "branchbook/organization/dues_assess.h"
#include "ui/kit/cell.h"
#include "ui/shell/desk.h"

#include <QHash>
#include <QObject>

namespace branchbook::ui {

class MonthDues final : public QObject
{
    Q_OBJECT
public:
    /// The one of this desk; made on the first call.
    [[nodiscard]] static MonthDues& of(Desk& desk);

    [[nodiscard]] Month month() const;
    /// Loaded when first asked for; null where the branch keeps no dues, and for whoever has nothing to do with the month.
    [[nodiscard]] const organization::DuesMonth* find(book::MemberId id);
    [[nodiscard]] Cell cell(book::MemberId id);

Q_SIGNALS:
    void outdated();

private:
    explicit MonthDues(Desk& desk);
    void load();
    [[nodiscard]] Result<> read();
    void forget();

    Desk& m_desk;
    QHash<book::MemberId, organization::DuesMonth> m_lines;
    bool m_loaded = false;
};

} // namespace branchbook::ui
