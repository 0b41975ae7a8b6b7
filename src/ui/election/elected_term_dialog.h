// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From a decided election to the next committee: its number, its days, and a post for everybody elected.
#pragma once

#include "branchbook/organization/elected_committee.h"
#include "ui/kit/dialog.h"

namespace branchbook::ui {

class ComboField;
class DateField;
class Desk;
class LineField;

class ElectedTermDialog final : public Dialog
{
    Q_OBJECT
public:
    /// `posts` of the committee, those of its members alone.
    ElectedTermDialog(QWidget* host, Desk& desk, organization::ElectedCommittee proposed,
                      const QList<organization::Post>& posts);

private:
    void addPlaces(const QList<organization::Post>& posts);
    void followEnd();
    void save();

    Desk& m_desk;
    organization::ElectedCommittee m_elected;
    LineField* m_number;
    DateField* m_ends;
    LineField* m_reason;
    LineField* m_approval;
    DateField* m_approved;
    QList<ComboField*> m_places; ///< one for each of m_elected.places
};

} // namespace branchbook::ui
