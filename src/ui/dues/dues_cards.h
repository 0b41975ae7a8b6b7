// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The figures above the grid of dues, and the box that explains an amount.
#pragma once

#include "ui/dues/dues_data.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace branchbook::ui {

class Bar;

class DuesCards final : public QFrame
{
    Q_OBJECT
public:
    explicit DuesCards(QWidget* parent = nullptr);
    void setFigures(const DuesFigures& figures, int month, QDate today);

Q_SIGNALS:
    /// Somebody wants the people behind a figure: its key in duesNames().
    void namesAsked(const QString& key);

private:
    struct Figure {
        QPushButton* title; ///< opens the names
        QLabel* number;
        QLabel* unit;
        QLabel* note;
    };
    [[nodiscard]] Figure addFigure(const QString& key, const QString& unit);

    Figure m_due;
    Figure m_paid;
    Figure m_open;
    Figure m_year;
    Figure m_rate;
    Bar* m_bar;
};

/// Name and amount, base × rate, the sentence of the rule.
[[nodiscard]] QWidget* duesExplanation(const QString& name, const organization::DuesMonth& line);

} // namespace branchbook::ui
