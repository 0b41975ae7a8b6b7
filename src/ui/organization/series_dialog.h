// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A regular meeting: of which kind, on which day, with which standing agenda.
#pragma once

#include "branchbook/organization/meeting_series.h"
#include "ui/kit/dialog.h"

namespace branchbook::ui {

class ComboField;
class Desk;
class LineField;
class TextField;

class SeriesDialog final : public Dialog
{
    Q_OBJECT
public:
    SeriesDialog(QWidget* host, Desk& desk, organization::Series series);

private:
    void addFields();
    void addGroups();
    /// Of a kind that the whole branch holds nobody is asked for a group.
    void showGroups();
    void save();
    void remove();

    Desk& m_desk;
    organization::Series m_series;
    ComboField* m_kind;
    ComboField* m_group;
    ComboField* m_every;
    ComboField* m_day;
    LineField* m_start;
    LineField* m_place;
    TextField* m_agenda;
};

} // namespace branchbook::ui
