// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The questions about a term: what is said of it, another end, and the first one from the roster.
#pragma once

#include "ui/kit/dialog.h"
#include "ui/organization/committee_data.h"

class QCheckBox;

namespace branchbook::ui {

class DateField;
class Desk;
class LineField;

/// A term on record (with an id), or a new one. From the roster it brings posts and people with it; what `found` names for the
/// next one is a proposal that can be left out.
class TermDialog final : public Dialog
{
    Q_OBJECT
public:
    enum class Mode { Change, Next, FromRoster };
    TermDialog(QWidget* host, Desk& desk, const CommitteeData& shown, const organization::Term& term, Mode mode,
               organization::RosterCommittee found = {});

private:
    void addFields();
    void followElection();
    void save();
    [[nodiscard]] Result<> write(store::UnitOfWork& unit, QDate today) const;

    Desk& m_desk;
    const CommitteeData m_data;
    organization::Term m_term;
    Mode m_mode;
    organization::RosterCommittee m_found;
    LineField* m_number;
    DateField* m_elected;
    DateField* m_ends;
    LineField* m_approval;
    DateField* m_approved;
    LineField* m_filing;
    DateField* m_filed;
    QCheckBox* m_takeRoster = nullptr; ///< where the next term has a proposal
};

/// 提前或延期.
class ShiftDialog final : public Dialog
{
    Q_OBJECT
public:
    ShiftDialog(QWidget* host, Desk& desk, organization::Term term);

private:
    void save();

    Desk& m_desk;
    organization::Term m_term;
    DateField* m_ends;
    LineField* m_reason;
    LineField* m_ref;
    DateField* m_agreed;
};

} // namespace branchbook::ui
