// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of a special rectification.
#pragma once

#include "branchbook/integrity/rectification.h"
#include "ui/kit/dialog.h"

namespace branchbook::ui {

class ComboField;
class DateField;
class Desk;
class LineField;
class OwnerField;
class TextField;

class RectificationDialog final : public Dialog
{
    Q_OBJECT
public:
    RectificationDialog(QWidget* host, Desk& desk, const integrity::Rectification& rectification);

private:
    void layOut();
    [[nodiscard]] bool isFresh() const { return m_rectification.id.isNull(); }
    [[nodiscard]] integrity::Rectification typed() const;
    void save();

    Desk& m_desk;
    integrity::Rectification m_rectification;
    LineField* m_title;
    ComboField* m_field;
    DateField* m_begunOn;
    DateField* m_dueOn;
    OwnerField* m_lead;
    TextField* m_plan;
};

} // namespace branchbook::ui
