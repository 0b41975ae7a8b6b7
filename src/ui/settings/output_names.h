// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What files are called that are exported, kind by kind.
#pragma once

#include "branchbook/form/output_name.h"

#include <QFrame>

namespace branchbook::ui {

class Desk;
class LineField;

class OutputNames final : public QFrame
{
    Q_OBJECT
public:
    explicit OutputNames(Desk& desk, QWidget* parent = nullptr);

private:
    void add(const form::OutputKindInfo& info);
    void take(LineField& field, form::OutputKind kind);
    void reload();

    Desk& m_desk;
    QList<LineField*> m_fields; ///< in the order of form::outputKinds()
};

} // namespace branchbook::ui
