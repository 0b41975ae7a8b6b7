// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A view of what is due, which reads once it is seen and what it shows has been worked out.
#pragma once

#include "ui/agenda/agenda_desk.h"

#include <QWidget>

namespace branchbook::ui {

class Uncomputed;

class AgendaView : public QWidget
{
    Q_OBJECT
public:
    /// Reads again, now or when it is next seen.
    void refresh();
    /// It could not be read, and says so: there is nothing to print or to export.
    [[nodiscard]] bool hasFailed() const;

protected:
    AgendaView(Desk& desk, QWidget* parent);
    void showEvent(QShowEvent* event) override;
    [[nodiscard]] Desk& desk() const { return m_desk; }

    enum class Loaded { Yes, NotYet };
    /// Shows what the book holds; NotYet while it is being worked out, or where it could not be read: see tellFailure().
    [[nodiscard]] virtual Loaded load() = 0;
    /// Says in place of the view why there is nothing, until it can be read.
    Loaded tellFailure(const Error& error);

private:
    void read();

    Desk& m_desk;
    Uncomputed* m_failure = nullptr;
    bool m_stale = true; ///< what is shown is older than the book
};

} // namespace branchbook::ui
