// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of a calculator bound to what was typed last: they begin with it, and every change is kept.
#pragma once

#include "ui/calculator/calculator_memory.h"
#include "ui/kit/field.h"

#include <functional>
#include <vector>

class QAbstractButton;

namespace branchbook::ui {

class Segmented;

class Inputs final : public QObject
{
    Q_OBJECT
public:
    Inputs(CalculatorMemory& memory, const QString& panel, QObject* parent);

    void keepText(QLineEdit* edit, const QString& key);
    void keepDate(DateEdit* edit, const QString& key);
    void keepChoice(QComboBox* combo, const QString& key);
    void keepSegment(Segmented* segments, const QString& key);
    void keepTick(QAbstractButton* tick, const QString& key);
    /// Values that are no field: how many rows there are.
    [[nodiscard]] QString value(const QString& key) const { return m_memory.value(m_panel + key); }
    void put(const QString& key, const QString& value) { m_memory.put(m_panel + key, value); }

    /// All fields empty, or at their first choice.
    void clear();

Q_SIGNALS:
    /// While something is typed.
    void edited();
    /// A field was left, or something was chosen: the moment to say what is wrong.
    void left();

private:
    CalculatorMemory& m_memory;
    QString m_panel;
    std::vector<std::function<void()>> m_resets;
};

} // namespace branchbook::ui
