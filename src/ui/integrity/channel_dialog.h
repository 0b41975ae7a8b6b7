// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of a channel.
#pragma once

#include "branchbook/integrity/channel.h"
#include "ui/kit/dialog.h"

namespace branchbook::ui {

class ComboField;
class DateField;
class Desk;
class LineField;
class OwnerField;
class TextField;

class ChannelDialog final : public Dialog
{
    Q_OBJECT
public:
    ChannelDialog(QWidget* host, Desk& desk, const integrity::Channel& channel);

private:
    void layOut();
    [[nodiscard]] bool isFresh() const { return m_channel.id.isNull(); }
    [[nodiscard]] integrity::Channel typed() const;
    void save();

    Desk& m_desk;
    integrity::Channel m_channel;
    ComboField* m_kind;
    LineField* m_title;
    LineField* m_detail;
    LineField* m_keeper;
    TextField* m_guidance;
    DateField* m_openedOn;
    DateField* m_closedOn;
};

} // namespace branchbook::ui
