// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeyEvent>
#include <QScrollArea>

namespace branchbook::ui {

/// Takes no arrow with Alt for a step sideways, as every scroll area does: those lead back to the list and on.
class EditorScroll final : public QScrollArea
{
protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->modifiers() & Qt::AltModifier)
            event->ignore();
        else
            QScrollArea::keyPressEvent(event);
    }
};

} // namespace branchbook::ui
