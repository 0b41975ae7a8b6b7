// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 交接: to whom and from when; the paper is looked at first, and the post changes hands on the day.
#pragma once

#include "branchbook/organization/handover.h"
#include "ui/kit/dialog.h"
#include "ui/organization/committee_data.h"

class QCheckBox;

namespace branchbook::ui {

class ComboField;
class DateField;
class Desk;
class LineField;

class HandoverDialog final : public Dialog
{
    Q_OBJECT
public:
    /// `post` may be null: the first one that somebody holds.
    HandoverDialog(QWidget* host, Desk& desk, const CommitteeData& shown, organization::PostId post);

private:
    void addFields(organization::PostId post);
    /// As the votes on record say it of who is chosen.
    void proposeHow();
    /// Nothing, and said, where a day is missing.
    [[nodiscard]] std::optional<organization::Handover> asked();
    void showSheet();
    void save();

    Desk& m_desk;
    const CommitteeData m_data;
    ComboField* m_post;
    ComboField* m_to;
    DateField* m_on;
    ComboField* m_how;
    LineField* m_approval;
    DateField* m_approved;
    QCheckBox* m_items;
    QString m_doubt; ///< what was said against it already
};

} // namespace branchbook::ui
