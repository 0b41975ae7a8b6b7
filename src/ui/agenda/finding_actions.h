// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with something that is due: open its record, see the rule behind it, say why it did not happen.
#pragma once

#include "branchbook/agenda/workbench.h"
#include "ui/agenda/agenda_desk.h"

class QRect;

namespace branchbook::ui {

class FindingActions final : public QObject
{
    Q_OBJECT
public:
    /// Popovers and dialogs stand over the window of `host`.
    FindingActions(Desk& desk, QWidget* host);

    void open(const agenda::Target& target);
    /// A popover at `anchor` (in the window): what is asked, why, its source; and two ways out.
    void explain(const AgendaPtr& agenda, const QString& key, const QRect& anchor);
    void explain(const AgendaPtr& agenda, const QString& key, QWidget* anchor);
    /// Asks for the reason.
    void waive(const rules::Finding& finding);
    void unwaive(const rules::Finding& finding);

private:
    Desk& m_desk;
    QWidget* m_host;
};

[[nodiscard]] QRect rectInWindow(const QWidget* widget);

} // namespace branchbook::ui
