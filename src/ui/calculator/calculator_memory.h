// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What was typed last in the calculators, while the book is open; nothing of it is written anywhere.
#pragma once

#include "ui/shell/desk.h"

#include <QHash>

namespace branchbook::ui {

/// A child of the desk, made when first asked for.
class CalculatorMemory final : public QObject
{
    Q_OBJECT
public:
    [[nodiscard]] static CalculatorMemory& of(Desk& desk);

    [[nodiscard]] QString value(const QString& key) const { return m_values.value(key); }
    /// An empty value is forgotten.
    void put(const QString& key, const QString& value);
    /// Everything whose key begins so.
    void forget(const QString& prefix);

private:
    using QObject::QObject;

    QHash<QString, QString> m_values;
};

} // namespace branchbook::ui
