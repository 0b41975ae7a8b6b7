// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One step of the wizard: work above, sums and large buttons in a footer that never moves.
#pragma once

#include "ui/roster/import_session.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace branchbook::ui {

class ImportPage : public QWidget
{
    Q_OBJECT
public:
    explicit ImportPage(ImportSession& session, QWidget* parent = nullptr);
    /// Where the keyboard starts on this step.
    [[nodiscard]] virtual QWidget* firstFocus() const;

protected:
    /// False after telling what is missing on this step.
    [[nodiscard]] virtual bool mayGoOn() { return true; }
    [[nodiscard]] ImportSession& session() const { return m_session; }
    /// The work; side margins are there already.
    [[nodiscard]] QVBoxLayout* rows() const { return m_rows; }
    /// The footer's left part; the buttons follow it.
    [[nodiscard]] QHBoxLayout* footer() const { return m_footer; }
    /// The footer's buttons; an empty text = none.
    void addButtons(const QString& back, const QString& next, const QString& nextIcon);
    [[nodiscard]] QPushButton* backButton() const { return m_back; }
    [[nodiscard]] QPushButton* nextButton() const { return m_next; }

private:
    ImportSession& m_session;
    QVBoxLayout* m_rows;
    QHBoxLayout* m_footer;
    QPushButton* m_back = nullptr;
    QPushButton* m_next = nullptr;
};

} // namespace branchbook::ui
