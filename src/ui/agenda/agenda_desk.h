// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is due, worked out once for every state of the book; page, badge and notice share it.
#pragma once

#include "branchbook/agenda/agenda.h"
#include "ui/shell/desk.h"

#include <QHash>

namespace branchbook::ui {

using AgendaPtr = std::shared_ptr<const agenda::Agenda>;

/// A child of the desk, made when first asked for.
class AgendaDesk final : public QObject
{
    Q_OBJECT
public:
    [[nodiscard]] static AgendaDesk& of(Desk& desk);

    /// Of the window that list and badge look at.
    [[nodiscard]] Result<AgendaPtr> current();
    [[nodiscard]] Result<AgendaPtr> assessed(DateRange window);
    /// How many are late; 0 where that cannot be told.
    [[nodiscard]] int overdue();

private:
    explicit AgendaDesk(Desk& desk);
    [[nodiscard]] Result<QString> state() const;

    Desk& m_desk;
    QString m_state; ///< journal's newest step, branch, day and rule base that the rest was worked out for
    QHash<QString, AgendaPtr> m_known;
};

} // namespace branchbook::ui
