// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The calculators at the left of 帮我算: icon, name, and what each of them answers. One tab stop; arrows choose.
#pragma once

#include <QListWidget>

namespace branchbook::ui {

class CalculatorList final : public QListWidget
{
    Q_OBJECT
public:
    explicit CalculatorList(QWidget* parent = nullptr);
    void addEntry(const QString& id, const QString& title, const QString& line, const QString& icon);
    void select(const QString& id);
    [[nodiscard]] QString current() const;

Q_SIGNALS:
    void chosen(const QString& id);
    /// Enter or a click: on to the fields.
    void entered(const QString& id);

protected:
    void focusInEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
};

} // namespace branchbook::ui
