// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 调整分工: who of the committee does what from a day on, as the committee decided.
#pragma once

#include "ui/kit/dialog.h"
#include "ui/organization/committee_data.h"

namespace branchbook::ui {

class ComboField;
class DateField;
class Desk;
class LineField;

class DivisionDialog final : public Dialog
{
    Q_OBJECT
public:
    DivisionDialog(QWidget* host, Desk& desk, const CommitteeData& shown);

private:
    struct Work {
        organization::PostId post;
        ComboField* who = nullptr;
    };

    void addWork();
    void addBasis();
    void save();

    Desk& m_desk;
    const CommitteeData m_data;
    QList<Work> m_work;
    DateField* m_on;
    DateField* m_decided;
    LineField* m_decision;
    LineField* m_filing;
    DateField* m_filed;
};

/// Whether there is anything to share: a post of work, and people who sit on the committee.
[[nodiscard]] bool canDivide(const CommitteeData& shown);

} // namespace branchbook::ui
