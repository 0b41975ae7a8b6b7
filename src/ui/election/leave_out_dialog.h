// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Electors who are not counted in 应到会: who they are, and one more with reason and both consents.
#pragma once

#include "branchbook/organization/election_store.h"
#include "ui/kit/dialog.h"

namespace branchbook::ui {

class ComboField;
class DateField;
class Desk;
class LineField;

class LeaveOutDialog final : public Dialog
{
    Q_OBJECT
public:
    /// `people` as electableFor gives them.
    LeaveOutDialog(QWidget* host, Desk& desk, const organization::Election& election,
                   const QList<organization::ElectablePerson>& people,
                   std::shared_ptr<const rules::Catalogue> catalogue);

private:
    void addListed();
    void addFields(const QList<organization::ElectablePerson>& people);
    void countAgain(const organization::ElectionLeftOut& who);
    void save();

    Desk& m_desk;
    organization::Election m_election;
    std::shared_ptr<const rules::Catalogue> m_catalogue;
    ComboField* m_person;
    ComboField* m_reason;
    DateField* m_since;
    LineField* m_higher;
    LineField* m_meeting;
};

} // namespace branchbook::ui
