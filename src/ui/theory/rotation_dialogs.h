// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The dialogs of rotation training: a batch, whom it names, and what came of it.
#pragma once

#include "branchbook/ideology/rotation_service.h"
#include "ui/kit/dialog.h"

#include <vector>

class QCheckBox;
class QLineEdit;

namespace branchbook::ui {

class DateField;
class Desk;
class LineField;

class RotationDialog final : public Dialog
{
    Q_OBJECT
public:
    /// A new one where it has no id.
    RotationDialog(QWidget* host, Desk& desk, const ideology::Rotation& batch);

private:
    void save();

    Desk& m_desk;
    ideology::Rotation m_batch;
    LineField* m_title;
    DateField* m_from;
    DateField* m_until;
    LineField* m_quota;
    LineField* m_organizer;
    LineField* m_place;
    LineField* m_note;
};

/// Everybody of the branch with a box; who has had no turn stands first.
class RotationPeopleDialog final : public Dialog
{
    Q_OBJECT
public:
    RotationPeopleDialog(QWidget* host, Desk& desk, const ideology::Rotation& batch,
                         const QList<ideology::Turn>& turns);

private:
    [[nodiscard]] Result<> write(store::UnitOfWork& unit) const;
    void save();

    Desk& m_desk;
    ideology::Rotation m_batch;
    std::vector<std::pair<book::MemberId, QCheckBox*>> m_boxes;
};

/// Hours, and beside each name why somebody did not come.
class RotationHeldDialog final : public Dialog
{
    Q_OBJECT
public:
    RotationHeldDialog(QWidget* host, Desk& desk, const ideology::Rotation& batch);

private:
    void save();

    Desk& m_desk;
    ideology::Rotation m_batch;
    LineField* m_hours;
    std::vector<std::pair<book::MemberId, QLineEdit*>> m_reasons;
};

} // namespace branchbook::ui
