// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 帮我算 over whatever page is open (mockup 27): the calculators at the left, one of them at the right, a sentence to copy.
// Nothing is written into the book.
#pragma once

#include "ui/calculator/calculator_panel.h"
#include "ui/kit/dialog.h"

#include <QHash>

class QScrollArea;
class QStackedWidget;

namespace branchbook::ui {

class CalculatorList;

class CalculatorDialog final : public Dialog
{
    Q_OBJECT
public:
    /// `rulebook`: the rules as the book has them.
    CalculatorDialog(QWidget* host, Desk& desk, agenda::Rulebook rulebook);
    /// Empty or unknown: the one looked at last.
    void showPanel(const QString& id);
    [[nodiscard]] CalculatorPanel* panel() const { return m_panel; }
    [[nodiscard]] CalculatorList* list() const { return m_list; }
    [[nodiscard]] DateEdit* dayEdit() const { return m_day; }
    [[nodiscard]] QPushButton* copyButton() const { return m_copy; }
    [[nodiscard]] QPushButton* clearButton() const { return m_clear; }

protected:
    bool focusNextPrevChild(bool next) override;

private:
    QWidget* makeHead();
    QWidget* makeMiddle();
    QWidget* makeFoot();
    void choose(const QString& id);
    void orderTabs();
    void offerCopy();
    void copy();
    void clear();
    [[nodiscard]] QDate day() const;

    CalculatorTools m_tools;
    CalculatorList* m_list;
    QScrollArea* m_scroll;
    DateEdit* m_day;
    QPushButton* m_clear;
    QLabel* m_hint;
    QPushButton* m_copy;
    CalculatorPanel* m_panel = nullptr;
    QHash<QString, CalculatorPanel*> m_panels;
};

} // namespace branchbook::ui
