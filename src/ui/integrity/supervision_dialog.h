// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of supervision feedback.
#pragma once

#include "branchbook/integrity/supervision.h"
#include "ui/kit/dialog.h"

namespace branchbook::ui {

class ComboField;
class DateField;
class Desk;
class LineField;
class OwnerField;
class TextField;

class SupervisionDialog final : public Dialog
{
    Q_OBJECT
public:
    SupervisionDialog(QWidget* host, Desk& desk, const integrity::Supervision& supervision);

private:
    void layOut();
    [[nodiscard]] bool isFresh() const { return m_supervision.id.isNull(); }
    [[nodiscard]] integrity::Supervision typed() const;
    void save();

    Desk& m_desk;
    integrity::Supervision m_supervision;
    DateField* m_receivedOn;
    ComboField* m_channel;
    ComboField* m_source;
    TextField* m_matter;
    ComboField* m_item;
    ComboField* m_judged;
    TextField* m_reply;
    DateField* m_repliedOn;
};

} // namespace branchbook::ui
